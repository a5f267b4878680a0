import { ROLE_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import type { Membership, MembershipRow } from '../api/shapes.ts';

const LEVELS = codesOf(ROLE_LEVELS);

const holds = ({ from, to }: Membership, day: string): boolean => (from === null || from <= day) && (to === null || day <= to);
const byLevel = (a: Membership, b: Membership): number =>
  Number(a.seat) - Number(b.seat) || LEVELS.indexOf(a.level ?? 'PARTICIPANT') - LEVELS.indexOf(b.level ?? 'PARTICIPANT');

/** By which of the memberships one would introduce a person: what they hold themselves before seats, the highest level first; null where none stands on that day. */
export const mainMembership = <Node>(rows: readonly MembershipRow<Node>[], day: string): MembershipRow<Node> | null =>
  rows
    .filter((row) => holds(row.properties, day))
    .reduce<MembershipRow<Node> | null>((best, row) => (best !== null && byLevel(best.properties, row.properties) <= 0 ? best : row), null);
