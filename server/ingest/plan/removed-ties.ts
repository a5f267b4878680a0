import type { RemovedTie } from '../../../schema/contracts/import-report.ts';
import type { TieRecord } from '../../../schema/contracts/records.ts';
import { typesStatedInFull } from './attribute-ties.ts';
import { isHandledWithCare, withAllAround } from './handled-with-care.ts';
import { sortedBy } from './in-order.ts';
import type { Known } from './known-records.ts';
import type { Planning } from './planning.ts';
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

/** Memberships that are registered in groups which by this import are to be handled with care, or lie in one that is. */
const inCareGroups = (planning: Planning): readonly TakenBack[] =>
  planning.known.of(['Group']).flatMap((group) => {
    const members = planning.base.tiesTo('MEMBER_OF', group.id);
    const isSaid = members.length > 0 && withAllAround(planning, group).some(({ row }) => row !== null && !planning.problems.has(row));
    return isSaid && isHandledWithCare(planning, group) ? members.map((tie): TakenBack => ({ tie, because: 'HANDLED_WITH_CARE' })) : [];
  });

/** Which registered ties does this import take back? Ascending by identity. Memberships that a new list does not repeat stay: lists have dates. */
export const removedTies = (planning: Planning, known: readonly Known[], wanted: ReadonlyMap<string, WantedTie>): readonly TakenBack[] =>
  sortedBy([...known.flatMap((one) => noLongerNamed(planning, one, wanted)), ...inCareGroups(planning)], ({ tie }) => tieIdentity(tie, tie.key));
