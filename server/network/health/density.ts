import { share } from './figure.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * How many of the possible ties between a person and a group exist? Joined pairs of a person and a group, both in scope, divided by people
 * times groups in scope; 0 to 1, null without a person or a group. O(vertices + edges). Source: product definitions; Borgatti & Everett 1997.
 */
export const density = ({ graph, kinds, inScope }: Pick<StakeholderNetwork, 'graph' | 'kinds' | 'inScope'>): number | null => {
  let people = 0;
  let groups = 0;
  let ties = 0;
  for (let v = 0; v < graph.size; v++) {
    if (!inScope[v]) continue;
    if (kinds[v] === STAKEHOLDER.GROUP) groups++;
    if (kinds[v] !== STAKEHOLDER.PERSON) continue;
    people++;
    for (let i = graph.offsets[v]; i < graph.offsets[v + 1]; i++) {
      const neighbour = graph.neighbours[i];
      if (kinds[neighbour] === STAKEHOLDER.GROUP && inScope[neighbour]) ties++;
    }
  }
  return share(ties, people * groups);
};
