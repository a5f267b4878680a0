import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearsBefore } from '../../schema/contracts/days.ts';
import { Failure } from '../../schema/contracts/failures.ts';
import type { TeamAsked } from '../../schema/contracts/questions.ts';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { findCommunities } from '../../server/network/leiden/find-communities.ts';
import { MOST_CURVE_POINTS } from '../../server/network/measures/robustness-curves.ts';
import { civicRegister } from './civic-register.ts';
import { leidenClusters } from './leiden-clusters.ts';
import { isPost, type NaiveScope } from './naive-network-day.ts';
import { naiveMeasured } from './naive-network-health.ts';
import { naiveCommunities } from './naive-stakeholder-measures.ts';
import {
  betweennessOf,
  componentsOf,
  groupsIn,
  isGroup,
  isPerson,
  linksIn,
  mainPart,
  type PlainNetwork,
  peopleIn,
  stepsFrom,
  tiedIn,
  without,
} from './naive-stakeholder-network.ts';
import { count, headingOf, modularityOf, pairsOf } from './naive-structure.ts';
import { naiveStability } from './naive-two-mode.ts';
import { graphOf } from './plain-graphs.ts';
import { datedRegisters, scopes } from './random-dated-registers.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

const city = civicRegister({ people: 300, groups: 70, areas: 5, seed: 4 });
const close = (value: number | null, expected: number | null): void => {
  if (value === null || expected === null) expect(value).toBe(expected);
  else expect(Math.abs(value - expected), `${value}, not ${expected}`).toBeLessThan(1e-9);
};
const onRandomRegisters = (compare: (register: PlainRegister, scope: NaiveScope, network: PlainNetwork) => void, numRuns = 150): void =>
  fc.assert(
    fc.property(datedRegisters, scopes, (register, scope) => compare(register, scope, naiveMeasured(register, scope).network)),
    { seed: 20261122, numRuns },
  );

