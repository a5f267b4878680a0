import { scopeNameOf } from '../build-stakeholder-network.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import type { Crew } from '../work/crew.ts';
import { findingsOf } from '../work/findings.ts';
import { onOneBuffer } from '../work/on-one-buffer.ts';
import { type Betweenness, betweenness } from './betweenness.ts';

/** Betweenness of a network; of one that stands in the register as it is, computed once for all questions and threads. Cost: `exactBetweenness`. */
export const betweennessOf = (network: StakeholderNetwork, crew: Crew): Betweenness => {
  const scope = scopeNameOf(network.graph);
  if (scope === null) return betweenness(network.graph, groupFlags(network), crew);
  const findings = findingsOf(network.snapshot);
  const name = `betweenness ${scope}`;
  const known = findings.find(name) as Betweenness | undefined;
  if (known !== undefined) return known;
  const found = onOneBuffer(betweenness(network.graph, groupFlags(network), crew));
  findings.keep(name, found);
  return found;
};
