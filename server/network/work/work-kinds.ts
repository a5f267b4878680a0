import { type SamplesMemory, startSamples } from '../betweenness/samples-work.ts';
import { type SharesMemory, startShares } from '../betweenness/shares-work.ts';
import { type DistanceSums, startDistanceSums } from '../centrality/distance-sums.ts';
import { type DivisionsMemory, startDivisions } from '../leiden/divisions-work.ts';
import { type PairDistances, startPairDistances } from '../health/pair-distances.ts';

/** What each kind of work lies in: typed arrays on shared memory, and nothing else. */
export interface WorkMemory {
  shares: SharesMemory;
  samples: SamplesMemory;
  distances: DistanceSums;
  pairs: PairDistances;
  divisions: DivisionsMemory;
}
export type WorkKind = keyof WorkMemory;

/**
 * Work that several threads can do at once. Each piece writes a part of the memory that is its own, and always the same values: a piece that is run
 * twice, or by two threads at once, does no harm. How it is divided never depends on how many help.
 */
export interface SharedWork<Kind extends WorkKind = WorkKind> {
  readonly kind: Kind;
  readonly pieces: number;
  readonly memory: WorkMemory[Kind];
}

/** Runs one piece; false where it was given up because the thread is called away, and nothing was written. */
export type RunPiece = (piece: number, isCalledAway: () => boolean) => boolean;

/** Pieces that are run to their end, short as they are. */
const toItsEnd =
  (run: (piece: number) => void): RunPiece =>
  (piece) => {
    run(piece);
    return true;
  };

/** How each kind of work is taken up: prepares what a thread needs for itself, and gives the function that runs one piece. */
const STARTS: { readonly [Kind in WorkKind]: (memory: WorkMemory[Kind]) => RunPiece } = {
  shares: startShares,
  samples: startSamples,
  distances: (memory) => toItsEnd(startDistanceSums(memory)),
  pairs: (memory) => toItsEnd(startPairDistances(memory)),
  divisions: (memory) => toItsEnd(startDivisions(memory)),
};

/** The function that runs one piece of this work on this thread. */
export const startWork = <Kind extends WorkKind>({ kind, memory }: SharedWork<Kind>): RunPiece => STARTS[kind](memory);
