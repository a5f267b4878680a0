import type { Reason } from '../../../schema/contracts/reasons.ts';
import type { TiesBehind } from '../../../schema/contracts/ties-behind.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { BEHIND_AREAS } from './behind-areas.ts';
import { behindGroups } from './behind-groups.ts';
import { BEHIND_PEOPLE, type RowsBehind } from './behind-people.ts';
import { behindPath } from './behind-paths.ts';
import { evidenceIn } from './evidence.ts';
import { toldTies } from './told-ties.ts';

/**
 * On which records does this sentence rest? The ties that its figures and names are counted from, as recorded: whoever looks
 * at them, and at what is not among them, sees that it is true. Where a sentence says that there is no other, it is the
 * ties there are; where it rests on no tie but on a group's own entry (area, field, wish), none. Those of what is named
 * first come first; TIES_SHOWN at most, with the number of all. `reason` must have been found in this network. Prepared once for a
 * network; then the cost is about the degrees of those named, for groups apart from the main part the edges of their component once.
 * Source: product definitions of what each sentence tells.
 */
export const tiesBehindIn = (network: StakeholderNetwork): ((reason: Reason) => TiesBehind) => {
  const evidence = evidenceIn(network);
  const behind: { readonly [Is in Reason['is']]: RowsBehind<Is> } = { ...BEHIND_PEOPLE, ...BEHIND_AREAS, ...behindGroups(evidence), PATH: behindPath };
  return <Is extends Reason['is']>(reason: Extract<Reason, { is: Is }>) => toldTies(evidence, behind[reason.is as Is](evidence, reason));
};
