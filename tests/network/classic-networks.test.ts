import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { betweenness } from '../../server/network/betweenness/betweenness.ts';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { connectedComponents } from '../../server/network/graph/components.ts';
import { bridges, cutVertices } from '../../server/network/graph/cut-vertices.ts';
import { depthFirstForest } from '../../server/network/graph/depth-first-forest.ts';
import { constraintOn } from '../../server/network/people/constraint.ts';
import { effectiveSizeOf } from '../../server/network/people/effective-size.ts';
import { peopleProjection, type WeightedPeople } from '../../server/network/people/people-projection.ts';
import { personRows } from '../../server/network/people/person-rows.ts';
import { graphOf } from './plain-graphs.ts';
import { type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

interface Figures {
  readonly size: number;
  readonly edges: readonly [number, number][];
  readonly groups: readonly number[];
  readonly betweenness: readonly number[];
  readonly normalised: readonly number[];
  readonly groupBetweenness: readonly number[];
  readonly cutVertices: readonly number[];
  readonly bridges: readonly [number, number][];
  readonly components: readonly (readonly number[])[];
  /** Edges of the weighted graph: people onto people in a two-mode network, the network itself else. */
  readonly weights: readonly [number, number, number][];
  readonly constraint: readonly (number | null)[];
  readonly effectiveSize: readonly (number | null)[];
  /** Vertices 0 .. people-1 are people; null in a network of one mode. */
  readonly people: number | null;
  readonly known: readonly [number, number][];
}
const FIGURES: Readonly<Record<string, Figures>> = JSON.parse(readFileSync(new URL('../figures/people-figures.json', import.meta.url), 'utf8')).networks;

const expectClose = (values: ArrayLike<number | null>, figures: readonly (number | null)[]): void => {
  expect(values.length).toBe(figures.length);
  figures.forEach((figure, v) => {
    const value = values[v];
    if (figure === null || value === null) expect(value, `vertex ${v}`).toBe(figure);
    else expect(Math.abs(value - figure), `vertex ${v}: ${value}, not ${figure}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(figure)));
  });
};

const weightedGraph = (size: number, edges: Figures['weights']): WeightedPeople => {
  const rows = Array.from({ length: size }, (_, v) =>
    edges.flatMap(([a, b, weight]) => (a === v ? [[b, weight] as const] : b === v ? [[a, weight] as const] : [])).sort((one, other) => one[0] - other[0]),
  );
  let end = 0;
  return {
    offsets: Int32Array.from([0, ...rows.map((row) => (end += row.length))]),
    neighbours: Int32Array.from(rows.flat(), ([other]) => other),
    weights: Float64Array.from(rows.flat(), ([, weight]) => weight),
    memberships: graphOf(size, []),
  };
};

/** The two-mode network as a register: ids ascend as the vertices do. */
const networkOf = (figures: Figures, people: number) => {
  const id = (v: number): string => `v${String(v).padStart(4, '0')}`;
  const known = new Set(figures.known.map((pair) => pair.join()));
  const records = (from: number, to: number) => Object.fromEntries(Array.from({ length: to - from }, (_, at) => [id(from + at), {}]));
  const ties = figures.edges.map(([a, b]): PlainTie => [id(a), known.has([a, b].join()) ? 'KNOWS' : 'MEMBER_OF', id(b)]);
  return buildStakeholderNetwork(snapshotOf({ people: records(0, people), groups: records(people, figures.size), ties }), scopeOf());
};

describe.each(Object.entries(FIGURES))('%s, against networkx and igraph', (_, figures) => {
  const graph = graphOf(figures.size, figures.edges);
  const isGroup = Uint8Array.from({ length: figures.size }, (_, v) => (figures.groups.includes(v) ? 1 : 0));
  const forest = depthFirstForest(graph);

  test('betweenness over all pairs and pairs of groups', () => {
    const between = betweenness(graph, isGroup);
    expectClose(between.all, figures.betweenness);
    expectClose(between.groups, figures.groupBetweenness);
    expectClose(between.normalised, figures.normalised);
  });

  test('cut vertices, bridges and components', () => {
    expect(Array.from(cutVertices(forest).keys()).filter((v) => cutVertices(forest)[v])).toEqual(figures.cutVertices);
    expect(bridges(forest)).toEqual(figures.bridges);
    const { count, of } = connectedComponents(graph);
    expect(Array.from({ length: count }, (_, part) => Array.from(of.keys()).filter((v) => of[v] === part))).toEqual(figures.components);
  });

  test('constraint and effective size with weights', () => {
    const weighted = weightedGraph(figures.constraint.length, figures.weights);
    expectClose(
      figures.constraint.map((_, v) => constraintOn(weighted)(v)),
      figures.constraint,
    );
    expectClose(
      figures.effectiveSize.map((_, v) => effectiveSizeOf(weighted)(v)),
      figures.effectiveSize,
    );
  });
});

const twoMode = Object.entries(FIGURES).flatMap(([name, figures]) => (figures.people === null ? [] : [{ name, figures, people: figures.people }]));

test.each(twoMode)('$name: the projection of people onto people, as a register', ({ figures, people }) => {
  const projection = peopleProjection(networkOf(figures, people));
  const weights = figures.weights.flatMap(([a, b, weight]) => [
    [a, b, weight],
    [b, a, weight],
  ]);
  weights.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const rows = personRows(projection);
  const found = Array.from({ length: people }, (_, v) =>
    Array.from(rows.others.subarray(0, rows.fill(v)).toSorted(), (other) => [v, other, rows.weights[other]] as const),
  ).flat();
  expect(found.map(([v, other]) => [v, other])).toEqual(weights.map(([v, other]) => [v, other]));
  expectClose(
    found.map(([, , weight]) => weight),
    weights.map(([, , weight]) => weight),
  );
  expectClose(
    Array.from({ length: people }, (_, v) => constraintOn(projection)(v)),
    figures.constraint,
  );
});
