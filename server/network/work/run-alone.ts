import { type SharedWork, startWork, type WorkKind } from './work-kinds.ts';

/** Runs every piece of some work on this thread, in order. */
export const runAlone = <Kind extends WorkKind>(work: SharedWork<Kind>): void => {
  const runPiece = startWork(work);
  for (let piece = 0; piece < work.pieces; piece++) runPiece(piece, () => false);
};
