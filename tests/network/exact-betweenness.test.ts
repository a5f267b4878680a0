import { describe, expect, test } from 'vitest';
import { exactBetweenness } from '../../server/network/betweenness/exact-betweenness.ts';
import type { Graph } from '../../server/network/graph/graph.ts';
import { nextBelow, randomFrom, shuffle } from '../../server/network/random.ts';
import { ALONE, type Crew } from '../../server/network/work/crew.ts';
import { startWork } from '../../server/network/work/work-kinds.ts';
import { naiveBetweenness } from './naive-betweenness.ts';
import { completeGraph, graphOf, pathGraph, randomGraph } from './plain-graphs.ts';
import { graphOfShape, SHAPE_NAMES } from './random-shapes.ts';

const valuesOf = (graph: Graph, weights: readonly ArrayLike<number>[], crew: Crew): readonly Float64Array[] => exactBetweenness(graph, weights, crew).values;
const ones = (graph: Graph): Uint8Array => new Uint8Array(graph.size).fill(1);
const sizeOf = (seed: number): number => 1 + nextBelow(randomFrom(seed * 7 + 1), 28);
const expectClose = (found: Float64Array, wanted: Float64Array, what: string): void => {
  for (const [v, value] of wanted.entries())
    if (Math.abs(found[v] - value) > 1e-9 * Math.max(1, value)) expect.fail(`${what}: vertex ${v} has ${found[v]}, by definition ${value}`);
};
/** Runs the pieces in any order, some of them twice, each on one of several threads' memories. */
const disorderly = (seed: number): Crew => ({
  onEstimate: null,
  run: (work) => {
    const random = randomFrom(seed);
    const order = Int32Array.from({ length: work.pieces }, (_, piece) => piece);
    shuffle(random, order);
    const threads = [startWork(work), startWork(work), startWork(work)];
    for (const piece of [...order, ...order.slice(0, 3)]) threads[nextBelow(random, 3)](piece, () => false);
  },
});

describe('exact betweenness', () => {
  test.each(SHAPE_NAMES)('is what the definition says on 400 graphs: %s', (shape) => {
    for (let seed = 0; seed < 400; seed++) {
      const graph = graphOfShape(shape, sizeOf(seed), seed);
      const random = randomFrom(seed + 5000);
      const groups = Uint8Array.from({ length: graph.size }, () => nextBelow(random, 2));
      const counts = Float64Array.from({ length: graph.size }, () => nextBelow(random, 4));
      const found = valuesOf(graph, [ones(graph), groups, counts], ALONE);
      for (const [set, weights] of [ones(graph), groups, counts].entries())
        expectClose(found[set], naiveBetweenness(graph, weights), `${shape}, seed ${seed}, weights ${set}`);
    }
  });

  test('is the same to the last bit whoever runs its pieces, in any order, some of them twice', () => {
    for (const graph of [randomGraph(900, 2700, 1), graphOfShape('two-mode', 1500, 2), graphOfShape('complete blocks on a chain', 3000, 3)]) {
      const alone = valuesOf(graph, [ones(graph)], ALONE);
      for (let seed = 0; seed < 3; seed++) expect(valuesOf(graph, [ones(graph)], disorderly(seed))).toEqual(alone);
    }
  });

  test('a path of a million vertices: i pairs on one side, n - 1 - i on the other', () => {
    const size = 1_000_000;
    const [found] = valuesOf(pathGraph(size), [new Uint8Array(size).fill(1)], ALONE);
    for (const v of [0, 1, 2, 499_999, 999_998, 999_999]) expect(found[v]).toBe(v * (size - 1 - v));
  });

  test('a star of 100,000: all pairs run through the middle', () => {
    const star = graphOf(
      100_001,
      Array.from({ length: 100_000 }, (_, leaf) => [100_000, leaf] as const),
    );
    const [found] = valuesOf(star, [ones(star)], ALONE);
    expect(found[100_000]).toBe((100_000 * 99_999) / 2);
    expect(found.subarray(0, 100_000).every((value) => value === 0)).toBe(true);
  });

  test('a clique of 2,000: nobody stands between anybody, and no search is needed', () => {
    let pieces = -1;
    const counting: Crew = {
      onEstimate: null,
      run: (work) => {
        pieces = work.pieces;
      },
    };
    expect(valuesOf(completeGraph(2000), [new Uint8Array(2000).fill(1)], counting)[0].every((value) => value === 0)).toBe(true);
    expect(pieces).toBe(0);
  });

  test('100,000 triangles that share one vertex', () => {
    const triangles = graphOf(
      200_001,
      Array.from({ length: 100_000 }, (_, i) => [[2 * i, 2 * i + 1] as const, [2 * i, 200_000] as const, [2 * i + 1, 200_000] as const]).flat(),
    );
    const [found] = valuesOf(triangles, [ones(triangles)], ALONE);
    expect(found[200_000]).toBe((200_000 * 199_998) / 2);
  });

  test('an empty network, and one vertex', () => {
    expect(valuesOf(graphOf(0, []), [new Uint8Array(0)], ALONE)).toEqual([new Float64Array(0)]);
    expect(valuesOf(graphOf(1, []), [new Uint8Array(1).fill(1)], ALONE)).toEqual([new Float64Array(1)]);
  });
});
