import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exactBetweenness } from '../../server/network/betweenness/exact-betweenness.ts';
import { harmonicCentrality } from '../../server/network/centrality/harmonic-centrality.ts';
import { coreNumbers } from '../../server/network/centrality/k-core.ts';
import { localClustering } from '../../server/network/centrality/local-clustering.ts';
import { bridges } from '../../server/network/graph/cut-vertices.ts';
import { buildGraph, type Graph } from '../../server/network/graph/graph.ts';
import { structureOf } from '../../server/network/graph/structure.ts';
import { STAKEHOLDER, TIE } from '../../server/network/ordinals.ts';
import { constraintOn } from '../../server/network/people/constraint.ts';
import { peopleProjection } from '../../server/network/people/people-projection.ts';
import { nextBelow, randomFrom, shuffle } from '../../server/network/random.ts';
import { removalOfEveryVertex } from '../../server/network/removal/removal-of-every-vertex.ts';
import { growingTieList } from '../../server/network/tie-list.ts';
import { ALONE } from '../../server/network/work/crew.ts';
import { edgesOf } from './plain-graphs.ts';

/** What networkx and igraph say of one graph; see `make_random_graph_figures.py`. Lists by vertex, but for constraint: by those who are no groups. */
interface Figures {
  readonly size: number;
  /** Both ends of each edge after each other, as drawn: with loops and repeated edges. */
  readonly edges: readonly number[];
  readonly groups: readonly number[];
  readonly betweenness: readonly number[];
  readonly groupBetweenness: readonly number[];
  readonly harmonic: readonly number[];
  readonly coreNumbers: readonly number[];
  readonly components: readonly number[];
  readonly cutVertices: readonly number[];
  readonly blocks: readonly (readonly number[])[];
  readonly separatedPairs: readonly number[];
  readonly separatedGroupPairs: readonly number[];
  readonly clustering: readonly number[];
  readonly constraint: readonly (number | null)[];
}
const FILE: {
  readonly networkx: string;
  readonly igraph: string;
  readonly columns: readonly (keyof Figures)[];
  readonly kinds: Readonly<Record<string, readonly (readonly never[])[]>>;
} = JSON.parse(readFileSync(new URL('../figures/random-graph-figures.json', import.meta.url), 'utf8'));

const flags = (size: number, marked: readonly number[]): Uint8Array => {
  const found = new Uint8Array(size);
  for (const v of marked) found[v] = 1;
  return found;
};
/** The engine's graph, from the edges in an order and directions of our own. */
const graphOf = ({ size, edges }: Figures, seed: number): Graph => {
  const random = randomFrom(seed);
  const order = Int32Array.from({ length: edges.length / 2 }, (_, edge) => 2 * edge);
  shuffle(random, order);
  const starts = order.map((at) => at + nextBelow(random, 2));
  return buildGraph(
    size,
    starts.map((at) => edges[at]),
    starts.map((at) => edges[at ^ 1]),
  );
};
const RANDOM_GRAPHS = Object.entries(FILE.kinds).flatMap(([kind, rows], ordinal) =>
  rows.map((row, index) => {
    const figures = Object.fromEntries(FILE.columns.map((column, at) => [column, row[at]])) as Partial<Figures> as Figures;
    const graph = graphOf(figures, 1000 * ordinal + index);
    return { name: `${kind}, graph ${index}`, kind, figures, graph, isGroup: flags(figures.size, figures.groups) };
  }),
);
type RandomGraph = (typeof RANDOM_GRAPHS)[number];

const betweenness = ({ graph, isGroup }: RandomGraph) => exactBetweenness(graph, [new Uint8Array(graph.size).fill(1), isGroup], ALONE).values;
const kindsOf = (isGroup: Uint8Array): Uint8Array => isGroup.map((flag) => (flag ? STAKEHOLDER.GROUP : STAKEHOLDER.PERSON));
const removals = ({ graph, isGroup }: RandomGraph) => removalOfEveryVertex({ graph, kinds: kindsOf(isGroup), inScope: new Uint8Array(graph.size).fill(1) });
const peopleOf = (isGroup: Uint8Array): readonly number[] => Array.from(isGroup.keys()).filter((v) => !isGroup[v]);

/** Constraint of the people: joined by what groups they share, and as who know each other where an edge joins two of them. */
const constraint = ({ graph, isGroup }: RandomGraph): readonly (number | null)[] => {
  const ties = growingTieList(graph.size);
  for (const [from, to] of edgesOf(graph)) ties.add({ from, to, kind: TIE.KNOWS, isDirected: false, tieRow: 0 });
  return peopleOf(isGroup).map(constraintOn(peopleProjection({ graph, kinds: kindsOf(isGroup), ties: ties.sorted(graph.size) })));
};
/** The vertices of each block of the engine: those below its top, and the top. */
const blocksOf = (graph: Graph): readonly (readonly number[])[] => {
  const { tops, above } = structureOf(graph).blocks;
  return Array.from(tops, (top, block) => Array.from(above.keys()).filter((v) => v === top || above[v] === block));
};
/** Per vertex the sets it lies in, as text. */
const setsAt = (size: number, sets: readonly (readonly number[])[]): readonly string[] =>
  Array.from({ length: size }, (_, v) =>
    sets
      .filter((set) => set.includes(v))
      .map((set) => `{${set.join()}}`)
      .sort()
      .join(' '),
  );

