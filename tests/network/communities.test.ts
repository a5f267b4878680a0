import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../server/network/graph/graph.ts';
import { canonicalOrder } from '../../server/network/leiden/canonical-order.ts';
import { findCommunities } from '../../server/network/leiden/find-communities.ts';
import { modularity } from '../../server/network/leiden/modularity.ts';
import { normalisedMutualInformation } from '../../server/network/leiden/normalised-mutual-information.ts';
import { nextWord, randomFrom } from '../../server/network/random.ts';
import { communitiesFigures } from './communities-figures.ts';
import { anyGraph, besideEachOther, gridGraph, ringOfCliques, starGraph, twoModeRandom } from './graph-shapes.ts';
import { healthFigures } from './health-figures.ts';
import { completeGraph, cycleGraph, edgesOf, graphOf, pathGraph, randomGraph, renumbered } from './plain-graphs.ts';

/** Whether the members of each cluster reach each other within it. */
const areConnected = (size: number, edges: readonly (readonly [number, number])[], of: Int32Array): boolean => {
  const part = Array.from({ length: size }, (_, v) => v);
  for (let round = 0; round < size; round++) for (const [a, b] of edges) if (of[a] === of[b]) part[a] = part[b] = Math.min(part[a], part[b]);
  return part.every((found, v) => part.every((other, w) => of[v] !== of[w] || found === other));
};

/** The most that modularity would rise by if one vertex moved to another cluster or to one of its own. */
const bestMove = (graph: Graph, of: Int32Array, count: number): number => {
  const now = modularity(graph, of) ?? 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < graph.size; v++)
    for (let community = 0; community <= count; community++) {
      const other = of.slice();
      other[v] = community;
      best = Math.max(best, (modularity(graph, other) ?? 0) - now);
    }
  return best;
};

const sizesOf = ({ of, count }: { readonly of: Int32Array; readonly count: number }): readonly number[] =>
  Array.from({ length: count }, (_, c) => of.filter((community) => community === c).length);

