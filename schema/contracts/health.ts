import type { Id } from './answers.ts';
import type { Day } from './days.ts';

/*
 * What the analysis says of the state of a whole network; the meaning of each indicator stands in `schema/words/measures.ts`.
 */

/** What chance alone gives: the indicator on random networks with the same degrees. */
export interface Baseline {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Null where the deviation is 0. */
  readonly zScore: number | null;
  readonly samples: number;
  readonly seed: number;
}
/** One indicator with its value, the value a year earlier and how much is known. */
export interface Indicator {
  /** Id in `schema/words/measures.ts`. */
  readonly id: string;
  /** Null where it cannot be computed, never 0 in its place. */
  readonly value: number | null;
  readonly previous: number | null;
  /** For how many of how many it is known; null where all is known. */
  readonly knownFor: number | null;
  readonly outOf: number | null;
  readonly baseline: Baseline | null;
}
/** The state of the network of a scope. */
export interface NetworkHealth {
  readonly asOf: Day;
  readonly people: number;
  readonly groups: number;
  readonly organisations: number;
  readonly ties: number;
  readonly components: number;
  readonly largestComponentGroupShare: number | null;
  readonly isolatedGroups: number;
  readonly groupsNotYetKnown: number;
  readonly cutVertexPeople: number;
  /** Groups to be handled with care, of which only this number is ever shown. */
  readonly groupsHandledWithCare: number;
  readonly indicators: readonly Indicator[];
}

/** How much there is in scope, and how much of it hangs together. */
export interface NetworkSize {
  readonly people: number;
  readonly groups: number;
  /** At least one end in scope. */
  readonly ties: number;
  /** Groups whose ties are known, more of them than a representative, dormant ones included: those the indicators rest on. */
  readonly groupsKnown: number;
  readonly groupsNotYetKnown: number;
  /** Groups in the component with most of them. */
  readonly groupsInMainPart: number;
  /** People with a betweenness above 0. */
  readonly bridgingPeople: number;
  /** Public bodies are left out of all counts, and there are some. */
  readonly besidesPublicBodies: boolean;
}

/** The state of the network before and after a change, without writing anything. */
export interface WhatIf {
  readonly before: NetworkHealth;
  readonly after: NetworkHealth;
  readonly cutOffGroupIds: readonly Id[];
  readonly cutOffAfterSuccessionIds: readonly Id[];
  readonly newlyIsolatedIds: readonly Id[];
  readonly noLongerIsolatedIds: readonly Id[];
}
