import type { Reason } from '../../../schema/contracts/reasons.ts';
import { neighboursOf } from '../graph/graph.ts';
import { mayBeProposed } from '../may-be-proposed.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { isOnlyLink, onlyContactOf } from './bridging-reason.ts';
import { linksAmongGroups } from './groups-to-introduce.ts';
import type { PersonStanding } from './standings-of-people.ts';
import { staysInTouch } from './succession.ts';

/**
 * What is there to say when this person hands over? What stays by itself, what stays once posts are handed over (groups a successor joins to another of
 * them, and groups cut off that successors keep in touch with others), whom to introduce first, and of whom this person is the only contact; or that
 * nothing depends. Nothing where none of these is true. Cost: the links among the groups; for groups cut off `staysInTouch`.
 */
export const handOverReasons = (network: StakeholderNetwork, person: number, standing: PersonStanding): readonly Reason[] => {
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
  for (const list of withoutMarkedPairs(network, toIntroduce))
    reasons.push({ is: 'INTRODUCE_FIRST', personId, groupIds: idsOf(network, list), besidesPublicBodies: false });
  if (lost.size > 0) reasons.push(onlyContactOf(network, person, [...lost]));
  if (cutOff.length > 0 || links.toIntroduce.length > 0) return reasons;
  const onlyHere = ([a, b]: readonly [number, number]): boolean => isOnlyLink(network, a, b, person);
  const named = links.pairsToPropose.find(onlyHere);
  if (links.unlinkedPairs.length === 0) {
    if (groups.all.length > 1 || joinsNothingElse(network, person))
      reasons.push({ is: 'NOTHING_DEPENDS', personId, groups: groups.all.length, besidesPublicBodies: false });
  } else if (named !== undefined)
    reasons.push({
      is: 'ONLY_LINK',
      personId,
      groupIds: [idOf(network, named[0]), idOf(network, named[1])],
      furtherPairs: links.unlinkedPairs.filter(onlyHere).length - 1,
      besidesPublicBodies: false,
    });
  return reasons;
};

/** Groups in lists of which none names two that are not to be brought together; each in the first list that takes it. */
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

/** Are all groups to which the person is tied in any way linked to each other without the person? */
const joinsNothingElse = (network: StakeholderNetwork, person: number): boolean => {
  const tied = Array.from(neighboursOf(network.graph, person)).filter((vertex) => network.kinds[vertex] === STAKEHOLDER.GROUP);
  return linksAmongGroups(network, tied, person, () => true).unlinkedPairs.length === 0;
};
