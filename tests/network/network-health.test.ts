import { describe, expect, test } from 'vitest';
import { yearsBefore } from '../../schema/contracts/days.ts';
import { Failure } from '../../schema/contracts/failures.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { INDICATOR_IDS, type IndicatorId } from '../../schema/words/measures.ts';
import { networkHealth, sameSpanBefore } from '../../server/network/health/network-health.ts';
import { civicRegister } from './civic-register.ts';
import { healthFigures, type TwoModeFigures } from './health-figures.ts';
import { renamed } from './renamed-register.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

/** Health of a small register, by indicator. */
const healthOf = (register: PlainRegister, scope: Scope = scopeOf({ reach: 'LINKED' }), compareTo = yearsBefore(scope.asOf, 1)) => {
  const health = networkHealth(snapshotOf(register), { scope, compareTo, withBaseline: false });
  const found = new Map(health.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    health,
    of: (id: IndicatorId) => found.get(id) ?? { id, value: Number.NaN, previous: null, knownFor: null, outOf: null, baseline: null },
    value: (id: IndicatorId) => found.get(id)?.value,
  };
};
const close = (value: number | null | undefined, expected: number | null): void => {
  if (expected === null || expected === 0) expect(value).toBe(expected);
  else expect(Math.abs((value ?? Number.NaN) - expected) / Math.abs(expected)).toBeLessThan(1e-9);
};

const registerOf = ({ people, groups, values, members, direct }: TwoModeFigures): PlainRegister => ({
  areas: Object.fromEntries(FIELDS.map((_, i) => [`a-${i}`, { kind: 'SCHOOL_DISTRICT' as const }])),
  people: Object.fromEntries(people.map((id) => [id, {}])),
  groups: Object.fromEntries(
    groups.map((id, i) => {
      const value = values[i];
      return [id, value === null ? {} : { fields: [FIELDS[value].code], areas: [`a-${value}`] }];
    }),
  ),
  ties: [
    ...members.map(([person, group]) => [person, 'MEMBER_OF', group, { level: 'HEAD' }] as const),
    ...direct.map(([a, b]) => [a, 'COOPERATES_WITH', b] as const),
  ],
});

describe.each(healthFigures.twoMode)('$name, against networkx', (figures) => {
  const { of, value, health } = healthOf(registerOf(figures));
  test('size and parts', () => {
    expect(value('PEOPLE')).toBe(figures.people.length);
    expect(value('GROUPS')).toBe(figures.groups.length);
    expect(value('TIES')).toBe(figures.members.length + figures.direct.length);
    expect(value('COMPONENTS')).toBe(figures.components);
    close(value('LARGEST_COMPONENT_GROUP_SHARE'), figures.mainPartShare);
    expect(value('CUT_VERTEX_PEOPLE')).toBe(figures.cutVertexPeople);
    expect(value('PEOPLE_WITHOUT_TIES')).toBe(figures.peopleWithoutTies);
    close(value('DENSITY'), figures.density);
    expect([health.people, health.groups, health.components]).toEqual([figures.people.length, figures.groups.length, figures.components]);
  });
  test('distances over links', () => {
    close(value('MEAN_GROUP_DISTANCE'), figures.distances.mean);
    close(value('CONNECTED_GROUP_PAIRS'), figures.distances.connected / figures.distances.pairs);
    close(value('GROUP_PAIRS_WITHIN_3'), figures.distances.within3 / figures.distances.pairs);
  });
  test('projection of groups', () => {
    close(value('TRANSITIVITY'), figures.transitivity);
    expect(value('MODULARITY')).toBeGreaterThanOrEqual((figures.leiden ?? 0) - 0.001);
  });
  test('E-I by field and by area, known for the pairs known on both sides', () => {
    close(value('EI_FIELD'), figures.ei.index);
    close(value('EI_AREA'), figures.ei.index);
    expect([of('EI_FIELD').knownFor, of('EI_FIELD').outOf]).toEqual([figures.ei.known, figures.ei.linked]);
  });
  test('posts and robustness', () => {
    close(value('POST_GINI'), figures.postGini);
    close(value('POSTS_TOP_TENTH_SHARE'), figures.postsTopTenth);
    close(value('ROBUSTNESS'), figures.robustness);
  });
  test('nothing is new where no start is on record, and that is said', () => {
    expect(of('NEW_TIES')).toMatchObject({ value: 0, knownFor: 0, outOf: figures.ei.linked });
    expect(of('TIES').previous).toBe(value('TIES'));
  });
});

