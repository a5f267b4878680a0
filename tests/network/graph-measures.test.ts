import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gini, topTenthShare } from '../../server/network/health/concentration.ts';
import { distancesAmong } from '../../server/network/health/group-distances.ts';
import { modularity } from '../../server/network/leiden/modularity.ts';
import { robustness } from '../../server/network/health/robustness.ts';
import { transitivity } from '../../server/network/health/transitivity.ts';
import { healthFigures } from './health-figures.ts';
import { completeGraph, cycleGraph, edgesOf, graphOf, pathGraph, randomGraph, renumbered } from './plain-graphs.ts';

const all = (size: number): Uint8Array => new Uint8Array(size).fill(1);
const close = (value: number | null, expected: number | null): void => {
  if (expected === null || expected === 0) expect(value).toBe(expected);
  else expect(Math.abs((value ?? Number.NaN) - expected) / Math.abs(expected)).toBeLessThan(1e-9);
};

describe.each(healthFigures.oneMode)('$name, as networkx counts it', ({ size, edges, ...figures }) => {
  const graph = graphOf(size, edges);
  test('transitivity', () => close(transitivity(graph), figures.transitivity));
  test('modularity of a given division', () =>
    close(
      modularity(
        graph,
        Int32Array.from({ length: size }, (_, v) => v % 3),
      ),
      figures.modularityByRemainder3,
    ));
  test('distances', () => {
    const found = distancesAmong(graph, all(size));
    expect(found.pairs).toBe(figures.distances.pairs);
    expect(found.connected).toBe(figures.distances.connected);
    expect(found.within3).toBe(figures.distances.within3);
    close(found.hops / found.connected, figures.distances.mean);
  });
  test('Gini of degrees', () =>
    close(gini(Array.from({ length: size }, (_, v) => edgesOf(graph).filter((edge) => edge.includes(v)).length)), figures.degreeGini));
});

describe('closed forms', () => {
  test('transitivity: 1 in a complete graph, 0 in a ring, null without a path of two', () => {
    expect(transitivity(completeGraph(6))).toBe(1);
    expect(transitivity(cycleGraph(7))).toBe(0);
    expect(transitivity(graphOf(4, [[0, 1]]))).toBeNull();
  });
  test('mean distance of a path of n is (n + 1) / 3, over more than 32 sources', () => {
    const { hops, connected } = distancesAmong(pathGraph(100), all(100));
    expect(hops / connected).toBeCloseTo(101 / 3, 12);
  });
  test('two rings: modularity 1/2 for the rings, 0 for one cluster, null without an edge', () => {
    const rings = graphOf(8, [...edgesOf(cycleGraph(4)), ...edgesOf(cycleGraph(4)).map(([a, b]) => [a + 4, b + 4] as const)]);
    expect(modularity(rings, Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1))).toBe(0.5);
    expect(modularity(rings, new Int32Array(8))).toBe(0);
    expect(modularity(graphOf(3, []), new Int32Array(3))).toBeNull();
  });
  test('Gini: 0 when all hold the same, (n - 1) / n when one holds all, null when there is nothing', () => {
    expect(gini([3, 3, 3, 3])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBe(0.75);
    expect(gini([0, 0])).toBeNull();
    expect(gini([])).toBeNull();
  });
  test('the tenth is rounded up to whole people', () => {
    expect(topTenthShare([9, ...Array(9).fill(1)])).toBe(0.5);
    expect(topTenthShare([9, 9, ...Array(9).fill(2)])).toBe(0.5);
    expect(topTenthShare([])).toBeNull();
  });
  test('distances count only the pairs asked for, but walk through the others', () => {
    expect(distancesAmong(pathGraph(5), Uint8Array.of(1, 0, 0, 0, 1))).toEqual({ pairs: 1, connected: 1, hops: 4, within3: 0 });
  });
});

describe('robustness', () => {
  /** A star of people: person 4 between the groups 0 to 3. */
  const star = graphOf(
    5,
    [0, 1, 2, 3].map((group) => [group, 4] as const),
  );
  const groups = Uint8Array.of(1, 1, 1, 1, 0);
  test('the hub of a star gone leaves one group of four', () => {
    expect(robustness({ graph: star, groups, counted: groups, removed: [4] })).toBe(0.25);
  });
  test('null where nobody is removed, or no group counts', () => {
    expect(robustness({ graph: star, groups, counted: groups, removed: [] })).toBeNull();
    expect(robustness({ graph: star, groups, counted: new Uint8Array(5), removed: [4] })).toBeNull();
  });
  test('the main part is that with most groups, whatever counts in the share', () => {
    const graph = graphOf(6, [...[0, 1, 2].map((group) => [group, 5] as const), [3, 4]]);
    expect(robustness({ graph, groups: Uint8Array.of(1, 1, 1, 1, 1, 0), counted: Uint8Array.of(1, 0, 0, 1, 0, 0), removed: [5] })).toBe(0.5);
  });
  test('removing step by step and looking anew gives the same on random graphs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const graph = randomGraph(40, 45, seed);
        const isGroup = Uint8Array.from({ length: 40 }, (_, v) => (v % 3 === 0 ? 1 : 0));
        const removed = Array.from({ length: 40 }, (_, v) => (v * 7 + seed) % 40).filter((v) => isGroup[v] === 0);
        expect(robustness({ graph, groups: isGroup, counted: isGroup, removed })).toBeCloseTo(stepByStep(graph.size, edgesOf(graph), isGroup, removed), 12);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

/** The same by definition: remove, look for components, choose the main part, count. */
const stepByStep = (size: number, edges: readonly (readonly [number, number])[], isGroup: Uint8Array, removed: readonly number[]): number => {
  const gone = new Set<number>();
  let sum = 0;
  for (const person of removed) {
    gone.add(person);
    const part = Array.from({ length: size }, (_, v) => v);
    for (let round = 0; round < size; round++) for (const [a, b] of edges) if (!gone.has(a) && !gone.has(b)) part[a] = part[b] = Math.min(part[a], part[b]);
    const groupsOf = new Map<number, number>();
    for (let v = 0; v < size; v++) if (!gone.has(v)) groupsOf.set(part[v], (groupsOf.get(part[v]) ?? 0) + isGroup[v]);
    sum += Math.max(0, ...groupsOf.values()) / isGroup.reduce((total, flag) => total + flag, 0);
  }
  return sum / removed.length;
};

test('the order of vertices never shows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const graph = randomGraph(50, 90, seed);
      const other = renumbered(graph, seed + 1);
      expect(transitivity(other.graph)).toBe(transitivity(graph));
      expect(distancesAmong(other.graph, all(50))).toEqual(distancesAmong(graph, all(50)));
      const communities = Int32Array.from({ length: 50 }, (_, v) => v % 4);
      const moved = new Int32Array(50);
      communities.forEach((community, v) => {
        moved[other.place[v]] = community;
      });
      expect(modularity(other.graph, moved)).toBe(modularity(graph, communities));
    }),
    { seed: 2, numRuns: 50 },
  );
});
