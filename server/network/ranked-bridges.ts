import type { Betweenness } from './betweenness/betweenness.ts';
import { STAKEHOLDER } from './ordinals.ts';
import type { StakeholderNetwork } from './stakeholder-network.ts';

/**
 * Who are the bridging people, in which order? People in scope with a betweenness above 0, as vertices: group betweenness,
 * then betweenness, then id. Cost: sorting them. Source: product definitions, "Bridging person".
 */
export const rankedBridges = (network: Pick<StakeholderNetwork, 'kinds' | 'inScope'>, between: Betweenness): readonly number[] =>
  Array.from(network.kinds.keys())
    .filter((vertex) => network.kinds[vertex] === STAKEHOLDER.PERSON && network.inScope[vertex] === 1 && between.isPositive[vertex] === 1)
    .sort((one, other) => between.groups[other] - between.groups[one] || between.all[other] - between.all[one] || one - other);
