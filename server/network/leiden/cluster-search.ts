import type { Graph } from '../graph/graph.ts';
import { randomFrom } from '../random.ts';
import { canonicalOrder } from './canonical-order.ts';
import { leidenOn } from './leiden.ts';
import { type WeightedGraph, weightedIn } from './weighted-graph.ts';
import { withoutLeaves } from './without-leaves.ts';

/**
 * Starts of a search: as many as come to so much work, but one at least; a start counts as the vertices and edge ends of the graph and a share that even a
 * tiny graph takes. Counted on the graph, never by the clock: 20 for a hundred vertices, 5 for the groups of a city, 1 from about 12,000 people on.
 */
const WORK = 100_000;
const LEAST_WORK = 4_000;

/** Finds the cluster of each vertex from a seed, numbered below the graph's size; without a number of starts, as many as the graph's size allows. */
export type ClusterSearch = (seed: number, starts?: number) => Int32Array;

/**
 * Who forms a cluster with whom? Leiden from several starts, every other one from the best division so far with half the vertices taken out of it; the best
 * result, of equal ones the last. `isPerson` is null for plain modularity; for two-mode modularity it holds 1 for a person, and every edge joins a person
 * and an organisation. Vertices with a single neighbour go with it, which is never worse in either kind (for plain modularity: Brandes et al. 2008), and
 * everything goes in canonical order: the same graph has the same clusters under any ids, up to the symmetry of the graph. Every cluster is connected, and no single vertex would raise
 * modularity by moving. One function per graph; O(vertices + edges) memory.
 */
export const clusterSearch = (graph: Graph, isPerson: Uint8Array | null): ClusterSearch => {
  const { core, goesWith, leaves } = withoutLeaves(graph);
  const ends = new Float64Array(2 * core.size);
  const marks = new Int32Array(core.size);
  for (let v = 0; v < graph.size; v++) {
    const degree = graph.offsets[v + 1] - graph.offsets[v];
    const at = goesWith[v];
    if (isPerson === null || isPerson[v] === 1) ends[2 * at] += degree;
    if (isPerson === null || isPerson[v] === 0) ends[2 * at + 1] += degree;
  }
  for (let v = 0; v < core.size; v++) marks[v] = 2 * leaves[v] + (ends[2 * v] > ends[2 * v + 1] ? 1 : 0);
  const order = canonicalOrder(core, marks);
  const base = weightedIn(core, order, ends);
  const place = new Int32Array(core.size);
  for (let i = 0; i < core.size; i++) place[order[i]] = i;
  const scale = isPerson === null ? 2 * graph.neighbours.length : graph.neighbours.length / 2;
  const start = leidenOn(base, scale);
  const affordable = Math.max(1, Math.floor(WORK / (LEAST_WORK + graph.size + graph.neighbours.length)));
  return (seed, starts = affordable) => {
    const random = randomFrom(seed);
    let best = start(random, null);
    let highest = quality(base, scale, best);
    for (let another = 1; another < starts; another++) {
      const found = start(random, another % 2 === 1 ? best : null);
      const reached = quality(base, scale, found);
      if (reached < highest) continue;
      best = found;
      highest = reached;
    }
    const of = new Int32Array(graph.size);
    for (let v = 0; v < graph.size; v++) of[v] = best[place[goesWith[v]]];
    return of;
  };
};

/** Modularity times a factor, plus a number, that are the same for all divisions of a graph: a whole number, so that equals are equal. */
const quality = ({ size, offsets, neighbours, weights, ends }: WeightedGraph, scale: number, clusters: Int32Array): number => {
  const clusterEnds = new Float64Array(2 * size);
  let inside = 0;
  for (let v = 0; v < size; v++) {
    const own = clusters[v];
    clusterEnds[2 * own] += ends[2 * v];
    clusterEnds[2 * own + 1] += ends[2 * v + 1];
    for (let i = offsets[v]; i < offsets[v + 1]; i++) if (clusters[neighbours[i]] === own) inside += weights[i];
  }
  let byChance = 0;
  for (let c = 0; c < size; c++) byChance += clusterEnds[2 * c] * clusterEnds[2 * c + 1];
  return inside * scale - 2 * byChance;
};