describe('the answer', () => {
  test('has every indicator once, in order, for an empty register too', () => {
    const { health, value } = healthOf({});
    expect(health.indicators.map(({ id }) => id)).toEqual(INDICATOR_IDS);
    expect(health).toMatchObject({ people: 0, groups: 0, components: 0, isolatedGroups: 0, largestComponentGroupShare: null });
    for (const id of [
      'DENSITY',
      'MEAN_GROUP_DISTANCE',
      'TRANSITIVITY',
      'MODULARITY',
      'EI_KIND',
      'POST_GINI',
      'ROBUSTNESS',
      'SUPPORT_RECIPROCITY',
      'NEW_TIES',
    ] as const)
      expect(value(id)).toBeNull();
  });
  test('asks for an area that exists', () => {
    expect(() => healthOf({}, scopeOf({ areaIds: ['a-gone'] }))).toThrow(Failure);
  });
  test('is the same under any ids, but for robustness, where the definition lets the id break ties of rank', () => {
    const register = civicRegister({ people: 160, groups: 50, areas: 4, seed: 3 });
    const figures = (from: PlainRegister) => healthOf(from).health.indicators;
    const plain = figures(register);
    for (const seed of [1, 2, 3]) {
      const other = figures(renamed(register, seed));
      other.forEach((indicator, i) => {
        if (indicator.id === 'ROBUSTNESS') return;
        expect(indicator).toEqual(plain[i]);
      });
    }
  });
});

describe('the day compared with', () => {
  const register: PlainRegister = {
    people: { p: {}, q: {} },
    groups: { a: { fields: ['WELFARE'] }, b: { fields: ['WELFARE'] }, c: { fields: ['EDUCATION'] }, d: {} },
    schools: { s: {} },
    ties: [
      ['p', 'MEMBER_OF', 'a', { from: '2020-04-01' }],
      ['p', 'MEMBER_OF', 'b', { from: '2020-04-01' }],
      ['p', 'MEMBER_OF', 'c', { from: '2026-04-01' }],
      ['q', 'MEMBER_OF', 'c', { from: '2026-04-01' }],
      ['d', 'COOPERATES_WITH', 's', { from: '2026-06-01' }],
    ],
  };
  test('new links, those that cross fields, and for how many it is known', () => {
    const { of } = healthOf(register);
    expect(of('NEW_TIES')).toMatchObject({ value: 3, knownFor: 4, outOf: 4, previous: 0 });
    expect(of('CROSS_FIELD_TIES')).toMatchObject({ value: 2, knownFor: 2, outOf: 3 });
    expect(of('CROSS_AREA_TIES')).toMatchObject({ value: 0, knownFor: 0, outOf: 3 });
    expect([of('TIES').value, of('TIES').previous]).toEqual([5, 2]);
  });
  test('a link that only changed hands is not new', () => {
    const handedOver: PlainRegister = {
      people: { p: {}, q: {} },
      groups: { a: {}, b: {} },
      ties: [
        ['p', 'MEMBER_OF', 'a', { from: '2020-04-01', to: '2026-03-31' }],
        ['p', 'MEMBER_OF', 'b', { from: '2020-04-01', to: '2026-03-31' }],
        ['q', 'MEMBER_OF', 'a', { from: '2026-04-01' }],
        ['q', 'MEMBER_OF', 'b', { from: '2026-04-01' }],
      ],
    };
    expect(healthOf(handedOver).of('NEW_TIES').value).toBe(0);
  });
  test('a day for which nothing is on record has no values, and nothing can be called new', () => {
    const { of } = healthOf({ people: { p: {} }, groups: { a: {} }, ties: [['p', 'MEMBER_OF', 'a', { from: '2026-04-01' }]] });
    expect(of('TIES')).toMatchObject({ value: 1, previous: null });
    expect(of('NEW_TIES')).toMatchObject({ value: null, previous: null, knownFor: null });
  });
  test('the span before it is as long, in calendar years where it can be', () => {
    const day = (iso: string) => scopeOf({ asOf: iso }).asOf;
    expect(sameSpanBefore(day('2028-04-01'), day('2027-04-01'))).toBe(day('2026-04-01'));
    expect(sameSpanBefore(day('2026-11-22'), day('2026-11-12'))).toBe(day('2026-11-02'));
  });
});

