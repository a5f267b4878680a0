import type { Blocks } from '../graph/blocks.ts';
import type { DepthFirstForest } from '../graph/depth-first-forest.ts';
import type { Graph } from '../graph/graph.ts';
import { structureOf } from '../graph/structure.ts';
import { rounded } from '../rounded.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import { type BlockGraph, blockGraphOf } from './block-graph.ts';
import { hangingWeights } from './hanging-weights.ts';
import { reachOfPlaces } from './reach.ts';
import { sharesMemory, sharesPieces, sumsOfPieces } from './shares-work.ts';
import { addPairsOfTwins } from './twin-pairs.ts';

/** Betweenness of each vertex over all pairs of vertices, and over pairs of groups only. */
export interface Betweenness {
  readonly all: Float64Array;
  readonly groups: Float64Array;
  /** `all` by `normalised`, rounded once. */
  readonly normalised: Float64Array;
}

/**
 * Who stands on the shortest ways between others? For each vertex v the sum, over unordered pairs {s, t} other than v, of
 * the share of shortest s-t paths that run through v; unreachable pairs count 0. `all` takes every pair of vertices,
 * `groups` only pairs of groups (`isGroup` 1). Unit: pairs; rounded by `rounded`. Cost: `exactBetweenness`.
 * Source: product definitions, "Betweenness"; Freeman 1977; Brandes 2001, and 2008 for the pairs of a subset.
 */
export const betweenness = (graph: Graph, isGroup: Uint8Array, crew: Crew = ALONE): Betweenness => {
  const [all, groups] = exactBetweenness(graph, [new Uint8Array(graph.size).fill(1), isGroup], crew);
  return { all: all.map(rounded), groups: groups.map(rounded), normalised: all.map((value) => normalised(value, graph.size)) };
};

/**
 * Betweenness over the pairs of ends, for each set of `weights` (how many ends a vertex stands for, a whole number); not rounded.
 *
 * Pairs that the loss of v separates all run through it: counted from the block-cut tree. For the others a search runs in each block,
 * where a vertex stands for all that hangs from it outside and twins are one class; bridges need none. With k classes and m edges in a block
 * the cost is k · 3 m, shared among the crew; blocks and twins are found in O(vertices + edges). The same for any crew, to the last bit.
 * Source: Sariyüce et al. 2013, "Shattering and compressing networks for betweenness centrality"; Brandes 2001.
 */
export const exactBetweenness = (graph: Graph, weights: readonly ArrayLike<number>[], crew: Crew): readonly Float64Array[] => {
  const { forest, blocks } = structureOf(graph);
  const inside = blockGraphOf(graph, forest, blocks);
  return withinBlocks(forest, blocks, inside, weights, crew);
};

const withinBlocks = (forest: DepthFirstForest, blocks: Blocks, inside: BlockGraph, weights: readonly ArrayLike<number>[], crew: Crew) => {
  const hanging = weights.map((set) => hangingWeights(forest, blocks, set));
  const reaches = hanging.map((set) => reachOfPlaces(inside, blocks, set));
  const memory = sharesMemory(
    inside,
    reaches.map(({ sums }) => sums),
  );
  crew.run({ kind: 'shares', pieces: sharesPieces(memory), memory });
  return hanging.map(({ separated }, set) => {
    const values = separated.slice();
    const shares = sumsOfPieces(memory, set);
    addPairsOfTwins(inside, reaches[set], shares);
    inside.vertices.forEach((v, place) => {
      values[v] += shares[inside.classes[place]] / 2;
    });
    return values;
  });
};

/**
 * Betweenness, not yet rounded, as a share of all pairs of other vertices: divided by (N-1)(N-2)/2, 0 where N < 3.
 * Source: product definitions, "Betweenness".
 */
export const normalised = (value: number, size: number): number => (size < 3 ? 0 : rounded(value / (((size - 1) * (size - 2)) / 2)));