describe('communities', () => {
  const ask = (register: PlainRegister, narrowing: Parameters<typeof scopeOf>[0] = {}, first = 50) =>
    answerQuestion(snapshotOf(register), 'communities', { scope: scopeOf(narrowing), first });

  test('are those that counting by hand finds, on random registers, in random scopes', () =>
    onRandomRegisters((register, scope, network) => {
      const tied = tiedIn(network);
      const links = linksIn(network, tied);
      const of = naiveCommunities(network, tied, leidenClusters);
      const all = network.ids.filter((id) => isGroup(network, id));
      const pairs = pairsOf(all).filter(([a, b]) => links.get(a)?.has(b));
      const touching = pairs.filter((pair) => pair.some((id) => network.inScope.has(id)));
      const inIt = (ids: readonly string[], cluster: number): string[] => ids.filter((id) => of.get(id) === cluster);
      const expected = [...new Set(all.map((id) => of.get(id) ?? -1))]
        .filter((cluster) => inIt(all, cluster).length > 1 && inIt(groupsIn(network), cluster).length > 0)
        .map((cluster) => {
          const ends = touching.map((pair) => inIt(pair, cluster).length);
          const within = (id: string): number => count(pairs, (pair) => pair.includes(id) && inIt(pair, cluster).length === 2);
          return {
            community: cluster,
            namedByIds: inIt(groupsIn(network), cluster)
              .sort((a, b) => within(b) - within(a) || (tied.get(b)?.size ?? 0) - (tied.get(a)?.size ?? 0) || (a < b ? -1 : 1))
              .slice(0, 3),
            groups: inIt(groupsIn(network), cluster).length,
            people: inIt(peopleIn(network), cluster).length,
            linksInside: count(ends, (number) => number === 2),
            linksOutwards: count(ends, (number) => number === 1),
          };
        })
        .sort((a, b) => b.groups - a.groups || b.people - a.people || a.community - b.community);
      const found = ask(register, scope);
      expect(found.communities).toEqual(expected);
      expect([found.total, found.groupsInNone]).toEqual([expected.length, groupsIn(network).length - expected.reduce((sum, { groups }) => sum + groups, 0)]);
      close(
        found.modularity,
        modularityOf(pairs, (id) => of.get(id)),
      );
      close(found.stability?.mean ?? null, naiveStability(all, pairs));
    }));

  test('of the whole city are those of the picture and of the indicators', () => {
    const snapshot = snapshotOf(city);
    const scope = scopeOf({ reach: 'LINKED' });
    const found = answerQuestion(snapshot, 'communities', { scope, first: 200 });
    const { nodes } = answerQuestion(snapshot, 'network', { scope, maxNodes: 5000 });
    for (const { community, groups, people, namedByIds } of found.communities) {
      const inIt = nodes.filter((node) => node.community === community);
      expect([groups, people]).toEqual([count(inIt, ({ kind }) => kind === 'GROUP'), count(inIt, ({ kind }) => kind === 'PERSON')]);
      for (const id of namedByIds) expect(inIt.map((node) => node.id)).toContain(id);
    }
    const { indicators } = answerQuestion(snapshot, 'networkHealth', { scope, compareTo: yearsBefore(scope.asOf, 1), withBaseline: false });
    const value = (id: string) => indicators.find((one) => one.id === id)?.value;
    expect([value('COMMUNITIES'), value('COMMUNITY_STABILITY')]).toEqual([found.total, found.stability?.mean]);
    close(found.modularity, value('MODULARITY') ?? null);
    expect(found.total).toBeGreaterThan(2);
  });

  test('two rings of groups that one person joins: two clusters, sure of themselves; a group alone is in none', () => {
    const ids = (letter: string) => Array.from({ length: 6 }, (_, at) => `${letter}${at}`);
    const clique = (letter: string) => pairsOf(ids(letter)).map(([a, b]) => [a, 'COOPERATES_WITH', b] as const);
    const register: PlainRegister = {
      people: { joiner: {}, member: {} },
      groups: Object.fromEntries([...ids('a'), ...ids('b'), 'alone'].map((id) => [id, {}])),
      ties: [...clique('a'), ...clique('b'), ['joiner', 'MEMBER_OF', 'a3'], ['joiner', 'MEMBER_OF', 'b2'], ['member', 'MEMBER_OF', 'b4']],
    };
    expect(ask(register)).toEqual({
      modularity: findCommunities(graphOf(12, [...pairsOf([0, 1, 2, 3, 4, 5]), ...pairsOf([6, 7, 8, 9, 10, 11]), [3, 8]])).modularity,
      stability: { mean: 1, least: 1, runs: 10 },
      total: 2,
      groupsInNone: 1,
      communities: [
        { community: 0, namedByIds: ['a3', 'a0', 'a1'], groups: 6, people: 1, linksInside: 15, linksOutwards: 1 },
        { community: 1, namedByIds: ['b2', 'b4', 'b0'], groups: 6, people: 1, linksInside: 15, linksOutwards: 1 },
      ],
    });
    expect(ask(register, {}, 1).communities).toHaveLength(1);
    expect(ask(register, {}, 1).total).toBe(2);
    expect(ask({ groups: { a: {}, b: {} } })).toEqual({ modularity: null, stability: null, total: 0, groupsInNone: 2, communities: [] });
  });
});

