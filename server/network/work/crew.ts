import { runAlone } from './run-alone.ts';
import type { SharedWork, WorkKind } from './work-kinds.ts';

/** Those who share work on one question: the thread that was asked, and whoever is free to help it. */
export interface Crew {
  /** Runs every piece of the work, in any order and on any thread; its results lie in its memory when this returns. */
  readonly run: <Kind extends WorkKind>(work: SharedWork<Kind>) => void;
}

/** Nobody helps: every piece runs here, one after the other. */
export const ALONE: Crew = { run: runAlone };
