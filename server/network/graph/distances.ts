import type { Graph } from './graph.ts';

/** How many steps is it from here to everybody? Edges on a shortest path from `source`; -1 where there is none. O(vertices + edges). */
export const distancesFrom = ({ size, offsets, neighbours }: Graph, source: number): Int32Array => {
  const distances = new Int32Array(size).fill(-1);
  const waiting = new Int32Array(size);
  let end = 0;
  waiting[end++] = source;
  distances[source] = 0;
  for (let at = 0; at < end; at++) {
    for (let i = offsets[waiting[at]]; i < offsets[waiting[at] + 1]; i++) {
      if (distances[neighbours[i]] >= 0) continue;
      distances[neighbours[i]] = distances[waiting[at]] + 1;
      waiting[end++] = neighbours[i];
    }
  }
  return distances;
};
