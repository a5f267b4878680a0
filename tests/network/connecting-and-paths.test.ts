import { describe, expect, test } from 'vitest';
import type { Scope } from '../../schema/contracts/scope.ts';
import { connectingPeople } from '../../server/network/people/connecting-people.ts';
import { firstPeopleToMeet } from '../../server/network/people/first-people.ts';
import { introductionPaths } from '../../server/network/people/introduction-paths.ts';
import { type PlainRegister, type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

type Narrowing = Partial<Omit<Scope, 'asOf'>> & { readonly asOf?: string };
const members = (group: string, ...people: string[]): PlainTie[] => people.map((person) => [person, 'MEMBER_OF', group, { level: 'MEMBER' }]);
const records = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, {}]));
const unknown = (what: string, id: string) => expect.objectContaining({ id: 'unknownId', values: { what, id } });

describe('connecting people', () => {
  const register: PlainRegister = {
    areas: { x: {} },
    people: { both: {}, knows: { areas: ['x'] }, known: {}, one: {}, far: {}, supporter: {} },
    groups: { a: {}, b: {}, c: {}, inner: { parent: 'a' } },
    ties: [
      ...members('a', 'both', 'one'),
      ...members('b', 'both', 'known'),
      ...members('inner', 'knows'),
      ['knows', 'KNOWS', 'known'],
      ['supporter', 'SUPPORTS', 'b'],
      ['supporter', 'SUPPORTS', 'c'],
    ],
  };
  const found = (groupIds: readonly string[], narrowing: Narrowing = {}) => connectingPeople(snapshotOf(register), { scope: scopeOf(narrowing), groupIds });
  const names = (groupIds: readonly string[], narrowing?: Narrowing) => found(groupIds, narrowing).map(({ personId }) => personId);

  test('those tied to two, or tied to one and knowing someone in another', () => {
    expect(names(['a', 'b'])).toEqual(['both', 'known', 'knows']);
    expect(names(['b', 'c'])).toEqual(['supporter']);
    expect(names(['a', 'c'])).toEqual([]);
  });
  test('knowing counts only where the tie KNOWS is chosen and holds', () => {
    expect(names(['a', 'b'], { tieKinds: ['MEMBER_OF'] })).toEqual(['both']);
    const past = (register.ties ?? []).map((tie): PlainTie => (tie[1] === 'KNOWS' ? ['knows', 'KNOWS', 'known', { to: '2026-03-31' }] : tie));
    expect(connectingPeople(snapshotOf({ ...register, ties: past }), { scope: scopeOf(), groupIds: ['a', 'b'] }).map(({ personId }) => personId)).toEqual([
      'both',
    ]);
  });
  test('the groups reached, and the pairs that lose every path without the person', () => {
    expect(found(['c', 'a', 'b'])).toEqual([
      { personId: 'both', groupIds: ['a', 'b'], onlyLinkBetween: [] },
      {
        personId: 'supporter',
        groupIds: ['b', 'c'],
        onlyLinkBetween: [
          { aId: 'a', bId: 'c' },
          { aId: 'b', bId: 'c' },
        ],
      },
      { personId: 'known', groupIds: ['a', 'b'], onlyLinkBetween: [] },
      { personId: 'knows', groupIds: ['a', 'b'], onlyLinkBetween: [] },
    ]);
  });
  test('a subgroup stands for its parent; one group alone is connected by nobody', () => {
    expect(found(['inner', 'b'])).toEqual(found(['a', 'b']));
    expect(found(['inner', 'a'])).toEqual([]);
    expect(names(['inner', 'a'], { foldSubgroups: false })).toEqual([]);
  });
  test('people of the scope only', () => {
    expect(names(['a', 'b'], { areaIds: ['x'] })).toEqual(['knows']);
    expect(names(['a', 'b'], { kinds: ['GROUP'] })).toEqual([]);
    expect(() => found(['a', 'b'], { kinds: ['GROUP'], areaIds: ['nowhere'] })).toThrow(unknown('AREA', 'nowhere'));
  });
  test('an id that is no group is refused, whatever else it is', () => {
    expect(() => found(['a', 'nobody'])).toThrow(unknown('GROUP', 'nobody'));
    expect(() => found(['a', 'both'])).toThrow(unknown('GROUP', 'both'));
  });
});

