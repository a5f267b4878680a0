import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CityOptions, generateCity } from '../../../seeds/generate-city.ts';
import type { MeasuringProcess } from '../peers/measuring-process.ts';
import { readWords, writeGraph } from './graph-file.ts';
import { type GraphName, NAMED_GRAPHS, type NamedGraph } from './named-graphs.ts';

/** A graph that is ready to be measured. */
export interface MadeGraph {
  readonly name: GraphName;
  readonly file: string;
  readonly vertices: number;
  readonly edges: number;
  /** First digits of the SHA-256 of the file: the same graph has the same on every machine of the same byte order. */
  readonly digest: string;
}

/** Why a graph could not be made. */
export interface NotMade {
  readonly missing: string;
}

/**
 * Makes the named graphs from their seeds, each in a file of its own. Those that NetworkX makes need its process; without it they say why they are missing.
 * Throws where a graph comes out in another size than it is known for: figures of another graph must not be told under its name.
 */
export const makeGraphs = async (
  folder: string,
  names: readonly GraphName[],
  networkx: MeasuringProcess | NotMade,
): Promise<ReadonlyMap<GraphName, MadeGraph | NotMade>> => {
  mkdirSync(folder, { recursive: true });
  const made = new Map<GraphName, MadeGraph | NotMade>();
  for (const name of names) {
    const { recipe, vertices, edges }: NamedGraph = NAMED_GRAPHS[name];
    const file = join(folder, `${name}.bin`);
    if (recipe.by === 'generator') writeGraph(file, cityEnds(recipe.options));
    else if ('missing' in networkx) {
      made.set(name, { missing: `the graph is made by NetworkX: ${networkx.missing}` });
      continue;
    } else await networkx.ask({ do: 'make', call: recipe.call, given: recipe.given, file });
    const words = readWords(file);
    if (words[0] !== vertices || words[1] !== edges)
      throw new Error(`${name} came out with ${words[0]} vertices and ${words[1]} edges, not ${vertices} and ${edges}`);
    made.set(name, { name, file, vertices, edges, digest: createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12) });
  }
  return made;
};

/** The planted clusters of a graph, where it has some: the file beside it. */
export const plantedFile = (file: string): string | null => {
  const planted = file.replace(/\.bin$/, '.planted.bin');
  return existsSync(planted) ? planted : null;
};

const cityEnds = (options: CityOptions): { readonly vertices: number; readonly people: number; readonly ends: Int32Array } => {
  const { people, groups, memberOffsets, memberGroups } = generateCity(options);
  const ends = new Int32Array(2 * memberGroups.length);
  for (let person = 0; person < people; person++)
    for (let at = memberOffsets[person]; at < memberOffsets[person + 1]; at++) {
      ends[2 * at] = person;
      ends[2 * at + 1] = people + memberGroups[at];
    }
  return { vertices: people + groups, people, ends };
};