type Value = number | string | null;
interface Measure {
  readonly found: (one: RandomGraph) => ArrayLike<Value>;
  readonly figures: (figures: Figures) => ArrayLike<Value>;
  /** How many values that are neither 0 nor missing there are at least. */
  readonly telling: number;
}
const MEASURES: Readonly<Record<string, Measure>> = {
  'betweenness over all pairs': { found: (one) => betweenness(one)[0], figures: (of) => of.betweenness, telling: 14_000 },
  'betweenness over pairs of groups': { found: (one) => betweenness(one)[1], figures: (of) => of.groupBetweenness, telling: 7500 },
  'harmonic centrality': { found: ({ graph }) => harmonicCentrality(graph).harmonic, figures: (of) => of.harmonic, telling: 23_000 },
  'core number': { found: ({ graph }) => coreNumbers(graph), figures: (of) => of.coreNumbers, telling: 23_000 },
  component: { found: ({ graph }) => structureOf(graph).components.of, figures: (of) => of.components, telling: 5000 },
  'being a cut vertex': { found: ({ graph }) => structureOf(graph).isCut, figures: (of) => flags(of.size, of.cutVertices), telling: 4700 },
  blocks: { found: ({ graph }) => setsAt(graph.size, blocksOf(graph)), figures: (of) => setsAt(of.size, of.blocks), telling: 23_000 },
  'bridges, the blocks of two': {
    found: ({ graph }) => setsAt(graph.size, bridges(structureOf(graph).forest)),
    figures: (of) =>
      setsAt(
        of.size,
        of.blocks.filter((block) => block.length === 2),
      ),
    telling: 10_000,
  },
  'pairs separated by its removal': { found: (one) => removals(one).separatedPairs, figures: (of) => of.separatedPairs, telling: 4700 },
  'pairs of groups separated by its removal': { found: (one) => removals(one).separatedGroupPairs, figures: (of) => of.separatedGroupPairs, telling: 2500 },
  'local clustering': { found: ({ graph }) => localClustering(graph).values, figures: (of) => of.clustering, telling: 8900 },
  constraint: { found: constraint, figures: (of) => of.constraint, telling: 13_500 },
};

const agrees = (found: Value, figure: Value): boolean =>
  typeof found === 'number' && typeof figure === 'number' ? Math.abs(found - figure) <= 1e-9 * Math.abs(figure) : found === figure;

describe('two thousand random graphs, against networkx and igraph', () => {
  test('are of ten kinds, with loops, parallel edges, lone vertices, cut vertices and several parts among them', () => {
    expect([FILE.networkx, FILE.igraph]).toEqual(['3.6.1', '1.0.0']);
    expect(Object.values(FILE.kinds).map((rows) => rows.length)).toEqual(new Array(10).fill(200));
    const graphsWith = (holds: (figures: Figures) => boolean): number => RANDOM_GRAPHS.filter(({ figures }) => holds(figures)).length;
    const pairs = ({ edges }: Figures) => edges.flatMap((end, at) => (at % 2 ? [] : [[end, edges[at + 1]].sort((a, b) => a - b).join()]));
    expect(graphsWith(({ edges }) => edges.some((end, at) => at % 2 === 0 && end === edges[at + 1]))).toBeGreaterThan(500);
    expect(graphsWith((figures) => new Set(pairs(figures)).size < pairs(figures).length)).toBeGreaterThan(500);
    expect(graphsWith(({ size, harmonic }) => size > 1 && harmonic.includes(0))).toBeGreaterThan(300);
    expect(graphsWith(({ cutVertices }) => cutVertices.length > 0)).toBeGreaterThan(1000);
    expect(graphsWith(({ components }) => components.includes(2))).toBeGreaterThan(300);
    expect(graphsWith(({ blocks }) => blocks.filter((block) => block.length > 3).length > 1)).toBeGreaterThan(100);
    expect(graphsWith(({ size }) => size === 60)).toBe(20);
  });

  test.each(Object.entries(MEASURES))('%s', (name, { found, figures, telling }) => {
    let count = 0;
    for (const one of RANDOM_GRAPHS) {
      const [values, wanted] = [Array.from(found(one)), Array.from(figures(one.figures))];
      expect(values.length, `${one.name}: values of ${name}`).toBe(wanted.length);
      const wrong = wanted.findIndex((figure, at) => !agrees(values[at], figure));
      const vertex = name === 'constraint' ? peopleOf(one.isGroup)[wrong] : wrong;
      if (wrong >= 0) expect.fail(`${one.name}: ${name} of vertex ${vertex} is ${values[wrong]}, by networkx and igraph ${wanted[wrong]}`);
      count += wanted.filter((figure) => figure).length;
    }
    expect(count, 'values other than 0').toBeGreaterThan(telling);
  });
});
