import { describe, expect, test } from 'vitest';
import { betweenness, normalised } from '../../server/network/betweenness/betweenness.ts';
import { connectedComponents, mainComponent } from '../../server/network/graph/components.ts';
import { bridges, cutVertices } from '../../server/network/graph/cut-vertices.ts';
import { depthFirstForest } from '../../server/network/graph/depth-first-forest.ts';
import { distancesFrom } from '../../server/network/graph/distances.ts';
import type { Graph } from '../../server/network/graph/graph.ts';
import { rounded } from '../../server/network/rounded.ts';
import { completeGraph, cycleGraph, graphOf, pathGraph } from './plain-graphs.ts';

const starGraph = (leaves: number): Graph =>
  graphOf(
    leaves + 1,
    Array.from({ length: leaves }, (_, leaf) => [0, leaf + 1] as const),
  );
/** Two cliques of k, joined by one further vertex between them. */
const barbell = (k: number): Graph => {
  const clique = (from: number) => Array.from({ length: k }, (_, a) => Array.from({ length: a }, (_, b) => [from + a, from + b] as const)).flat();
  return graphOf(2 * k + 1, [...clique(0), ...clique(k + 1), [k - 1, k], [k, k + 1]]);
};
const grid = (rows: number, columns: number): Graph =>
  graphOf(
    rows * columns,
    Array.from({ length: rows * columns }, (_, v) => [
      ...((v + 1) % columns ? [[v, v + 1] as const] : []),
      ...(v + columns < rows * columns ? [[v, v + columns] as const] : []),
    ]).flat(),
  );
/** A complete binary tree of 2^levels - 1 vertices, children of v at 2v+1 and 2v+2. */
const binaryTree = (levels: number): Graph =>
  graphOf(
    2 ** levels - 1,
    Array.from({ length: 2 ** levels - 2 }, (_, v) => [v + 1, v >> 1] as const),
  );

const none = (graph: Graph): Uint8Array => new Uint8Array(graph.size);
const allPairs = (graph: Graph): number[] => Array.from(betweenness(graph, none(graph)).all);
const cuts = (graph: Graph): number[] => Array.from(cutVertices(depthFirstForest(graph)).entries()).flatMap(([v, isCut]) => (isCut ? [v] : []));

