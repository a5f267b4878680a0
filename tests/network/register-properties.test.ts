import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Questions } from '../../schema/contracts/questions.ts';
import { bridgingPeople } from '../../server/network/people/bridging-people.ts';
import { connectingPeople } from '../../server/network/people/connecting-people.ts';
import { firstPeopleToMeet } from '../../server/network/people/first-people.ts';
import { handOver } from '../../server/network/people/hand-over.ts';
import { introductionPaths } from '../../server/network/people/introduction-paths.ts';
import { groupConnections } from '../../server/network/groups/group-connections.ts';
import { isolatedGroups } from '../../server/network/groups/isolated-groups.ts';
import { whatIfGroups } from '../../server/network/groups/what-if-groups.ts';
import {
  changed,
  componentOf,
  isBetween,
  isGroup,
  isPerson,
  type NaiveNetwork,
  naiveBrokerage,
  naiveCutOff,
  naiveGroups,
  naiveIsolation,
  naiveLinks,
  naiveNetwork,
  naiveOtherContacts,
  naivePosts,
  naiveSuccessors,
  naiveToIntroduce,
} from './naive-definitions.ts';
import { registers } from './random-registers.ts';
import { type PlainRegister, type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

const scope = scopeOf();
const check = (property: (register: PlainRegister, network: NaiveNetwork) => void): void =>
  fc.assert(
    fc.property(registers, (register) => property(register, naiveNetwork(register))),
    { numRuns: 400 },
  );
const groupsOf = (network: NaiveNetwork): string[] => [...network.tied.keys()].filter((id) => isGroup(network, id)).sort();
const peopleOf = (network: NaiveNetwork): string[] => [...network.tied.keys()].filter((id) => isPerson(network, id)).sort();

describe('against the definitions, recomputed by taking vertices away', () => {
  test('hand-over of every person', () =>
    check((register, network) => {
      const snapshot = snapshotOf(register);
      for (const personId of peopleOf(network)) {
        const found = handOver(snapshot, { scope, personId });
        const { own, seat } = naiveGroups(network, personId);
        const cutOff = naiveCutOff(network, [personId]);
        const still = naiveCutOff(network, [personId], naiveSuccessors(network, personId));
        const toIntroduce = naiveToIntroduce(network, personId);
        expect(found.ownGroupIds).toEqual(own);
        expect(found.seatGroupIds).toEqual(seat);
        expect(found.posts.filter((post) => post.isPost)).toHaveLength(naivePosts(network, personId));
        expect(found.cutOffGroupIds).toEqual(cutOff);
        expect(found.cutOffAfterSuccessionIds).toEqual(cutOff.filter((id) => still.includes(id)));
        expect(found.groupsToIntroduceIds).toEqual(toIntroduce);
        expect(found.groupsThatStayIds).toEqual(own.length + seat.length < 2 ? [] : [...own, ...seat].filter((id) => !toIntroduce.includes(id)).sort());
      }
    }));

  test('bridging people agree with the hand-over, and are exactly those with betweenness', () =>
    check((register, network) => {
      const snapshot = snapshotOf(register);
      const found = bridgingPeople(snapshot, { scope }).rows;
      expect(found.map(({ personId }) => personId).sort()).toEqual(peopleOf(network).filter((id) => isBetween(network, id)));
      expect(found.map(({ rank }) => rank)).toEqual(found.map((_, at) => at + 1));
      for (const one of found) {
        const other = handOver(snapshot, { scope, personId: one.personId });
        expect(one.cutOffGroupIds).toEqual(other.cutOffGroupIds);
        expect(one.cutOffAfterSuccessionIds).toEqual(other.cutOffAfterSuccessionIds);
        expect(one.groupsToIntroduceIds).toEqual(other.groupsToIntroduceIds);
        expect(one.otherContacts).toEqual(naiveOtherContacts(network, one.personId));
        expect(other.otherContacts).toEqual(one.otherContacts);
        expect(Object.fromEntries(one.brokerage.map(({ role, count }) => [role, count]))).toEqual(naiveBrokerage(network, one.personId));
        expect(one.posts).toBe(naivePosts(network, one.personId));
        expect(one.isCutVertex).toBe(
          new Set([...componentOf(network, one.personId)].filter((id) => id !== one.personId).map((id) => smallestOf(changed(network, [one.personId]), id)))
            .size > 1,
        );
      }
    }));

  test('isolation of every group, and what it is linked to', () =>
    check((register, network) => {
      const snapshot = snapshotOf(register);
      const found = isolatedGroups(snapshot, { scope }).rows;
      expect(found.map(({ groupId }) => groupId).sort()).toEqual(groupsOf(network));
      for (const { groupId, reasons, linkedOrganisations, componentSize, firstContacts } of found) {
        expect(reasons).toEqual(naiveIsolation(network, groupId));
        expect(linkedOrganisations).toBe(naiveLinks(network, groupId).length);
        expect(componentSize).toBe(componentOf(network, groupId).size);
        const connections = groupConnections(snapshot, { scope, groupId });
        expect(connections.links.map(({ organisationId }) => organisationId)).toEqual(naiveLinks(network, groupId));
        for (const { organisationId, viaIds } of connections.links)
          expect(viaIds).toEqual(peopleOf(network).filter((id) => network.tied.get(id)?.has(groupId) && network.tied.get(id)?.has(organisationId)));
        for (const { stakeholderId, kind, viaIds } of firstContacts) {
          expect(naiveLinks(network, groupId)).not.toContain(stakeholderId);
          expect(kind === 'EXISTING_PATH').toBe(viaIds.length > 0);
          if (viaIds.length > 0) expect(componentOf(network, groupId).has(stakeholderId)).toBe(true);
        }
      }
    }));

  test('the greedy choice of first people', () =>
    check((register, network) => {
      const found = firstPeopleToMeet(snapshotOf(register), { scope, first: 3 });
      const reached = new Set<string>();
      const chosen: string[] = [];
      for (let round = 0; round < 3; round++) {
        const adds = (id: string): number => [...(network.tied.get(id) ?? [])].filter((group) => isGroup(network, group) && !reached.has(group)).length;
        const [best] = peopleOf(network).sort((a, b) => adds(b) - adds(a) || naivePosts(network, a) - naivePosts(network, b) || (a < b ? -1 : 1));
        if (adds(best) === 0) break;
        chosen.push(best);
        for (const group of network.tied.get(best) ?? []) if (isGroup(network, group)) reached.add(group);
      }
      expect(found.people.map(({ personId }) => personId)).toEqual(chosen);
      expect(found.groupsReached).toBe(reached.size);
      expect(found.notReachedIds).toEqual(groupsOf(network).filter((id) => !reached.has(id)));
      for (const { newlyReachedIds, alsoReachedIds, personId } of found.people)
        expect([...newlyReachedIds, ...alsoReachedIds].sort()).toEqual([...(network.tied.get(personId) ?? [])].filter((id) => isGroup(network, id)).sort());
    }));

  test('who connects all groups', () =>
    check((register, network) => {
      const asked = groupsOf(network);
      const found = connectingPeople(snapshotOf(register), { scope, groupIds: asked });
      const knows = (a: string, b: string): boolean =>
        (register.ties ?? []).some(([from, kind, to]) => kind === 'KNOWS' && ((from === a && to === b) || (from === b && to === a)));
      const expected = peopleOf(network).flatMap((person) => {
        const tied = asked.filter((group) => network.tied.get(person)?.has(group));
        const reached = asked.filter(
          (group) => tied.includes(group) || peopleOf(network).some((other) => other !== person && knows(person, other) && network.tied.get(other)?.has(group)),
        );
        return tied.length > 0 && reached.length > 1 ? [{ person, reached }] : [];
      });
      expect(found.map(({ personId }) => personId).sort()).toEqual(expected.map(({ person }) => person));
      for (const { personId, groupIds, onlyLinkBetween } of found) {
        expect(groupIds).toEqual(expected.find(({ person }) => person === personId)?.reached);
        const left = changed(network, [personId]);
        const lost = asked.flatMap((a, at) =>
          asked
            .slice(at + 1)
            .filter((b) => componentOf(network, a).has(b) && !componentOf(left, a).has(b))
            .map((b) => `${a} ${b}`),
        );
        expect(onlyLinkBetween.map(({ aId, bId }) => `${aId} ${bId}`)).toEqual(lost);
      }
    }));

  test('what-if without some people and groups', () =>
    fc.assert(
      fc.property(registers, fc.array(fc.constantFrom('p0', 'p1', 'p2', 'g0', 'g1'), { maxLength: 3 }), (register, wanted) => {
        const network = naiveNetwork(register);
        const removeIds = wanted.filter((id) => isPerson(network, id) || isGroup(network, id));
        const removed = [...new Set(removeIds.map(network.top))].sort();
        const found = whatIfGroups(snapshotOf(register), scope, { removeIds, addTies: [] });
        const cutOff = naiveCutOff(network, removed);
        const successors = new Map(removed.filter((id) => isPerson(network, id)).flatMap((id) => [...naiveSuccessors(network, id)]));
        const still = naiveCutOff(network, removed, new Map([...successors].map(([id, tied]) => [id, tied.filter((other) => !removed.includes(other))])));
        expect(found.cutOffGroupIds).toEqual(cutOff);
        expect(found.cutOffAfterSuccessionIds).toEqual(cutOff.filter((id) => still.includes(id)));
        const isToConnect = (id: string, without: readonly string[]): boolean => {
          const extent = register.groups?.[id].knownExtent;
          const memberships = (register.ties ?? []).filter(([from, kind, to]) => kind === 'MEMBER_OF' && network.top(to) === id && !without.includes(from));
          return extent === undefined ? memberships.length > 1 : extent !== 'REPRESENTATIVE_ONLY';
        };
        const isolated = (one: NaiveNetwork) =>
          groupsOf(one).filter((id) => naiveIsolation(one, id).some((reason) => ['NO_TIES', 'NO_SHARED_PEOPLE', 'SEPARATE_COMPONENT'].includes(reason)));
        const [before, after] = [isolated(network), isolated(changed(network, removed))];
        expect(found.newlyIsolatedIds).toEqual(after.filter((id) => isToConnect(id, removed) && !before.includes(id)));
        expect(found.noLongerIsolatedIds).toEqual(before.filter((id) => isToConnect(id, []) && !removed.includes(id) && !after.includes(id)));
      }),
      { numRuns: 400 },
    ));
});

const smallestOf = (network: NaiveNetwork, id: string): string => [...componentOf(network, id)].sort()[0];

describe('order and names decide nothing', () => {
  const answers = (register: PlainRegister) => {
    const snapshot = snapshotOf(register);
    const people = Object.keys(register.people ?? {});
    const groups = Object.keys(register.groups ?? {});
    return {
      bridging: bridgingPeople(snapshot, { scope }).rows,
      isolated: isolatedGroups(snapshot, { scope }).rows,
      first: firstPeopleToMeet(snapshot, { scope, first: 5 }),
      connecting: connectingPeople(snapshot, { scope, groupIds: groups }),
      paths: introductionPaths(snapshot, { scope, fromId: people[0], toId: groups[0], first: 5 }),
    };
  };
  test('the same answers, to the last bit, whatever the order of ties and records', () =>
    fc.assert(
      fc.property(registers, (register) => {
        const backwards = <Value>(record: Readonly<Record<string, Value>> = {}) => Object.fromEntries(Object.entries(record).reverse());
        const other = { ...register, people: backwards(register.people), groups: backwards(register.groups), ties: [...(register.ties ?? [])].reverse() };
        const { connecting: _one, paths: _two, ...one } = answers(register);
        const { connecting: _three, paths: _four, ...two } = answers(other);
        expect(two).toEqual(one);
      }),
    ));

  test('the same figures for each person and group under other ids', () =>
    fc.assert(
      fc.property(registers, fc.nat(5), (register, turn) => {
        const people = Object.keys(register.people ?? {});
        const groups = Object.keys(register.groups ?? {});
        const renamed = new Map([
          ...people.map((id, at) => [id, `p${(at + turn) % people.length}`]),
          ...groups.map((id, at) => [id, `g${(at + turn) % groups.length}`]),
        ] as [string, string][]);
        const name = (id: string): string => renamed.get(id) ?? id;
        const other: PlainRegister = {
          areas: register.areas,
          people: Object.fromEntries(people.map((id) => [name(id), {}])),
          groups: Object.fromEntries(
            Object.entries(register.groups ?? {}).map(([id, group]) => [
              name(id),
              { ...group, ...(group.parent === undefined ? {} : { parent: name(group.parent) }) },
            ]),
          ),
          ties: (register.ties ?? []).map(
            ([from, kind, to, details]): PlainTie => [
              name(from),
              kind,
              name(to),
              details && { ...details, ...(details.broughtBy === undefined ? {} : { broughtBy: name(details.broughtBy) }) },
            ],
          ),
        };
        const figures = (found: Questions['bridgingPeople']['answer']['rows'], naming: (id: string) => string) =>
          Object.fromEntries(
            found.map((one) => [
              naming(one.personId),
              [
                one.betweenness,
                one.groupBetweenness,
                one.normalizedBetweenness,
                one.constraint,
                one.effectiveSize,
                one.posts,
                one.brokerage,
                one.groupsToIntroduceIds.map(naming).sort(),
              ],
            ]),
          );
        expect(figures(answers(other).bridging, (id) => id)).toEqual(figures(answers(register).bridging, name));
      }),
    ));
});
