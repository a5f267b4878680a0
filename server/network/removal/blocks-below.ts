import type { Blocks } from '../graph/blocks.ts';

/** The children below which the blocks of a vertex lie that has them below it, in the order of the forest. O(blocks) once. */
export const blocksBelow = ({ tops, starts, above }: Blocks): ((top: number) => Int32Array) => {
  const offsets = new Int32Array(above.length + 1);
  for (const top of tops) offsets[top + 1]++;
  for (let v = 0; v < above.length; v++) offsets[v + 1] += offsets[v];
  const next = offsets.slice(0, above.length);
  const sorted = new Int32Array(starts.length);
  tops.forEach((top, block) => {
    sorted[next[top]++] = starts[block];
  });
  return (top) => sorted.subarray(offsets[top], offsets[top + 1]);
};
