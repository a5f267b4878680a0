import { share } from './figure.ts';
import { TIE } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * How much support is on record both ways? Of the ordered pairs (giver, receiver) with a SUPPORTS tie and at least one end in scope, the share
 * whose reverse is there too; 0 to 1. Null without such a tie. Ties that a what-if adds count in the direction given.
 * Linear in ties. Source: Wasserman & Faust 1994, as networkx `overall_reciprocity`.
 */
export const supportReciprocity = ({ ties, inScope, graph }: Pick<StakeholderNetwork, 'ties' | 'inScope' | 'graph'>): number | null => {
  const given = new Set<number>();
  for (let tie = 0; tie < ties.length; tie++) {
    const a = ties.a[tie];
    const b = ties.b[tie];
    if (ties.kinds[tie] === TIE.SUPPORTS && (inScope[a] || inScope[b])) given.add(ties.isReversed[tie] ? b * graph.size + a : a * graph.size + b);
  }
  const returned = [...given].filter((pair) => given.has((pair % graph.size) * graph.size + Math.floor(pair / graph.size)));
  return share(returned.length, given.size);
};
