import { describe, expect, test } from 'vitest';
import { yearsBefore } from '../../schema/contracts/days.ts';
import type { IndicatorId } from '../../schema/words/measures.ts';
import { organisationLinks } from '../../server/network/health/organisation-links.ts';
import { areaRelation } from '../../server/network/health/shared-areas.ts';
import { networkHealth } from '../../server/network/health/network-health.ts';
import { whatIf } from '../../server/network/health/what-if.ts';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { STAKEHOLDER } from '../../server/network/ordinals.ts';
import { linksOf } from '../../server/network/links.ts';
import { neighboursOf } from '../../server/network/graph/graph.ts';
import { rowOfId } from '../../schema/contracts/row-of-id.ts';
import { civicRegister } from './civic-register.ts';
import { healthFigures } from './health-figures.ts';
import { type PlainRegister, type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

const indicator = (register: PlainRegister, id: IndicatorId) => {
  const scope = scopeOf({ reach: 'LINKED' });
  return networkHealth(snapshotOf(register), { scope, compareTo: yearsBefore(scope.asOf, 1), withBaseline: false }).indicators.find((one) => one.id === id);
};

describe('generations that run a group', () => {
  const register: PlainRegister = {
    people: { old: { generation: 'SENIOR' }, young: { generation: 'YOUTH' }, somebody: {} },
    groups: { told: { runBy: ['SENIOR'] }, both: { runBy: ['SENIOR'] }, officers: {}, half: {}, members: {}, served: { isFor: ['CHILD'] } },
    ties: [
      ['young', 'MEMBER_OF', 'both', { level: 'OFFICER' }],
      ['old', 'MEMBER_OF', 'officers', { level: 'HEAD' }],
      ['somebody', 'MEMBER_OF', 'officers', { level: 'MEMBER' }],
      ['old', 'MEMBER_OF', 'half', { level: 'HEAD' }],
      ['somebody', 'MEMBER_OF', 'half', { level: 'OFFICER' }],
      ['young', 'MEMBER_OF', 'members', { level: 'MEMBER' }],
    ],
  };
  test('known where the group said so or all its officers are known; whom it is for says nothing', () => {
    expect(indicator(register, 'GROUPS_WITHOUT_YOUTH')).toMatchObject({ value: 2, knownFor: 3, outOf: 6 });
    expect(indicator(register, 'GROUPS_WITHOUT_SENIOR')).toMatchObject({ value: 0, knownFor: 3, outOf: 6 });
    expect(indicator(register, 'GROUPS_WITHOUT_CHILD')).toMatchObject({ value: 3 });
  });
});

describe('posts', () => {
  const register: PlainRegister = {
    people: { p: {}, q: {}, r: {} },
    groups: { a: {}, b: {}, c: {}, inside: { parent: 'a' } },
    ties: [
      ['p', 'MEMBER_OF', 'a', { level: 'HEAD' }],
      ['p', 'MEMBER_OF', 'inside', { level: 'HEAD' }],
      ['p', 'MEMBER_OF', 'b', { seat: true }],
      ['q', 'MEMBER_OF', 'c', { level: 'STEERING' }],
      ['r', 'MEMBER_OF', 'c', { level: 'MEMBER' }],
      ['r', 'MEMBER_OF', 'a'],
    ],
  };
  test('are seats and the three levels, subgroups apart, shared among those who hold any', () => {
    expect(indicator(register, 'POSTS_TOP_TENTH_SHARE')).toMatchObject({ value: 3 / 4, knownFor: 5, outOf: 6 });
    expect(indicator(register, 'POST_GINI')?.value).toBe(1 / 4);
  });
});

describe('areas of two organisations', () => {
  const snapshot = snapshotOf({
    areas: {
      city: { kind: 'ADMINISTRATIVE' },
      east: { kind: 'SCHOOL_DISTRICT', partOf: ['city'] },
      west: { kind: 'SCHOOL_DISTRICT', partOf: ['city'] },
      chome: { kind: 'CHOME', partOf: ['east'] },
      hall: { kind: 'COMMUNITY_AREA', partOf: ['city'] },
    },
    groups: {
      e: { areas: ['east'] },
      w: { areas: ['west'] },
      small: { areas: ['chome'] },
      h: { areas: ['hall'] },
      all: { areas: ['city'] },
      none: {},
      two: { areas: ['west', 'hall'] },
    },
  });
  const relation = areaRelation(snapshot);
  const between = (a: string, b: string) => relation(rowOfId(snapshot.stakeholders.ids, a), rowOfId(snapshot.stakeholders.ids, b));
  test.each([
    ['e', 'small', 'SHARED'],
    ['e', 'all', 'SHARED'],
    ['e', 'w', 'APART'],
    ['small', 'w', 'APART'],
    ['e', 'h', 'NOT_COMPARABLE'],
    ['two', 'h', 'SHARED'],
    ['two', 'e', 'APART'],
    ['e', 'none', 'UNKNOWN'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([between(a, b), between(b, a)]).toEqual([expected, expected]);
  });
});

describe('crossing areas', () => {
  const register: PlainRegister = {
    areas: { city: { kind: 'ADMINISTRATIVE' }, east: { kind: 'SCHOOL_DISTRICT', partOf: ['city'] }, hall: { kind: 'COMMUNITY_AREA', partOf: ['city'] } },
    groups: { e: { areas: ['east'] }, h: { areas: ['hall'] }, c: { areas: ['city'] }, none: {}, x: {}, y: {} },
    ties: [
      ['x', 'COOPERATES_WITH', 'y', { from: '2020-04-01' }],
      ['e', 'COOPERATES_WITH', 'h', { from: '2026-06-01' }],
      ['e', 'COOPERATES_WITH', 'c', { from: '2026-06-01' }],
      ['e', 'COOPERATES_WITH', 'none', { from: '2026-06-01' }],
    ],
  };
  test('E-I counts every pair known on both sides: an area inside the other is internal, another division external', () => {
    expect(indicator(register, 'EI_AREA')).toMatchObject({ value: 0, knownFor: 2, outOf: 4 });
  });
  test('new links across areas leave out what cannot be compared', () => {
    expect(indicator(register, 'CROSS_AREA_TIES')).toMatchObject({ value: 0, knownFor: 1, outOf: 3 });
  });
});

test.each(['TIES', 'PEOPLE_WITHOUT_TIES', 'SUPPORT_RECIPROCITY', 'DENSITY'] as const)('%s says for how many groups memberships are known', (id) => {
  const register: PlainRegister = {
    people: { p: {}, q: {} },
    groups: { known: { knownExtent: 'OFFICERS' }, dim: {}, two: {} },
    ties: [
      ['p', 'MEMBER_OF', 'two'],
      ['q', 'MEMBER_OF', 'two'],
      ['p', 'SUPPORTS', 'dim'],
    ],
  };
  expect(indicator(register, id)).toMatchObject({ knownFor: 2, outOf: 3 });
});

test.each(healthFigures.reciprocity)('support both ways, as networkx counts it', ({ arcs, size, overall }) => {
  const id = (i: number) => `g${String(i).padStart(2, '0')}`;
  const ties = arcs.map(([a, b]): PlainTie => [id(a), 'SUPPORTS', id(b)]);
  const groups = Object.fromEntries(Array.from({ length: size }, (_, i) => [id(i), {}]));
  expect(indicator({ groups, ties: [...ties, ties[0]] }, 'SUPPORT_RECIPROCITY')?.value).toBeCloseTo(overall, 12);
});

test('organisation links are L of every organisation', () => {
  const network = buildStakeholderNetwork(snapshotOf(civicRegister({ people: 150, groups: 50, areas: 4, seed: 5 })), scopeOf());
  const links = organisationLinks(network);
  for (let v = 0; v < network.graph.size; v++)
    expect([...neighboursOf(links, v)]).toEqual(network.kinds[v] === STAKEHOLDER.PERSON ? [] : [...linksOf(network, v).organisations]);
});

describe('what-if', () => {
  const register: PlainRegister = {
    people: { p: {}, q: {}, r: {} },
    groups: { a: {}, b: {}, c: {} },
    ties: [
      ['p', 'MEMBER_OF', 'a', { level: 'HEAD' }],
      ['p', 'MEMBER_OF', 'b', { level: 'HEAD' }],
      ['q', 'MEMBER_OF', 'a'],
      ['r', 'MEMBER_OF', 'b'],
    ],
  };
  const values = (health: { readonly indicators: readonly { readonly id: string; readonly value: number | null }[] }, ...ids: IndicatorId[]) =>
    ids.map((id) => health.indicators.find((one) => one.id === id)?.value);
  test('without a person: fewer people, ties and posts, and the network in parts', () => {
    const { before, after, cutOffGroupIds } = whatIf(snapshotOf(register), { scope: scopeOf(), removeIds: ['p'], addTies: [] });
    expect(values(before, 'PEOPLE', 'TIES', 'COMPONENTS', 'POSTS_TOP_TENTH_SHARE')).toEqual([3, 4, 2, 1]);
    expect(values(after, 'PEOPLE', 'TIES', 'COMPONENTS', 'POSTS_TOP_TENTH_SHARE')).toEqual([2, 2, 3, null]);
    expect(cutOffGroupIds).toEqual(['b']);
  });
  test('with a tie: fewer parts, a new link, and nothing else touched', () => {
    const { before, after } = whatIf(snapshotOf(register), { scope: scopeOf(), removeIds: [], addTies: [{ fromId: 'b', kind: 'COOPERATES_WITH', toId: 'c' }] });
    expect(values(after, 'COMPONENTS', 'TIES', 'NEW_TIES')).toEqual([1, 5, 1]);
    expect(values(before, 'COMPONENTS', 'TIES', 'NEW_TIES')).toEqual([2, 4, 0]);
  });
  test('added support counts in the direction given', () => {
    const supported: PlainRegister = { ...register, ties: [...(register.ties ?? []), ['b', 'SUPPORTS', 'a'], ['p', 'SUPPORTS', 'a']] };
    const reciprocity = (fromId: string, toId: string) => {
      const addTies = [{ fromId, kind: 'SUPPORTS' as const, toId }];
      return values(whatIf(snapshotOf(supported), { scope: scopeOf(), removeIds: [], addTies }).after, 'SUPPORT_RECIPROCITY');
    };
    expect([reciprocity('a', 'b'), reciprocity('b', 'a'), reciprocity('a', 'p'), reciprocity('c', 'a')]).toEqual([[2 / 3], [0], [2 / 3], [0]]);
  });
  test('headings and what is known follow the changed register', () => {
    const two: PlainRegister = {
      people: { p: {}, q: {} },
      groups: { a: {} },
      ties: [
        ['p', 'MEMBER_OF', 'a'],
        ['q', 'MEMBER_OF', 'a'],
      ],
    };
    const { before, after } = whatIf(snapshotOf(two), { scope: scopeOf(), removeIds: ['q'], addTies: [] });
    expect(values(before, 'ISOLATED_GROUPS', 'GROUPS_NOT_YET_KNOWN')).toEqual([1, 0]);
    expect(values(after, 'ISOLATED_GROUPS', 'GROUPS_NOT_YET_KNOWN')).toEqual([0, 1]);
    expect([before, after].map(({ indicators }) => indicators.find(({ id }) => id === 'COMPONENTS')?.knownFor)).toEqual([1, 0]);
  });
  test('changing nothing changes nothing, and gives what networkHealth gives', () => {
    const scope = scopeOf();
    const snapshot = snapshotOf(civicRegister({ people: 100, groups: 30, areas: 3, seed: 8 }));
    const { before, after } = whatIf(snapshot, { scope, removeIds: [], addTies: [] });
    expect(after).toEqual(before);
    expect(before).toEqual(networkHealth(snapshot, { scope, compareTo: yearsBefore(scope.asOf, 1), withBaseline: false }));
  });
});
