import type { Officer } from '../../../schema/contracts/answers.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { heldAs } from '../held.ts';
import { TIE } from '../ordinals.ts';
import { isHandledWithCare } from '../register-on-day.ts';
import { isPost, TIE_STANDS, tiesOnDay } from '../ties-on-day.ts';

/**
 * Who holds a post in this group on the as-of date? Its own posts, not those of its subgroups, whether or not the network counts it; own posts
 * before seats, heads first, those without a level last, then by person id. Empty for a group to be handled with care. Linear in ties.
 * Source: product definitions, "Ties".
 */
export const officersOf = (snapshot: Snapshot, { asOf, termGraceDays }: Pick<Scope, 'asOf' | 'termGraceDays'>, row: number): readonly Officer[] => {
  if (isHandledWithCare(snapshot, row)) return [];
  const { ties, stakeholders } = snapshot;
  const stands = tiesOnDay(snapshot, asOf, termGraceDays);
  const rows = Array.from(ties.kinds.keys()).filter(
    (tieRow) => ties.targets[tieRow] === row && ties.kinds[tieRow] === TIE.MEMBER_OF && stands[tieRow] !== TIE_STANDS.not && isPost(ties, tieRow),
  );
  const level = (tieRow: number): number => ties.levels[tieRow] || Number.MAX_SAFE_INTEGER;
  return rows
    .sort((a, b) => ties.seats[a] - ties.seats[b] || level(a) - level(b) || ties.sources[a] - ties.sources[b] || a - b)
    .map((tieRow) => ({ personId: stakeholders.ids[ties.sources[tieRow]], ...heldAs(snapshot, stands[tieRow], tieRow) }));
};
