import type { Reason } from '../../../schema/contracts/reasons.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import type { Memberships } from '../memberships.ts';
import type { RegisterOnDay } from '../register-on-day.ts';
import { isPost } from '../ties-on-day.ts';

/**
 * Which own post brings this person the most seats? Of the organisations in which the person holds a post that is no seat,
 * the one whose post brings most of the person's seats, the smallest id where several do; its role name is that of the
 * first such post. Null where no own post brings a seat. Seats are counted as recorded, before subgroups are folded.
 */
export const seatsByPost = (
  snapshot: Snapshot,
  register: RegisterOnDay,
  memberships: Memberships,
  row: number,
): Extract<Reason, { is: 'SEATS_BY_POST' }> | null => {
  const { ties, stakeholders } = snapshot;
  const tieRows = Array.from(memberships.of(row));
  const seats = tieRows.filter((tieRow) => ties.seats[tieRow] === 1);
  const broughtBy = (organisation: number): number =>
    seats.filter((tieRow) => ties.broughtBy[tieRow] >= 0 && register.countsAs[ties.broughtBy[tieRow]] === organisation).length;
  let best: { readonly tieRow: number; readonly organisation: number; readonly broughtSeats: number } | null = null;
  for (const tieRow of tieRows) {
    if (ties.seats[tieRow] === 1 || !isPost(ties, tieRow)) continue;
    const organisation = register.countsAs[ties.targets[tieRow]];
    const broughtSeats = broughtBy(organisation);
    if (broughtSeats > (best?.broughtSeats ?? 0) || (best !== null && broughtSeats === best.broughtSeats && organisation < best.organisation))
      best = { tieRow, organisation, broughtSeats };
  }
  if (best === null) return null;
  const role = ties.roles[best.tieRow];
  return {
    is: 'SEATS_BY_POST',
    personId: stakeholders.ids[row],
    organisationId: stakeholders.ids[best.organisation],
    role: role < 0 ? null : ties.roleNames[role],
    seats: seats.length,
    broughtSeats: best.broughtSeats,
  };
};
