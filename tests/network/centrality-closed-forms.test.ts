import { describe, expect, test } from 'vitest';
import { egoExternalInternalIndex } from '../../server/network/centrality/ego-e-i-index.ts';
import { harmonicCentrality } from '../../server/network/centrality/harmonic-centrality.ts';
import { coreNumbers } from '../../server/network/centrality/k-core.ts';
import { localClustering } from '../../server/network/centrality/local-clustering.ts';
import { participation } from '../../server/network/centrality/participation.ts';
import { localTwoModeClusteringOn, tiesBetweenSides, twoModeClustering } from '../../server/network/centrality/two-mode-clustering.ts';
import type { Graph } from '../../server/network/graph/graph.ts';
import { rounded } from '../../server/network/rounded.ts';
import { completeGraph, cycleGraph, graphOf, pathGraph } from './plain-graphs.ts';

/** Vertex 0 in the middle. */
const star = (leaves: number): Graph =>
  graphOf(
    leaves + 1,
    Array.from({ length: leaves }, (_, leaf) => [0, leaf + 1] as const),
  );
/** Everybody of 0 .. a-1 with everybody of a .. a+b-1. */
const completeTwoMode = (a: number, b: number): Graph =>
  graphOf(a + b, Array.from({ length: a }, (_, v) => Array.from({ length: b }, (_, w) => [v, a + w] as const)).flat());
const sideFrom = (size: number, first: number): Uint8Array => Uint8Array.from({ length: size }, (_, v) => (v < first ? 0 : 1));
/** 1 + 1/2 + ... + 1/n. */
const harmonicNumber = (n: number): number => Array.from({ length: n }, (_, i) => 1 / (i + 1)).reduce((sum, value) => sum + value, 0);
const harmonic = (graph: Graph): number[] => Array.from(harmonicCentrality(graph).harmonic);

describe('harmonic centrality', () => {
  test('of a path: the steps to both ends', () => {
    for (const n of [2, 3, 9, 40, 300])
      expect(harmonic(pathGraph(n))).toEqual(Array.from({ length: n }, (_, i) => rounded(harmonicNumber(i) + harmonicNumber(n - 1 - i))));
  });
  test('of a star: all at one step, or one at one step and the others at two', () => {
    for (const leaves of [2, 31, 32, 33, 1000]) {
      const found = harmonicCentrality(star(leaves));
      expect([found.harmonic[0], found.normalised[0], found.farness[0]]).toEqual([leaves, 1, leaves]);
      expect(new Set(found.harmonic.slice(1))).toEqual(new Set([1 + (leaves - 1) / 2]));
      expect(new Set(found.farness.slice(1))).toEqual(new Set([2 * leaves - 1]));
      expect(new Set(found.reached)).toEqual(new Set([leaves]));
    }
  });
  test('of a complete graph: everybody at one step', () => {
    for (const n of [3, 64, 200]) {
      expect(new Set(harmonic(completeGraph(n)))).toEqual(new Set([n - 1]));
      expect(new Set(harmonicCentrality(completeGraph(n)).normalised)).toEqual(new Set([1]));
    }
  });
  test('of a complete two-mode graph: the other side at one step, the own at two', () => {
    expect(harmonic(completeTwoMode(3, 70))).toEqual([...new Array(3).fill(70 + 2 / 2), ...new Array(70).fill(3 + 69 / 2)]);
  });
  test('of a cycle: two at each distance, for even n one opposite', () => {
    for (const n of [3, 9, 101]) expect(new Set(harmonic(cycleGraph(n)))).toEqual(new Set([rounded(2 * harmonicNumber((n - 1) / 2))]));
    for (const n of [4, 10, 100]) expect(new Set(harmonic(cycleGraph(n)))).toEqual(new Set([rounded(2 * harmonicNumber(n / 2 - 1) + 2 / n)]));
  });
  test('of nobody, one, two, and two parts', () => {
    expect(harmonic(graphOf(0, []))).toEqual([]);
    const alone = harmonicCentrality(graphOf(1, []));
    expect([alone.harmonic[0], alone.normalised[0], alone.reached[0], alone.farness[0]]).toEqual([0, 0, 0, 0]);
    expect(harmonic(graphOf(2, [[0, 1]]))).toEqual([1, 1]);
    const parts = harmonicCentrality(
      graphOf(6, [
        [0, 1],
        [1, 2],
        [3, 4],
      ]),
    );
    expect(Array.from(parts.harmonic)).toEqual([1.5, 2, 1.5, 1, 1, 0]);
    expect(Array.from(parts.reached)).toEqual([2, 2, 2, 1, 1, 0]);
    expect(Array.from(parts.farness)).toEqual([3, 2, 3, 1, 1, 0]);
  });
});

describe('core numbers', () => {
  test('of path, star, cycle, complete, complete two-mode, nobody', () => {
    expect(Array.from(coreNumbers(pathGraph(5)))).toEqual([1, 1, 1, 1, 1]);
    expect(Array.from(coreNumbers(star(4)))).toEqual([1, 1, 1, 1, 1]);
    expect(Array.from(coreNumbers(cycleGraph(5)))).toEqual([2, 2, 2, 2, 2]);
    expect(Array.from(coreNumbers(completeGraph(5)))).toEqual([4, 4, 4, 4, 4]);
    expect(new Set(coreNumbers(completeTwoMode(3, 8)))).toEqual(new Set([3]));
    expect(Array.from(coreNumbers(graphOf(3, [[0, 2]])))).toEqual([1, 0, 1]);
    expect(coreNumbers(graphOf(0, []))).toHaveLength(0);
  });
  test('a clique with a tail: the tail stays outside', () => {
    const tail = graphOf(7, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
    ]);
    expect(Array.from(coreNumbers(tail))).toEqual([3, 3, 3, 3, 1, 1, 1]);
  });
});

