import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../server/network/graph/graph.ts';
import { findTwoModeCommunities } from '../../server/network/leiden/find-two-mode-communities.ts';
import { twoModeModularity } from '../../server/network/leiden/two-mode-modularity.ts';
import { nextBelow, nextWord, randomFrom } from '../../server/network/random.ts';
import { communitiesFigures } from './communities-figures.ts';
import { besideEachOther, twoModeRandom } from './graph-shapes.ts';
import { edgesOf, graphOf, randomGraph, renumbered } from './plain-graphs.ts';

/** The first so many vertices are people. */
const firstPeople = (graph: Graph, people: number): Uint8Array => Uint8Array.from({ length: graph.size }, (_, v) => (v < people ? 1 : 0));

/** Everybody in everything. */
const completeTwoMode = (people: number, organisations: number): Graph =>
  graphOf(
    people + organisations,
    Array.from({ length: people * organisations }, (_, i) => [i % people, people + Math.floor(i / people)] as const),
  );

/** Barber's definition: the sum over all pairs of a person and an organisation of the same cluster. */
const naive = (graph: Graph, isPerson: Uint8Array, of: Int32Array): number | null => {
  const ties = edgesOf(graph).filter(([a, b]) => isPerson[a] !== isPerson[b]);
  if (ties.length === 0) return null;
  const degree = (v: number): number => ties.filter(([a, b]) => a === v || b === v).length;
  const degrees = Array.from({ length: graph.size }, (_, v) => degree(v));
  let sum = 0;
  for (let p = 0; p < graph.size; p++)
    for (let g = 0; g < graph.size; g++) {
      if (isPerson[p] === 0 || isPerson[g] === 1 || of[p] !== of[g]) continue;
      sum += (ties.some(([a, b]) => (a === p && b === g) || (a === g && b === p)) ? 1 : 0) - (degrees[p] * degrees[g]) / ties.length;
    }
  return sum / ties.length;
};

/** Small networks of people and organisations, with ties among people and among organisations as well. */
const anyTwoMode = fc
  .record({ seed: fc.nat({ max: 1e6 }), size: fc.integer({ min: 1, max: 22 }), shape: fc.constantFrom('sparse', 'dense', 'register') })
  .map(({ seed, size, shape }) => {
    if (shape === 'register') {
      const graph = twoModeRandom(size, 1 + (seed % 7), seed);
      return { graph, isPerson: firstPeople(graph, size) };
    }
    const random = randomFrom(seed + 1);
    return { graph: randomGraph(size, shape === 'dense' ? 4 * size : size, seed), isPerson: Uint8Array.from({ length: size }, () => nextBelow(random, 2)) };
  });

