import type { RemovedTie } from '../../../schema/contracts/import-report.ts';
import type { TieRecord } from '../../../schema/contracts/records.ts';
import { typesStatedInFull } from './attribute-ties.ts';
import { sortedBy } from './in-order.ts';
import type { Known } from './known-records.ts';
import type { Planning } from './planning.ts';
import { isHandledWithCare } from './roster-groups.ts';
import { tieIdentity, type WantedTie } from './tie-drafts.ts';

/** A registered tie that an import takes back, and why. */
export interface TakenBack {
  readonly tie: TieRecord;
  readonly because: RemovedTie['because'];
}

/** Ties that a row lists in full and no longer names, unless another row names them. */
const noLongerNamed = (planning: Planning, known: Known, wanted: ReadonlyMap<string, WantedTie>): readonly TakenBack[] => {
  if (known.row === null || planning.problems.has(known.row)) return [];
  return typesStatedInFull(known.row).flatMap((type) =>
    planning.base
      .tiesFrom(type, known.id)
      .filter((tie) => !wanted.has(tieIdentity(tie, tie.key)))
      .map((tie): TakenBack => ({ tie, because: 'NO_LONGER_NAMED' })),
  );
};

/** Memberships that are registered in a group which this import says is to be handled with care. */
const inCareGroups = (planning: Planning, known: Known): readonly TakenBack[] => {
  const isSaid = known.row?.table === 'GROUPS' && !planning.problems.has(known.row) && isHandledWithCare(known);
  return isSaid ? planning.base.tiesTo('MEMBER_OF', known.id).map((tie): TakenBack => ({ tie, because: 'HANDLED_WITH_CARE' })) : [];
};

/** Which registered ties does this import take back? Ascending by identity. Memberships that a new list does not repeat stay: lists have dates. */
export const removedTies = (planning: Planning, known: readonly Known[], wanted: ReadonlyMap<string, WantedTie>): readonly TakenBack[] =>
  sortedBy(
    known.flatMap((one) => [...noLongerNamed(planning, one, wanted), ...inCareGroups(planning, one)]),
    ({ tie }) => tieIdentity(tie, tie.key),
  );
