import { type FoldedLeaves, foldLeaves } from './graph/folded-leaves.ts';
import type { Graph } from './graph/graph.ts';
import { rounded } from './rounded.ts';

/** Betweenness of each vertex over all pairs of vertices, and over pairs of groups only. */
export interface Betweenness {
  readonly all: Float64Array;
  readonly groups: Float64Array;
  /** `all` by `normalised`, rounded once. */
  readonly normalised: Float64Array;
}

/**
 * Who stands on the shortest ways between others? For each vertex v the sum, over unordered pairs {s, t} other than v, of
 * the share of shortest s-t paths that run through v; unreachable pairs count 0. `all` takes every pair of vertices,
 * `groups` only pairs of groups (`isGroup` 1). Unit: pairs; rounded by `rounded`. One pass serves both. Leaves are folded into
 * their neighbours, so that the cost is O(vertices · edges) of what is left. Source: product definitions, "Betweenness";
 * Freeman 1977; Brandes 2001, and 2008 for the pairs of a subset.
 */
export const betweenness = (graph: Graph, isGroup: Uint8Array): Betweenness => {
  const folded = foldLeaves(graph);
  const everybody = ends(folded, new Uint8Array(graph.size).fill(1));
  const groups = ends(folded, isGroup);
  const search = shortestPathSearch(folded.core);
  for (let source = 0; source < folded.core.size; source++) {
    const reached = search.from(source);
    search.addShares(reached, everybody);
    if (groups.weights[source] > 0) search.addShares(reached, groups);
  }
  const all = unfolded(folded, everybody);
  return { all: all.map(rounded), groups: unfolded(folded, groups).map(rounded), normalised: all.map((value) => normalised(value, graph.size)) };
};

/** As `betweenness(...).groups`, without the pass over pairs of others. */
export const groupBetweenness = (graph: Graph, isGroup: Uint8Array): Float64Array => {
  const folded = foldLeaves(graph);
  const groups = ends(folded, isGroup);
  const search = shortestPathSearch(folded.core);
  for (let source = 0; source < folded.core.size; source++) if (groups.weights[source] > 0) search.addShares(search.from(source), groups);
  return unfolded(folded, groups).map(rounded);
};

/** Whose pairs are counted, per vertex of the core. */
interface Ends {
  /** Ends that the vertex stands for, its leaves included. */
  readonly weights: Float64Array;
  /** Leaves among them. */
  readonly leaves: Float64Array;
  /** Shares of ordered pairs so far. */
  readonly sums: Float64Array;
}

const ends = ({ core, standsFor, isLeaf }: FoldedLeaves, isEnd: Uint8Array): Ends => {
  const weights = new Float64Array(core.size);
  const leaves = new Float64Array(core.size);
  for (let v = 0; v < isEnd.length; v++) {
    weights[standsFor[v]] += isEnd[v];
    if (isLeaf[v]) leaves[standsFor[v]] += isEnd[v];
  }
  return { weights, leaves, sums: new Float64Array(core.size) };
};

/** Every pair was met from both its ends; a leaf lies between nobody. */
const unfolded = ({ standsFor, isLeaf }: FoldedLeaves, { sums }: Ends): Float64Array =>
  Float64Array.from(standsFor, (vertex, v) => (isLeaf[v] ? 0 : sums[vertex] / 2));

/**
 * Betweenness, not yet rounded, as a share of all pairs of other vertices: divided by (N-1)(N-2)/2, 0 where N < 3.
 * Source: product definitions, "Betweenness".
 */
export const normalised = (value: number, size: number): number => (size < 3 ? 0 : rounded(value / (((size - 1) * (size - 2)) / 2)));

/** Breadth-first searches that count shortest paths, in buffers used again for every source. */
const shortestPathSearch = ({ size, offsets, neighbours }: Graph) => {
  const distances = new Int32Array(size).fill(-1);
  const paths = new Float64Array(size);
  const shares = new Float64Array(size);
  const order = new Int32Array(size);
  let reached = 0;
  return {
    /** Searches from a source; the number of vertices reached, which `order` holds by distance. */
    from(source: number): number {
      for (let i = 0; i < reached; i++) distances[order[i]] = -1;
      reached = 0;
      order[reached++] = source;
      distances[source] = 0;
      paths[source] = 1;
      for (let at = 0; at < reached; at++) {
        const v = order[at];
        const further = distances[v] + 1;
        const count = paths[v];
        for (let i = offsets[v]; i < offsets[v + 1]; i++) {
          const w = neighbours[i];
          if (distances[w] < 0) {
            distances[w] = further;
            paths[w] = count;
            order[reached++] = w;
          } else if (distances[w] === further) paths[w] += count;
        }
      }
      return reached;
    },
    /**
     * Adds what each vertex carries between the source and its targets. The source itself lies between its own leaves and everybody
     * else, itself left out: each leaf with each end outside is two ordered pairs, two leaves are met from either.
     */
    addShares(count: number, { weights, leaves, sums }: Ends): void {
      const source = order[0];
      let total = weights[source];
      for (let i = 0; i < count; i++) shares[order[i]] = 0;
      for (let at = count - 1; at > 0; at--) {
        const w = order[at];
        const nearer = distances[w] - 1;
        const carried = (shares[w] + weights[w]) / paths[w];
        total += weights[w];
        for (let i = offsets[w]; i < offsets[w + 1]; i++) {
          const v = neighbours[i];
          if (distances[v] === nearer) shares[v] += paths[v] * carried;
        }
        sums[w] += weights[source] * shares[w];
      }
      sums[source] += leaves[source] * (2 * (total - weights[source]) + leaves[source] - 1);
    },
  };
};
