import type { BlockGraph } from './block-graph.ts';
import type { Reach } from './reach.ts';

/**
 * Who stands between twins? Open twins meet over any of their neighbours, each of which carries an equal share of their pairs: adds to each
 * neighbouring class, per place, the ordered pairs within the class divided by the places of all its neighbours. Closed twins are joined, and
 * need nobody. O(edges).
 */
export const addPairsOfTwins = ({ graph, multiplicity, isClosed }: BlockGraph, { sums, squares }: Reach, shares: Float64Array): void => {
  const { offsets, neighbours } = graph;
  for (let twin = 0; twin < multiplicity.length; twin++) {
    const pairs = sums[twin] * sums[twin] - squares[twin];
    if (multiplicity[twin] < 2 || isClosed[twin] === 1 || pairs === 0) continue;
    let between = 0;
    for (let i = offsets[twin]; i < offsets[twin + 1]; i++) between += multiplicity[neighbours[i]];
    for (let i = offsets[twin]; i < offsets[twin + 1]; i++) shares[neighbours[i]] += pairs / between;
  }
};
