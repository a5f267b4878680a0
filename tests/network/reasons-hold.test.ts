import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reason } from '../../schema/contracts/reasons.ts';
import { isolatedGroups } from '../../server/network/groups/isolated-groups.ts';
import { bridgingPeople } from '../../server/network/people/bridging-people.ts';
import { firstPeopleToMeet } from '../../server/network/people/first-people.ts';
import { handOver } from '../../server/network/people/hand-over.ts';
import {
  changed,
  isPerson,
  type NaiveNetwork,
  naiveCutOff,
  naiveGroups,
  naiveLinks,
  naiveNetwork,
  naiveSuccessors,
  naiveToIntroduce,
} from './naive-definitions.ts';
import { registers } from './random-registers.ts';
import { scopeOf, snapshotOf } from './snapshot-of.ts';

const scope = scopeOf();
const people = (network: NaiveNetwork): string[] => [...network.tied.keys()].filter((id) => isPerson(network, id));
const isTied = (network: NaiveNetwork, a: string, b: string): boolean => network.tied.get(a)?.has(b) ?? false;
const groupsOf = (network: NaiveNetwork, person: string): string[] => [...naiveGroups(network, person).own, ...naiveGroups(network, person).seat].sort();

/** Nobody else is tied to both, directly or over one further person, and no tie joins them. */
const isOnlyLink = (network: NaiveNetwork, person: string, a: string, b: string): boolean => {
  const others = people(network).filter((id) => id !== person);
  const around = (group: string): string[] => others.filter((id) => isTied(network, id, group));
  return !isTied(network, a, b) && around(a).every((one) => around(b).every((other) => one !== other && !isTied(network, one, other)));
};

const check: { readonly [Is in Reason['is']]?: (network: NaiveNetwork, reason: Extract<Reason, { is: Is }>) => void } = {
  ONLY_LINK: (network, { personId, groupIds, furtherPairs }) => {
    const mine = groupsOf(network, personId);
    expect(groupIds.every((id) => mine.includes(id)) && isOnlyLink(network, personId, ...groupIds)).toBe(true);
    expect(mine.flatMap((a, at) => mine.slice(at + 1).filter((b) => isOnlyLink(network, personId, a, b)))).toHaveLength(furtherPairs + 1);
  },
  ONLY_CONTACT_OF: (network, { personId, groupIds }) => {
    expect(groupIds.length).toBeGreaterThan(0);
    expect(naiveCutOff(network, [personId])).toEqual(expect.arrayContaining([...groupIds]));
  },
  SEATS_BY_POST: (network, { personId, organisationId, seats, broughtSeats }) => {
    const mine = (network.register.ties ?? []).filter(([from, kind]) => from === personId && kind === 'MEMBER_OF');
    expect(mine.filter(([, , , details]) => details?.seat)).toHaveLength(seats);
    expect(mine.filter(([, , , details]) => details?.broughtBy && network.top(details.broughtBy) === organisationId)).toHaveLength(broughtSeats);
    expect(mine.some(([, , to, details]) => network.top(to) === organisationId && !details?.seat && details?.level === 'HEAD')).toBe(true);
  },
  AMONG_OTHERS: (network, { personId, groups }) => {
    expect(groups).toBeGreaterThan(1);
    expect(groupsOf(network, personId)).toHaveLength(groups);
  },
  STANDS_BETWEEN: (network, { personId, groupIds }) => {
    expect(groupIds.length).toBeLessThan(2);
    expect(groupsOf(network, personId)).toEqual(groupIds);
  },
  REACHES: (network, { personId, newlyReached, throughSeats, groupIds }) => {
    expect(groupIds.filter((id) => isTied(network, personId, id))).toHaveLength(newlyReached);
    expect(groupIds.filter((id) => naiveGroups(network, personId).seat.includes(id))).toHaveLength(throughSeats);
  },
  GROUP_LISTED: (network, { groupId, linked, linkedId, hangsOnId }) => {
    const links = naiveLinks(network, groupId);
    expect([linked, linkedId]).toEqual([links.length, links.length === 1 ? links[0] : null]);
    if (hangsOnId !== null) expect(naiveLinks(changed(network, [hangsOnId]), groupId)).toEqual([]);
  },
  STAYS: (network, { personId, groupIds }) => {
    const left = changed(network, [personId]);
    const mine = groupsOf(network, personId);
    for (const id of groupIds) expect(naiveLinks(left, id).some((other) => mine.includes(other))).toBe(true);
  },
  STAYS_BY_SUCCESSION: (network, { personId, groupIds }) => {
    const after = changed(network, [personId], naiveSuccessors(network, personId));
    const mine = groupsOf(network, personId);
    const still = naiveCutOff(network, [personId], naiveSuccessors(network, personId));
    const cutOff = naiveCutOff(network, [personId]);
    const isKept = (id: string): boolean =>
      [...after.tied].some(([newcomer, tied]) => newcomer.startsWith('~') && tied.has(id) && mine.some((other) => other !== id && tied.has(other)));
    for (const id of groupIds) expect(isKept(id) || (cutOff.includes(id) && !still.includes(id))).toBe(true);
  },
  INTRODUCE_FIRST: (network, { personId, groupIds }) => {
    expect(groupIds.length).toBeGreaterThan(0);
    expect(naiveToIntroduce(network, personId)).toEqual(expect.arrayContaining([...groupIds]));
  },
  NOTHING_DEPENDS: (network, { personId }) => {
    const left = changed(network, [personId]);
    const mine = groupsOf(network, personId);
    expect(naiveCutOff(network, [personId])).toEqual([]);
    for (const [at, a] of mine.entries()) for (const b of mine.slice(at + 1)) expect(naiveLinks(left, a)).toContain(b);
  },
};
const holds = <Is extends Reason['is']>(network: NaiveNetwork, reason: Extract<Reason, { is: Is }>): void => check[reason.is as Is]?.(network, reason);

test('every reason given holds on the register, and every kind of reason is met', () => {
  const met = new Set<Reason['is']>();
  fc.assert(
    fc.property(registers, (register) => {
      const network = naiveNetwork(register);
      const snapshot = snapshotOf(register);
      const reasons = [
        ...bridgingPeople(snapshot, { scope }).rows.map(({ reason }) => reason),
        ...firstPeopleToMeet(snapshot, { scope, first: 3 }).people.map(({ reason }) => reason),
        ...isolatedGroups(snapshot, { scope }).rows.map(({ reason }) => reason),
        ...people(network).flatMap((personId) => handOver(snapshot, { scope, personId }).reasons),
      ];
      for (const reason of reasons) {
        met.add(reason.is);
        holds(network, reason);
      }
    }),
    { numRuns: 1000, seed: 1 },
  );
  expect([...met].sort()).toEqual(Object.keys(check).sort());
});