describe('Leiden', () => {
  test.each(healthFigures.oneMode)('$name: at least what igraph finds in 50 starts, less 0.001', ({ size, edges, leiden }) => {
    const found = findCommunities(graphOf(size, edges));
    expect(found.modularity).toBeGreaterThanOrEqual(leiden - 0.001);
    expect(found.modularity).toBe(modularity(graphOf(size, edges), found.of));
  });

  test.each(communitiesFigures.searched)('$name: the best igraph finds in 20 runs of ten iterations, less 0.001', ({ size, edges, bestModularity }) => {
    expect(findCommunities(graphOf(size, edges)).modularity).toBeGreaterThanOrEqual(bestModularity - 0.001);
  });

  test.each(communitiesFigures.searched)(
    '$name: one start finds on average what ten iterations of igraph do, less 0.006',
    ({ size, edges, meanModularity }) => {
      const graph = graphOf(size, edges);
      const sum = Array.from({ length: 20 }, (_, seed) => findCommunities(graph, seed, 1).modularity ?? 0).reduce((all, value) => all + value, 0);
      expect(sum / 20).toBeGreaterThanOrEqual(meanModularity - 0.006);
    },
  );

  test.each(communitiesFigures.searched.filter(({ truth }) => truth))('$name: planted clusters are found as well as by igraph', (figures) => {
    const truth = Int32Array.from(figures.truth ?? []);
    const { of } = findCommunities(graphOf(figures.size, figures.edges));
    expect(normalisedMutualInformation(of, truth)).toBeGreaterThanOrEqual((figures.medianLikeness ?? 1) - 1e-12);
  });

  test('complete graphs on a string are found one by one, the largest first', () => {
    const pairs = [...edgesOf(completeGraph(5)), ...edgesOf(completeGraph(7)).map(([a, b]) => [a + 5, b + 5] as const), [0, 5] as const];
    expect([...findCommunities(graphOf(12, pairs)).of]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test.each([
    [6, 3],
    [10, 4],
    [12, 5],
    [30, 8],
  ])('%d cliques of %d on a ring are the clusters, at 1 - 1/(edges of each + 1) - 1/cliques', (cliques, each) => {
    const found = findCommunities(ringOfCliques(cliques, each));
    expect(sizesOf(found)).toEqual(new Array(cliques).fill(each));
    expect([...found.of].every((community, v) => community === found.of[v - (v % each)])).toBe(true);
    expect(found.modularity).toBeCloseTo(1 - 1 / ((each * (each - 1)) / 2 + 1) - 1 / cliques, 12);
  });

  test('two equal cliques joined by one edge: one half, less what the joining edge takes', () => {
    const pairs = [...edgesOf(completeGraph(6)), ...edgesOf(completeGraph(6)).map(([a, b]) => [a + 6, b + 6] as const), [0, 6] as const];
    const found = findCommunities(graphOf(12, pairs));
    expect([...found.of]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    expect(found.modularity).toBeCloseTo(30 / 31 - 1 / 2, 12);
  });

  test('equal cliques beside each other: 1 - 1/cliques', () => {
    const found = findCommunities(besideEachOther(...Array.from({ length: 7 }, () => completeGraph(4))));
    expect(sizesOf(found)).toEqual([4, 4, 4, 4, 4, 4, 4]);
    expect(found.modularity).toBeCloseTo(6 / 7, 12);
  });

  test('a clique, a star and a pair are one cluster each', () => {
    expect(findCommunities(completeGraph(9))).toMatchObject({ count: 1, modularity: 0 });
    expect(findCommunities(starGraph(9))).toMatchObject({ count: 1, modularity: 0 });
    expect(findCommunities(pathGraph(2))).toEqual({ of: Int32Array.of(0, 0), count: 1, modularity: 0 });
  });

  test('vertices without an edge are clusters of their own, and no vertex at all is no cluster', () => {
    expect([...findCommunities(graphOf(4, [[1, 2]])).of]).toEqual([1, 0, 0, 2]);
    expect(findCommunities(graphOf(0, []))).toEqual({ of: new Int32Array(0), count: 0, modularity: null });
    expect(findCommunities(graphOf(1, []))).toEqual({ of: Int32Array.of(0), count: 1, modularity: null });
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

  test('in graphs of every shape clusters are connected, and nobody would do better in another or alone', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat({ max: 1000 }), fc.constantFrom(1, undefined), (graph, seed, starts) => {
        const found = findCommunities(graph, seed, starts);
        expect(areConnected(graph.size, edgesOf(graph), found.of)).toBe(true);
        expect(bestMove(graph, found.of, found.count)).toBeLessThanOrEqual(1e-15);
        expect(found.modularity).toBe(modularity(graph, found.of));
        expect(sizesOf(found)).toEqual([...sizesOf(found)].sort((a, b) => b - a));
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('so they are in a network too large for more than one start', () => {
    const graph = twoModeRandom(9000, 3000, 5);
    const { of, count } = findCommunities(graph);
    const seen = new Uint8Array(graph.size);
    let pieces = 0;
    for (let start = 0; start < graph.size; start++) {
      if (seen[start]) continue;
      pieces++;
      seen[start] = 1;
      const waiting = [start];
      for (const v of waiting)
        for (const w of graph.neighbours.subarray(graph.offsets[v], graph.offsets[v + 1]))
          if (!seen[w] && of[w] === of[v]) {
            seen[w] = 1;
            waiting.push(w);
          }
    }
    expect(pieces).toBe(count);
    const ends = graph.neighbours.length;
    const degrees = new Float64Array(count + 1);
    for (let v = 0; v < graph.size; v++) degrees[of[v]] += graph.offsets[v + 1] - graph.offsets[v];
    for (let v = 0; v < graph.size; v++) {
      const degree = graph.offsets[v + 1] - graph.offsets[v];
      const links = new Map<number, number>([[count, 0]]);
      for (const w of graph.neighbours.subarray(graph.offsets[v], graph.offsets[v + 1])) links.set(of[w], (links.get(of[w]) ?? 0) + 1);
      const stay = (links.get(of[v]) ?? 0) * ends - degree * (degrees[of[v]] - degree);
      for (const [community, count] of links) if (community !== of[v]) expect(count * ends - degree * degrees[community]).toBeLessThanOrEqual(stay);
    }
  });

  test('the same seed gives the same clusters, other seeds may not', () => {
    const graph = randomGraph(200, 420, 1);
    expect(findCommunities(graph, 7)).toEqual(findCommunities(graph, 7));
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => String(findCommunities(graph, seed, 1).of))).size).toBeGreaterThan(1);
  });

  test('more starts never find less', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.integer({ min: 1, max: 8 }), (seed, starts) => {
        const graph = randomGraph(60, 150, seed);
        const few = findCommunities(graph, seed, starts).modularity ?? 0;
        expect(findCommunities(graph, seed, starts + 1).modularity).toBeGreaterThanOrEqual(few);
      }),
      { seed: 6, numRuns: 40 },
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

  test('nor in graphs of every shape, symmetries and all; sizes are the same too', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat({ max: 1e6 }), (graph, seed) => {
        const found = findCommunities(graph, 11, 2);
        const again = findCommunities(renumbered(graph, seed).graph, 11, 2);
        expect(again.modularity).toBe(found.modularity);
        expect(sizesOf(again)).toEqual(sizesOf(found));
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  test('where no two vertices look alike, the very same vertices are together', () => {
    const graph = randomGraph(120, 420, 2);
    const { graph: other, place } = renumbered(graph, 5);
    const found = findCommunities(graph).of;
    const again = findCommunities(other).of;
    expect(
      normalisedMutualInformation(
        found,
        Int32Array.from(place, (at) => again[at]),
      ),
    ).toBe(1);
  });

  test('no single vertex would do better in another cluster', () => {
    const graph = randomGraph(50, 100, 9);
    const found = findCommunities(graph);
    expect(bestMove(graph, found.of, found.count)).toBeLessThanOrEqual(1e-15);
    expect(graph.neighbours.length).toBeGreaterThan(100);
  });
});

describe('modularity of a weighted graph', () => {
  /** The graph, and the weight of each entry of its neighbours. */
  const weighted = (size: number, edges: readonly (readonly [number, number])[], weights: readonly number[]) => {
    const graph = graphOf(size, edges);
    const weightOf = new Map(edges.flatMap(([a, b], i) => [[`${a} ${b}`, weights[i]] as const, [`${b} ${a}`, weights[i]] as const]));
    const values: number[] = [];
    for (let v = 0; v < size; v++)
      for (let i = graph.offsets[v]; i < graph.offsets[v + 1]; i++) values.push(weightOf.get(`${v} ${graph.neighbours[i]}`) ?? Number.NaN);
    return { graph, weights: Float64Array.from(values) };
  };

  test.each(communitiesFigures.weighted)('of $size vertices, as networkx and igraph reckon it', ({ size, edges, weights, division, modularity: expected }) => {
    const made = weighted(size, edges, weights);
    const found = modularity(made.graph, Int32Array.from(division), made.weights) ?? Number.NaN;
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
  });

  test('by its definition, pair by pair; weight 1 is no weight', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat({ max: 1e6 }), (graph, seed) => {
        const random = randomFrom(seed);
        const edges = edgesOf(graph);
        fc.pre(edges.length > 0);
        const weights = edges.map(() => nextWord(random) / 2 ** 31);
        const division = Int32Array.from({ length: graph.size }, () => nextWord(random) % 4);
        const matrix = Array.from({ length: graph.size }, () => new Float64Array(graph.size));
        edges.forEach(([a, b], i) => {
          matrix[a][b] = matrix[b][a] = weights[i];
        });
        const strengths = matrix.map((row) => row.reduce((sum, weight) => sum + weight, 0));
        const all = strengths.reduce((sum, strength) => sum + strength, 0);
        let naive = 0;
        for (let v = 0; v < graph.size; v++)
          for (let w = 0; w < graph.size; w++) if (division[v] === division[w]) naive += (matrix[v][w] - (strengths[v] * strengths[w]) / all) / all;
        expect(modularity(graph, division, weighted(graph.size, edges, weights).weights)).toBeCloseTo(naive, 12);
        expect(modularity(graph, division, new Float64Array(graph.neighbours.length).fill(1))).toBe(modularity(graph, division));
      }),
      { seed: 12, numRuns: 200 },
    );
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

  /** The edges as the order numbers their ends. */
  const inOrder = (graph: Graph, order: Int32Array): string => {
    const place = new Int32Array(graph.size);
    order.forEach((v, i) => {
      place[v] = i;
    });
    return edgesOf(graph)
      .map(([a, b]) => [Math.min(place[a], place[b]), Math.max(place[a], place[b])].join('-'))
      .sort()
      .join(' ');
  };

  test('a graph in this order is the same under any ids, in shapes full of symmetries too', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat({ max: 1e6 }), (graph, seed) => {
        const other = renumbered(graph, seed).graph;
        const order = canonicalOrder(graph);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: graph.size }, (_, v) => v));
        expect(inOrder(other, canonicalOrder(other))).toBe(inOrder(graph, order));
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  test('marks come before everything else', () => {
    const marks = Int32Array.of(2, 0, 0, 1, 0, 2);
    expect([...canonicalOrder(cycleGraph(6), marks)].map((v) => marks[v])).toEqual([0, 0, 0, 1, 2, 2]);
    const grid = gridGraph(4, 3);
    const corner = canonicalOrder(
      grid,
      Int32Array.from({ length: 12 }, (_, v) => (v === 3 ? 1 : 0)),
    );
    expect(corner[11]).toBe(3);
  });
});
