import type { BlockGraph } from './block-graph.ts';
import type { Reach } from './reach.ts';

/** What the searches within the blocks of a network found, and on what: enough to find out later what has stayed the same. */
export interface SearchedBlocks {
  readonly inside: BlockGraph;
  /** One for each set of weights. */
  readonly reaches: readonly Reach[];
  /** Per set of weights and class, what one place of it carries of the ordered pairs of ends in different classes. */
  readonly shares: readonly Float64Array[];
}

/** One block of a network that stood in an earlier one as well, with the same ways inside. Blocks as positions in `starts`. */
export interface KnownBlock {
  readonly block: number;
  readonly before: number;
  /** Classes of the block, counted from its first, that stand for more or fewer ends than before. */
  readonly changed: readonly number[];
}

/**
 * Which blocks are as they were? Those with the same classes and edges as a block of the earlier network, whoever their vertices are; of blocks that are alike
 * each serves once, in their order. O(edges).
 */
export const knownBlocks = (before: SearchedBlocks, inside: BlockGraph, reaches: readonly Reach[]): readonly KnownBlock[] => {
  const waiting = new Map<number, number[]>();
  for (let block = 0; block + 1 < before.inside.starts.length; block++) {
    const key = fingerprint(before.inside, block);
    const alike = waiting.get(key);
    if (alike) alike.push(block);
    else waiting.set(key, [block]);
  }
  const known: KnownBlock[] = [];
  for (let block = 0; block + 1 < inside.starts.length; block++) {
    const alike = waiting.get(fingerprint(inside, block));
    const at = alike?.findIndex((other) => isSame(before.inside, other, inside, block)) ?? -1;
    if (alike === undefined || at < 0) continue;
    const [found] = alike.splice(at, 1);
    known.push({ block, before: found, changed: changedClasses(before, found, inside, block, reaches) });
  }
  return known;
};

const changedClasses = (before: SearchedBlocks, was: number, inside: BlockGraph, is: number, reaches: readonly Reach[]): readonly number[] => {
  const from = before.inside.starts[was];
  const to = inside.starts[is];
  const changed: number[] = [];
  for (let i = 0; i < inside.starts[is + 1] - to; i++)
    if (reaches.some(({ sums }, set) => sums[to + i] !== before.reaches[set].sums[from + i])) changed.push(i);
  return changed;
};

/** A number that depends on every class and edge of a block. */
const fingerprint = ({ graph, multiplicity, starts }: BlockGraph, block: number): number => {
  const first = starts[block];
  let hash = starts[block + 1] - first;
  for (let v = first; v < starts[block + 1]; v++) {
    hash = Math.imul(hash ^ (graph.offsets[v + 1] - graph.offsets[v]), 0x01000193) ^ multiplicity[v];
    for (let i = graph.offsets[v]; i < graph.offsets[v + 1]; i++) hash = Math.imul(hash ^ (graph.neighbours[i] - first), 0x01000193);
  }
  return hash;
};

const isSame = (one: BlockGraph, oneBlock: number, other: BlockGraph, otherBlock: number): boolean => {
  const [a, b] = [one.starts[oneBlock], other.starts[otherBlock]];
  const size = one.starts[oneBlock + 1] - a;
  if (size !== other.starts[otherBlock + 1] - b) return false;
  for (let v = 0; v < size; v++) {
    const [from, to] = [one.graph.offsets[a + v], other.graph.offsets[b + v]];
    const degree = one.graph.offsets[a + v + 1] - from;
    if (one.multiplicity[a + v] !== other.multiplicity[b + v] || degree !== other.graph.offsets[b + v + 1] - to) return false;
    for (let i = 0; i < degree; i++) if (one.graph.neighbours[from + i] - a !== other.graph.neighbours[to + i] - b) return false;
  }
  return true;
};
