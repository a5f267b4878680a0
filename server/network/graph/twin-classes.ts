import type { Graph } from './graph.ts';
import { scrambled } from '../random.ts';

/** Vertices of a graph gathered into classes of twins. */
export interface TwinClasses {
  readonly count: number;
  /** Class of each vertex; classes are numbered in the order of their smallest vertices. */
  readonly of: Int32Array;
}

/**
 * Who stands in the network exactly where somebody else stands? Two vertices are twins where they have the same neighbours, each other left
 * out: open twins are not joined, as two people with the same groups; closed twins are, as those who organised one event together. Shortest
 * paths treat twins alike, so one search serves a whole class. No vertex has both kinds of twin. Rows are compared in full; a hash only
 * says which to compare. O(vertices + edges) but for hashes that agree by accident, whose vertices then stay apart.
 * Source: Sariyüce et al. 2013, "Shattering and compressing networks for betweenness centrality" (identical vertices).
 */
export const twinClasses = (graph: Graph): TwinClasses => {
  const { size, offsets, neighbours } = graph;
  const of = new Int32Array(size).fill(-1);
  const firstOpen = new Map<number, number>();
  const firstClosed = new Map<number, number>();
  let count = 0;
  for (let v = 0; v < size; v++) {
    let low = 0;
    let high = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      low = (low + scrambled(neighbours[i])) | 0;
      high = (high + scrambled(~neighbours[i])) | 0;
    }
    const open = keyOf(low, high);
    const closed = keyOf((low + scrambled(v)) | 0, (high + scrambled(~v)) | 0);
    const openTwin = firstOpen.get(open) ?? -1;
    const closedTwin = firstClosed.get(closed) ?? -1;
    if (openTwin >= 0 && areTwins(graph, openTwin, v)) of[v] = of[openTwin];
    else if (closedTwin >= 0 && areTwins(graph, closedTwin, v)) of[v] = of[closedTwin];
    else {
      of[v] = count++;
      if (openTwin < 0) firstOpen.set(open, v);
      if (closedTwin < 0) firstClosed.set(closed, v);
    }
  }
  return { count, of };
};

/** Two words as one number that is exact: 53 bits. */
const keyOf = (low: number, high: number): number => (low >>> 0) * 2097152 + (high & 2097151);

/** Have both the same neighbours, each other left out? */
const areTwins = ({ offsets, neighbours }: Graph, a: number, b: number): boolean => {
  let i = offsets[a];
  let j = offsets[b];
  for (;;) {
    if (i < offsets[a + 1] && neighbours[i] === b) i++;
    else if (j < offsets[b + 1] && neighbours[j] === a) j++;
    else if (i === offsets[a + 1] || j === offsets[b + 1]) return i === offsets[a + 1] && j === offsets[b + 1];
    else if (neighbours[i++] !== neighbours[j++]) return false;
  }
};
