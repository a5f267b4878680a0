import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeCount } from '../../server/network/graph/graph.ts';
import { canonicalOrder } from '../../server/network/leiden/canonical-order.ts';
import { findCommunities } from '../../server/network/leiden/find-communities.ts';
import { modularity } from '../../server/network/leiden/modularity.ts';
import { healthFigures } from './health-figures.ts';
import { completeGraph, edgesOf, graphOf, pathGraph, randomGraph, renumbered } from './plain-graphs.ts';

/** Whether the members of each cluster reach each other within it. */
const areConnected = (size: number, edges: readonly (readonly [number, number])[], of: Int32Array): boolean => {
  const part = Array.from({ length: size }, (_, v) => v);
  for (let round = 0; round < size; round++) for (const [a, b] of edges) if (of[a] === of[b]) part[a] = part[b] = Math.min(part[a], part[b]);
  return part.every((found, v) => part.every((other, w) => of[v] !== of[w] || found === other));
};

describe('Leiden', () => {
  test.each(healthFigures.oneMode)('$name: at least what igraph finds in 50 starts, less 0.001', ({ size, edges, leiden }) => {
    const found = findCommunities(graphOf(size, edges));
    expect(found.modularity).toBeGreaterThanOrEqual(leiden - 0.001);
    expect(found.modularity).toBe(modularity(graphOf(size, edges), found.of));
  });

  test('complete graphs on a string are found one by one, the largest first', () => {
    const pairs = [...edgesOf(completeGraph(5)), ...edgesOf(completeGraph(7)).map(([a, b]) => [a + 5, b + 5] as const), [0, 5] as const];
    expect([...findCommunities(graphOf(12, pairs)).of]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('vertices without an edge are clusters of their own, and no vertex at all is no cluster', () => {
    expect([...findCommunities(graphOf(4, [[1, 2]])).of]).toEqual([1, 0, 0, 2]);
    expect(findCommunities(graphOf(0, []))).toEqual({ of: new Int32Array(0), count: 0, modularity: null });
    expect(findCommunities(graphOf(2, [])).modularity).toBeNull();
  });

  test('every cluster is connected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const graph = randomGraph(60, 75, seed);
        expect(areConnected(60, edgesOf(graph), findCommunities(graph).of)).toBe(true);
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  test('renumbering the vertices changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const graph = randomGraph(80, 140, seed);
        expect(findCommunities(renumbered(graph, seed + 7).graph).modularity).toBe(findCommunities(graph).modularity);
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  test('no single vertex would do better in another cluster', () => {
    const graph = randomGraph(50, 100, 9);
    const found = findCommunities(graph);
    for (let v = 0; v < 50; v++)
      for (let community = 0; community < found.count; community++) {
        const other = found.of.slice();
        other[v] = community;
        expect(modularity(graph, other) ?? 0).toBeLessThanOrEqual((found.modularity ?? 0) + 1e-15);
      }
    expect(edgeCount(graph)).toBeGreaterThan(50);
  });
});

describe('canonical order', () => {
  test('the ends of a path come first, then those the same way from an end stand together', () => {
    const fromEnd = [...canonicalOrder(pathGraph(6))].map((v) => Math.min(v, 5 - v));
    expect(fromEnd.slice(0, 2)).toEqual([0, 0]);
    expect(fromEnd[2]).toBe(fromEnd[3]);
    expect(fromEnd[4]).toBe(fromEnd[5]);
  });
  test('renumbered vertices stand in the same places where the shape tells them apart', () => {
    const tree = graphOf(7, [
      [0, 1],
      [1, 2],
      [2, 3],
      [1, 4],
      [4, 5],
      [5, 6],
    ]);
    const other = renumbered(tree, 11);
    expect([...canonicalOrder(other.graph)]).toEqual([...canonicalOrder(tree)].map((v) => other.place[v]));
  });
});