describe('key players', () => {
  const TEAM: TeamAsked = { aim: 'REACH', size: 3, steps: 1, mostPostsEach: null, mostPostsTogether: null, withoutIds: [], onlyInScope: false };
  const ask = (register: PlainRegister, team: Partial<TeamAsked>, narrowing: Parameters<typeof scopeOf>[0] = {}) =>
    answerQuestion(snapshotOf(register), 'keyPlayers', { scope: scopeOf(narrowing), team: { ...TEAM, ...team } });
  const teams = fc.record({
    aim: fc.constantFrom('REACH' as const, 'SEPARATION' as const),
    size: fc.integer({ min: 1, max: 3 }),
    steps: fc.constantFrom(1, 2),
    mostPostsEach: fc.option(fc.nat(2)),
    mostPostsTogether: fc.option(fc.nat(4)),
    withoutIds: fc.subarray(['p0']),
    onlyInScope: fc.boolean(),
  });

  test('are within the limits, and reach or separate what is said, on random registers', () => {
    fc.assert(
      fc.property(datedRegisters, scopes, teams, (register, scope, team) => {
        const { network } = naiveMeasured(register, scope);
        const found = ask(register, team, { ...scope, kinds: null });
        const ids = found.people.map(({ personId }) => personId);
        const posts = (id: string): number => count(network.day.memberships, (tie) => tie[0] === id && isPost(tie));
        for (const { personId, posts: held } of found.people) {
          expect([isPerson(network, personId), held, team.withoutIds.includes(personId)]).toEqual([true, posts(personId), false]);
          expect(held).toBeLessThanOrEqual(team.mostPostsEach ?? 99);
          if (team.onlyInScope) expect(network.inScope.has(personId)).toBe(true);
        }
        expect(ids.length).toBeLessThanOrEqual(team.size);
        expect(ids.reduce((sum, id) => sum + posts(id), 0)).toBeLessThanOrEqual(team.mostPostsTogether ?? 99);
        const tied = tiedIn(network);
        if (team.aim === 'REACH') {
          const open = groupsIn(network).filter((id) => !['NO_WISH', null].includes(headingOf(network.day)(id)));
          const within = (people: readonly string[]): string[] =>
            open.filter((group) => people.some((id) => (stepsFrom(tied, id).get(group)?.steps ?? 99) <= team.steps));
          expect([found.groupsToReach, found.groupsReached]).toEqual([open.length, within(ids).length]);
          found.people.forEach(({ newlyReached }, at) => {
            expect(newlyReached).toBe(within(ids.slice(0, at + 1)).length - within(ids.slice(0, at)).length);
          });
          expect([found.separatedGroupPairs, found.fragmentationNow, found.fragmentationWithout]).toEqual([null, null, null]);
        } else {
          const groups = network.ids.filter((id) => isGroup(network, id));
          const joined = (gone: readonly string[]): number =>
            componentsOf(gone.reduce(without, tied)).reduce((sum, part) => sum + pairsOf(groups.filter((id) => part.has(id))).length, 0);
          expect(ids).toEqual([...ids].sort());
          expect(found.separatedGroupPairs).toBe(joined([]) - joined(ids));
          const pairs = pairsOf(groups).length;
          close(found.fragmentationNow, pairs === 0 ? null : 1 - joined([]) / pairs);
          close(found.fragmentationWithout, pairs === 0 ? null : 1 - joined(ids) / pairs);
          expect([found.groupsToReach, found.groupsReached]).toEqual([null, null]);
        }
        expect(found.isExact).toBe(true);
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });

  test('with limits that bind, another team; nobody where the scope lists no people, the figures all the same', () => {
    const free = ask(city, { size: 4 });
    expect(free.people).toHaveLength(4);
    expect(ask(city, { size: 4, withoutIds: [free.people[0].personId] }).people.map(({ personId }) => personId)).not.toContain(free.people[0].personId);
    const light = ask(city, { size: 4, mostPostsEach: 0 });
    expect([light.people.every(({ posts }) => posts === 0), free.people.every(({ posts }) => posts === 0)]).toEqual([true, false]);
    expect(ask(city, { size: 4, mostPostsTogether: 1 }).people.reduce((sum, { posts }) => sum + posts, 0)).toBeLessThanOrEqual(1);
    const unlisted = ask(city, { size: 4 }, { kinds: ['GROUP'] });
    expect([unlisted.people, unlisted.groupsReached]).toEqual([[], free.groupsReached]);
    expect(ask(city, { size: 4, steps: 2 }).groupsReached).toBeGreaterThanOrEqual(free.groupsReached ?? 0);
  });

  test('an id that is no person, and an area that is not there, are not found', () => {
    for (const wrong of ['nobody', Object.keys(city.groups ?? {})[0]])
      expect(() => ask(city, { withoutIds: [wrong] })).toThrow(expect.objectContaining({ id: 'unknownId', values: { what: 'PERSON', id: wrong } }));
    expect(() => ask(city, {}, { areaIds: ['gone'] })).toThrow(Failure);
  });
});

describe('robustness curves', () => {
  const ask = (register: PlainRegister, narrowing: Parameters<typeof scopeOf>[0] = {}) =>
    answerQuestion(snapshotOf(register), 'robustnessCurves', { scope: scopeOf(narrowing) });

  test('in rank are what is left after taking people out one by one, on random registers', () =>
    onRandomRegisters((register, scope, network) => {
      const found = ask(register, scope);
      const tied = tiedIn(network);
      const groups = groupsIn(network);
      const all = network.ids.filter((id) => isGroup(network, id));
      const ranked = peopleIn(network)
        .map((id) => ({ id, groups: betweennessOf(tied, id, all), all: betweennessOf(tied, id, network.ids) }))
        .filter((one) => one.all > 0)
        .sort((one, other) => other.groups - one.groups || other.all - one.all || (one.id < other.id ? -1 : 1))
        .map(({ id }) => id);
      expect(found.bridgingPeople).toBe(ranked.length);
      if (ranked.length === 0 || groups.length === 0) {
        expect([found.inRank, found.atRandom, found.points]).toEqual([null, null, []]);
        return;
      }
      const kept = ranked
        .map((_, at) => ranked.slice(0, at + 1).reduce(without, tied))
        .map((left) => count(groups, (id) => mainPart(network, left).has(id)) / groups.length);
      const now = count(groups, (id) => mainPart(network, tied).has(id)) / groups.length;
      expect(found.points.map(({ handedOver }) => handedOver)).toEqual([0, ...ranked.map((_, at) => at + 1)]);
      for (const [at, { inRank }] of found.points.entries()) close(inRank, [now, ...kept][at]);
      close(found.inRank, kept.reduce((sum, share) => sum + share, 0) / kept.length);
      for (const at of [0, found.points.length - 1]) close(found.points[at].atRandom, found.points[at].inRank);
      const random = found.points.slice(1).reduce((sum, { atRandom }) => sum + atRandom, 0) / ranked.length;
      close(found.atRandom, random);
    }, 80));

  test('the mean in rank is the indicator; at random more holds together', () => {
    const scope = scopeOf({ reach: 'LINKED' });
    const found = ask(city, { reach: 'LINKED' });
    const { indicators } = answerQuestion(snapshotOf(city), 'networkHealth', { scope, compareTo: yearsBefore(scope.asOf, 1), withBaseline: false });
    close(found.inRank, indicators.find(({ id }) => id === 'ROBUSTNESS')?.value ?? null);
    expect(found.atRandom).toBeGreaterThan(found.inRank ?? 1);
    expect([found.samples, found.isExact]).toEqual([20, true]);
    expect(ask(city, { reach: 'LINKED' })).toEqual(found);
  });

  test('of many people no more points than can be drawn, evenly spaced, with both ends', () => {
    const found = ask(civicRegister({ people: 900, groups: 150, areas: 6, seed: 7 }));
    expect(found.bridgingPeople).toBeGreaterThan(MOST_CURVE_POINTS);
    expect(found.points).toHaveLength(MOST_CURVE_POINTS);
    const steps = found.points.map(({ handedOver }) => handedOver);
    expect([steps[0], steps.at(-1)]).toEqual([0, found.bridgingPeople]);
    const gaps = steps.slice(1).map((step, at) => step - steps[at]);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });
});