describe('what is counted', () => {
  const city: PlainRegister = {
    areas: { east: { kind: 'SCHOOL_DISTRICT' }, west: { kind: 'SCHOOL_DISTRICT' } },
    people: { p: {}, q: {}, r: {} },
    groups: { a: { areas: ['east'] }, b: { areas: ['east'] }, c: { areas: ['west'] }, d: { areas: ['west'] } },
    ties: [
      ['p', 'MEMBER_OF', 'a'],
      ['p', 'MEMBER_OF', 'c'],
      ['q', 'MEMBER_OF', 'b'],
      ['q', 'MEMBER_OF', 'a'],
      ['r', 'MEMBER_OF', 'c'],
      ['r', 'MEMBER_OF', 'd'],
    ],
  };
  test('those in scope, and ties and links with at least one end in scope', () => {
    const { value, of } = healthOf(city, scopeOf({ areaIds: ['east'], reach: 'LINKED' }));
    expect([value('PEOPLE'), value('GROUPS'), value('TIES'), value('DENSITY')]).toEqual([2, 2, 4, 3 / 4]);
    expect(of('EI_AREA')).toMatchObject({ value: 0, knownFor: 2, outOf: 2 });
    expect(value('MEAN_GROUP_DISTANCE')).toBe(1);
  });
  test('INSIDE cuts the links to the outside', () => {
    const { value } = healthOf(city, scopeOf({ areaIds: ['east'], reach: 'INSIDE' }));
    expect([value('TIES'), value('EI_AREA')]).toEqual([3, -1]);
  });
  test('groups to be handled with care are a number only', () => {
    const { health, value } = healthOf({ people: { p: {} }, groups: { a: {}, care: { handledWithCare: true } }, ties: [['p', 'MEMBER_OF', 'care']] });
    expect([health.groupsHandledWithCare, value('GROUPS'), value('TIES')]).toEqual([1, 1, 0]);
  });
  test('isolation counts what is known, and says of how many', () => {
    const { of } = healthOf({
      people: { p: {}, q: {}, r: {} },
      groups: {
        a: { knownExtent: 'OFFICERS' },
        b: { knownExtent: 'OFFICERS' },
        alone: { knownExtent: 'OFFICERS' },
        unknown: { knownExtent: 'REPRESENTATIVE_ONLY' },
        quiet: { knownExtent: 'OFFICERS', contactWish: 'NOT_NOW' },
      },
      ties: [
        ['p', 'MEMBER_OF', 'a'],
        ['p', 'MEMBER_OF', 'b'],
        ['q', 'MEMBER_OF', 'alone'],
        ['r', 'MEMBER_OF', 'unknown'],
      ],
    });
    expect(of('ISOLATED_GROUPS')).toMatchObject({ value: 1, knownFor: 3, outOf: 4 });
    expect(of('WEAKLY_LINKED_GROUPS').value).toBe(2);
    expect(of('GROUPS_NOT_YET_KNOWN').value).toBe(1);
    expect(of('GROUPS_ON_ONE_PERSON_SHARE')).toMatchObject({ value: 2 / 3, knownFor: 3, outOf: 4 });
    expect(of('LARGEST_COMPONENT_GROUP_SHARE')).toMatchObject({ value: 2 / 5, knownFor: 4, outOf: 5 });
  });
});
