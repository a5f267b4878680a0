import type { NetworkParts } from '../build-stakeholder-network.ts';
import { TIE } from '../ordinals.ts';
import type { RegisterOnDay } from '../register-on-day.ts';
import { isPost, TIE_STANDS } from '../ties-on-day.ts';

/** One membership that counts on the day. */
export interface MembershipOnDay {
  /** Row in snapshot.ties. */
  readonly tieRow: number;
  /** Stakeholder rows, after folding. */
  readonly person: number;
  readonly organisation: number;
  readonly isPost: boolean;
}

/**
 * Who belongs where on the day, whichever kinds of tie a question chooses? Every recorded membership of somebody in scope in an
 * organisation that is there, and of anybody there in an organisation in scope, ascending by tie row. Linear in ties. Source: product definitions, "Scope".
 */
export const membershipsInScope = ({ snapshot, countsAs, isPresent, isInScope }: NetworkParts, register: RegisterOnDay): readonly MembershipOnDay[] => {
  const { ties } = snapshot;
  const found: MembershipOnDay[] = [];
  for (let tieRow = 0; tieRow < ties.kinds.length; tieRow++) {
    if (ties.kinds[tieRow] !== TIE.MEMBER_OF || register.stands[tieRow] === TIE_STANDS.not) continue;
    const person = countsAs[ties.sources[tieRow]];
    const organisation = countsAs[ties.targets[tieRow]];
    if (person < 0 || organisation < 0 || !isPresent[person] || !isPresent[organisation]) continue;
    if (isInScope[person] || isInScope[organisation]) found.push({ tieRow, person, organisation, isPost: isPost(ties, tieRow) });
  }
  return found;
};
