import { share } from './figure.ts';
import { TIE } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * How much support is on record both ways? Of the ordered pairs (giver, receiver) with a SUPPORTS tie and at least one end in scope, the share
 * whose reverse is on record too; 0 to 1. Null without such a tie. Ties that a what-if adds have no direction and do not
 * count. Source: Wasserman & Faust 1994, as networkx `overall_reciprocity`.
 */
export const supportReciprocity = (network: StakeholderNetwork): number | null => {
  const { snapshot, vertexOfRow, graph } = network;
  const given = new Set<number>();
  for (const { kind, tieRow, a, b } of network.edgeTies) {
    if (kind !== TIE.SUPPORTS || tieRow < 0 || !(network.inScope[a] || network.inScope[b])) continue;
    given.add(vertexOfRow[snapshot.ties.sources[tieRow]] * graph.size + vertexOfRow[snapshot.ties.targets[tieRow]]);
  }
  const returned = [...given].filter((pair) => given.has((pair % graph.size) * graph.size + Math.floor(pair / graph.size)));
  return share(returned.length, given.size);
};
