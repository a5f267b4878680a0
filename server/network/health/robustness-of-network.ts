import { betweennessOf } from '../betweenness/betweenness-of.ts';
import { rankedBridges } from '../ranked-bridges.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import type { Figure } from './figure.ts';
import { countedGroups, type Measured, restsOnGroups } from './measured-network.ts';
import { robustness } from './robustness.ts';

/** Robustness against the bridging people in scope handing over in their rank, known for the groups that are. Source: product definitions, "Network health". */
export const robustnessFigure = (measured: Measured, crew: Crew): Figure => restsOnGroups(measured, robustnessOfNetwork(measured.network, crew));

/** The bare value, for networks made by chance as well; null without a bridging person or a group in scope. Cost: `betweenness`. */
export const robustnessOfNetwork = (network: StakeholderNetwork, crew: Crew = ALONE): number | null => {
  const groups = groupFlags(network);
  const removed = rankedBridges(network, betweennessOf(network, crew));
  return robustness({ graph: network.graph, groups, counted: countedGroups(network), removed });
};
