import type { Scope } from '../../../schema/contracts/scope.ts';
import { runAlone } from './run-alone.ts';
import type { SharedWork, WorkKind } from './work-kinds.ts';

/** Those who share work on one question: the thread that was asked, and whoever is free to help it. */
export interface Crew {
  /** Runs every piece of the work, in any order and on any thread; its results lie in its memory when this returns. */
  readonly run: <Kind extends WorkKind>(work: SharedWork<Kind>) => void;
  /** Hears that an estimate was taken for the betweenness of this scope; null where only exact answers will do. */
  readonly onEstimate: ((scope: Scope) => void) | null;
}

/** Nobody helps, and no estimate is taken: every piece runs here, one after the other. */
export const ALONE: Crew = { run: runAlone, onEstimate: null };
