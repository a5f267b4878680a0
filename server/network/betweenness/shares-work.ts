import { onShared, onSharedFloats, sharedFloats } from '../work/shared-arrays.ts';
import type { BlockGraph } from './block-graph.ts';
import { shortestPaths } from './shortest-path-shares.ts';

/** Memory of the search for shares of shortest paths within blocks. */
export interface SharesMemory {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly multiplicity: Float64Array;
  /** First class of each block, and the end. */
  readonly starts: Int32Array;
  /** One set of weights after the other, each as long as there are classes. */
  readonly weights: Float64Array;
  /** Per piece: first block, end block, first source, end source, where its results begin. */
  readonly pieces: Int32Array;
  readonly results: Float64Array;
}

const PIECE_FIELDS = 5;
/** Edges looked at in a piece, about; some ten milliseconds. */
const PIECE_WORK = 2_000_000;
/** Pieces into which one block is divided at most. */
const MOST_SLICES = 64;
/** Results of one block at most, in numbers, as far as eight slices allow. */
const MOST_RESULTS = 1_000_000;

/** Edges that a search of a block from each of its classes looks at, out and back; the classes themselves count as well. */
export const blockWork = ({ graph, starts }: Pick<BlockGraph, 'graph' | 'starts'>, block: number): number => {
  const classes = starts[block + 1] - starts[block];
  return classes < 2 ? 0 : classes * (classes + 1.5 * (graph.offsets[starts[block + 1]] - graph.offsets[starts[block]]));
};

/** Divides the search of the blocks that are not known already: large ones by their sources, small ones together. Depends on the graph and what is known alone. */
export const sharesMemory = ({ graph, multiplicity, starts }: BlockGraph, weightSets: readonly Float64Array[], isKnown: Uint8Array): SharesMemory => {
  const pieces: number[] = [];
  let results = 0;
  const add = (firstBlock: number, endBlock: number, from: number, to: number): void => {
    pieces.push(firstBlock, endBlock, from, to, results);
    results += weightSets.length * (starts[endBlock] - starts[firstBlock]);
  };
  let firstOpen = 0;
  let openWork = 0;
  const close = (end: number): void => {
    if (openWork > 0) add(firstOpen, end, starts[firstOpen], starts[end]);
    firstOpen = end;
    openWork = 0;
  };
  for (let block = 0; block + 1 < starts.length; block++) {
    const classes = starts[block + 1] - starts[block];
    const work = isKnown[block] === 1 ? 0 : blockWork({ graph, starts }, block);
    const slices = slicesOf(classes, work, weightSets.length);
    if (slices > 1) {
      close(block);
      for (let slice = 0; slice < slices; slice++)
        add(block, block + 1, starts[block] + Math.floor((classes * slice) / slices), starts[block] + Math.floor((classes * (slice + 1)) / slices));
      firstOpen = block + 1;
    } else {
      if (isKnown[block] === 1) close(block);
      openWork += work;
      if (openWork >= PIECE_WORK || isKnown[block] === 1) close(block + 1);
    }
  }
  close(starts.length - 1);
  const weights = sharedFloats(weightSets.length * graph.size);
  weightSets.forEach((set, i) => {
    weights.set(set, i * graph.size);
  });
  return {
    offsets: onShared(graph.offsets),
    neighbours: onShared(graph.neighbours),
    multiplicity: onSharedFloats(multiplicity),
    starts: onShared(starts),
    weights,
    pieces: onShared(Int32Array.from(pieces)),
    results: sharedFloats(results),
  };
};

/** How many pieces the memory is divided into. */
export const sharesPieces = ({ pieces }: SharesMemory): number => pieces.length / PIECE_FIELDS;

/** Takes up the search on this thread. Each piece sums in memory of its own and hands the sums over at its end; it can be given up between two sources. */
export const startShares = (memory: SharesMemory): ((piece: number, isCalledAway: () => boolean) => boolean) => {
  const { offsets, neighbours, multiplicity, starts, pieces } = memory;
  const size = multiplicity.length;
  const sets = size === 0 ? 0 : memory.weights.length / size;
  const weights = Array.from({ length: sets }, (_, set) => memory.weights.subarray(set * size, (set + 1) * size));
  let largest = 0;
  for (let block = 0; block + 1 < starts.length; block++) largest = Math.max(largest, starts[block + 1] - starts[block]);
  const search = shortestPaths({ graph: { size, offsets, neighbours }, multiplicity }, largest);
  return (piece, isCalledAway) => {
    const [firstBlock, endBlock, from, to, resultsAt] = pieces.subarray(piece * PIECE_FIELDS);
    const base = starts[firstBlock];
    const length = starts[endBlock] - base;
    const sums = weights.map(() => new Float64Array(length));
    for (let block = firstBlock; block < endBlock; block++) {
      const first = starts[block];
      const end = starts[block + 1];
      for (let source = Math.max(first, from); source < Math.min(end, to) && end - first > 1; source++) {
        if (isCalledAway()) return false;
        if (weights.every((set) => set[source] === 0)) continue;
        search.from(source, first, end);
        for (let set = 0; set < sets; set++) if (weights[set][source] !== 0) search.addShares(weights[set], sums[set].subarray(first - base));
      }
    }
    sums.forEach((sum, set) => {
      memory.results.set(sum, resultsAt + set * length);
    });
    return true;
  };
};

/** Sums of one set of weights per class, pieces added in their order. */
export const sumsOfPieces = ({ pieces, results, starts }: SharesMemory, set: number): Float64Array => {
  const sums = new Float64Array(starts[starts.length - 1]);
  for (let at = 0; at < pieces.length; at += PIECE_FIELDS) {
    const base = starts[pieces[at]];
    const length = starts[pieces[at + 1]] - base;
    const from = pieces[at + 4] + set * length;
    for (let i = 0; i < length; i++) sums[base + i] += results[from + i];
  }
  return sums;
};

const slicesOf = (classes: number, work: number, sets: number): number =>
  Math.min(Math.ceil(work / PIECE_WORK), Math.max(8, Math.min(MOST_SLICES, Math.floor(MOST_RESULTS / (classes * sets)))), classes);
