import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitIntoConnected } from '../../server/network/leiden/connected-clusters.ts';
import { vertexMover } from '../../server/network/leiden/move-vertices.ts';
import { clusterRefiner } from '../../server/network/leiden/refine-clusters.ts';
import { condensed, type WeightedGraph, weightedIn } from '../../server/network/leiden/weighted-graph.ts';
import { withoutLeaves } from '../../server/network/leiden/without-leaves.ts';
import { nextBelow, randomFrom, shuffle } from '../../server/network/random.ts';
import { anyGraph, besideEachOther, starGraph } from './graph-shapes.ts';
import { completeGraph, cycleGraph, edgesOf, graphOf, pathGraph, randomGraph } from './plain-graphs.ts';

const numbers = (size: number): Int32Array => Int32Array.from({ length: size }, (_, v) => v);

/** The plain graph as Leiden first sees it. */
const weighted = (graph: ReturnType<typeof graphOf>): WeightedGraph =>
  weightedIn(
    graph,
    numbers(graph.size),
    Float64Array.from({ length: 2 * graph.size }, (_, i) => graph.offsets[(i >> 1) + 1] - graph.offsets[i >> 1]),
  );

/** Twice the edge ends: what a weight is multiplied by in a plain graph. */
const scaleOf = (graph: WeightedGraph): number => graph.ends.reduce((sum, ends) => sum + ends, 0);

/** The sum over all pairs in one cluster of weight times scale less what chance gives them. */
const worth = ({ size, offsets, neighbours, weights, ends }: WeightedGraph, clusters: Int32Array, scale: number): number => {
  let sum = 0;
  for (let v = 0; v < size; v++) {
    for (let i = offsets[v]; i < offsets[v + 1]; i++) if (clusters[neighbours[i]] === clusters[v]) sum += (weights[i] * scale) / 2;
    for (let w = 0; w < v; w++) if (clusters[w] === clusters[v]) sum -= ends[2 * v] * ends[2 * w + 1] + ends[2 * v + 1] * ends[2 * w];
  }
  return sum;
};

/** A random graph in which the vertices of random sets have become one. */
const anyCondensed = fc.nat({ max: 1e6 }).map((seed) => {
  const random = randomFrom(seed);
  const graph = weighted(randomGraph(60, 150, seed));
  const count = 4 + nextBelow(random, 20);
  const sets = Int32Array.from({ length: 60 }, (_, v) => (v < count ? v : nextBelow(random, count)));
  const order = numbers(count);
  shuffle(random, order);
  const clusters = nextBelow(random, 2) === 0 ? numbers(count) : Int32Array.from({ length: count }, () => nextBelow(random, 1 + (seed % 5)));
  return { base: graph, graph: condensed(graph, sets, count), sets, order, clusters, random };
});