describe('two-mode modularity', () => {
  test.each(communitiesFigures.twoMode)('of a division of $name that nobody chose, as its whole matrix gives it', (figures) => {
    const graph = graphOf(figures.people + figures.organisations, figures.ties);
    const found = twoModeModularity(graph, firstPeople(graph, figures.people), Int32Array.from(figures.division)) ?? Number.NaN;
    expect(Math.abs(found - figures.modularity)).toBeLessThanOrEqual(1e-9 * Math.abs(figures.modularity));
  });

  test('by its definition, pair by pair', () => {
    fc.assert(
      fc.property(anyTwoMode, fc.nat({ max: 1e6 }), ({ graph, isPerson }, seed) => {
        const random = randomFrom(seed);
        const of = Int32Array.from({ length: graph.size }, () => nextWord(random) % 4);
        const expected = naive(graph, isPerson, of);
        const found = twoModeModularity(graph, isPerson, of);
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 12);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('pieces in which everybody is in everything: 1 - 1/pieces for the pieces, 0 for one cluster, below for a person apart', () => {
    const graph = besideEachOther(...Array.from({ length: 5 }, () => completeTwoMode(3, 2)));
    const isPerson = Uint8Array.from({ length: 25 }, (_, v) => (v % 5 < 3 ? 1 : 0));
    expect(
      twoModeModularity(
        graph,
        isPerson,
        Int32Array.from({ length: 25 }, (_, v) => Math.floor(v / 5)),
      ),
    ).toBeCloseTo(4 / 5, 14);
    expect(twoModeModularity(graph, isPerson, new Int32Array(25))).toBe(0);
    expect(twoModeModularity(completeTwoMode(2, 2), Uint8Array.of(1, 1, 0, 0), Int32Array.of(0, 1, 0, 0))).toBe(0);
    expect(twoModeModularity(completeTwoMode(1, 1), Uint8Array.of(1, 0), Int32Array.of(0, 1))).toBe(0);
  });
});

describe('Leiden for two-mode modularity', () => {
  test.each(communitiesFigures.twoMode)('$name: what plain moving reaches from 2,000 random divisions', ({ people, organisations, ties, best }) => {
    const graph = graphOf(people + organisations, ties);
    expect(findTwoModeCommunities(graph, firstPeople(graph, people)).modularity).toBeGreaterThanOrEqual(best - 1e-9);
  });

  test('pieces in which everybody is in everything are the clusters', () => {
    const graph = besideEachOther(completeTwoMode(4, 3), completeTwoMode(4, 3), completeTwoMode(4, 3), graphOf(1, []));
    const isPerson = Uint8Array.from({ length: 22 }, (_, v) => (v % 7 < 4 ? 1 : 0));
    const found = findTwoModeCommunities(graph, isPerson);
    expect([...found.of]).toEqual([0, 1, 2].flatMap((piece) => new Array<number>(7).fill(piece)).concat(3));
    expect(found.modularity).toBeCloseTo(2 / 3, 14);
  });

  test('a person in two full circles who alone joins them: the circles', () => {
    const ties = [0, 1, 2].flatMap((p) => [6, 7, 8].map((g) => [p, g] as const)).concat([3, 4, 5].flatMap((p) => [9, 10, 11].map((g) => [p, g] as const)));
    const found = findTwoModeCommunities(
      graphOf(12, [...ties, [0, 9]]),
      Uint8Array.from({ length: 12 }, (_, v) => (v < 6 ? 1 : 0)),
    );
    expect([...found.of]).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1]);
    expect(found.modularity).toBeCloseTo(18 / 19 - (10 * 9 + 9 * 10) / 19 ** 2, 14);
  });

  test('nobody tied to an organisation: everybody alone, and no modularity', () => {
    expect(findTwoModeCommunities(graphOf(3, [[0, 1]]), Uint8Array.of(1, 1, 0))).toEqual({ of: Int32Array.of(0, 1, 2), count: 3, modularity: null });
    expect(findTwoModeCommunities(graphOf(0, []), new Uint8Array(0))).toEqual({ of: new Int32Array(0), count: 0, modularity: null });
    expect(findTwoModeCommunities(graphOf(2, [[0, 1]]), Uint8Array.of(0, 1))).toEqual({ of: Int32Array.of(0, 0), count: 1, modularity: 0 });
  });

  test('clusters hang together by such ties, nobody would do better elsewhere or alone, and ties of one kind do not count', () => {
    fc.assert(
      fc.property(anyTwoMode, fc.nat({ max: 1000 }), fc.constantFrom(1, undefined), ({ graph, isPerson }, seed, starts) => {
        const found = findTwoModeCommunities(graph, isPerson, seed, starts);
        const ties = edgesOf(graph).filter(([a, b]) => isPerson[a] !== isPerson[b]);
        const part = Array.from({ length: graph.size }, (_, v) => v);
        for (let round = 0; round < graph.size; round++)
          for (const [a, b] of ties) if (found.of[a] === found.of[b]) part[a] = part[b] = Math.min(part[a], part[b]);
        expect(new Set(part).size).toBe(found.count);
        expect(found.modularity).toBe(twoModeModularity(graph, isPerson, found.of));
        for (let v = 0; v < graph.size; v++)
          for (let community = 0; community <= found.count; community++) {
            const other = found.of.slice();
            other[v] = community;
            expect(twoModeModularity(graph, isPerson, other) ?? 0).toBeLessThanOrEqual((found.modularity ?? 0) + 1e-15);
          }
        expect(findTwoModeCommunities(graphOf(graph.size, ties), isPerson, seed, starts)).toEqual(found);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test('renumbering changes nothing, nor does taking people for organisations', () => {
    fc.assert(
      fc.property(anyTwoMode, fc.nat({ max: 1e6 }), ({ graph, isPerson }, seed) => {
        const { graph: other, place } = renumbered(graph, seed);
        const otherIsPerson = new Uint8Array(graph.size);
        place.forEach((at, v) => {
          otherIsPerson[at] = isPerson[v];
        });
        const found = findTwoModeCommunities(graph, isPerson).modularity;
        expect(findTwoModeCommunities(other, otherIsPerson).modularity).toBe(found);
        const swapped = isPerson.map((flag) => 1 - flag);
        expect(twoModeModularity(graph, swapped, findTwoModeCommunities(graph, isPerson).of)).toBe(found);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('finds the best of all divisions of a small network', () => {
    const best = (graph: Graph, isPerson: Uint8Array): number => {
      let most = Number.NEGATIVE_INFINITY;
      const of = new Int32Array(graph.size);
      const place = (v: number, clusters: number): void => {
        if (v === graph.size) most = Math.max(most, twoModeModularity(graph, isPerson, of) ?? 0);
        else
          for (let cluster = 0; cluster <= clusters; cluster++) {
            of[v] = cluster;
            place(v + 1, Math.max(clusters, cluster + 1));
          }
      };
      place(0, 0);
      return most;
    };
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.integer({ min: 2, max: 4 }), (seed, people) => {
        const graph = twoModeRandom(people, 3, seed);
        const isPerson = firstPeople(graph, people);
        expect(findTwoModeCommunities(graph, isPerson).modularity ?? 0).toBeCloseTo(best(graph, isPerson), 12);
      }),
      { seed: 4, numRuns: 40 },
    );
  });
});