describe('betweenness', () => {
  test('of a path: i others before, n - 1 - i after', () => {
    expect(allPairs(pathGraph(9))).toEqual(Array.from({ length: 9 }, (_, i) => i * (8 - i)));
  });
  test('of a star: all pairs of leaves through the middle, the whole normalised', () => {
    expect(allPairs(starGraph(6))).toEqual([15, 0, 0, 0, 0, 0, 0]);
    expect(normalised(15, 7)).toBe(1);
  });
  test('of a cycle: (n-2)²/8 for even n, (n-1)(n-3)/8 for odd n', () => {
    expect(new Set(allPairs(cycleGraph(8)))).toEqual(new Set([36 / 8]));
    expect(new Set(allPairs(cycleGraph(9)))).toEqual(new Set([6]));
  });
  test('of a complete graph: nobody', () => {
    expect(new Set(allPairs(completeGraph(7)))).toEqual(new Set([0]));
  });
  test('of a barbell: everything between the cliques', () => {
    const k = 5;
    const values = allPairs(barbell(k));
    expect(values[k]).toBe(k * k);
    expect(values[k - 1]).toBe((k - 1) * (k + 1));
    expect(values[0]).toBe(0);
  });
  test('of a grid of 2 × 3: the middle column shares what corners cannot reach straight', () => {
    const [corner, middle] = allPairs(grid(2, 3));
    expect(middle).toBeCloseTo(10 / 3, 9);
    expect(corner).toBeCloseTo(5 / 6, 9);
  });
  test('of a tree: pairs in different branches', () => {
    const values = allPairs(binaryTree(4));
    expect(values[0]).toBe(7 * 7);
    expect(values[1]).toBe(3 * 3 + 6 * 8);
    expect(values[14]).toBe(0);
  });
  test('of nobody, one, two: 0', () => {
    expect(allPairs(graphOf(0, []))).toEqual([]);
    expect(allPairs(graphOf(1, []))).toEqual([0]);
    expect(allPairs(graphOf(2, [[0, 1]]))).toEqual([0, 0]);
    expect([normalised(0, 0), normalised(0, 2)]).toEqual([0, 0]);
  });
  test('pairs of groups only: group - person - group counts, person - group - person does not', () => {
    const { groups, all } = betweenness(pathGraph(5), Uint8Array.of(1, 0, 1, 0, 1));
    expect(Array.from(groups)).toEqual([0, 2, 1, 2, 0]);
    expect(Array.from(all)).toEqual([0, 3, 4, 3, 0]);
  });
  test('pairs that cannot reach each other count 0', () => {
    expect(
      allPairs(
        graphOf(6, [
          [0, 1],
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual([0, 1, 0, 0, 0, 0]);
  });
});

describe('rounding', () => {
  test('keeps ten digits and drops what is below 1e-9', () => {
    expect(rounded(1 / 3)).toBe(0.3333333333);
    expect(rounded(123456789012)).toBe(123456789000);
    expect([rounded(9.9e-10), rounded(-9.9e-10), rounded(1e-9)]).toEqual([0, 0, 1e-9]);
  });
  test('happens once: what lies below a border stays below it', () => {
    expect([rounded(0.1234567890499), rounded(0.1234567890501)]).toEqual([0.123456789, 0.1234567891]);
    expect(rounded(1234567890.4999)).toBe(1234567890);
  });
  test('does not split equals on the last bits of their sums, exactly on a border either', () => {
    for (const onBorder of [1234567890.5, 12345678.125, 2469135.7855]) {
      const up = rounded(onBorder);
      expect([rounded(onBorder * (1 - 2e-14)), rounded(onBorder * (1 + 2e-14))]).toEqual([up, up]);
      expect(up).toBeGreaterThan(onBorder);
    }
  });
});

describe('cut vertices and bridges', () => {
  test('of path, star, cycle, complete graph, barbell, grid and tree', () => {
    expect(cuts(pathGraph(5))).toEqual([1, 2, 3]);
    expect(cuts(starGraph(4))).toEqual([0]);
    expect(cuts(cycleGraph(6))).toEqual([]);
    expect(cuts(completeGraph(5))).toEqual([]);
    expect(cuts(barbell(4))).toEqual([3, 4, 5]);
    expect(cuts(grid(3, 3))).toEqual([]);
    expect(cuts(binaryTree(3))).toEqual([0, 1, 2]);
  });
  test('bridges of barbell and tree; none in a cycle', () => {
    expect(bridges(depthFirstForest(barbell(4)))).toEqual([
      [3, 4],
      [4, 5],
    ]);
    expect(bridges(depthFirstForest(binaryTree(4)))).toHaveLength(14);
    expect(bridges(depthFirstForest(cycleGraph(5)))).toEqual([]);
  });
  test('a path of 200,000 needs no stack', () => {
    const forest = depthFirstForest(pathGraph(200_000));
    expect(cutVertices(forest).reduce((sum, flag) => sum + flag, 0)).toBe(199_998);
    expect(bridges(forest)).toHaveLength(199_999);
  });
});

describe('components, main part and distances', () => {
  const graph = graphOf(8, [
    [0, 1],
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  test('are numbered by their smallest vertex', () => {
    const { count, of, sizes } = connectedComponents(graph);
    expect([count, Array.from(of), Array.from(sizes)]).toEqual([4, [0, 0, 0, 1, 1, 2, 2, 3], [3, 2, 2, 1]]);
  });
  test('the main part has most groups, then most vertices, then the smallest id', () => {
    const main = (...groups: number[]): number =>
      mainComponent(
        connectedComponents(graph),
        Uint8Array.from({ length: 8 }, (_, v) => (groups.includes(v) ? 1 : 0)),
      );
    expect(main(5, 6, 3)).toBe(2);
    expect(main(3, 0)).toBe(0);
    expect(main(5, 3)).toBe(1);
    expect(main()).toBe(0);
    expect(mainComponent(connectedComponents(graphOf(0, [])), new Uint8Array(0))).toBe(-1);
  });
  test('distances count edges, -1 where there is no path', () => {
    expect(Array.from(distancesFrom(graph, 1))).toEqual([1, 0, 1, -1, -1, -1, -1, -1]);
    expect(distancesFrom(grid(4, 5), 0)[19]).toBe(7);
  });
});
