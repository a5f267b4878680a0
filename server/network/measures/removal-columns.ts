import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { isolationScope } from '../isolation.ts';
import { type Removals, removalOfEveryVertex } from '../removal/removal-of-every-vertex.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { foundOnce } from '../work/found-once.ts';
import { type Column, columnOf } from './column.ts';

/** What rests on each of them? `removalOfEveryVertex` of the network measured; found once. */
export const removals = (network: StakeholderNetwork): Removals => foundOnce(network, 'removals', () => removalOfEveryVertex(network));

/**
 * How many groups in scope would be isolated without this one, and are not with it? Judged on the network on which isolation is: the whole city unless INSIDE is asked.
 * Cost: `removalOfEveryVertex`. Source: product definitions, "Isolation of a group" and "Scope".
 */
export const groupsLeftAlone = (network: StakeholderNetwork): Column => {
  const judgedScope = isolationScope(network.scope);
  if (judgedScope.reach === network.scope.reach) return Float64Array.from(removals(network).newlyIsolatedGroups);
  const judged = buildStakeholderNetwork(network.snapshot, judgedScope);
  const { newlyIsolatedGroups } = removals(judged);
  return columnOf(network.graph.size, (v) => newlyIsolatedGroups[judged.vertexOfRow[network.rows[v]]]);
};
