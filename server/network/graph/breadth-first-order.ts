import type { Graph } from './graph.ts';

/** In what order do neighbours come soon after each other? Every vertex once, each component from its first one outwards. O(vertices + edges). */
export const breadthFirstOrder = ({ size, offsets, neighbours }: Graph): Int32Array => {
  const order = new Int32Array(size);
  const isPlaced = new Uint8Array(size);
  let end = 0;
  for (let start = 0, at = 0; start < size; start++) {
    if (isPlaced[start]) continue;
    isPlaced[start] = 1;
    for (order[end++] = start; at < end; at++)
      for (let i = offsets[order[at]]; i < offsets[order[at] + 1]; i++) {
        if (isPlaced[neighbours[i]]) continue;
        isPlaced[neighbours[i]] = 1;
        order[end++] = neighbours[i];
      }
  }
  return order;
};
