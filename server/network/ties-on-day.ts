import { type Day, monthsAfter, OPEN_END, OPEN_START } from '../../schema/contracts/days.ts';
import type { Snapshot, TieColumns } from '../../schema/contracts/snapshot.ts';
import { PARTICIPATIONS, POST_LEVELS, ROLE_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { ordinalsOf, TIE } from './ordinals.ts';

/** How a tie stands on a day. */
export const TIE_STANDS = { not: 0, holds: 1, inGrace: 2 } as const;

const VISITOR = ordinalsOf(PARTICIPATIONS).VISITOR + 1;
const POST_LEVEL_NUMBERS = new Set(POST_LEVELS.map((level) => ordinalsOf(ROLE_LEVELS)[level] + 1));
const PARTICIPATION_MONTHS = 24;

/** Is this membership a post? Every seat is, and every role of the levels 代表, 役員 and 世話人. */
export const isPost = (ties: TieColumns, tieRow: number): boolean => ties.seats[tieRow] === 1 || POST_LEVEL_NUMBERS.has(ties.levels[tieRow]);

/**
 * Which ties count on a day? One of TIE_STANDS per row of `snapshot.ties`.
 *
 * A tie holds from its first to its last day, both included. A post whose last day has passed counts for `termGraceDays`
 * more, unless somebody holds that role there without grace: another person is the successor, and the same person again
 * has been confirmed, so that one post is not counted twice. A role is the same where the names agree, or, where neither
 * has a name, the levels (of seats brought by the same organisation also where neither level is known); a name on one side
 * only agrees with nothing. A seat and a membership that is no seat, and two seats brought by different organisations, are
 * never the same role. "There" is the organisation as recorded, before subgroups are folded.
 * Memberships that are no posts have no grace. TAKES_PART_IN counts from the last day of the activity (its first day where
 * that alone is known, never where neither is) through 24 months, for organisers and workers. Linear in ties, but for
 * posts in grace, which are held against the members of their organisation.
 * Source: product definitions, "Ties".
 */
export const tiesOnDay = (snapshot: Snapshot, asOf: Day, termGraceDays: number): Uint8Array => {
  const { ties } = snapshot;
  const stands = new Uint8Array(ties.kinds.length);
  const ended: number[] = [];
  for (let row = 0; row < stands.length; row++) {
    if (ties.kinds[row] === TIE.TAKES_PART_IN) {
      if (takesPart(snapshot, row, asOf)) stands[row] = TIE_STANDS.holds;
    } else if (ties.fromDays[row] <= asOf && asOf <= ties.toDays[row]) stands[row] = TIE_STANDS.holds;
    else if (ties.kinds[row] === TIE.MEMBER_OF && isPost(ties, row) && ties.toDays[row] < asOf && asOf <= ties.toDays[row] + termGraceDays) ended.push(row);
  }
  const holders = holdersByOrganisation(ties, stands, new Set(ended.map((row) => ties.targets[row])));
  for (const row of ended) if (!(holders.get(ties.targets[row]) ?? []).some((other) => isSameRole(ties, row, other))) stands[row] = TIE_STANDS.inGrace;
  return stands;
};

const takesPart = (snapshot: Snapshot, tieRow: number, asOf: Day): boolean => {
  const { ties, activities } = snapshot;
  if (ties.participations[tieRow] === 0 || ties.participations[tieRow] === VISITOR) return false;
  const activity = ties.targets[tieRow];
  const lastDay = activities.lastDays[activity] === OPEN_END ? activities.firstDays[activity] : activities.lastDays[activity];
  return lastDay !== OPEN_START && lastDay <= asOf && asOf <= monthsAfter(lastDay, PARTICIPATION_MONTHS);
};

const holdersByOrganisation = (ties: TieColumns, stands: Uint8Array, organisations: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> => {
  const holders = new Map<number, number[]>();
  if (organisations.size === 0) return holders;
  for (let row = 0; row < stands.length; row++) {
    if (stands[row] !== TIE_STANDS.holds || ties.kinds[row] !== TIE.MEMBER_OF || !organisations.has(ties.targets[row])) continue;
    const rows = holders.get(ties.targets[row]);
    if (rows) rows.push(row);
    else holders.set(ties.targets[row], [row]);
  }
  return holders;
};

const isSameRole = (ties: TieColumns, a: number, b: number): boolean => {
  if (ties.seats[a] !== ties.seats[b]) return false;
  const broughtByKnown = ties.seats[a] === 1 && ties.broughtBy[a] >= 0 && ties.broughtBy[b] >= 0;
  if (broughtByKnown && ties.broughtBy[a] !== ties.broughtBy[b]) return false;
  if (ties.roles[a] >= 0 || ties.roles[b] >= 0) return ties.roles[a] === ties.roles[b];
  return ties.levels[a] === ties.levels[b] && (broughtByKnown || ties.levels[a] > 0);
};
