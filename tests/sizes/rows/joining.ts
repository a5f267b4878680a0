import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { exactBetweenness } from '../../../server/network/betweenness/exact-betweenness.ts';
import { type LeafChanges, leafChanges } from '../../../server/network/betweenness/leaf-changes.ts';
import { degreeOf } from '../../../server/network/graph/graph.ts';
import { crewOf } from '../crew.ts';
import { seeAgreement } from '../disagreement.ts';
import { type LoadedGraph, readGraph, writeGraph } from '../graphs/graph-file.ts';
import type { GraphName } from '../graphs/named-graphs.ts';
import { betweenness } from './exact-betweenness.ts';
import { within } from './compared.ts';
import { type Kernel, oneThread } from './kernel.ts';
import type { Row } from './row.ts';

/** What is known before somebody comes or goes, and who it is: a person with one membership, in the largest group. */
interface Known {
  readonly changes: LeafChanges;
  readonly group: number;
  hasJoined: boolean;
}

/** The vertex that most are tied to. */
const largest = ({ graph }: LoadedGraph): number => {
  let most = 0;
  for (let v = 1; v < graph.size; v++) if (degreeOf(graph, v) > degreeOf(graph, most)) most = v;
  return most;
};

/** All betweenness anew when the person joins, the next time when they leave again, and so on; of the person it is 0. */
export const joining: Kernel<Float64Array, Known> = {
  name: 'joining',
  title: 'a person with one membership joins or leaves: all betweenness anew',
  threads: oneThread,
  prepare: async (loaded) => {
    const { graph } = loaded;
    const crew = await crewOf(availableParallelism());
    const weights = [new Uint8Array(graph.size).fill(1)];
    return { changes: leafChanges(graph, weights, exactBetweenness(graph, weights, crew).values), group: largest(loaded), hasJoined: false };
  },
  ours: (_, known) => {
    if (known.hasJoined) known.changes.leave(known.group, [1]);
    else known.changes.join(known.group, [1]);
    known.hasJoined = !known.hasJoined;
    return known.changes.values[0];
  },
  valuesOf: (values) => Float64Array.from([...values, 0]),
  heldBy: [],
};

/** Goal 9. Before anything is timed, the values after the joining are compared with those of a full run on the graph with that person in it. */
const row = (graph: GraphName, atMostMs: number, isSlow: boolean): Row => ({
  ...within({ goal: 9, kernel: joining, graph, atMostMs, isSlow }),
  check: async (bench) => {
    const made = bench.graph(graph);
    if ('missing' in made) return;
    const loaded = readGraph(made.file);
    const { size } = loaded.graph;
    const ends = new Int32Array(2 * loaded.sources.length + 2);
    for (let edge = 0; edge < loaded.sources.length; edge++) ends.set([loaded.sources[edge], loaded.targets[edge]], 2 * edge);
    ends.set([size, largest(loaded)], ends.length - 2);
    const file = join(bench.folder, `${graph}.joined.bin`);
    writeGraph(file, { vertices: size + 1, people: size + 1, ends });
    const theirs = await bench.runOurs(betweenness, file, bench.cores);
    const ours = await bench.runOurs(joining, made.file, 1);
    seeAgreement({ measure: 'betweenness after somebody joined', graph, peer: 'a full run', ours: ours.values, theirs: theirs.values });
  },
});

/** Goal 9. */
export const JOINING_ROWS: readonly Row[] = [row('civic-8k', 1, false), row('civic-60k', 5, true)];
