import fc from 'fast-check';
import type { Graph } from '../../server/network/graph/graph.ts';
import { nextBelow, randomFrom } from '../../server/network/random.ts';
import { completeGraph, cycleGraph, edgesOf, graphOf, pathGraph, randomGraph } from './plain-graphs.ts';

/** Complete graphs on a ring, each joined to the next by one edge. */
export const ringOfCliques = (cliques: number, each: number): Graph =>
  graphOf(
    cliques * each,
    Array.from({ length: cliques }, (_, c) => [
      ...edgesOf(completeGraph(each)).map(([a, b]) => [c * each + a, c * each + b] as const),
      [c * each, (((c + 1) % cliques) * each + 1) % (cliques * each)] as const,
    ]).flat(),
  );

export const starGraph = (leaves: number): Graph =>
  graphOf(
    leaves + 1,
    Array.from({ length: leaves }, (_, i) => [0, i + 1] as const),
  );

export const gridGraph = (width: number, height: number): Graph =>
  graphOf(
    width * height,
    Array.from({ length: width * height }, (_, v) => [
      ...(v % width < width - 1 ? [[v, v + 1] as const] : []),
      ...(v < width * (height - 1) ? [[v, v + width] as const] : []),
    ]).flat(),
  );

/** A random tree: everybody joins somebody who came before. */
export const treeGraph = (size: number, seed: number): Graph => {
  const random = randomFrom(seed);
  return graphOf(
    size,
    Array.from({ length: Math.max(0, size - 1) }, (_, i) => [nextBelow(random, i + 1), i + 1] as const),
  );
};

/** Several graphs beside each other. */
export const besideEachOther = (...graphs: readonly Graph[]): Graph => {
  let size = 0;
  const pairs: [number, number][] = [];
  for (const graph of graphs) {
    for (const [a, b] of edgesOf(graph)) pairs.push([a + size, b + size]);
    size += graph.size;
  }
  return graphOf(size, pairs);
};

/** People in one to three of the groups that come after them, most in one. */
export const twoModeRandom = (people: number, groups: number, seed: number): Graph => {
  const random = randomFrom(seed);
  return graphOf(
    people + groups,
    Array.from({ length: people }, (_, p) =>
      Array.from({ length: [1, 1, 1, 2, 3][nextBelow(random, 5)] }, () => [p, people + nextBelow(random, groups)] as const),
    ).flat(),
  );
};

/** Graphs of many shapes, random ones and ones full of symmetries, some in pieces, some with lone vertices. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .tuple(fc.nat({ max: 1e6 }), fc.integer({ min: 1, max: 30 }))
  .chain(([seed, size]) =>
    fc.constantFrom<() => Graph>(
      () => randomGraph(size, size, seed),
      () => randomGraph(size, 3 * size, seed),
      () => treeGraph(size, seed),
      () => cycleGraph(size),
      () => pathGraph(size),
      () => starGraph(size),
      () => completeGraph(1 + (size % 9)),
      () => gridGraph(2 + (size % 5), 2 + (seed % 4)),
      () => ringOfCliques(3 + (size % 4), 2 + (seed % 4)),
      () => twoModeRandom(size, 1 + (seed % 9), seed),
      () => besideEachOther(treeGraph(6, seed), cycleGraph(5), treeGraph(6, seed), graphOf(3, [])),
      () => besideEachOther(randomGraph(9, 14, seed), randomGraph(9, 14, seed), completeGraph(4), completeGraph(4)),
    ),
  )
  .map((make) => make());
