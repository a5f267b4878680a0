import { betweennessOf } from '../betweenness/betweenness-of.ts';
import { rankedBridges } from '../ranked-bridges.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import type { Figure } from './figure.ts';
import { countedGroups, type Measured, restsOnGroups } from './measured-network.ts';
import { robustness, robustnessCurve, robustnessCurveAtRandom } from './robustness.ts';

/** Robustness against the bridging people in scope handing over in their rank, known for the groups that are; null while their rank is an estimate. Cost: `betweenness`. Source: product definitions, "Network health". */
export const robustnessFigure = (measured: Measured, crew: Crew): Figure => restsOnGroups(measured, robustnessOfNetwork(measured.network, crew));

/** The bare value, for networks made by chance as well; null without a bridging person or a group in scope, and as long as their rank is an estimate. Cost: `betweenness`. */
export const robustnessOfNetwork = (network: StakeholderNetwork, crew: Crew = ALONE): number | null => {
  const groups = groupFlags(network);
  const between = betweennessOf(network, crew);
  if (between.bounds !== null) return null;
  const removed = rankedBridges(network, between);
  return robustness({ graph: network.graph, groups, counted: countedGroups(network), removed });
};

/** How much holds together while the same people hand over, in two orders. */
export interface RobustnessCurves {
  /** In their rank; the mean of all but the first entry is ROBUSTNESS where the rank is exact. */
  readonly inRank: Float64Array;
  /** In no particular order: the mean of one order by chance for each seed. */
  readonly atRandom: Float64Array;
}

/**
 * Does it matter who hands over first? The share of groups in scope in the main part after 0, 1, 2 … of the bridging people in scope have handed over without
 * a successor, in their rank and at random; both curves begin and end with the same share. For analysts: it says how much rests on few, not on whom. Null
 * without a group in scope or a seed. Cost: `betweenness`, then `robustnessCurve` and `robustnessCurveAtRandom`. Source: product definitions, "Network health".
 */
export const robustnessCurvesOfNetwork = (network: StakeholderNetwork, seeds: readonly number[], crew: Crew = ALONE): RobustnessCurves | null => {
  const removed = rankedBridges(network, betweennessOf(network, crew));
  const inputs = { graph: network.graph, groups: groupFlags(network), counted: countedGroups(network), removed };
  const inRank = robustnessCurve(inputs);
  const atRandom = robustnessCurveAtRandom(inputs, seeds);
  return inRank === null || atRandom === null ? null : { inRank, atRandom };
};
