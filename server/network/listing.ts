import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import type { Listing } from '../../schema/vocabulary/analysis-terms.ts';
import { CONTACT_WISHES, KNOWN_EXTENTS } from '../../schema/vocabulary/group-standing.ts';
import { ordinalsOf, STAKEHOLDER, STATUS, TIE } from './ordinals.ts';
import { registerOnDay } from './register-on-day.ts';
import { TIE_STANDS } from './ties-on-day.ts';

const NOT_NOW = ordinalsOf(CONTACT_WISHES).NOT_NOW + 1;
const REPRESENTATIVE_ONLY = ordinalsOf(KNOWN_EXTENTS).REPRESENTATIVE_ONLY + 1;

/** Under which heading groups are listed. */
export interface Listings {
  /** The heading of a stakeholder row; null for whoever is no active group. */
  readonly of: (row: number) => Listing | null;
  /** Whether more of a group is known than its representative, whatever its heading. */
  readonly isKnown: (row: number) => boolean;
  /** People on record as members per stakeholder row, in the whole register on the as-of date, subgroups folded as the scope says. */
  readonly members: Int32Array;
}

/** What a what-if takes from the register and adds to it, in stakeholder rows as named. */
export interface RegisterChange {
  readonly removedRows: readonly number[];
  readonly addedMemberships: readonly { readonly person: number; readonly organisation: number }[];
}

const NO_CHANGE: RegisterChange = { removedRows: [], addedMemberships: [] };

/** Is this group at work? Active, or nothing said. Dormant, dissolved and unconfirmed groups are not listed. */
export const isActive = (snapshot: Snapshot, row: number): boolean =>
  snapshot.stakeholders.statuses[row] === 0 || snapshot.stakeholders.statuses[row] === STATUS.ACTIVE + 1;

/** Does this group wish for no contact now? */
export const hasNoWish = (snapshot: Snapshot, row: number): boolean => snapshot.stakeholders.contactWishes[row] === NOT_NOW;

/**
 * Under which heading does a group stand? NO_WISH where it wishes for no contact now, else NOT_YET_KNOWN where only its
 * representative is known (marked so, or unmarked with fewer than two memberships on record), else TO_CONNECT.
 * Memberships are counted in the whole register on the as-of date, in public bodies too and whatever kinds of tie are
 * chosen, each one recorded: two roles of one person are two. Where a what-if changes the register, in the one it makes.
 * Linear in ties. Source: product definitions, "Isolation of a group".
 */
export const listingsOf = (snapshot: Snapshot, scope: Scope, change: RegisterChange = NO_CHANGE): Listings => {
  const { ties, stakeholders } = snapshot;
  const register = registerOnDay(snapshot, { ...scope, includePublicBodies: true });
  const isRemoved = new Set(change.removedRows.map((row) => register.countsAs[row]));
  const memberships = new Int32Array(stakeholders.ids.length);
  const members = new Int32Array(stakeholders.ids.length);
  const met = new Set<number>();
  const count = (person: number, organisation: number): void => {
    const group = register.countsAs[organisation];
    if (group < 0 || isRemoved.has(register.countsAs[person])) return;
    memberships[group]++;
    const pair = person * stakeholders.ids.length + group;
    if (!met.has(pair)) members[group]++;
    met.add(pair);
  };
  for (let tieRow = 0; tieRow < ties.kinds.length; tieRow++)
    if (ties.kinds[tieRow] === TIE.MEMBER_OF && register.stands[tieRow] !== TIE_STANDS.not) count(ties.sources[tieRow], ties.targets[tieRow]);
  for (const { person, organisation } of change.addedMemberships) count(person, organisation);
  const isKnown = (row: number): boolean =>
    stakeholders.knownExtents[row] === 0 ? memberships[row] >= 2 : stakeholders.knownExtents[row] !== REPRESENTATIVE_ONLY;
  const of = (row: number): Listing | null => {
    if (stakeholders.kinds[row] !== STAKEHOLDER.GROUP || !isActive(snapshot, row)) return null;
    if (hasNoWish(snapshot, row)) return 'NO_WISH';
    return isKnown(row) ? 'TO_CONNECT' : 'NOT_YET_KNOWN';
  };
  return { of, isKnown, members };
};
