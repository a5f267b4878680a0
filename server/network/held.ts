import type { Held } from '../../schema/contracts/answers.ts';
import { OPEN_END, OPEN_START } from '../../schema/contracts/days.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { ROLE_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { isHandledWithCare } from './register-on-day.ts';
import { isPost, TIE_STANDS } from './ties-on-day.ts';

/** How is this membership held? `stands` is one of TIE_STANDS, as the membership stands on the day. Groups to be handled with care are not named. */
export const heldAs = (snapshot: Snapshot, stands: number, tieRow: number): Held => {
  const { ties, stakeholders } = snapshot;
  const named = (row: number): string | null => (row < 0 || isHandledWithCare(snapshot, row) ? null : stakeholders.ids[row]);
  return {
    role: ties.roles[tieRow] < 0 ? null : ties.roleNames[ties.roles[tieRow]],
    level: ties.levels[tieRow] === 0 ? null : ROLE_LEVELS[ties.levels[tieRow] - 1].code,
    isPost: isPost(ties, tieRow),
    isSeat: ties.seats[tieRow] === 1,
    broughtById: named(ties.broughtBy[tieRow]),
    askedById: named(ties.askedBy[tieRow]),
    from: ties.fromDays[tieRow] === OPEN_START ? null : ties.fromDays[tieRow],
    to: ties.toDays[tieRow] === OPEN_END ? null : ties.toDays[tieRow],
    successorUnknown: stands === TIE_STANDS.inGrace,
  };
};
