import { STAKEHOLDER, TIE } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/** Members of each group vertex, ascending; empty for other vertices. */
export type GroupMembers = readonly (readonly number[])[];

/** Who is a member of which group of the network? People with a membership that counts, after folding. Linear in ties. */
export const groupMembers = (network: StakeholderNetwork): GroupMembers => {
  const members: number[][] = Array.from({ length: network.graph.size }, () => []);
  const { ties } = network;
  for (let tie = 0; tie < ties.length; tie++) {
    if (ties.kinds[tie] !== TIE.MEMBER_OF) continue;
    const a = ties.a[tie];
    const b = ties.b[tie];
    const [person, group] = network.kinds[a] === STAKEHOLDER.PERSON ? [a, b] : [b, a];
    if (network.kinds[group] === STAKEHOLDER.GROUP && members[group].at(-1) !== person) members[group].push(person);
  }
  return members.map((list) => list.sort((one, other) => one - other));
};

/** One other contact: the vertex of the person and the groups shared, ascending. */
export interface Contact {
  readonly person: number;
  readonly sharedGroups: readonly number[];
}

const AT_MOST = 5;

/**
 * Who else knows these groups from within (ほかに事情をご存じの方)? Other members of at least one of them: most shared groups
 * first, then fewest posts, then id; at most five. Contacts for the asker, never successors. `posts` is per stakeholder row.
 * Cost: the members of the groups. Source: product definitions, "other contacts".
 */
export const otherContacts = (
  network: StakeholderNetwork,
  members: GroupMembers,
  posts: Int32Array,
  groups: readonly number[],
  person: number,
): readonly Contact[] => {
  const shared = new Map<number, number[]>();
  for (const group of groups)
    for (const member of members[group]) {
      if (member === person) continue;
      const list = shared.get(member);
      if (list) list.push(group);
      else shared.set(member, [group]);
    }
  return [...shared]
    .map(([other, sharedGroups]): Contact => ({ person: other, sharedGroups }))
    .sort(
      (one, other) =>
        other.sharedGroups.length - one.sharedGroups.length || posts[network.rows[one.person]] - posts[network.rows[other.person]] || one.person - other.person,
    )
    .slice(0, AT_MOST);
};
