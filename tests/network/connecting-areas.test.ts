import { describe, expect, test } from 'vitest';
import type { Scope } from '../../schema/contracts/scope.ts';
import { connectingAreas } from '../../server/network/people/connecting-areas.ts';
import { type PlainRegister, type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

type Narrowing = Partial<Omit<Scope, 'asOf'>> & { readonly asOf?: string };
const members = (group: string, ...people: string[]): PlainTie[] => people.map((person) => [person, 'MEMBER_OF', group, { level: 'MEMBER' }]);

const register: PlainRegister = {
  areas: { north: {}, 'north-1': { partOf: ['north'] }, south: {}, west: {} },
  people: { own: {}, seated: {}, knows: {}, known: {}, one: {}, shared: {}, three: { generation: 'SENIOR' }, supporter: {} },
  groups: {
    n1: { areas: ['north'], fields: ['WELFARE'] },
    n2: { areas: ['north-1'] },
    s1: { areas: ['south'], fields: ['WELFARE'] },
    s2: { areas: ['south', 'west'] },
    w1: { areas: ['west'] },
    both: { areas: ['north-1', 'south'] },
    nowhere: {},
    inner: { parent: 's1', areas: ['west'] },
  },
  ties: [
    ...members('n2', 'own', 'three'),
    ...members('s1', 'own', 'three', 'known'),
    ...members('w1', 'three'),
    ...members('n1', 'seated', 'knows', 'one'),
    ['seated', 'MEMBER_OF', 's1', { seat: true, broughtBy: 'n1' }],
    ['knows', 'KNOWS', 'known'],
    ...members('both', 'one', 'shared'),
    ...members('nowhere', 'one'),
    ['supporter', 'SUPPORTS', 'n2'],
    ['supporter', 'SUPPORTS', 'inner'],
    ['n1', 'COOPERATES_WITH', 's1'],
    ['n1', 'COOPERATES_WITH', 'n2'],
  ],
};
const found = (areaIds: readonly string[], narrowing: Narrowing = {}) => connectingAreas(snapshotOf(register), { scope: scopeOf(narrowing), areaIds });
const names = (areaIds: readonly string[], narrowing?: Narrowing) => found(areaIds, narrowing).people.map(({ personId, by }) => [personId, by]);

describe('connecting areas', () => {
  test('own ties first, then seats, then acquaintances; an area counts with what lies inside it', () => {
    expect(names(['north', 'south'])).toEqual([
      ['own', 'OWN_TIES'],
      ['supporter', 'OWN_TIES'],
      ['three', 'OWN_TIES'],
      ['seated', 'SEATS'],
      ['known', 'ACQUAINTANCE'],
      ['knows', 'ACQUAINTANCE'],
    ]);
  });
  test('the groups that count, by area in the order asked; a subgroup stands for its parent', () => {
    const areas = (person: string, asked: readonly string[]) => found(asked).people.find(({ personId }) => personId === person)?.areas;
    expect(areas('own', ['south', 'north'])).toEqual([
      { areaId: 'south', groupIds: ['s1'] },
      { areaId: 'north', groupIds: ['n2'] },
    ]);
    expect(areas('supporter', ['north', 'south'])?.[1].groupIds).toEqual(['s1']);
    expect(areas('seated', ['north', 'south'])?.map(({ groupIds }) => groupIds)).toEqual([['n1'], ['s1']]);
    expect(areas('knows', ['north', 'south'])?.map(({ groupIds }) => groupIds)).toEqual([['n1'], ['s1']]);
  });
  test('most areas, then most groups come first', () => {
    expect(names(['west', 'north', 'south']).slice(0, 2)).toEqual([
      ['three', 'OWN_TIES'],
      ['own', 'OWN_TIES'],
    ]);
  });
  test('a group active in several of the areas connects by itself and makes nobody a connector', () => {
    expect(found(['north', 'south']).groupsInSeveral).toEqual([{ groupId: 'both', areaIds: ['north', 'south'] }]);
    expect(names(['north', 'south']).flat()).not.toContain('shared');
    expect(found(['north', 'south', 'west']).groupsInSeveral.map(({ groupId, areaIds }) => [groupId, areaIds])).toEqual([
      ['both', ['north', 'south']],
      ['s2', ['south', 'west']],
    ]);
  });
  test('groups of different areas that are tied directly', () => {
    expect(found(['north', 'south']).directPairs).toEqual([{ aId: 'n1', bId: 's1' }]);
    expect(found(['north', 'south'], { tieKinds: ['MEMBER_OF'] }).directPairs).toEqual([]);
  });
  test('the reason says what the lists hold', () => {
    expect(found(['north', 'south']).reason).toEqual({
      is: 'AREAS_CONNECTED',
      areaIds: ['north', 'south'],
      byOwnTiesIds: ['own', 'supporter', 'three'],
      bySeatsIds: ['seated'],
      byAcquaintanceIds: ['known', 'knows'],
      groupsInSeveralIds: ['both'],
      directPairs: 1,
      besidesPublicBodies: false,
    });
  });
  test('the scope narrows people, groups and ties', () => {
    expect(names(['north', 'south'], { generations: ['SENIOR'] })).toEqual([['three', 'OWN_TIES']]);
    expect(names(['north', 'south'], { fields: ['WELFARE'] }).map(([id]) => id)).toEqual(['seated', 'known', 'knows']);
    expect(names(['north', 'south'], { tieKinds: ['MEMBER_OF'] }).map(([id]) => id)).toEqual(['own', 'three', 'seated']);
    expect(names(['north', 'south'], { kinds: ['GROUP'] })).toEqual([]);
    expect(found(['north', 'south'], { kinds: ['GROUP'] }).reason).toEqual(found(['north', 'south']).reason);
  });
  test('an area and one inside it share their groups, so nobody stands between them', () => {
    expect(found(['north', 'north-1']).people).toEqual([]);
    expect(found(['north', 'north-1']).groupsInSeveral.map(({ groupId }) => groupId)).toEqual(['both', 'n2']);
  });
  test('it takes two areas, and areas that are there', () => {
    expect(() => found(['north'])).toThrow(expect.objectContaining({ id: 'twoAreasNeeded' }));
    expect(() => found(['north', 'north'])).toThrow(expect.objectContaining({ id: 'twoAreasNeeded' }));
    expect(() => found(['north', 'n1'])).toThrow(expect.objectContaining({ id: 'unknownId', values: { what: 'AREA', id: 'n1' } }));
  });
});
