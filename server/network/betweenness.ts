import type { Graph } from './graph.ts';
import { rounded } from './rounded.ts';

/** Betweenness of each vertex over all pairs of vertices, and over pairs of groups only. */
export interface Betweenness {
  readonly all: Float64Array;
  readonly groups: Float64Array;
}

/**
 * Who stands on the shortest ways between others? For each vertex v the sum, over unordered pairs {s, t} other than v, of
 * the share of shortest s-t paths that run through v; unreachable pairs count 0. `all` takes every pair of vertices,
 * `groups` only pairs of groups (`isGroup` 1). Unit: pairs; rounded by `rounded`. One pass serves both, O(vertices · edges).
 * Source: product definitions, "Betweenness"; Freeman 1977; Brandes 2001, and 2008 for the pairs of a subset.
 */
export const betweenness = (graph: Graph, isGroup: Uint8Array): Betweenness => {
  const all = new Float64Array(graph.size);
  const groups = new Float64Array(graph.size);
  const search = shortestPathSearch(graph);
  for (let source = 0; source < graph.size; source++) {
    if (graph.offsets[source] === graph.offsets[source + 1]) continue;
    const reached = search.from(source);
    search.addShares(reached, all, null);
    if (isGroup[source]) search.addShares(reached, groups, isGroup);
  }
  return { all: all.map(halfRounded), groups: groups.map(halfRounded) };
};

/** As `betweenness(...).groups`, without the pass over pairs of others. O(groups · edges). */
export const groupBetweenness = (graph: Graph, isGroup: Uint8Array): Float64Array => {
  const groups = new Float64Array(graph.size);
  const search = shortestPathSearch(graph);
  for (let source = 0; source < graph.size; source++) if (isGroup[source]) search.addShares(search.from(source), groups, isGroup);
  return groups.map(halfRounded);
};

/**
 * Betweenness as a share of all pairs of other vertices: divided by (N-1)(N-2)/2, 0 where N < 3.
 * Source: product definitions, "Betweenness".
 */
export const normalised = (value: number, size: number): number => (size < 3 ? 0 : rounded(value / (((size - 1) * (size - 2)) / 2)));

/** Every pair was met from both its ends. */
const halfRounded = (value: number): number => rounded(value / 2);

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
    /** Adds to `sums` what each vertex carries between the source and its targets (all vertices, or those marked). */
    addShares(count: number, sums: Float64Array, targets: Uint8Array | null): void {
      for (let i = 0; i < count; i++) shares[order[i]] = 0;
      for (let at = count - 1; at > 0; at--) {
        const w = order[at];
        const nearer = distances[w] - 1;
        const carried = (shares[w] + (targets === null ? 1 : targets[w])) / paths[w];
        for (let i = offsets[w]; i < offsets[w + 1]; i++) {
          const v = neighbours[i];
          if (distances[v] === nearer) shares[v] += paths[v] * carried;
        }
        sums[w] += shares[w];
      }
    },
  };
};
