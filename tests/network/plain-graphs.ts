import { buildGraph, type Graph } from '../../server/network/graph/graph.ts';
import { nextBelow, randomFrom, shuffle } from '../../server/network/random.ts';

/** A graph from pairs. */
export const graphOf = (size: number, pairs: readonly (readonly [number, number])[]): Graph =>
  buildGraph(
    size,
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
  );

export const pathGraph = (size: number): Graph =>
  graphOf(
    size,
    Array.from({ length: Math.max(0, size - 1) }, (_, i) => [i, i + 1] as const),
  );
export const cycleGraph = (size: number): Graph =>
  graphOf(
    size,
    Array.from({ length: size }, (_, i) => [i, (i + 1) % size] as const),
  );
export const completeGraph = (size: number): Graph =>
  graphOf(size, Array.from({ length: size }, (_, a) => Array.from({ length: a }, (_, b) => [a, b] as const)).flat());

/** A random graph with the given number of draws of an edge, from a seed. */
export const randomGraph = (size: number, draws: number, seed: number): Graph => {
  const random = randomFrom(seed);
  return graphOf(
    size,
    Array.from({ length: draws }, () => [nextBelow(random, size), nextBelow(random, size)] as const),
  );
};

export const edgesOf = (graph: Graph): [number, number][] => {
  const edges: [number, number][] = [];
  for (let v = 0; v < graph.size; v++)
    for (const other of graph.neighbours.subarray(graph.offsets[v], graph.offsets[v + 1])) if (v < other) edges.push([v, other]);
  return edges;
};

/** The same graph with its vertices renumbered at random: `place[v]` is the new number of v. */
export const renumbered = (graph: Graph, seed: number): { readonly graph: Graph; readonly place: Int32Array } => {
  const place = Int32Array.from({ length: graph.size }, (_, v) => v);
  shuffle(randomFrom(seed), place);
  return {
    graph: graphOf(
      graph.size,
      edgesOf(graph).map(([a, b]) => [place[a], place[b]] as const),
    ),
    place,
  };
};
