import { type Figure, knownOf, share } from './figure.ts';
import type { Graph } from '../graph/graph.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';

/** Whether a linked pair stays within (true), crosses (false), or cannot be told (null); from stakeholder rows. */
export type StaysWithin = (a: number, b: number) => boolean | null;

/**
 * Do links stay among their own kind or cross over? (external − internal) / both, over the linked pairs of groups of which at least one is in scope;
 * -1 to 1, null where no pair is known on both sides. Known for the pairs known on both sides, out of all. `links` are the organisation
 * links of the network. Cost: one look at each link. Source: Krackhardt & Stern 1988; product definitions, "Network health".
 */
export const externalInternalIndex = (network: StakeholderNetwork, links: Graph, staysWithin: StaysWithin): Figure => {
  const isGroup = groupFlags(network);
  let pairs = 0;
  let internal = 0;
  let external = 0;
  for (let a = 0; a < links.size; a++) {
    if (!isGroup[a]) continue;
    for (let i = links.offsets[a]; i < links.offsets[a + 1]; i++) {
      const b = links.neighbours[i];
      if (b < a || !isGroup[b] || !(network.inScope[a] || network.inScope[b])) continue;
      pairs++;
      const within = staysWithin(network.rows[a], network.rows[b]);
      if (within === true) internal++;
      if (within === false) external++;
    }
  }
  return knownOf(share(external - internal, external + internal), external + internal, pairs);
};
