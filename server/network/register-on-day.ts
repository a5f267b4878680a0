import type { Scope } from '../../schema/contracts/scope.ts';
import { type Snapshot, STAKEHOLDER_FLAGS } from '../../schema/contracts/snapshot.ts';
import { GROUP_KINDS, PUBLIC_BODY_KINDS } from '../../schema/vocabulary/group-kinds.ts';
import { ordinalsOf, STATUS, TIE } from './ordinals.ts';
import { TIE_STANDS, tiesOnDay } from './ties-on-day.ts';
import { topmostParents } from './topmost-parents.ts';

const PUBLIC_KIND_NUMBERS = new Set(PUBLIC_BODY_KINDS.map((kind) => ordinalsOf(GROUP_KINDS)[kind] + 1));

/** Who and what counts on the as-of date, before any area, field or generation is asked for. */
export interface RegisterOnDay {
  /** Per stakeholder row: the row it counts as (a folded subgroup its topmost parent, others themselves); -1 = left out. */
  readonly countsAs: Int32Array;
  /** Per tie row: one of TIE_STANDS; `not` also where an end, or the post that brings the seat, is left out. */
  readonly stands: Uint8Array;
}

/** Is this row a section of the city or the social welfare council, by its own recorded kind? */
export const isPublicBody = (snapshot: Snapshot, row: number): boolean => PUBLIC_KIND_NUMBERS.has(snapshot.stakeholders.groupKinds[row]);

/** Does this scope leave public bodies out, and are there any? O(rows). */
export const leavesOutPublicBodies = (snapshot: Snapshot, { includePublicBodies }: Pick<Scope, 'includePublicBodies'>): boolean =>
  !includePublicBodies && snapshot.stakeholders.ids.some((_, row) => isPublicBody(snapshot, row));

/** Is this group, or a group it lies in, to be handled with care? What a parent keeps to itself its subgroups do not tell. */
export const isHandledWithCare = (snapshot: Snapshot, row: number): boolean => {
  const { flags, parents } = snapshot.stakeholders;
  const seen = new Set<number>();
  for (let at = row; at >= 0 && !seen.has(at); at = parents[at]) {
    if (flags[at] & STAKEHOLDER_FLAGS.handledWithCare) return true;
    seen.add(at);
  }
  return false;
};

/**
 * Who counts, as whom, and which ties count on the as-of date of a scope?
 *
 * Left out are groups to be handled with care with all inside them, dissolved groups, and, unless the scope includes public
 * bodies, those (by their own kind, or by that of the parent they fold into) with the memberships in them and the seats
 * their posts bring; then the people who had such a membership or seat and are left without any membership that counts,
 * whichever kinds of tie are asked for. Linear in rows and ties.
 * Source: product definitions, "Stakeholder network".
 */
export const registerOnDay = (snapshot: Snapshot, scope: Pick<Scope, 'asOf' | 'termGraceDays' | 'foldSubgroups' | 'includePublicBodies'>): RegisterOnDay => {
  const { ties, stakeholders } = snapshot;
  const stands = tiesOnDay(snapshot, scope.asOf, scope.termGraceDays);
  const size = stakeholders.ids.length;
  const countsAs = scope.foldSubgroups ? topmostParents(snapshot) : Int32Array.from({ length: size }, (_, row) => row);
  const isPublic = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    if (scope.includePublicBodies || !(isPublicBody(snapshot, row) || isPublicBody(snapshot, countsAs[row]))) continue;
    isPublic[row] = 1;
  }
  for (let row = 0; row < size; row++)
    if (isPublic[row] || stakeholders.statuses[row] === STATUS.DISSOLVED + 1 || isHandledWithCare(snapshot, row)) countsAs[row] = -1;

  const isBroughtByPublicBody = (tieRow: number): boolean => ties.broughtBy[tieRow] >= 0 && isPublic[ties.broughtBy[tieRow]] === 1;
  const servesPublicBody = new Uint8Array(size);
  const keepsMembership = new Uint8Array(size);
  for (let row = 0; row < stands.length; row++) {
    if (stands[row] === TIE_STANDS.not || ties.kinds[row] !== TIE.MEMBER_OF) continue;
    if (isPublic[ties.targets[row]] || isBroughtByPublicBody(row)) servesPublicBody[ties.sources[row]] = 1;
    else if (countsAs[ties.targets[row]] >= 0) keepsMembership[ties.sources[row]] = 1;
  }
  for (let row = 0; row < size; row++) if (servesPublicBody[row] && !keepsMembership[row]) countsAs[row] = -1;

  for (let row = 0; row < stands.length; row++) {
    const targetIsOut = ties.kinds[row] !== TIE.TAKES_PART_IN && countsAs[ties.targets[row]] < 0;
    if (countsAs[ties.sources[row]] < 0 || targetIsOut || (ties.kinds[row] === TIE.MEMBER_OF && isBroughtByPublicBody(row))) stands[row] = TIE_STANDS.not;
  }
  return { countsAs, stands };
};
