import { TERM_GRACE_DAYS } from '../../schema/contracts/scope.ts';
import { POST_LEVELS, ROLE_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import type { Membership, MembershipRow } from '../api/shapes.ts';

export interface HeldRow<Node> extends MembershipRow<Node> {
  /** The term has ended and nobody else is known to have followed. */
  readonly successorUnknown: boolean;
}

const DAY_MS = 86_400_000;
const LEVELS = codesOf(ROLE_LEVELS);

const isPost = ({ seat, level }: Membership): boolean => seat || (level !== null && POST_LEVELS.includes(level));
const holds = ({ from, to }: Membership, day: string): boolean => (from === null || from <= day) && (to === null || day <= to);
const daysSince = (past: string, day: string): number => (Date.parse(day) - Date.parse(past)) / DAY_MS;
const isSameRole = (a: Membership, b: Membership): boolean =>
  a.seat === b.seat && (a.role !== null || b.role !== null ? a.role === b.role : a.level !== null && a.level === b.level);
const byLevel = (a: Membership, b: Membership): number =>
  Number(a.seat) - Number(b.seat) || LEVELS.indexOf(a.level ?? 'PARTICIPANT') - LEVELS.indexOf(b.level ?? 'PARTICIPANT');

/** The posts of one group on a day: own posts before seats, heads first, otherwise as given. A post whose term has ended stands as long as the API lets it, unless somebody holds that role. */
export const postsOn = <Node>(rows: readonly MembershipRow<Node>[], day: string): readonly HeldRow<Node>[] =>
  rows
    .filter((row) => isPost(row.properties))
    .flatMap((row): HeldRow<Node>[] => {
      if (holds(row.properties, day)) return [{ ...row, successorUnknown: false }];
      const { to } = row.properties;
      if (to === null || to >= day || daysSince(to, day) > TERM_GRACE_DAYS) return [];
      const followed = rows.some(({ properties }) => holds(properties, day) && isSameRole(properties, row.properties));
      return followed ? [] : [{ ...row, successorUnknown: true }];
    })
    .sort((a, b) => byLevel(a.properties, b.properties));

/** By which of the memberships one would introduce a person: what they hold themselves before seats, the highest level first; null where none stands on that day. */
export const mainMembership = <Node>(rows: readonly MembershipRow<Node>[], day: string): MembershipRow<Node> | null =>
  rows
    .filter((row) => holds(row.properties, day))
    .reduce<MembershipRow<Node> | null>((best, row) => (best !== null && byLevel(best.properties, row.properties) <= 0 ? best : row), null);
