import { STAKEHOLDER } from '../ordinals.ts';
import { registerOnDay } from '../register-on-day.ts';
import { rowTies } from '../row-ties.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { TIE_STANDS } from '../ties-on-day.ts';

/** Who would have further ties if public bodies were counted; masks over stakeholder rows, as they count. */
export interface TiesLeftOut {
  /** People and organisations with such a tie. */
  readonly own: Uint8Array;
  /** Organisations with such a tie, or tied to somebody who has one. */
  readonly links: Uint8Array;
}

/**
 * Whose ties are left out with the city's sections and the council of social welfare? Ties of the chosen kinds that hold on
 * the day and are not in the register of the scope: to these bodies, to their staff, and the seats that their posts bring.
 * Linear in ties. Source: product definitions, "Stakeholder network".
 */
export const tiesLeftOut = ({ snapshot, scope }: Pick<StakeholderNetwork, 'snapshot' | 'scope'>): TiesLeftOut => {
  const counted = registerOnDay(snapshot, scope);
  const ties = rowTies(snapshot, registerOnDay(snapshot, { ...scope, includePublicBodies: true }), scope.tieKinds);
  const isPerson = (row: number): boolean => snapshot.stakeholders.kinds[row] === STAKEHOLDER.PERSON;
  const own = new Uint8Array(snapshot.stakeholders.ids.length);
  for (let tie = 0; tie < ties.length; tie++) {
    const [a, b] = [ties.a[tie], ties.b[tie]];
    if (counted.countsAs[a] < 0 || counted.countsAs[b] < 0 || counted.stands[ties.tieRows[tie]] === TIE_STANDS.not) own[a] = own[b] = 1;
  }
  const links = own.slice();
  for (let tie = 0; tie < ties.length; tie++) {
    const [a, b] = [ties.a[tie], ties.b[tie]];
    if (isPerson(a) && own[a] === 1 && !isPerson(b)) links[b] = 1;
    if (isPerson(b) && own[b] === 1 && !isPerson(a)) links[a] = 1;
  }
  return { own, links };
};
