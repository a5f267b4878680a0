import { linkedPairs } from '../links.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/** How a person's groups are linked to each other without that person; vertices, in the order given. */
export interface LinksAmongGroups {
  /** Groups without a link to any other of them: 引き合わせをしておきたい団体. Empty where there are fewer than two groups. */
  readonly toIntroduce: readonly number[];
  /** The others, which stay linked to at least one more. */
  readonly staying: readonly number[];
  /** Pairs that nothing but this person links. */
  readonly unlinkedPairs: readonly (readonly [number, number])[];
}

/**
 * Whom should be introduced to whom before this person hands over? Of the person's groups, those that without the person
 * have no link L (a direct tie, or a person tied to both) to any other of them.
 * Source: product definitions, "groups to introduce".
 */
export const linksAmongGroups = (network: Pick<StakeholderNetwork, 'graph' | 'kinds'>, groups: readonly number[], person: number): LinksAmongGroups => {
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
    toIntroduce: groups.length < 2 ? [] : groups.filter((_, index) => !isLinked[index]),
    staying: groups.filter((_, index) => isLinked[index]),
    unlinkedPairs,
  };
};
