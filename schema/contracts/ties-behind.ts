import type { Participation, RoleLevel, Weekday } from '../vocabulary/memberships.ts';
import type { TieKind } from '../vocabulary/tie-kinds.ts';
import type { Day } from './days.ts';
import type { Reason } from './reasons.ts';

/** Rows shown at most; how many there are stands beside them. */
export const TIES_SHOWN = 50;

/**
 * The records behind a sentence: rows of the register from which, and from what is not among them, a reader can see that it
 * is true. Those of what the sentence names first come first. Groups to be handled with care are never among them.
 */
export interface TiesBehind {
  /** How many there are; more than are shown where they are many, 0 where the sentence rests on no tie. */
  readonly total: number;
  readonly ties: readonly TieBehind[];
}

/** What is told of something in one sentence, and the records behind it. */
export interface Explained {
  readonly reason: Reason;
  readonly behind: TiesBehind;
}

/** One tie as it is recorded, before subgroups are folded. */
export interface TieBehind {
  readonly kind: TieKind;
  /** Stakeholder from whom the tie leads. */
  readonly sourceId: string;
  /** Stakeholder to whom it leads; null where that is an activity. */
  readonly targetId: string | null;
  readonly activityId: string | null;
  /** The groups under which the ends count, where they are parts of them; null where an end counts as itself. */
  readonly sourceWithinId: string | null;
  readonly targetWithinId: string | null;
  readonly role: string | null;
  readonly level: RoleLevel | null;
  readonly isSeat: boolean;
  /** The organisation whose post brings the seat. */
  readonly broughtById: string | null;
  readonly participation: Participation | null;
  /** Of the use of a facility; empty where it is not known. */
  readonly weekdays: readonly Weekday[];
  /** First and last day, of taking part those of the activity; null = open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** True in the grace period after its end: 後任未確認. */
  readonly successorUnknown: boolean;
}
