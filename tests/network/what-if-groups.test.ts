import { describe, expect, test } from 'vitest';
import type { NewTie } from '../../schema/contracts/questions.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import { changedNetwork } from '../../server/network/groups/changed-network.ts';
import { whatIfGroups } from '../../server/network/groups/what-if-groups.ts';
import { type PlainRegister, type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

type Narrowing = Partial<Omit<Scope, 'asOf'>> & { readonly asOf?: string };
const members = (group: string, ...people: string[]): PlainTie[] => people.map((person) => [person, 'MEMBER_OF', group, { level: 'MEMBER' }]);
const register: PlainRegister = {
  areas: { x: {} },
  people: { p: {}, q: {}, r: {}, s: {}, t: {} },
  groups: {
    a: { knownExtent: 'OFFICERS' },
    b: { knownExtent: 'OFFICERS' },
    c: { knownExtent: 'OFFICERS', areas: ['x'] },
    d: { knownExtent: 'OFFICERS' },
    lone: { knownExtent: 'OFFICERS' },
    dim: { knownExtent: 'REPRESENTATIVE_ONLY' },
    inner: { parent: 'b' },
    careful: { handledWithCare: true },
  },
  schools: { school: {}, empty: {} },
  ties: [
    ...members('a', 'q', 'r'),
    ...members('b', 'q', 'r'),
    ['p', 'MEMBER_OF', 'inner', { level: 'HEAD' }],
    ['p', 'MEMBER_OF', 'c', { broughtBy: 'b' }],
    ['p', 'MEMBER_OF', 'd', { level: 'MEMBER' }],
    ...members('lone', 's', 't'),
    ...members('dim', 'p'),
    ...members('careful', 's'),
    ['school', 'SUPPORTS', 'd'],
  ],
};
const answer = (removeIds: readonly string[], addTies: readonly NewTie[] = [], narrowing: Narrowing = {}) =>
  whatIfGroups(snapshotOf(register), scopeOf(narrowing), { removeIds, addTies });
const tie = (fromId: string, kind: NewTie['kind'], toId: string): NewTie => ({ fromId, kind, toId });

describe('taking away', () => {
  test('cut-off groups, with and without successors, and what is newly isolated', () => {
    expect(answer(['p'])).toEqual({
      cutOffGroupIds: ['c', 'd', 'dim'],
      cutOffAfterSuccessionIds: ['d', 'dim'],
      newlyIsolatedIds: ['c', 'd'],
      noLongerIsolatedIds: [],
    });
  });
  test('several at once: what one alone would leave connected', () => {
    expect(answer(['q']).cutOffGroupIds).toEqual([]);
    expect(answer(['r']).cutOffGroupIds).toEqual([]);
    expect(answer(['q', 'r'])).toMatchObject({ cutOffGroupIds: ['a'], cutOffAfterSuccessionIds: ['a'], newlyIsolatedIds: ['a'] });
  });
  test('a group: its id or that of a group inside it; nobody succeeds it', () => {
    expect(answer(['b'])).toEqual(answer(['inner']));
    expect(answer(['b'])).toMatchObject({ cutOffGroupIds: ['a'], cutOffAfterSuccessionIds: ['a'], newlyIsolatedIds: ['a'] });
  });
  test('a successor counts as a vertex where two parts have as many groups', () => {
    const posts: PlainRegister = { people: { p: {} }, groups: { g: {}, h: {} }, ties: [...members('g', 'p'), ['p', 'MEMBER_OF', 'h', { level: 'HEAD' }]] };
    expect(whatIfGroups(snapshotOf(posts), scopeOf(), { removeIds: ['p'], addTies: [] })).toMatchObject({
      cutOffGroupIds: ['h'],
      cutOffAfterSuccessionIds: [],
    });
  });
  test('an isolated group taken away is not said to be connected', () => {
    expect(answer(['lone']).noLongerIsolatedIds).toEqual([]);
  });
  test('only groups in scope are listed', () => {
    expect(answer(['p'], [], { areaIds: ['x'] })).toEqual({
      cutOffGroupIds: ['c'],
      cutOffAfterSuccessionIds: [],
      newlyIsolatedIds: ['c'],
      noLongerIsolatedIds: [],
    });
  });
  test('whoever is left out anyway changes nothing', () => {
    expect(answer(['careful'])).toEqual(answer([]));
  });
  test('taking a successor away brings no predecessor back', () => {
    const posts: PlainRegister = {
      people: { old: {}, young: {} },
      groups: { g: {} },
      ties: [
        ['old', 'MEMBER_OF', 'g', { level: 'HEAD', to: '2026-10-31' }],
        ['young', 'MEMBER_OF', 'g', { level: 'HEAD', from: '2026-11-01' }],
      ],
    };
    expect(changedNetwork(snapshotOf(posts), scopeOf(), { removeIds: ['young'], addTies: [] }).after.ties.length).toBe(0);
  });
});

describe('adding ties', () => {
  test('groups that are no longer isolated', () => {
    expect(answer([], [tie('s', 'MEMBER_OF', 'a')]).noLongerIsolatedIds).toEqual(['lone']);
    expect(answer([], [tie('lone', 'COOPERATES_WITH', 'a')]).noLongerIsolatedIds).toEqual(['lone']);
    expect(answer([], [tie('s', 'KNOWS', 'q')]).noLongerIsolatedIds).toEqual([]);
  });
  test('what is taken away and put in at once', () => {
    expect(answer(['p'], [tie('q', 'MEMBER_OF', 'd'), tie('d', 'COOPERATES_WITH', 'c')])).toMatchObject({ cutOffGroupIds: ['dim'], newlyIsolatedIds: [] });
  });
  test('ties of kinds not chosen, within one group, or to groups left out change nothing', () => {
    expect(answer([], [tie('lone', 'COOPERATES_WITH', 'a')], { tieKinds: ['MEMBER_OF'] }).noLongerIsolatedIds).toEqual([]);
    expect(answer([], [tie('inner', 'COOPERATES_WITH', 'b'), tie('careful', 'COOPERATES_WITH', 'a')])).toEqual(answer([]));
  });
  test('schools come with their first edge and go with their last', () => {
    const names = (removeIds: readonly string[], addTies: readonly NewTie[]) => {
      const { after } = changedNetwork(snapshotOf(register), scopeOf(), { removeIds, addTies });
      return Array.from(after.rows, (row) => after.snapshot.stakeholders.ids[row]).filter((id) => ['school', 'empty'].includes(id));
    };
    expect(names([], [])).toEqual(['school']);
    expect(names([], [tie('empty', 'SUPPORTS', 'a')])).toEqual(['empty', 'school']);
    expect(names(['d'], [])).toEqual([]);
  });
});

describe('headings of the register so changed', () => {
  const unmarked: PlainRegister = {
    people: { p: {}, q: {}, r: {}, s: {} },
    groups: { a: {}, b: {}, dim: {}, lone: {} },
    ties: [...members('a', 'p', 'q'), ...members('b', 'q', 'r'), ...members('lone', 's'), ['s', 'MEMBER_OF', 'lone', { level: 'HEAD', role: '会長' }]],
  };
  const lists = (removeIds: readonly string[], addTies: readonly NewTie[] = [], narrowing: Narrowing = {}) => {
    const { newlyIsolatedIds, noLongerIsolatedIds } = whatIfGroups(snapshotOf(unmarked), scopeOf(narrowing), { removeIds, addTies });
    return [newlyIsolatedIds, noLongerIsolatedIds];
  };
  test('a group that loses its second member is not known well, and not newly isolated', () => {
    expect(lists(['q'])).toEqual([[], []]);
    expect(lists(['q'], [tie('s', 'MEMBER_OF', 'a'), tie('s', 'MEMBER_OF', 'b')])).toEqual([[], ['lone']]);
  });
  test('an isolated group that is merely known less, or better, neither appears nor disappears', () => {
    expect(lists(['s'])).toEqual([[], []]);
    expect(lists([], [tie('s', 'MEMBER_OF', 'dim'), tie('s', 'MEMBER_OF', 'dim')])).toEqual([[], []]);
    expect(lists([], [tie('p', 'MEMBER_OF', 'lone')])).toEqual([[], ['lone']]);
  });
  test('an added membership counts whichever kinds of tie are chosen', () => {
    expect(lists(['q'], [tie('p', 'MEMBER_OF', 'a')])).toEqual([['a'], []]);
    expect(lists(['q'], [tie('p', 'MEMBER_OF', 'a')], { tieKinds: ['KNOWS'] })).toEqual([[], []]);
  });
});

describe('what cannot be', () => {
  test('unknown ids and ties that cannot join their ends are refused', () => {
    const unknown = (id: string) => expect.objectContaining({ id: 'unknownId', values: { what: 'STAKEHOLDER', id } });
    expect(() => answer(['nobody'])).toThrow(unknown('nobody'));
    expect(() => answer([], [tie('p', 'MEMBER_OF', 'nowhere')])).toThrow(unknown('nowhere'));
    for (const wrong of [
      tie('a', 'MEMBER_OF', 'p'),
      tie('a', 'KNOWS', 'b'),
      tie('p', 'COOPERATES_WITH', 'a'),
      tie('p', 'USES', 'a'),
      tie('p', 'MEMBER_OF', 'q'),
    ])
      expect(() => answer([], [wrong])).toThrow(
        expect.objectContaining({ id: 'tieCannotJoin', values: { kind: wrong.kind, fromId: wrong.fromId, toId: wrong.toId } }),
      );
    expect(() => answer([], [tie('p', 'TAKES_PART_IN', 'a')])).not.toThrow();
  });
});
