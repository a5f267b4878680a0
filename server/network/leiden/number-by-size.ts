import { renumber } from './weighted-graph.ts';

/** Numbers the clusters, so far below the number of vertices, anew from 0 by size, of equal ones by smallest vertex, in place; returns how many there are. */
export const numberBySize = (of: Int32Array): number => {
  const count = renumber(of, of.length);
  const sizes = new Int32Array(count);
  for (let v = 0; v < of.length; v++) sizes[of[v]]++;
  const bySize = Int32Array.from({ length: count }, (_, c) => c).sort((a, b) => sizes[b] - sizes[a] || a - b);
  const rank = new Int32Array(count);
  for (let place = 0; place < count; place++) rank[bySize[place]] = place;
  for (let v = 0; v < of.length; v++) of[v] = rank[of[v]];
  return count;
};