describe('condensing', () => {
  test('keeps every weight between sets and all ends', () => {
    fc.assert(
      fc.property(anyCondensed, ({ base, graph, sets }) => {
        for (let set = 0; set < graph.size; set++) {
          const members = [...sets.keys()].filter((v) => sets[v] === set);
          for (const side of [0, 1]) expect(graph.ends[2 * set + side]).toBe(members.reduce((sum, v) => sum + base.ends[2 * v + side], 0));
          const found = new Map<number, number>();
          for (let i = graph.offsets[set]; i < graph.offsets[set + 1]; i++) found.set(graph.neighbours[i], graph.weights[i]);
          const expected = new Map<number, number>();
          for (const v of members)
            for (let i = base.offsets[v]; i < base.offsets[v + 1]; i++) {
              const other = sets[base.neighbours[i]];
              if (other !== set) expected.set(other, (expected.get(other) ?? 0) + base.weights[i]);
            }
          expect([...found].sort((a, b) => a[0] - b[0])).toEqual([...expected].sort((a, b) => a[0] - b[0]));
        }
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe('moving', () => {
  test('two cliques that a bridge joins, condensed to one vertex each, leave the cluster they share', () => {
    const base = weighted(graphOf(8, [...edgesOf(besideEachOther(completeGraph(4), completeGraph(4))), [0, 4]]));
    const graph = condensed(
      base,
      Int32Array.from({ length: 8 }, (_, v) => v >> 2),
      2,
    );
    const clusters = Int32Array.of(0, 0);
    expect(vertexMover(2, scaleOf(graph))(graph, clusters, numbers(2))).toBe(1);
    expect([...clusters].sort()).toEqual([0, 1]);
  });

  test('whom a cluster no longer suits goes alone, under a number that others gave up', () => {
    const graph: WeightedGraph = {
      size: 4,
      offsets: Int32Array.of(0, 1, 3, 5, 6),
      neighbours: Int32Array.of(2, 2, 3, 0, 1, 1),
      weights: Int32Array.of(4, 4, 1, 4, 4, 1),
      ends: Float64Array.of(18, 18, 13, 13, 8, 8, 3, 3),
    };
    const clusters = numbers(4);
    vertexMover(4, 84)(graph, clusters, numbers(4));
    expect([...clusters]).toEqual([2, 3, 3, 1]);
  });

  test('repeated until nothing moves, it leaves no vertex that would do better elsewhere or alone, and never makes it worse', () => {
    fc.assert(
      fc.property(anyCondensed, ({ graph, order, clusters }) => {
        const scale = scaleOf(graph);
        const move = vertexMover(60, scale);
        const before = worth(graph, clusters, scale);
        const moves = move(graph, clusters, order);
        const after = worth(graph, clusters, scale);
        if (moves === 0) expect(after).toBe(before);
        else expect(after).toBeGreaterThan(before);
        while (move(graph, clusters, order) > 0);
        const settled = worth(graph, clusters, scale);
        for (let v = 0; v < graph.size; v++) {
          expect(clusters[v]).toBeGreaterThanOrEqual(0);
          expect(clusters[v]).toBeLessThan(graph.size);
          for (let community = 0; community <= graph.size; community++) {
            const other = clusters.slice();
            other[v] = community;
            expect(worth(graph, other, scale)).toBeLessThanOrEqual(settled);
          }
        }
      }),
      { seed: 2, numRuns: 400 },
    );
  });
});

describe('refining', () => {
  test('parts lie within clusters, hang together, and gain on their vertices alone', () => {
    fc.assert(
      fc.property(anyCondensed, ({ graph, order, clusters, random }) => {
        const scale = scaleOf(graph);
        const parts = clusterRefiner(60, scale)(graph, clusters, order, random);
        const pieces = parts.slice();
        expect(splitIntoConnected(graph, pieces)).toBe(false);
        for (let v = 0; v < graph.size; v++) {
          expect(clusters[parts[v]]).toBe(clusters[v]);
          expect(parts[parts[v]]).toBe(parts[v]);
        }
        if (parts.some((part, v) => part !== v)) expect(worth(graph, parts, scale)).toBeGreaterThan(0);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('a vertex that hangs together with its cluster worse than by chance stays alone', () => {
    const graph = weighted(graphOf(7, [...edgesOf(completeGraph(6)), [5, 6]]));
    const apart = Int32Array.of(0, 0, 0, 1, 1, 1, 0);
    const parts = clusterRefiner(7, scaleOf(graph))(graph, apart, numbers(7), randomFrom(1));
    expect(parts[6]).toBe(6);
  });
});

describe('splitting', () => {
  test('clusters that fell apart become one for each piece, and it is told', () => {
    const graph = weighted(besideEachOther(pathGraph(3), cycleGraph(3), pathGraph(2)));
    const clusters = Int32Array.of(0, 0, 1, 0, 0, 0, 4, 4);
    expect(splitIntoConnected(graph, clusters)).toBe(true);
    expect([...clusters]).toEqual([0, 0, 1, 2, 2, 2, 3, 3]);
    expect(splitIntoConnected(graph, clusters)).toBe(false);
    expect([...clusters]).toEqual([0, 0, 1, 2, 2, 2, 3, 3]);
  });
});

describe('going without leaves', () => {
  test('leaves go with their only neighbour; of a pair the second goes with the first', () => {
    const star = withoutLeaves(starGraph(4));
    expect(star).toEqual({
      core: { size: 1, offsets: Int32Array.of(0, 0), neighbours: new Int32Array(0) },
      goesWith: new Int32Array(5),
      leaves: Int32Array.of(4),
    });
    expect([...withoutLeaves(besideEachOther(pathGraph(2), pathGraph(4), graphOf(1, []))).goesWith]).toEqual([0, 0, 1, 1, 2, 2, 3]);
  });

  test('what stays is the graph less its leaves', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { core, goesWith, leaves } = withoutLeaves(graph);
        const degree = (v: number): number => graph.offsets[v + 1] - graph.offsets[v];
        expect(leaves.reduce((sum, count) => sum + count, core.size)).toBe(graph.size);
        for (let v = 0; v < graph.size; v++)
          if (degree(v) === 1 && leaves[goesWith[v]] > 0 && degree(graph.neighbours[graph.offsets[v]]) > 1)
            expect(goesWith[v]).toBe(goesWith[graph.neighbours[graph.offsets[v]]]);
        const staying = edgesOf(graph).filter(([a, b]) => goesWith[a] !== goesWith[b]);
        expect(edgesOf(core)).toEqual(staying.map(([a, b]) => [goesWith[a], goesWith[b]]));
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
