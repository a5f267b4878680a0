import { TIE } from '../ordinals.ts';
import { type RegisterOnDay, registerOnDay } from '../register-on-day.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { TIE_STANDS } from '../ties-on-day.ts';

/** Which ties of a kind lead to whom on the day? Tie rows by the stakeholder row to which they lead, as it counts. Linear in ties. */
export const rowsByTarget = (
  { snapshot }: Pick<StakeholderNetwork, 'snapshot'>,
  register: RegisterOnDay,
  kind: number,
): ReadonlyMap<number, readonly number[]> => {
  const { ties } = snapshot;
  const rows = new Map<number, number[]>();
  for (let tieRow = 0; tieRow < ties.kinds.length; tieRow++) {
    if (ties.kinds[tieRow] !== kind || register.stands[tieRow] === TIE_STANDS.not) continue;
    const target = register.countsAs[ties.targets[tieRow]];
    const list = rows.get(target);
    if (list) list.push(tieRow);
    else rows.set(target, [tieRow]);
  }
  return rows;
};

/** Which memberships of each group are on record? In the whole register on the day, in which headings count them: whatever kinds of tie are chosen, staff of public bodies too. */
export const membershipRows = ({ snapshot, scope }: Pick<StakeholderNetwork, 'snapshot' | 'scope'>): ReadonlyMap<number, readonly number[]> =>
  rowsByTarget({ snapshot }, registerOnDay(snapshot, { ...scope, includePublicBodies: true }), TIE.MEMBER_OF);
