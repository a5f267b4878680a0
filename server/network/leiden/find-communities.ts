import type { Graph } from '../graph/graph.ts';
import { modularity } from './modularity.ts';
import { randomFrom, shuffle } from '../random.ts';
import { canonicalOrder } from './canonical-order.ts';
import { moveVertices } from './move-vertices.ts';
import { refineClusters } from './refine-clusters.ts';
import { condensed, renumber, type WeightedGraph, weightedIn } from './weighted-graph.ts';

/** A division into clusters, each of them connected. */
export interface Communities {
  /** Cluster of each vertex, from 0: the largest first, of equal ones that with the smallest vertex. */
  readonly of: Int32Array;
  readonly count: number;
  readonly modularity: number | null;
}

/** Seed and number of starts of every search for clusters, so that figures of two days can be compared. */
export const COMMUNITY_SEED = 20261122;
const STARTS = 8;

/**
 * Which vertices form a cluster? Leiden for modularity, resolution 1 (Traag, Waltman & van Eck 2019): from several starts, each repeated until
 * nothing moves, the best result, of equal ones the first. The first start goes through the vertices in canonical order, the others in orders drawn
 * with the seed, so the same graph gives the same clusters on any machine and under any ids. Vertices without an edge are clusters of their own.
 */
export const findCommunities = (graph: Graph, seed: number = COMMUNITY_SEED, starts: number = STARTS): Communities => {
  const order = canonicalOrder(graph);
  const weighted = weightedIn(graph, order);
  const random = randomFrom(seed);
  const visits = Int32Array.from({ length: graph.size }, (_, i) => i);
  let best: Communities | null = null;
  for (let start = 0; start < starts; start++) {
    const found = numbered(graph, order, leidenFrom(weighted, visits));
    if (best === null || (found.modularity ?? 0) > (best.modularity ?? 0)) best = found;
    shuffle(random, visits);
  }
  return best ?? numbered(graph, order, visits);
};

const leidenFrom = (graph: WeightedGraph, visits: Int32Array): Int32Array => {
  const ends = graph.ends.reduce((sum, of) => sum + of, 0);
  const clusters = Int32Array.from({ length: graph.size }, (_, i) => i);
  while (improve(graph, clusters, visits, ends));
  return clusters;
};

/** One iteration: move, refine, condense, until every cluster is one vertex. Returns whether anything moved. */
const improve = (base: WeightedGraph, clusters: Int32Array, visits: Int32Array, ends: number): boolean => {
  let graph = base;
  let order = visits;
  let current = clusters.slice();
  const vertexOf = Int32Array.from({ length: base.size }, (_, i) => i);
  let improved = false;
  for (;;) {
    improved = moveVertices(graph, current, order, ends) || improved;
    for (let v = 0; v < base.size; v++) clusters[v] = current[vertexOf[v]];
    const parts = refineClusters(graph, current, order, ends);
    const clusterOfPart = new Int32Array(graph.size);
    const count = renumberAlong(parts, current, clusterOfPart);
    if (count === graph.size) return improved;
    for (let v = 0; v < base.size; v++) vertexOf[v] = parts[vertexOf[v]];
    current = clusterOfPart.slice(0, count);
    renumber(current, graph.size);
    graph = condensed(graph, parts, count);
    order = Int32Array.from({ length: count }, (_, i) => i);
  }
};

/** Numbers the parts anew from 0, in place, and notes the cluster of each. */
const renumberAlong = (parts: Int32Array, clusters: Int32Array, clusterOfPart: Int32Array): number => {
  const count = renumber(parts, parts.length);
  for (let v = 0; v < parts.length; v++) clusterOfPart[parts[v]] = clusters[v];
  return count;
};

const numbered = (graph: Graph, order: Int32Array, clusters: Int32Array): Communities => {
  const of = new Int32Array(graph.size);
  order.forEach((v, i) => {
    of[v] = clusters[i];
  });
  const count = renumber(of, graph.size);
  const sizes = new Int32Array(count);
  for (const community of of) sizes[community]++;
  const bySize = Int32Array.from({ length: count }, (_, c) => c).sort((a, b) => sizes[b] - sizes[a] || a - b);
  const rank = new Int32Array(count);
  bySize.forEach((community, place) => {
    rank[community] = place;
  });
  const ranked = of.map((community) => rank[community]);
  return { of: ranked, count, modularity: modularity(graph, ranked) };
};
