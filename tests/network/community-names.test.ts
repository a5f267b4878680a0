import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communityNames } from '../../server/network/leiden/community-names.ts';
import { nextBelow, randomFrom } from '../../server/network/random.ts';
import { graphOf, randomGraph } from './plain-graphs.ts';

const plain = (names: ReturnType<typeof communityNames>) => names.map(({ community, size, groups }) => [community, size, [...groups]]);

describe('the names of clusters', () => {
  const graph = graphOf(8, [
    [0, 3],
    [0, 4],
    [1, 3],
    [1, 5],
    [2, 6],
    [7, 6],
  ]);
  const of = Int32Array.of(1, 1, 0, 1, 1, 1, 0, 0);
  const isGroup = Uint8Array.of(0, 0, 0, 1, 1, 1, 1, 0);

  test('are its most central groups, the largest cluster first', () => {
    const centrality = Float64Array.of(9, 9, 9, 1, 3, 2, 5, 9);
    expect(plain(communityNames(graph, of, isGroup, centrality))).toEqual([
      [1, 5, [4, 5, 3]],
      [0, 3, [6]],
    ]);
    expect(plain(communityNames(graph, of, isGroup, centrality, 1))).toEqual([
      [1, 5, [4]],
      [0, 3, [6]],
    ]);
  });

  test('of equally central ones the one with more ties, then the first', () => {
    expect(plain(communityNames(graph, of, isGroup, new Float64Array(8)))[0]).toEqual([1, 5, [3, 4, 5]]);
    expect(plain(communityNames(graph, of, Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 1), new Float64Array(8), 2))[0]).toEqual([1, 5, [0, 1]]);
  });

  test('a cluster without a group has no name, of equally large ones the smaller number is first, numbers nobody has are left out', () => {
    expect(plain(communityNames(graphOf(4, []), Int32Array.of(5, 2, 2, 5), Uint8Array.of(0, 1, 0, 0), new Float64Array(4)))).toEqual([
      [2, 2, [1]],
      [5, 2, []],
    ]);
    expect(communityNames(graphOf(0, []), new Int32Array(0), new Uint8Array(0), new Float64Array(0))).toEqual([]);
  });

  test('as a plain sort of each cluster gives them', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.integer({ min: 1, max: 40 }), (seed, size) => {
        const random = randomFrom(seed);
        const made = randomGraph(size, 2 * size, seed);
        const division = Int32Array.from({ length: size }, () => nextBelow(random, 6));
        const flags = Uint8Array.from({ length: size }, () => nextBelow(random, 2));
        const values = Float64Array.from({ length: size }, () => nextBelow(random, 4));
        const degree = (v: number): number => made.offsets[v + 1] - made.offsets[v];
        const expected = [...new Set(division)]
          .map((community) => {
            const members = [...division.keys()].filter((v) => division[v] === community);
            const groups = members.filter((v) => flags[v] === 1).sort((a, b) => values[b] - values[a] || degree(b) - degree(a) || a - b);
            return [community, members.length, groups.slice(0, 3)] as const;
          })
          .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
        expect(plain(communityNames(made, division, flags, values))).toEqual(expected);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