describe('participation', () => {
  const modules = (size: number, of: (v: number) => number): Int32Array => Int32Array.from({ length: size }, (_, v) => of(v));
  test('everybody a module of their own: 1 - 1/neighbours; one module: 0', () => {
    expect(
      participation(
        completeGraph(6),
        modules(6, (v) => v),
      ),
    ).toEqual(new Array(6).fill(0.8));
    expect(
      participation(
        completeGraph(6),
        modules(6, () => 0),
      ),
    ).toEqual(new Array(6).fill(0));
    expect(
      participation(
        cycleGraph(6),
        modules(6, (v) => v >> 1),
      ),
    ).toEqual(new Array(6).fill(0.5));
    expect(
      participation(
        completeTwoMode(2, 5),
        modules(7, (v) => (v < 2 ? 0 : 1)),
      ),
    ).toEqual(new Array(7).fill(0));
  });
  test('null without a neighbour of a known module, which alone are counted', () => {
    expect(participation(graphOf(3, [[0, 1]]), Int32Array.of(0, -1, 2))).toEqual([null, 0, null]);
    expect(participation(star(3), Int32Array.of(0, 1, 2, -1))).toEqual([0.5, 0, 0, 0]);
  });
});

describe('local clustering', () => {
  test('complete 1; path, star, cycle and complete two-mode 0; a wheel 2/3 on its rim', () => {
    expect(localClustering(completeGraph(6))).toEqual({ values: new Float64Array(6).fill(1), average: 1 });
    for (const graph of [pathGraph(6), star(5), cycleGraph(6), completeTwoMode(3, 4)])
      expect(localClustering(graph)).toEqual({ values: new Float64Array(graph.size), average: 0 });
    const rim = Array.from({ length: 8 }, (_, i) => [[0, i + 1] as const, [i + 1, ((i + 1) % 8) + 1] as const]).flat();
    expect(Array.from(localClustering(graphOf(9, rim)).values)).toEqual([rounded(8 / 28), ...new Array(8).fill(rounded(2 / 3))]);
    expect(localClustering(graphOf(0, [])).average).toBeNull();
  });
});

describe('two-mode clustering', () => {
  const of = (graph: Graph, side: Uint8Array): [number | null, (number | null)[]] => {
    const ties = tiesBetweenSides(graph, side);
    return [twoModeClustering(ties, side), Array.from({ length: graph.size }, (_, v) => localTwoModeClusteringOn(ties)(v))];
  };
  const alternating = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, v) => v % 2);
  test('of a complete two-mode graph: 1 everywhere', () => {
    for (const [a, b] of [
      [2, 2],
      [3, 7],
      [7, 3],
    ])
      expect(of(completeTwoMode(a, b), sideFrom(a + b, a))).toEqual([1, new Array(a + b).fill(1)]);
  });
  test('of a path: nothing closes; two share one of two places, or one of three', () => {
    expect(of(pathGraph(5), alternating(5))).toEqual([0, [1 / 2, rounded(1 / 3), 1 / 2, rounded(1 / 3), 1 / 2]]);
  });
  test('of a star: no three-path; leaves have all in common, the middle meets nobody', () => {
    expect(of(star(4), sideFrom(5, 1))).toEqual([null, [null, 1, 1, 1, 1]]);
  });
  test('of cycles: one of four edges closes all, a longer one none', () => {
    expect(of(cycleGraph(4), alternating(4))).toEqual([1, [1, 1, 1, 1]]);
    expect(of(cycleGraph(8), alternating(8))).toEqual([0, new Array(8).fill(rounded(1 / 3))]);
  });
  test('ties within a side are left out', () => {
    const side = sideFrom(5, 3);
    const pairs = [
      [0, 3],
      [0, 4],
      [1, 3],
      [1, 4],
      [2, 4],
    ] as const;
    expect(of(graphOf(5, [...pairs, [0, 1], [1, 2], [3, 4]]), side)).toEqual(of(graphOf(5, pairs), side));
    expect(of(graphOf(2, [[0, 1]]), Uint8Array.of(0, 0))).toEqual([null, [null, null]]);
  });
});

describe('E-I index of one', () => {
  test('-1 among the own kind, 1 among others, unknown ones left out', () => {
    expect(egoExternalInternalIndex(1, [1, 3])).toBe(-1);
    expect(egoExternalInternalIndex(1, [2, 4, 0])).toBe(1);
    expect(egoExternalInternalIndex(1, [1, 2, 2, 0])).toBe(1 / 3);
    expect(egoExternalInternalIndex(1n << 40n, [1n << 40n, 1n << 8n])).toBe(0);
  });
  test('null where the own or all others are unknown', () => {
    expect([egoExternalInternalIndex(0, [1]), egoExternalInternalIndex(1, [0]), egoExternalInternalIndex(1, [])]).toEqual([null, null, null]);
  });
});
