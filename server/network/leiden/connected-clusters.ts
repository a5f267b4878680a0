import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Does every cluster hang together? Those that do not become one for each piece, in place, all numbered anew from 0 in the order of their first vertices.
 * Returns whether any did not. O(vertices + edges).
 */
export const splitIntoConnected = ({ size, offsets, neighbours }: WeightedGraph, clusters: Int32Array): boolean => {
  const pieces = new Int32Array(size).fill(-1);
  const waiting = new Int32Array(size);
  const isMet = new Uint8Array(size);
  let count = 0;
  let isSplit = false;
  for (let start = 0; start < size; start++) {
    if (pieces[start] >= 0) continue;
    const cluster = clusters[start];
    if (isMet[cluster] === 1) isSplit = true;
    isMet[cluster] = 1;
    pieces[start] = count;
    waiting[0] = start;
    let end = 1;
    for (let at = 0; at < end; at++)
      for (let i = offsets[waiting[at]]; i < offsets[waiting[at] + 1]; i++) {
        const neighbour = neighbours[i];
        if (pieces[neighbour] >= 0 || clusters[neighbour] !== cluster) continue;
        pieces[neighbour] = count;
        waiting[end++] = neighbour;
      }
    count++;
  }
  clusters.set(pieces);
  return isSplit;
};
