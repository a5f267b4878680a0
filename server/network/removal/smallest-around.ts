import type { Blocks } from '../graph/blocks.ts';
import type { DepthFirstForest } from '../graph/depth-first-forest.ts';

/** Smallest vertices around each vertex of a forest; they decide between parts of equal size. */
export interface SmallestAround {
  /** Root of the tree each vertex stands in. */
  readonly roots: Int32Array;
  /** The smallest vertex of the subtree of each vertex, itself included. */
  readonly smallestIn: Int32Array;
  /** The smallest vertex of the component that hangs together without the vertex and not below it in blocks of its own; as many as there are vertices where there is none. */
  readonly smallestWithout: Int32Array;
}

/** O(vertices): a run of positions is a subtree, so what lies outside one is a beginning and an end of the tree. */
export const smallestAround = ({ position, vertexAt, parents, subtreeSizes }: DepthFirstForest, { above, tops, starts }: Blocks): SmallestAround => {
  const size = vertexAt.length;
  const roots = new Int32Array(size);
  const smallestIn = Int32Array.from({ length: size }, (_, v) => v);
  const before = new Int32Array(size).fill(size);
  const from = new Int32Array(size + 1).fill(size);
  for (let at = 0; at < size; at++) {
    const v = vertexAt[at];
    roots[v] = parents[v] < 0 ? v : roots[parents[v]];
    if (parents[v] >= 0) before[at] = Math.min(before[at - 1], vertexAt[at - 1]);
  }
  const smallestWithout = new Int32Array(size).fill(size);
  for (let at = size - 1; at >= 0; at--) {
    const v = vertexAt[at];
    const endsTree = at === size - 1 || parents[vertexAt[at + 1]] < 0;
    from[at] = endsTree ? v : Math.min(v, from[at + 1]);
    const parent = parents[v];
    if (parent < 0) continue;
    smallestIn[parent] = Math.min(smallestIn[parent], smallestIn[v]);
    const hangsOnParent = tops[above[v]] === parent && starts[above[v]] === v;
    if (!hangsOnParent) smallestWithout[parent] = Math.min(smallestWithout[parent], smallestIn[v]);
  }
  for (let v = 0; v < size; v++) {
    if (parents[v] < 0) continue;
    const end = position[v] + subtreeSizes[v];
    const treeEnd = position[roots[v]] + subtreeSizes[roots[v]];
    smallestWithout[v] = Math.min(smallestWithout[v], before[position[v]], end < treeEnd ? from[end] : size);
  }
  return { roots, smallestIn, smallestWithout };
};
