import type { HandOver } from '../../../schema/contracts/answers.ts';
import type { Reason } from '../../../schema/contracts/reasons.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import { type Snapshot, STAKEHOLDER_FLAGS } from '../../../schema/contracts/snapshot.ts';
import { tiesBehindIn } from '../explanation/ties-behind.ts';
import { isOnlyLink, onlyContactOf } from './bridging-reason.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { otherTies } from './other-ties.ts';
import { heldAs } from '../held.ts';
import { mayBeProposed } from '../may-be-proposed.ts';
import { registerOnDay } from '../register-on-day.ts';
import { stakeholderRow } from '../stakeholder-row.ts';
import { idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { staysInTouch } from './succession.ts';
import { type PersonStanding, standingsOfPeople } from './standings-of-people.ts';
import { membershipsOf } from '../memberships.ts';

/**
 * When this person hands over, what stays and what needs an introduction? For any person of the register: every membership
 * that counts, by tie row, as recorded; groups by id. `groupsThatStayIds` and `groupsToIntroduceIds` share out the person's
 * groups where there are two or more. A person whom the network leaves out (staff of public bodies, or out of reach) has
 * empty lists. Groups to be handled with care are never named. Throws NOT_FOUND for an id that is no person's.
 * Cost: the network and its block-cut tree once, then the degrees of the person's groups. Source: product definitions, "Bridging person"; how the work runs, 3.1.
 */
export const handOver = (snapshot: Snapshot, { scope, personId }: { readonly scope: Scope; readonly personId: string }): HandOver => {
  const row = stakeholderRow(snapshot, personId, 'PERSON');
  const network = buildStakeholderNetwork(snapshot, scope);
  const person = network.vertexOfRow[row];
  const standing = person < 0 ? null : standingsOfPeople(network)(person);
  const register = standing?.register ?? registerOnDay(snapshot, scope);
  const memberships = standing?.memberships ?? membershipsOf(snapshot, register);
  const ids = (vertices: readonly number[] = []): readonly string[] => idsOf(network, vertices);
  const behind = tiesBehindIn(network);
  return {
    personId,
    posts: Array.from(memberships.of(row), (tieRow) => ({
      organisationId: snapshot.stakeholders.ids[snapshot.ties.targets[tieRow]],
      ...heldAs(snapshot, register.stands[tieRow], tieRow),
    })),
    ownGroupIds: ids(standing?.groups.own),
    seatGroupIds: ids(standing?.groups.seat),
    groupsThatStayIds: ids(standing?.links.staying),
    groupsToIntroduceIds: ids(standing?.links.toIntroduce),
    cutOffGroupIds: ids(standing?.cutOff),
    cutOffAfterSuccessionIds: ids(standing?.cutOffAfterSuccession),
    otherContacts: standing?.otherContacts ?? [],
    nameMatchUnconfirmed: (snapshot.stakeholders.flags[row] & STAKEHOLDER_FLAGS.nameMatchUnconfirmed) !== 0,
    onlyLinkBetween: (standing?.links.pairsToPropose ?? []).map(([a, b]) => ({ aId: idOf(network, a), bId: idOf(network, b) })),
    otherTies: standing === null ? [] : otherTies(network, standing.groups.all, person),
    explained: standing === null ? [] : handOverReasons(network, person, standing).map((reason) => ({ reason, behind: behind(reason) })),
  };
};

/** Groups in as few lists as it takes, so that none names two that are not to be brought together. */
const withoutMarkedPairs = (network: StakeholderNetwork, groups: readonly number[]): readonly (readonly number[])[] => {
  const proposed = mayBeProposed(network);
  const lists: number[][] = [];
  for (const group of groups) {
    const list = lists.find((others) => others.every((other) => proposed(group, other)));
    if (list) list.push(group);
    else lists.push([group]);
  }
  return lists;
};

/**
 * What stays by itself, what stays once posts are handed over (groups a successor joins to another of them, and groups cut
 * off that successors keep in touch with others), whom to introduce first, and of whom this person is the only contact; or that nothing depends.
 */
const handOverReasons = (network: StakeholderNetwork, person: number, standing: PersonStanding): readonly Reason[] => {
  const { groups, links, cutOff, successors } = standing;
  const personId = idOf(network, person);
  const isHeld = (group: number): boolean =>
    successors.some((tiedTo) => tiedTo.includes(group) && groups.all.some((other) => other !== group && tiedTo.includes(other)));
  const lost = new Set(standing.cutOffAfterSuccession);
  const kept = [
    ...new Set([...links.toIntroduce.filter(isHeld), ...cutOff.filter((group) => !lost.has(group) && staysInTouch(network, person, group, successors))]),
  ].sort((a, b) => a - b);
  const toIntroduce = links.toIntroduce.filter((group) => !isHeld(group));
  const reasons: Reason[] = [];
  if (links.staying.length > 0) reasons.push({ is: 'STAYS', personId, groupIds: idsOf(network, links.staying) });
  if (kept.length > 0) reasons.push({ is: 'STAYS_BY_SUCCESSION', personId, groupIds: idsOf(network, kept) });
  for (const groups of withoutMarkedPairs(network, toIntroduce)) reasons.push({ is: 'INTRODUCE_FIRST', personId, groupIds: idsOf(network, groups) });
  if (lost.size > 0) reasons.push(onlyContactOf(network, person, [...lost]));
  if (cutOff.length > 0 || links.toIntroduce.length > 0) return reasons;
  const onlyHere = ([a, b]: readonly [number, number]): boolean => isOnlyLink(network, a, b, person);
  const named = links.pairsToPropose.find(onlyHere);
  if (links.unlinkedPairs.length === 0) reasons.push({ is: 'NOTHING_DEPENDS', personId, groups: groups.all.length });
  else if (named !== undefined)
    reasons.push({
      is: 'ONLY_LINK',
      personId,
      groupIds: [idOf(network, named[0]), idOf(network, named[1])],
      furtherPairs: links.unlinkedPairs.filter(onlyHere).length - 1,
    });
  return reasons;
};
