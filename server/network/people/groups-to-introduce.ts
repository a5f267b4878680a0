import { linkedPairs } from '../links.ts';
import type { MayBeProposed } from '../may-be-proposed.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/** How a person's groups are linked to each other without that person; vertices, in the order given. */
export interface LinksAmongGroups {
  /** Groups without a link to any other of them, and one of these to introduce them to: 引き合わせをしておきたい団体. */
  readonly toIntroduce: readonly number[];
  /** Groups that stay linked to at least one more. */
  readonly staying: readonly number[];
  /** Pairs that nothing but this person links. */
  readonly unlinkedPairs: readonly (readonly [number, number])[];
  /** Of these, the pairs that may be proposed to each other. */
  readonly pairsToPropose: readonly (readonly [number, number])[];
}

/**
 * Whom should be introduced to whom before this person hands over? Of the person's groups, those that without the person
 * have no link L (a direct tie, or a person tied to both) to any other of them, and are not kept from all of them by 今後は提案しない.
 * Cost: the degrees of the groups and of their people. Source: product definitions, "groups to introduce".
 */
export const linksAmongGroups = (
  network: Pick<StakeholderNetwork, 'graph' | 'kinds'>,
  groups: readonly number[],
  person: number,
  proposed: MayBeProposed,
): LinksAmongGroups => {
  const pairs = linkedPairs(network, groups, person);
  const isLinked = groups.map(() => false);
  const linked = new Set<number>();
  for (const [a, b] of pairs) {
    isLinked[a] = isLinked[b] = true;
    linked.add(a * groups.length + b);
  }
  const unlinkedPairs: [number, number][] = [];
  for (let a = 0; a < groups.length; a++)
    for (let b = a + 1; b < groups.length; b++) if (!linked.has(a * groups.length + b)) unlinkedPairs.push([groups[a], groups[b]]);
  return {
    toIntroduce: groups.filter((group, index) => !isLinked[index] && groups.some((other) => other !== group && proposed(group, other))),
    staying: groups.filter((_, index) => isLinked[index]),
    unlinkedPairs,
    pairsToPropose: unlinkedPairs.filter(([a, b]) => proposed(a, b)),
  };
};
