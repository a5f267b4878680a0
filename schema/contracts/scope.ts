import type { Reach } from '../vocabulary/analysis-terms.ts';
import type { Field } from '../vocabulary/fields.ts';
import type { Generation } from '../vocabulary/generations.ts';
import type { StakeholderKind } from '../vocabulary/stakeholder-kinds.ts';
import type { TieKind } from '../vocabulary/tie-kinds.ts';
import type { Day } from './days.ts';

/** Days for which a post still counts after its end where nobody says otherwise: from 31 March to the end of July, when lists arrive. */
export const TERM_GRACE_DAYS = 122;

/** A question's scope with every default filled in; null = no narrowing. Lists are sorted and without doubles. */
export interface Scope {
  readonly areaIds: readonly string[] | null;
  readonly fields: readonly Field[] | null;
  readonly generations: readonly Generation[] | null;
  /** Narrows what is listed, never what is measured. */
  readonly kinds: readonly StakeholderKind[] | null;
  readonly tieKinds: readonly TieKind[];
  readonly reach: Reach;
  readonly includePublicBodies: boolean;
  readonly foldSubgroups: boolean;
  readonly termGraceDays: number;
  readonly asOf: Day;
}
