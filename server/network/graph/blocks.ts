import type { DepthFirstForest } from './depth-first-forest.ts';

/**
 * The blocks of a graph. A block is a largest set of vertices that the loss of no single vertex parts: a bridge with its two ends, or more.
 * Each edge lies in one block; a vertex without edges in none, a cut vertex in several, any other in one. Blocks are numbered in the order
 * in which the forest enters them. With the forest they are the block-cut tree: a block hangs from its top, and from each other vertex of
 * it hang the blocks of which that vertex is the top.
 */
export interface Blocks {
  readonly count: number;
  /** The block in which a vertex is not the top; -1 for a root. The edge to a vertex entered before lies in this block. */
  readonly above: Int32Array;
  /** The vertex of each block that is nearest to the root. */
  readonly tops: Int32Array;
  /** The child of the top below which the rest of the block, and all that hangs from it, lies. */
  readonly starts: Int32Array;
  /** Vertices of each block. */
  readonly sizes: Int32Array;
}

/**
 * Which parts of the network does no single person hold together? The blocks of a graph, read from its depth-first forest in one pass over the
 * vertices. Source: Hopcroft & Tarjan 1973, "Efficient algorithms for graph manipulation".
 */
export const blocksOf = ({ position, vertexAt, parents, lows }: DepthFirstForest): Blocks => {
  const size = vertexAt.length;
  const above = new Int32Array(size).fill(-1);
  const tops = new Int32Array(size);
  const starts = new Int32Array(size);
  const sizes = new Int32Array(size);
  let count = 0;
  for (let at = 0; at < size; at++) {
    const v = vertexAt[at];
    const parent = parents[v];
    if (parent < 0) continue;
    if (lows[v] >= position[parent]) {
      above[v] = count;
      tops[count] = parent;
      starts[count] = v;
      sizes[count++] = 2;
    } else {
      above[v] = above[parent];
      sizes[above[v]]++;
    }
  }
  return { count, above, tops: tops.slice(0, count), starts: starts.slice(0, count), sizes: sizes.slice(0, count) };
};
