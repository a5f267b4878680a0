import type { Blocks } from '../graph/blocks.ts';
import type { BlockGraph } from './block-graph.ts';
import type { HangingWeights } from './hanging-weights.ts';

/** What the classes of a block graph stand for. */
export interface Reach {
  /** Per class the weight of its places: what hangs from each outside the block, the vertex itself included. */
  readonly sums: Float64Array;
  /** Per class the sum of the squares of these weights. */
  readonly squares: Float64Array;
}

/** Whom does each vertex of a block stand for within it? Itself and everybody who is reached through it on the way out of the block. O(places). */
export const reachOfPlaces = ({ vertices, blocks: blockOf, classes, multiplicity }: BlockGraph, blocks: Blocks, weights: HangingWeights): Reach => {
  const sums = new Float64Array(multiplicity.length);
  const squares = new Float64Array(multiplicity.length);
  for (let place = 0; place < vertices.length; place++) {
    const v = vertices[place];
    const block = blockOf[place];
    const weight = v === blocks.tops[block] ? weights.component[v] - weights.below[block] : weights.hanging[v];
    sums[classes[place]] += weight;
    squares[classes[place]] += weight * weight;
  }
  return { sums, squares };
};
