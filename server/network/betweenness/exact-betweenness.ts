import type { Graph } from '../graph/graph.ts';
import { structureOf } from '../graph/structure.ts';
import type { Crew } from '../work/crew.ts';
import { blockGraphOf } from './block-graph.ts';
import { hangingWeights } from './hanging-weights.ts';
import { reachOfPlaces } from './reach.ts';
import { type KnownBlock, knownBlocks, type SearchedBlocks } from './searched-blocks.ts';
import { shortestPaths } from './shortest-path-shares.ts';
import { sharesMemory, sharesPieces, sumsOfPieces } from './shares-work.ts';
import { addPairsOfTwins } from './twin-pairs.ts';

/** Betweenness, not rounded, with what it was found from. */
export interface ExactBetweenness {
  /** Per set of weights the value of each vertex, in pairs of ends. */
  readonly values: readonly Float64Array[];
  readonly searched: SearchedBlocks;
}

/** What was found for an earlier state of a network, and how much of it may be used. */
export interface EarlierSearch {
  readonly searched: SearchedBlocks;
  /** Classes of a block that may stand for more or fewer ends than before; above, the block is searched anew. */
  readonly mostChanged: number;
}

/**
 * Betweenness over the pairs of ends, for each set of `weights` (how many ends a vertex stands for, a whole number).
 *
 * Pairs that the loss of v separates all run through it: counted from the block-cut tree. For the others a search runs in each block,
 * where a vertex stands for all that hangs from it outside and twins are one class; bridges need none. With k classes and m edges in a block
 * the cost is k · 3 m, shared among the crew; blocks and twins are found in O(vertices + edges). The same for any crew, to the last bit.
 *
 * With an `earlier` state blocks that are as they were are not searched again: where a class stands for d more ends than before, each place gains
 * 2 d times what it carries between that class and all ends, one search for each such class. Equal to a full run up to the last bits of the sums.
 * Throws RangeError on a weight that is no whole number from 0, and where the number of shortest paths between two exceeds 1e308.
 * Source: Sariyüce et al. 2013, "Shattering and compressing networks for betweenness centrality"; Brandes 2001; Jamour et al. 2018 for the blocks
 * that stay.
 */
export const exactBetweenness = (graph: Graph, weights: readonly ArrayLike<number>[], crew: Crew, earlier?: EarlierSearch): ExactBetweenness => {
  const { forest, blocks } = structureOf(graph);
  const inside = blockGraphOf(graph, forest, blocks);
  const hanging = weights.map((set) => hangingWeights(forest, blocks, set));
  const reaches = hanging.map((set) => reachOfPlaces(inside, blocks, set));
  const known = earlier ? knownBlocks(earlier.searched, inside, reaches).filter(({ changed }) => changed.length <= earlier.mostChanged) : [];
  const isKnown = new Uint8Array(inside.starts.length);
  for (const { block } of known) isKnown[block] = 1;
  const memory = sharesMemory(
    inside,
    reaches.map(({ sums }) => sums),
    isKnown,
  );
  crew.run({ kind: 'shares', pieces: sharesPieces(memory), memory });
  const shares = weights.map((_, set) => sumsOfPieces(memory, set));
  const searched = { inside, reaches, shares };
  if (earlier) carryOver(earlier.searched, searched, known);
  return { values: hanging.map(({ separated }, set) => valuesOf(searched, set, separated)), searched };
};

const valuesOf = ({ inside, reaches, shares }: SearchedBlocks, set: number, separated: Float64Array): Float64Array => {
  const values = separated.slice();
  const all = shares[set].slice();
  addPairsOfTwins(inside, reaches[set], all);
  inside.vertices.forEach((v, place) => {
    values[v] += all[inside.classes[place]] / 2;
  });
  const lost = values.findIndex((value) => !Number.isFinite(value));
  if (lost >= 0) throw new RangeError(`more shortest paths run by vertex ${lost} than a floating number can count`);
  return values;
};

/** Takes the shares of blocks from before, and adds what the changed classes bring, one after the other. */
const carryOver = (before: SearchedBlocks, now: SearchedBlocks, known: readonly KnownBlock[]): void => {
  const { inside } = now;
  const largest = known.reduce(
    (most, { block, changed }) => (changed.length === 0 ? most : Math.max(most, inside.starts[block + 1] - inside.starts[block])),
    0,
  );
  const search = shortestPaths(inside, largest);
  const weights = now.reaches.map(({ sums }) => sums.slice());
  for (const { block, before: was, changed } of known) {
    const [first, end, from] = [inside.starts[block], inside.starts[block + 1], before.inside.starts[was]];
    weights.forEach((reach, set) => {
      now.shares[set].set(before.shares[set].subarray(from, from + end - first), first);
      reach.set(before.reaches[set].sums.subarray(from, from + end - first), first);
    });
    for (const i of changed) {
      search.from(first + i, first, end);
      weights.forEach((reach, set) => {
        const gained = now.reaches[set].sums[first + i] - reach[first + i];
        if (gained !== 0) search.addSharesFrom(2 * gained, reach, now.shares[set].subarray(first, end));
        reach[first + i] += gained;
      });
    }
  }
};
