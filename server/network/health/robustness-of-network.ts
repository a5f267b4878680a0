import { betweenness } from '../betweenness/betweenness.ts';
import { rankedBridges } from '../ranked-bridges.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import type { Figure } from './figure.ts';
import { countedGroups, type Measured, restsOnGroups } from './measured-network.ts';
import { robustness } from './robustness.ts';

/** Robustness against the bridging people in scope handing over in their rank, known for the groups that are. Source: product definitions, "Network health". */
export const robustnessFigure = (measured: Measured): Figure => restsOnGroups(measured, robustnessOfNetwork(measured.network));

/** The bare value, for networks made by chance as well; null without a bridging person or a group in scope. Cost: `betweenness`. */
export const robustnessOfNetwork = (network: StakeholderNetwork): number | null => {
  const groups = groupFlags(network);
  const removed = rankedBridges(network, betweenness(network.graph, groups));
  return robustness({ graph: network.graph, groups, counted: countedGroups(network), removed });
};
