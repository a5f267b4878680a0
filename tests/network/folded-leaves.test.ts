import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenness, groupBetweenness, normalised } from '../../server/network/betweenness.ts';
import { distancesFrom } from '../../server/network/graph/distances.ts';
import { foldLeaves } from '../../server/network/graph/folded-leaves.ts';
import { type Graph, neighboursOf } from '../../server/network/graph/graph.ts';
import { rounded } from '../../server/network/rounded.ts';
import { edgesOf, graphOf, randomGraph } from './plain-graphs.ts';

/** Betweenness by its definition: every pair, every vertex between, by counting paths. */
const byDefinition = (graph: Graph, counts: (s: number, t: number) => boolean): number[] => {
  const distance = Array.from({ length: graph.size }, (_, v) => distancesFrom(graph, v));
  const paths = distance.map((of, source) => {
    const count = new Float64Array(graph.size);
    count[source] = 1;
    for (const v of Array.from(of.keys()).sort((a, b) => of[a] - of[b]))
      if (of[v] > 0) for (const before of neighboursOf(graph, v)) if (of[before] === of[v] - 1) count[v] += count[before];
    return count;
  });
  const sums = new Array<number>(graph.size).fill(0);
  for (let s = 0; s < graph.size; s++)
    for (let t = s + 1; t < graph.size; t++) {
      if (!counts(s, t) || distance[s][t] < 0) continue;
      for (let v = 0; v < graph.size; v++)
        if (v !== s && v !== t && distance[s][v] >= 0 && distance[s][v] + distance[v][t] === distance[s][t])
          sums[v] += (paths[s][v] * paths[v][t]) / paths[s][t];
    }
  return sums;
};

describe('folding leaves away', () => {
  test('a leaf stands for its neighbour; two that have only each other stay', () => {
    const graph = graphOf(7, [
      [0, 1],
      [1, 2],
      [2, 3],
      [1, 3],
      [4, 5],
    ]);
    const folded = foldLeaves(graph);
    expect([...folded.isLeaf]).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect([...folded.vertices]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(folded.standsFor[0]).toBe(0);
    expect(edgesOf(folded.core)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [3, 4],
    ]);
  });

  test('betweenness stays what its definition says, on sparse random graphs full of leaves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 3, max: 26 }), fc.double({ min: 0.4, max: 2, noNaN: true }), (seed, size, density) => {
        const graph = randomGraph(size, Math.floor(size * density), seed);
        const isGroup = Uint8Array.from({ length: size }, (_, v) => ((v * 7 + seed) % 3 === 0 ? 1 : 0));
        const found = betweenness(graph, isGroup);
        const all = byDefinition(graph, () => true);
        const groups = byDefinition(graph, (s, t) => isGroup[s] === 1 && isGroup[t] === 1);
        for (let v = 0; v < size; v++) {
          expect(found.all[v]).toBe(rounded(all[v]));
          expect(found.normalised[v]).toBe(normalised(all[v], size));
          expect(found.groups[v]).toBe(rounded(groups[v]));
        }
        expect(groupBetweenness(graph, isGroup)).toEqual(found.groups);
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});
