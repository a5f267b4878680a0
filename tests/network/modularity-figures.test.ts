import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkHealth } from '../../server/network/health/network-health.ts';
import { findCommunities } from '../../server/network/leiden/find-communities.ts';
import { modularity } from '../../server/network/leiden/modularity.ts';
import { healthFigures } from './health-figures.ts';
import { modularityOf } from './naive-structure.ts';
import { edgesOf, graphOf, randomGraph } from './plain-graphs.ts';
import { type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

type Edges = readonly (readonly [number, number])[];

/** MODULARITY of a register in which the vertices are groups that work together. */
const indicatorOf = (size: number, edges: Edges): number | null | undefined => {
  const id = (v: number): string => `g${String(v).padStart(3, '0')}`;
  const groups = Object.fromEntries(Array.from({ length: size }, (_, v) => [id(v), {}]));
  const ties = edges.map(([a, b]): PlainTie => [id(a), 'COOPERATES_WITH', id(b)]);
  const scope = scopeOf();
  const { indicators } = networkHealth(snapshotOf({ groups, ties }), { scope, compareTo: scope.asOf - 365, withBaseline: false });
  return indicators.find((one) => one.id === 'MODULARITY')?.value;
};

/** The highest modularity of all divisions into clusters. */
const highest = (size: number, edges: Edges): number => {
  let best = Number.NEGATIVE_INFINITY;
  const place = (of: readonly number[], clusters: number): void => {
    if (of.length === size) best = Math.max(best, modularityOf(edges, (v) => of[v]) ?? best);
    else for (let cluster = 0; cluster <= clusters; cluster++) place([...of, cluster], Math.max(clusters, cluster + 1));
  };
  place([], 0);
  return best;
};

describe('modularity', () => {
  // The clubs of Zachary and the families of Florence: the figures are the highest known, and igraph finds them.
  test.each([
    ['karate', 0.4197896120973],
    ['florentine', 0.39875],
    ['two components', 0.525],
  ])('of %s as groups is %d, as networkx reckons it for the best division', (name, figure) => {
    const graph = healthFigures.oneMode.find((one) => one.name === name);
    if (!graph) throw new Error(`no figures of ${name}`);
    expect(graph.leiden).toBeCloseTo(figure, 12);
    expect(indicatorOf(graph.size, graph.edges)).toBeCloseTo(figure, 12);
  });
  test.each(healthFigures.oneMode)('of a division of $name that nobody chose, as networkx reckons it', ({ size, edges, modularityByRemainder3 }) => {
    const byRemainder = Int32Array.from({ length: size }, (_, v) => v % 3);
    expect(modularity(graphOf(size, edges), byRemainder)).toBeCloseTo(modularityByRemainder3, 12);
    expect(modularityOf(edges, (v) => v % 3)).toBeCloseTo(modularityByRemainder3, 12);
  });
  test('of what is found, reckoned once more, and the highest of all divisions of a small network', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 3, max: 7 }), fc.integer({ min: 1, max: 14 }), (seed, size, draws) => {
        const graph = randomGraph(size, draws, seed);
        const edges = edgesOf(graph);
        fc.pre(edges.length > 0);
        const { of } = findCommunities(graph);
        const value = indicatorOf(size, edges);
        expect(value).toBeCloseTo(modularityOf(edges, (v) => of[v]) ?? Number.NaN, 12);
        expect(value).toBeCloseTo(highest(size, edges), 12);
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});
