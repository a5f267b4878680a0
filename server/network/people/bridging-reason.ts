import type { Reason } from '../../../schema/contracts/reasons.ts';
import { FIELDS } from '../../../schema/vocabulary/fields.ts';
import { isTiedToEach } from '../explanation/ways-out.ts';
import { neighboursOf } from '../graph/graph.ts';
import type { PersonGroups } from '../memberships.ts';
import { codesIn, STAKEHOLDER } from '../ordinals.ts';
import { idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';

/** What is known of a bridging person when the one sentence is chosen; groups as vertices. */
export interface BridgingFacts {
  readonly person: number;
  readonly groups: PersonGroups;
  /** Pairs of the person's groups that nothing but this person links. */
  readonly unlinkedPairs: readonly (readonly [number, number])[];
  /** What each successor would be tied to. */
  readonly successors: readonly (readonly number[])[];
  readonly cutOff: readonly number[];
  readonly cutOffAfterSuccession: readonly number[];
  /** The post that brings most of the person's seats. */
  readonly seatsByPost: Extract<Reason, { is: 'SEATS_BY_POST' }> | null;
}

/**
 * Why does this person stand on the list, in one true reason? What only this person holds together comes first, and of that
 * what no successor would hold: ONLY_LINK for two own groups, then ONLY_CONTACT_OF for cut-off groups. Then, where one own
 * post brings two seats or more, SEATS_BY_POST. Then ONLY_LINK for any two groups, those no successor would hold first; then
 * ONLY_CONTACT_OF for groups a successor would keep; else AMONG_OTHERS with two groups or more, else STANDS_BETWEEN. Of
 * several pairs the one of own groups is named, then one that shares no area, then no field, then by id. Facts are those of
 * the network measured. Cost: for each pair of groups that nothing else links the degrees of one group's people. Source: product definitions, "one sentence that says why".
 */
export const bridgingReason = (network: StakeholderNetwork, facts: BridgingFacts): Reason => {
  const pairs = facts.unlinkedPairs.filter(([a, b]) => isOnlyLink(network, a, b, facts.person));
  const lasting = pairs.filter(([a, b]) => !facts.successors.some((tiedTo) => tiedTo.includes(a) && tiedTo.includes(b)));
  const ofOwnGroups = lasting.filter((pair) => pair.every((group) => facts.groups.own.includes(group)));
  if (ofOwnGroups.length > 0) return onlyLink(network, facts, ofOwnGroups, pairs.length);
  if (facts.cutOffAfterSuccession.length > 0) return onlyContactOf(network, facts.person, facts.cutOffAfterSuccession);
  if (facts.seatsByPost !== null && facts.seatsByPost.broughtSeats > 1) return facts.seatsByPost;
  if (pairs.length > 0) return onlyLink(network, facts, lasting.length > 0 ? lasting : pairs, pairs.length);
  if (facts.cutOff.length > 0) return onlyContactOf(network, facts.person, facts.cutOff);
  if (facts.groups.all.length < 2) return standsBetween(network, facts.person);
  return { is: 'AMONG_OTHERS', personId: idOf(network, facts.person), groupIds: idsOf(network, facts.groups.all), ...spanOf(network, facts.groups.all) };
};

/** Which fields and areas do these groups span? Fields in enum order, areas by id; what is unknown adds nothing. */
export const spanOf = ({ snapshot, rows }: StakeholderNetwork, groups: readonly number[]) => {
  const { fields, areaOffsets, areaRows } = snapshot.stakeholders;
  const areas = new Set(groups.flatMap((group) => Array.from(areaRows.subarray(areaOffsets[rows[group]], areaOffsets[rows[group] + 1]))));
  return {
    fields: codesIn(
      FIELDS,
      groups.reduce((mask, group) => mask | fields[rows[group]], 0),
    ),
    areaIds: [...areas].sort((a, b) => a - b).map((area) => snapshot.areas.ids[area]),
  };
};

/**
 * Is nobody else tied to both groups, directly or over one further person? Holds pairs that are already known to be unlinked against person-person ties.
 * Cost: the degrees of both groups and of the first one's people.
 */
export const isOnlyLink = ({ graph, kinds }: StakeholderNetwork, a: number, b: number, person: number): boolean => {
  const peopleOf = (group: number): number[] =>
    Array.from(neighboursOf(graph, group)).filter((vertex) => kinds[vertex] === STAKEHOLDER.PERSON && vertex !== person);
  const ofB = new Set(peopleOf(b));
  return peopleOf(a).every((one) => !ofB.has(one) && !neighboursOf(graph, one).some((other) => ofB.has(other)));
};

/** Through this person alone these groups, cut off without the person, reach others. */
export const onlyContactOf = (network: StakeholderNetwork, person: number, groups: readonly number[]): Reason => ({
  is: 'ONLY_CONTACT_OF',
  personId: idOf(network, person),
  groupIds: idsOf(network, groups),
  isTied: isTiedToEach(network, person, groups),
  besidesPublicBodies: false,
});

const standsBetween = (network: StakeholderNetwork, person: number): Reason => {
  const tied = Array.from(neighboursOf(network.graph, person));
  const organisations = tied.filter((vertex) => network.kinds[vertex] !== STAKEHOLDER.PERSON);
  return { is: 'STANDS_BETWEEN', personId: idOf(network, person), organisationIds: idsOf(network, organisations), people: tied.length - organisations.length };
};

const onlyLink = (network: StakeholderNetwork, { person, groups }: BridgingFacts, pairs: readonly (readonly [number, number])[], all: number): Reason => {
  const rank = ([a, b]: readonly [number, number]): number => {
    const both = spanOf(network, [a, b]);
    const [first, second] = [spanOf(network, [a]), spanOf(network, [b])];
    const areOwn = groups.own.includes(a) && groups.own.includes(b);
    const sharesArea = first.areaIds.length + second.areaIds.length > both.areaIds.length;
    const sharesField = first.fields.length + second.fields.length > both.fields.length;
    return (areOwn ? 0 : 4) + (sharesArea ? 2 : 0) + (sharesField ? 1 : 0);
  };
  const best = pairs.reduce((chosen, pair) => (rank(pair) < rank(chosen) ? pair : chosen));
  return {
    is: 'ONLY_LINK',
    personId: idOf(network, person),
    groupIds: [idOf(network, best[0]), idOf(network, best[1])],
    furtherPairs: all - 1,
    besidesPublicBodies: false,
  };
};
