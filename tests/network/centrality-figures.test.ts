import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { egoExternalInternalIndex } from '../../server/network/centrality/ego-e-i-index.ts';
import { harmonicCentrality } from '../../server/network/centrality/harmonic-centrality.ts';
import { coreNumbers } from '../../server/network/centrality/k-core.ts';
import { localClustering } from '../../server/network/centrality/local-clustering.ts';
import { participation } from '../../server/network/centrality/participation.ts';
import { localTwoModeClusteringOn, tiesBetweenSides, twoModeClustering } from '../../server/network/centrality/two-mode-clustering.ts';
import { neighboursOf } from '../../server/network/graph/graph.ts';
import { constraintOn } from '../../server/network/people/constraint.ts';
import { effectiveSizeOf } from '../../server/network/people/effective-size.ts';
import { peopleProjection } from '../../server/network/people/people-projection.ts';
import { graphOf } from './plain-graphs.ts';
import { type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

type Values = readonly (number | null)[];
interface Figures {
  readonly size: number;
  readonly edges: readonly [number, number][];
  readonly harmonic: Values;
  readonly normalised: Values;
  readonly reached: Values;
  readonly farness: Values;
  readonly coreNumbers: Values;
  readonly clustering: Values;
  readonly averageClustering: number;
  readonly modules: readonly number[];
  readonly participation: Values;
  readonly egoExternalInternal: Values;
}
/** Vertices 0 .. people-1 are people. Who knows each other is not among the edges. */
interface TwoModeFigures extends Figures {
  readonly people: number;
  readonly known: readonly [number, number][];
  readonly twoModeClustering: number;
  readonly localTwoModeClustering: readonly number[];
  readonly constraint: Values;
  readonly effectiveSize: Values;
}
const FIGURES: Readonly<Record<string, Figures | TwoModeFigures>> = JSON.parse(
  readFileSync(new URL('../figures/centrality-figures.json', import.meta.url), 'utf8'),
).networks;

const expectClose = (values: ArrayLike<number | null>, figures: Values): void => {
  expect(values.length).toBe(figures.length);
  figures.forEach((figure, v) => {
    const value = values[v];
    if (figure === null || value === null) expect(value, `vertex ${v}`).toBe(figure);
    else expect(Math.abs(value - figure), `vertex ${v}: ${value}, not ${figure}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(figure)));
  });
};

test('the classic networks and twenty random ones are there', () => {
  expect(Object.keys(FIGURES)).toEqual(expect.arrayContaining(['karate_club', 'davis_southern_women', 'les_miserables', 'florentine_families']));
  expect(Object.keys(FIGURES)).toHaveLength(24);
});

describe.each(Object.entries(FIGURES))('%s, against networkx and igraph', (_, figures) => {
  const graph = graphOf(figures.size, figures.edges);
  const modules = Int32Array.from(figures.modules);

  test('harmonic centrality, reach and farness', () => {
    const found = harmonicCentrality(graph);
    expectClose(found.harmonic, figures.harmonic);
    expectClose(found.normalised, figures.normalised);
    expectClose(found.reached, figures.reached);
    expectClose(found.farness, figures.farness);
  });

  test('core numbers', () => {
    expect(Array.from(coreNumbers(graph))).toEqual(figures.coreNumbers);
  });

  test('local clustering and its mean', () => {
    const found = localClustering(graph);
    expectClose(found.values, figures.clustering);
    expectClose([found.average], [figures.averageClustering]);
  });

  test('participation', () => {
    expectClose(participation(graph, modules), figures.participation);
  });

  test('E-I index of each vertex', () => {
    const masks = figures.modules.map((module) => 1n << BigInt(module));
    const found = masks.map((own, v) =>
      egoExternalInternalIndex(
        own,
        Array.from(neighboursOf(graph, v), (w) => masks[w]),
      ),
    );
    expectClose(found, figures.egoExternalInternal);
  });
});

const registers = Object.entries(FIGURES).filter((entry): entry is [string, TwoModeFigures] => 'people' in entry[1]);

describe.each(registers)('%s, against networkx', (_, figures) => {
  test('two-mode clustering, of all and of each', () => {
    const side = Uint8Array.from({ length: figures.size }, (_, v) => (v < figures.people ? 0 : 1));
    const ties = tiesBetweenSides(graphOf(figures.size, [...figures.edges, ...figures.known]), side);
    expectClose([twoModeClustering(ties, side) ?? 0], [figures.twoModeClustering]);
    const local = localTwoModeClusteringOn(ties);
    expectClose(
      figures.localTwoModeClustering.map((_, v) => local(v) ?? 0),
      figures.localTwoModeClustering,
    );
  });

  test('constraint and effective size of people, as a register', () => {
    const id = (v: number): string => `v${String(v).padStart(4, '0')}`;
    const records = (from: number, to: number) => Object.fromEntries(Array.from({ length: to - from }, (_, at) => [id(from + at), {}]));
    const ties = [...figures.edges.map(([a, b]): PlainTie => [id(a), 'MEMBER_OF', id(b)]), ...figures.known.map(([a, b]): PlainTie => [id(a), 'KNOWS', id(b)])];
    const register = { people: records(0, figures.people), groups: records(figures.people, figures.size), ties };
    const projection = peopleProjection(buildStakeholderNetwork(snapshotOf(register), scopeOf()));
    const people = Array.from({ length: figures.people }, (_, v) => v);
    expectClose(people.map(constraintOn(projection)), figures.constraint);
    expectClose(people.map(effectiveSizeOf(projection)), figures.effectiveSize);
  });
});
