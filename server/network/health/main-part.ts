import { mainComponent } from '../graph/components.ts';
import { structureOf } from '../graph/structure.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import { countedGroups } from './measured-network.ts';

/**
 * How many groups hang together? Groups in scope in the component that holds most groups, in scope or not, and all groups in scope. Linear. Source: product
 * definitions, "Network health".
 */
export const groupsInMainPart = (network: StakeholderNetwork): { readonly inMain: number; readonly all: number } => {
  const { components } = structureOf(network.graph);
  const main = mainComponent(components, groupFlags(network));
  let inMain = 0;
  let all = 0;
  countedGroups(network).forEach((flag, v) => {
    all += flag;
    if (components.of[v] === main) inMain += flag;
  });
  return { inMain, all };
};
