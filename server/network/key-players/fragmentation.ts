import { hangingWeights } from '../betweenness/hanging-weights.ts';
import { blocksOf } from '../graph/blocks.ts';
import { depthFirstForest } from '../graph/depth-first-forest.ts';
import type { Graph } from '../graph/graph.ts';
import { rounded } from '../rounded.ts';

/** How the groups hang together without some vertices. */
export interface WithoutSome {
  /** Unordered pairs of groups that a path joins. */
  readonly joinedPairs: number;
  /** Per vertex, how many of these would be joined no longer if it left as well; 0 for those who have left. Pairs it is in itself are not counted. */
  readonly separatedPairs: Float64Array;
}

/**
 * What holds together without these, and what would each further one take away? Read from the block-cut tree of what is left, for all further ones at once:
 * it equals taking each out and counting again. O(vertices + edges).
 * Source: Borgatti 2006, "Identifying sets of key players" (KPP-NEG); Hopcroft & Tarjan 1973 for the blocks.
 */
export const withoutSome = (graph: Graph, isGroup: Uint8Array, left: readonly number[]): WithoutSome => {
  const isGone = new Uint8Array(graph.size);
  for (const v of left) isGone[v] = 1;
  const forest = depthFirstForest(graphWithout(graph, isGone));
  const { hanging, separated } = hangingWeights(forest, blocksOf(forest), isGroup);
  let joinedPairs = 0;
  for (let v = 0; v < graph.size; v++) if (forest.parents[v] < 0) joinedPairs += (hanging[v] * (hanging[v] - 1)) / 2;
  return { joinedPairs, separatedPairs: separated };
};

/** The same vertices; those gone have no edges. */
const graphWithout = ({ size, offsets, neighbours }: Graph, isGone: Uint8Array): Graph => {
  const offsetsLeft = new Int32Array(size + 1);
  const neighboursLeft = new Int32Array(neighbours.length);
  let end = 0;
  for (let v = 0; v < size; v++) {
    if (isGone[v] === 0) for (let i = offsets[v]; i < offsets[v + 1]; i++) if (isGone[neighbours[i]] === 0) neighboursLeft[end++] = neighbours[i];
    offsetsLeft[v + 1] = end;
  }
  return { size, offsets: offsetsLeft, neighbours: neighboursLeft.subarray(0, end) };
};

/**
 * How far has the network fallen apart? F = 1 − Σ g (g − 1) / (G (G − 1)) over components with g groups each, of G groups: the share of all pairs of groups
 * that no path joins, however long; 0 = all in one part, 1 = no two together. Null with fewer than two groups. Rounded by `rounded`.
 * O(1) once the pairs are known. Source: Borgatti 2006, equation 4, counted on groups.
 */
export const fragmentation = (joinedPairs: number, groups: number): number | null => {
  const pairs = (groups * (groups - 1)) / 2;
  return pairs === 0 ? null : rounded((pairs - joinedPairs) / pairs);
};
