import { lazyGreedy } from '../key-players/lazy-greedy.ts';

/** Sets in compressed rows: the items of set s are `items[offsets[s]] .. items[offsets[s + 1] - 1]`, none twice; items are numbered below `itemCount`. */
export interface Sets {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
  readonly itemCount: number;
}

/** A few sets that together hold many items. */
export interface Coverage {
  /** Sets in the order of choice. */
  readonly chosen: readonly number[];
  /** Per item the place in `chosen` of the first set that holds it; -1 where none does. */
  readonly coveredBy: Int32Array;
}

/**
 * Which few together reach most? Greedy maximum coverage: of the sets in `order`, time and again the one with most items that no set chosen before holds, of
 * equals the first in `order`; at most `limit`, and it stops when nothing is added. What it covers is at least 1 - 1/e of the best possible, more exactly
 * 1 - (1 - 1/k)^k of the best k sets. Memory linear in the input; time O(items + sets · log sets) as a rule, since few sets are looked at twice.
 * Source: Nemhauser, Wolsey & Fisher 1978; Minoux 1978 for looking again only where it can matter.
 */
export const greedyCoverage = ({ offsets, items, itemCount }: Sets, order: Int32Array, limit: number): Coverage => {
  const coveredBy = new Int32Array(itemCount).fill(-1);
  let step = 0;
  const chosen = lazyGreedy({
    candidates: order,
    bounds: order.map((set) => offsets[set + 1] - offsets[set]),
    gainOf: (set) => {
      let added = 0;
      for (let at = offsets[set]; at < offsets[set + 1]; at++) if (coveredBy[items[at]] < 0) added++;
      return added;
    },
    take: (set) => {
      for (let at = offsets[set]; at < offsets[set + 1]; at++) if (coveredBy[items[at]] < 0) coveredBy[items[at]] = step;
      step++;
    },
    limit,
  });
  return { chosen, coveredBy };
};
