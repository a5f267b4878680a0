/**
 * Who comes first, where two would do as well? Those for whom `isOne` holds, by posts held, then id: whoever carries less already is asked first. `posts` are
 * whole numbers from 0, one a vertex. O(vertices · log vertices).
 */
export const fewestPostsFirst = (posts: ArrayLike<number>, isOne: (v: number) => boolean): Int32Array => {
  const size = posts.length;
  const keys = new Float64Array(size);
  let count = 0;
  for (let v = 0; v < size; v++) if (isOne(v)) keys[count++] = posts[v] * size + v;
  keys.subarray(0, count).sort();
  const order = new Int32Array(count);
  for (let at = 0; at < count; at++) order[at] = keys[at] % size;
  return order;
};
