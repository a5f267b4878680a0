import type { Crew } from '../network/work/crew.ts';
import { type SharedWork, startWork } from '../network/work/work-kinds.ts';

/** Work that a thread shares with others. */
export interface SharedJob {
  readonly work: SharedWork;
  /** The next piece that nobody has taken, then for each piece whether it is done. On shared memory. */
  readonly progress: Int32Array;
}

const NEXT = 0;
const FIRST_PIECE = 1;
/** How a piece stands; 0 = not yet run. */
const DONE = 1;
const GIVEN_UP = 2;
/** Milliseconds to wait for a piece that another thread has in hand, beyond what a piece took here. */
const PATIENCE = 20;

/**
 * Helps with a job: takes pieces until none is left, or until it is called away (`leave` not 0), which gives up the piece in hand. Any number of threads may do so at once, and any of
 * them may die.
 */
export const helpWith = ({ work, progress }: SharedJob, leave: Int32Array): void => {
  const runPiece = startWork(work);
  const isCalledAway = (): boolean => Atomics.load(leave, 0) !== 0;
  while (!isCalledAway()) {
    const piece = Atomics.add(progress, NEXT, 1);
    if (piece >= work.pieces) return;
    const state = runPiece(piece, isCalledAway) ? DONE : GIVEN_UP;
    Atomics.store(progress, FIRST_PIECE + piece, state);
    Atomics.notify(progress, FIRST_PIECE + piece);
  }
};

/**
 * A crew that asks for help. Whoever was asked works on without waiting for anybody to come; a piece that a helper has taken and does not finish in about
 * the time a piece takes is run here as well, so nobody's death can lose anything.
 */
export const crewThatAsks = (askForHelp: (job: SharedJob) => void, onEstimate: Crew['onEstimate'] = null): Crew => ({
  onEstimate,
  run: (work) => {
    const progress = new Int32Array(new SharedArrayBuffer(4 * (FIRST_PIECE + work.pieces)));
    if (work.pieces > 1) askForHelp({ work, progress });
    const runPiece = startWork(work);
    let longest = 0;
    const runHere = (piece: number): void => {
      const start = performance.now();
      runPiece(piece, () => false);
      longest = Math.max(longest, performance.now() - start);
      Atomics.store(progress, FIRST_PIECE + piece, DONE);
    };
    for (let piece = Atomics.add(progress, NEXT, 1); piece < work.pieces; piece = Atomics.add(progress, NEXT, 1)) runHere(piece);
    for (let piece = 0; piece < work.pieces; piece++) {
      if (Atomics.load(progress, FIRST_PIECE + piece) === 0) Atomics.wait(progress, FIRST_PIECE + piece, 0, 2 * longest + PATIENCE);
      if (Atomics.load(progress, FIRST_PIECE + piece) !== DONE) runHere(piece);
    }
  },
});
