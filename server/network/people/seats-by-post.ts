import type { Reason } from '../../../schema/contracts/reasons.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import type { Memberships } from '../memberships.ts';
import type { RegisterOnDay } from '../register-on-day.ts';
import { isPost } from '../ties-on-day.ts';

/**
 * Which own post brings this person the most seats? Of the organisations in which the person holds a post that is no seat,
 * the one whose post brings most of the person's seats, the smallest id where several do. The role is that of the post there;
 * null where it has no name, is one in a subgroup, or there are several: which of them brings the seats is not on record.
 * Null where no own post brings a seat. Seats are counted as recorded, before subgroups are folded.
 * Cost: the memberships of the person, once for each organisation with a post. Source: product definitions, "Bridging person".
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
  const posts = tieRows.filter((tieRow) => ties.seats[tieRow] === 0 && isPost(ties, tieRow));
  const organisationOf = (tieRow: number): number => register.countsAs[ties.targets[tieRow]];
  let best = { organisation: -1, broughtSeats: 0 };
  for (const organisation of new Set(posts.map(organisationOf))) {
    const broughtSeats = broughtBy(organisation);
    if (broughtSeats > best.broughtSeats || (broughtSeats === best.broughtSeats && organisation < best.organisation)) best = { organisation, broughtSeats };
  }
  if (best.broughtSeats === 0) return null;
  const there = posts.filter((tieRow) => organisationOf(tieRow) === best.organisation);
  const roles = new Set(there.map((tieRow) => (ties.targets[tieRow] === best.organisation ? ties.roles[tieRow] : -1)));
  const role = roles.size === 1 ? Math.max(...roles) : -1;
  return {
    is: 'SEATS_BY_POST',
    personId: stakeholders.ids[row],
    organisationId: stakeholders.ids[best.organisation],
    role: role < 0 ? null : ties.roleNames[role],
    seats: seats.length,
    broughtSeats: best.broughtSeats,
  };
};
