import { type Day, dayOf } from '../../schema/contracts/days.ts';
import { type Scope, TERM_GRACE_DAYS } from '../../schema/contracts/scope.ts';
import type { Reach } from '../../schema/vocabulary/analysis-terms.ts';
import type { Field } from '../../schema/vocabulary/fields.ts';
import type { Generation } from '../../schema/vocabulary/generations.ts';
import type { StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { DEFAULT_TIE_KINDS, type TieKind } from '../../schema/vocabulary/tie-kinds.ts';

/** A scope as it is asked: what is null or left out takes its default. */
export interface ScopeInput {
  readonly areaIds?: readonly string[] | null;
  readonly fields?: readonly Field[] | null;
  readonly generations?: readonly Generation[] | null;
  readonly kinds?: readonly StakeholderKind[] | null;
  readonly tieKinds?: readonly TieKind[] | null;
  readonly reach?: Reach | null;
  readonly includePublicBodies?: boolean;
  readonly foldSubgroups?: boolean;
  readonly termGraceDays?: number;
  /** ISO date. */
  readonly asOf?: string | null;
}

/** Sorted by code units and without doubles, so that the same scope is the same question; null where nothing is narrowed. */
const narrowing = <Code extends string>(codes: readonly Code[] | null | undefined): readonly Code[] | null =>
  codes?.length ? [...new Set(codes)].sort() : null;

/** Which scope is meant? Every default filled in, for a question whose reach is `reach` where none is asked for, today where no day is. */
export const resolveScope = (input: ScopeInput | null | undefined, reach: Reach, today: Day): Scope => ({
  areaIds: narrowing(input?.areaIds),
  fields: narrowing(input?.fields),
  generations: narrowing(input?.generations),
  kinds: narrowing(input?.kinds),
  tieKinds: narrowing(input?.tieKinds?.length ? input.tieKinds : DEFAULT_TIE_KINDS) ?? [],
  reach: input?.reach ?? reach,
  includePublicBodies: input?.includePublicBodies ?? false,
  foldSubgroups: input?.foldSubgroups ?? true,
  termGraceDays: input?.termGraceDays ?? TERM_GRACE_DAYS,
  asOf: (input?.asOf ? dayOf(input.asOf) : null) ?? today,
});