describe('first people to meet', () => {
  const register: PlainRegister = {
    areas: { x: {} },
    people: records('busy', 'free', 'last', 'outside', 'seated'),
    groups: {
      a: { areas: ['x'] },
      b: { areas: ['x'] },
      c: { areas: ['x'] },
      d: { areas: ['x'] },
      far: {},
      quiet: { areas: ['x'], contactWish: 'NOT_NOW' },
      resting: { areas: ['x'], status: 'DORMANT' },
    },
    ties: [
      ['busy', 'MEMBER_OF', 'a', { level: 'HEAD' }],
      ['busy', 'MEMBER_OF', 'b', { level: 'HEAD' }],
      ...members('a', 'free'),
      ...members('b', 'free', 'last'),
      ['seated', 'MEMBER_OF', 'c', { seat: true }],
      ['seated', 'MEMBER_OF', 'b', { level: 'MEMBER' }],
      ...members('quiet', 'last'),
      ...members('resting', 'last'),
      ...members('far', 'outside'),
    ],
  };
  const found = (first: number, narrowing: Narrowing = {}) =>
    firstPeopleToMeet(snapshotOf(register), { scope: scopeOf({ areaIds: ['x'], ...narrowing }), first });

  test('most groups first, then fewer posts, then id; it stops when nobody adds a group', () => {
    const { people, groupsInScope, groupsReached, notReachedIds } = found(5);
    expect(people.map(({ personId, newlyReachedIds, alsoReachedIds }) => [personId, newlyReachedIds, alsoReachedIds])).toEqual([
      ['free', ['a', 'b'], []],
      ['seated', ['c'], ['b']],
    ]);
    expect([groupsInScope, groupsReached, notReachedIds]).toEqual([4, 3, ['d']]);
  });
  test('the reason says how many of the new ones are seats', () => {
    expect(found(5).people[1].reason).toEqual({ is: 'REACHES', personId: 'seated', newlyReached: 1, alsoReached: 1, throughSeats: 1, groupIds: ['c'] });
    expect(found(5).people[0].reason).toMatchObject({ throughSeats: 0 });
  });
  test('no more than asked for', () => {
    expect(found(1).people).toHaveLength(1);
    expect(found(1).notReachedIds).toEqual(['c', 'd']);
    expect(found(0)).toMatchObject({ people: [], groupsReached: 0 });
  });
  test('nobody is listed where kinds leave people out; what they reach is the same', () => {
    const { people: _, ...measured } = found(5);
    expect(found(5, { kinds: ['GROUP'] })).toEqual({ ...measured, people: [] });
    expect(found(5, { kinds: ['PERSON'] })).toEqual(found(5));
    expect(() => found(5, { kinds: ['GROUP'], areaIds: ['nowhere'] })).toThrow(unknown('AREA', 'nowhere'));
  });
  test('people of the network measured, in scope or not', () => {
    const others: PlainRegister = { ...register, people: { ...register.people, young: { generation: 'YOUTH' } } };
    const people = firstPeopleToMeet(snapshotOf(others), { scope: scopeOf({ areaIds: ['x'], generations: ['YOUTH'] }), first: 1 }).people;
    expect(people.map(({ personId }) => personId)).toEqual(['free']);
    expect(found(5, { generations: ['YOUTH'], reach: 'INSIDE' }).people).toEqual([]);
  });
  test('a tie of any chosen kind reaches', () => {
    const ties: PlainTie[] = [...(register.ties ?? []), ['outside', 'SUPPORTS', 'd']];
    expect(firstPeopleToMeet(snapshotOf({ ...register, ties }), { scope: scopeOf({ areaIds: ['x'] }), first: 5 }).notReachedIds).toEqual([]);
  });
});

describe('introduction paths', () => {
  const register: PlainRegister = {
    people: records('asker', 'friend', 'hub', 'target', 'x1', 'x2'),
    groups: { choir: {}, club: {}, inner: { parent: 'club' } },
    schools: { school: {} },
    ties: [
      ...members('choir', 'asker', 'friend', 'hub'),
      ['friend', 'KNOWS', 'target'],
      ['hub', 'KNOWS', 'target'],
      ['hub', 'KNOWS', 'x1'],
      ['hub', 'KNOWS', 'x2'],
      ...members('club', 'target'),
      ['target', 'SUPPORTS', 'club'],
    ],
  };
  const found = (fromId: string, toId: string, first = 3, narrowing: Narrowing = {}) =>
    introductionPaths(snapshotOf(register), { scope: scopeOf(narrowing), fromId, toId, first });
  const ways = (fromId: string, toId: string, first?: number) =>
    found(fromId, toId, first).map(({ steps }) => steps.map(({ stakeholderId }) => stakeholderId).join(' '));

  test('shortest first, then those in between who are tied to fewer', () => {
    expect(ways('asker', 'club')).toEqual(['asker choir friend target club', 'asker choir hub target club']);
    expect(ways('asker', 'club', 1)).toEqual(['asker choir friend target club']);
  });
  test('each step names its tie, the first kind in the order of the list', () => {
    expect(found('asker', 'club')[0]).toMatchObject({
      length: 4,
      steps: [
        { stakeholderId: 'asker', tie: null },
        { stakeholderId: 'choir', tie: 'MEMBER_OF' },
        { stakeholderId: 'friend', tie: 'MEMBER_OF' },
        { stakeholderId: 'target', tie: 'KNOWS' },
        { stakeholderId: 'club', tie: 'MEMBER_OF' },
      ],
      reason: {
        is: 'PATH',
        stepIds: ['asker', 'choir', 'friend', 'target', 'club'],
        personIds: ['asker', 'friend', 'target'],
        ties: ['MEMBER_OF', 'MEMBER_OF', 'KNOWS', 'MEMBER_OF'],
      },
    });
    expect(found('target', 'club', 1, { tieKinds: ['SUPPORTS', 'MEMBER_OF'] })[0].steps[1].tie).toBe('MEMBER_OF');
    expect(found('target', 'club', 1, { tieKinds: ['SUPPORTS'] })[0].steps[1].tie).toBe('SUPPORTS');
  });
  test('longer ways only after every shorter one', () => {
    expect(ways('choir', 'target')).toEqual(['choir friend target', 'choir hub target']);
    expect(ways('friend', 'hub')).toEqual(['friend choir hub', 'friend target hub']);
    expect(ways('asker', 'friend')).toEqual(['asker choir friend', 'asker choir hub target friend']);
  });
  test('a subgroup stands for its parent', () => {
    expect(ways('asker', 'inner', 1)).toEqual(['asker choir friend target club']);
  });
  test('no path: to oneself, to what folds into oneself, to whom nothing leads', () => {
    expect(found('asker', 'asker')).toEqual([]);
    expect(found('club', 'inner')).toEqual([]);
    expect(found('asker', 'school')).toEqual([]);
  });
  test('an unknown id at either end is refused', () => {
    expect(() => found('nobody', 'club')).toThrow(unknown('STAKEHOLDER', 'nobody'));
    expect(() => found('asker', 'nobody')).toThrow(unknown('STAKEHOLDER', 'nobody'));
  });
});
