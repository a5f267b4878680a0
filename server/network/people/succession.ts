import { neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { type Part, mainPart, type PartsLeft } from '../removal/parts-without.ts';
import type { Memberships } from '../memberships.ts';
import type { RegisterOnDay } from '../register-on-day.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { isPost } from '../ties-on-day.ts';

/**
 * Who would take over from this person, and what would they be tied to? One new person for each own post (a post that is
 * no seat), tied to its organisation and to the seats it brings; one for each seat without such a post, tied to that seat's
 * body. Each as the vertices of the network it is tied to, without doubles; an organisation outside the network is left
 * out. Where a person holds two posts in one organisation, the first brings the seats. A post in a subgroup brings the
 * seats of the group it folds into. Nobody follows where the scope does not choose MEMBER_OF.
 * Cost: the memberships of the person. Source: product definitions, "Bridging person", after succession.
 */
export const successorsOf = (network: StakeholderNetwork, register: RegisterOnDay, memberships: Memberships, row: number): readonly (readonly number[])[] => {
  if (!network.scope.tieKinds.includes('MEMBER_OF')) return [];
  const { ties } = network.snapshot;
  const posts = Array.from(memberships.of(row)).filter((tieRow) => isPost(ties, tieRow));
  const successors: { readonly organisation: number; readonly tiedTo: Set<number> }[] = [];
  for (const tieRow of posts)
    if (ties.seats[tieRow] === 0)
      successors.push({ organisation: register.countsAs[ties.targets[tieRow]], tiedTo: new Set([network.vertexOfRow[ties.targets[tieRow]]]) });
  for (const tieRow of posts) {
    if (ties.seats[tieRow] === 0) continue;
    const broughtBy = ties.broughtBy[tieRow] < 0 ? -1 : register.countsAs[ties.broughtBy[tieRow]];
    const holder = broughtBy < 0 ? undefined : successors.find((successor) => successor.organisation === broughtBy);
    const body = network.vertexOfRow[ties.targets[tieRow]];
    if (holder) holder.tiedTo.add(body);
    else successors.push({ organisation: -1, tiedTo: new Set([body]) });
  }
  return successors.map((successor) => [...successor.tiedTo].filter((vertex) => vertex >= 0));
};

/**
 * Does this group stay in touch with groups on other sides once successors take over from a person? Given what each would be
 * tied to; the sides are what is left of the network without the person. Cost: the edges of the sides that successors join, the last one to its end.
 */
export const staysInTouch = (
  network: Pick<StakeholderNetwork, 'graph' | 'kinds'>,
  person: number,
  group: number,
  successors: readonly (readonly number[])[],
): boolean => {
  const reached = new Set([group]);
  const spread = (): void => {
    for (const v of reached) for (const w of neighboursOf(network.graph, v)) if (w !== person) reached.add(w);
  };
  spread();
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    const next = successors.filter((tiedTo) => tiedTo.some((v) => reached.has(v))).flatMap((tiedTo) => tiedTo.filter((v) => !reached.has(v)));
    for (const v of next) reached.add(v);
    if (next.some((v) => network.kinds[v] === STAKEHOLDER.GROUP)) return true;
    const met = new Set(reached);
    spread();
    for (const v of reached) if (!met.has(v) && network.kinds[v] === STAKEHOLDER.GROUP) return true;
  }
  return false;
};

/**
 * Which of the groups cut off without a person stay cut off although successors take over? Those outside the main part of
 * what is left of the component once the successors have joined its parts; a successor counts as a vertex where it is tied
 * to anything, and has no id. A subset of `cutOff`, in its order. Cost: the parts that are left and the ties of the successors. Source: product definitions, "after succession".
 */
export const cutOffAfterSuccession = (left: PartsLeft, cutOff: readonly number[], successors: readonly (readonly number[])[]): readonly number[] => {
  const joined = left.parts.map((_, index) => index);
  const find = (part: number): number => {
    let at = part;
    while (joined[at] !== at) at = joined[at];
    return at;
  };
  const newcomers = left.parts.map(() => 0);
  for (const tiedTo of successors) {
    if (tiedTo.length === 0) continue;
    const first = find(left.partOf(tiedTo[0]));
    for (const vertex of tiedTo) joined[find(left.partOf(vertex))] = first;
    newcomers[first]++;
  }
  const merged: Part[] = left.parts.map(() => ({ groups: -1, vertices: 0, smallest: 0 }));
  left.parts.forEach((part, index) => {
    const at = find(index);
    const sum = merged[at];
    merged[at] = {
      groups: Math.max(sum.groups, 0) + part.groups,
      vertices: sum.vertices + part.vertices + newcomers[index],
      smallest: sum.groups < 0 ? part.smallest : Math.min(sum.smallest, part.smallest),
    };
  });
  const main = mainPart(merged);
  return cutOff.filter((group) => find(left.partOf(group)) !== main);
};
