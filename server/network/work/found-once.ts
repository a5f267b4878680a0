import { scopeNameOf } from '../build-stakeholder-network.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { findingsOf } from './findings.ts';
import { onOneBuffer } from './on-one-buffer.ts';

/**
 * Has this been found out about this network before? What is found under a name is a tree of plain objects, lists and typed arrays; of a network that
 * stands in the register as it is, it is found once for a revision and scope, for all questions and threads. Of one that was changed it is found anew.
 */
export const foundOnce = <Value extends object>(network: Pick<StakeholderNetwork, 'graph' | 'snapshot'>, name: string, find: () => Value): Value => {
  const scope = scopeNameOf(network.graph);
  if (scope === null) return find();
  const findings = findingsOf(network.snapshot);
  const known = findings.find(`${name} ${scope}`) as Value | undefined;
  if (known !== undefined) return known;
  const found = onOneBuffer(find());
  findings.keep(`${name} ${scope}`, found);
  return found;
};
