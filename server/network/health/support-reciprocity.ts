import { share } from './figure.ts';
import { TIE } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * How much support is on record both ways? Of the ordered pairs (giver, receiver) with a SUPPORTS tie and at least one end in scope, the share
 * whose reverse is there too; 0 to 1. Null without such a tie. Ties that a what-if adds count in the direction given.
 * Source: Wasserman & Faust 1994, as networkx `overall_reciprocity`.
 */
export const supportReciprocity = ({ edgeTies, inScope, graph }: Pick<StakeholderNetwork, 'edgeTies' | 'inScope' | 'graph'>): number | null => {
  const given = new Set<number>();
  for (const { kind, isReversed, a, b } of edgeTies)
    if (kind === TIE.SUPPORTS && (inScope[a] || inScope[b])) given.add(isReversed ? b * graph.size + a : a * graph.size + b);
  const returned = [...given].filter((pair) => given.has((pair % graph.size) * graph.size + Math.floor(pair / graph.size)));
  return share(returned.length, given.size);
};
