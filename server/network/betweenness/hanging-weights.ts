import type { Blocks } from '../graph/blocks.ts';
import type { DepthFirstForest } from '../graph/depth-first-forest.ts';

/** How the weight of a network lies around its blocks. Whole numbers, so the order of the sums plays no part. */
export interface HangingWeights {
  /** Per vertex its own weight and all that hangs from it below: in the blocks of which it is the top. */
  readonly hanging: Float64Array;
  /** Per block the weight of all below its top in this direction, its other vertices included. */
  readonly below: Float64Array;
  /** Per vertex the weight of its component. */
  readonly component: Float64Array;
  /** Per vertex the unordered pairs of ends, weighted, in different parts of what is left of its component without it. */
  readonly separated: Float64Array;
}

/**
 * What hangs together only through this one? For ends that weigh `weights` (1 for each vertex that counts, 0 for others, or any whole number) the
 * weight in every direction from every vertex, and the pairs of ends that the loss of the vertex separates: with parts of weight b,
 * ((sum b)² − sum b²) / 2. O(vertices), read from runs of the forest. Throws RangeError on a weight that is below 0, not whole or not a number.
 * Source: product definitions, "Cut vertex"; Borgatti 2006, "Identifying sets of key players" (fragmentation).
 */
export const hangingWeights = (forest: DepthFirstForest, blocks: Blocks, weights: ArrayLike<number>): HangingWeights => {
  const { position, vertexAt, parents, subtreeSizes } = forest;
  const size = vertexAt.length;
  const before = new Float64Array(size + 1);
  for (let at = 0; at < size; at++) {
    const weight = weights[vertexAt[at]];
    if (!(weight >= 0 && Number.isInteger(weight))) throw new RangeError(`the weight of vertex ${vertexAt[at]} is ${weight}, not a whole number from 0`);
    before[at + 1] = before[at] + weight;
  }
  const subtree = (v: number): number => before[position[v] + subtreeSizes[v]] - before[position[v]];
  const below = new Float64Array(blocks.count);
  const hanging = Float64Array.from({ length: size }, (_, v) => weights[v]);
  const squares = new Float64Array(size);
  for (let block = 0; block < blocks.count; block++) {
    const weight = subtree(blocks.starts[block]);
    below[block] = weight;
    hanging[blocks.tops[block]] += weight;
    squares[blocks.tops[block]] += weight * weight;
  }
  const component = new Float64Array(size);
  const separated = new Float64Array(size);
  let whole = 0;
  for (let at = 0; at < size; at++) {
    const v = vertexAt[at];
    if (parents[v] < 0) whole = subtree(v);
    component[v] = whole;
    const others = whole - weights[v];
    const rest = whole - hanging[v];
    separated[v] = (others * others - squares[v] - rest * rest) / 2;
  }
  return { hanging, below, component, separated };
};
