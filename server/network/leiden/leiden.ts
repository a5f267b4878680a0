import { nextWord, type RandomState } from '../random.ts';
import { splitIntoConnected } from './connected-clusters.ts';
import { vertexMover } from './move-vertices.ts';
import { clusterRefiner } from './refine-clusters.ts';
import { condensed, renumber, type WeightedGraph } from './weighted-graph.ts';

/** Most iterations of one start; the gain of the last of them is below what two starts differ by. */
const ITERATIONS = 10;
/** A start ends when fewer than one vertex in so many moves in an iteration. */
const MOVED_SHARE = 400;

/**
 * Which clusters does one start of Leiden find? It begins with every vertex alone, or from a division given, out of which every vertex is taken with an even
 * chance. Iterations (move, refine, condense, until every cluster is one vertex) in orders drawn anew for
 * each, until hardly anything moves; then single vertices move until none gains by it, and clusters that fell apart are split, until neither happens. So every
 * cluster is connected and no single vertex would raise modularity by moving. Clusters are numbered below the graph's size. One function per
 * graph; O(vertices + edges) memory. Source: Traag, Waltman & van Eck 2019.
 */
export const leidenOn = (base: WeightedGraph, scale: number): ((random: RandomState, from: Int32Array | null) => Int32Array) => {
  const move = vertexMover(base.size, scale);
  const refine = clusterRefiner(base.size, scale);
  const order = new Int32Array(base.size);

  const iterate = (clusters: Int32Array, random: RandomState): number => {
    let graph = base;
    let current = clusters;
    let vertexOf: Int32Array | null = null;
    let moves = 0;
    for (;;) {
      drawOrder(order, graph.size, random);
      moves += move(graph, current, order);
      if (vertexOf !== null) for (let v = 0; v < base.size; v++) clusters[v] = current[vertexOf[v]];
      const parts = refine(graph, current, order, random);
      const count = renumber(parts, graph.size);
      if (count === graph.size) return moves;
      const clusterOfPart = new Int32Array(count);
      for (let v = 0; v < graph.size; v++) clusterOfPart[parts[v]] = current[v];
      renumber(clusterOfPart, graph.size);
      if (vertexOf === null) vertexOf = parts;
      else for (let v = 0; v < base.size; v++) vertexOf[v] = parts[vertexOf[v]];
      current = clusterOfPart;
      graph = condensed(graph, parts, count);
    }
  };

  const settle = (clusters: Int32Array): void => {
    for (let v = 0; v < base.size; v++) order[v] = v;
    do while (move(base, clusters, order) > 0);
    while (splitIntoConnected(base, clusters));
  };

  return (random, from) => {
    const clusters = Int32Array.from({ length: base.size }, (_, v) => v);
    if (from !== null) joinHalf(clusters, from, random);
    for (let iteration = 0; iteration < ITERATIONS; iteration++) if (iterate(clusters, random) * MOVED_SHARE < base.size) break;
    settle(clusters);
    return clusters;
  };
};

/** The vertices 0 to size - 1 in an order in which every permutation is equally likely, but for 2^-32 (Fisher & Yates, inside out). */
const drawOrder = (order: Int32Array, size: number, random: RandomState): void => {
  for (let i = 0; i < size; i++) {
    const other = Math.floor((nextWord(random) * (i + 1)) / 2 ** 32);
    order[i] = order[other];
    order[other] = i;
  }
};

/** Puts about half the vertices, so far alone, into the clusters of a division; a cluster is numbered by the first of those. */
const joinHalf = (clusters: Int32Array, division: Int32Array, random: RandomState): void => {
  const firstOf = new Int32Array(clusters.length).fill(-1);
  for (let v = 0; v < clusters.length; v++) {
    if (nextWord(random) >= 2 ** 31) continue;
    if (firstOf[division[v]] < 0) firstOf[division[v]] = v;
    clusters[v] = firstOf[division[v]];
  }
};
