import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../schema/contracts/days.ts';
import { TIES_SHOWN, type TiesBehind } from '../../schema/contracts/ties-behind.ts';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { registers } from './random-registers.ts';
import { meetingRegisters } from './random-meeting-registers.ts';
import { type PlainRegister, type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

const scope = scopeOf();
const members = (group: string, ...people: string[]): PlainTie[] => people.map((person) => [person, 'MEMBER_OF', group, { level: 'MEMBER' }]);
const short = ({ ties }: TiesBehind): string[] =>
  ties.map(({ sourceId, kind, targetId, activityId, participation }) => [sourceId, participation ?? kind, targetId ?? activityId].join(' '));
const group = (register: PlainRegister, id: string) => {
  const found = answerQuestion(snapshotOf(register), 'isolatedGroups', { scope }).rows.find(({ groupId }) => groupId === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
};
const bridge = (register: PlainRegister, id: string) => {
  const found = answerQuestion(snapshotOf(register), 'bridgingPeople', { scope }).rows.find(({ personId }) => personId === id);
  if (!found) throw new Error(`${id} is no bridging person`);
  return found;
};

describe('a tie as it is recorded', () => {
  test('role, level, seat, term and grace', () => {
    const register: PlainRegister = {
      people: { p: {} },
      groups: { a: {}, b: {} },
      ties: [
        ['p', 'MEMBER_OF', 'a', { level: 'HEAD', role: '会長', from: '2025-04-01', to: '2026-09-30' }],
        ['p', 'MEMBER_OF', 'b', { role: '委員', broughtBy: 'a' }],
      ],
    };
    const { reason, behind } = bridge(register, 'p');
    expect(reason.is).toBe('ONLY_LINK');
    expect(behind.total).toBe(2);
    expect(behind.ties[0]).toEqual({
      kind: 'MEMBER_OF',
      sourceId: 'p',
      targetId: 'a',
      activityId: null,
      sourceWithinId: null,
      targetWithinId: null,
      role: '会長',
      level: 'HEAD',
      isSeat: false,
      broughtById: null,
      participation: null,
      weekdays: [],
      from: dayOf('2025-04-01'),
      to: dayOf('2026-09-30'),
      successorUnknown: true,
    });
    expect(behind.ties[1]).toMatchObject({ role: '委員', isSeat: true, broughtById: 'a', from: null, to: null, successorUnknown: false });
  });

  test('a part of a group stands as itself, with the group under which it counts', () => {
    const register: PlainRegister = {
      people: { p: {} },
      groups: { a: {}, part: { parent: 'a' }, b: {} },
      ties: [...members('part', 'p'), ...members('b', 'p')],
    };
    expect(bridge(register, 'p').behind.ties.map(({ targetId, targetWithinId }) => [targetId, targetWithinId])).toEqual([
      ['part', 'a'],
      ['b', null],
    ]);
  });

  test('taking part has the rows of both, with the days of the activity; visitors have none', () => {
    const register: PlainRegister = {
      people: { p: {}, q: {}, v: {} },
      groups: { a: { knownExtent: 'OFFICERS' }, b: {} },
      activities: { fair: { firstDay: '2026-05-30', lastDay: '2026-05-31' } },
      ties: [
        ['a', 'TAKES_PART_IN', 'fair', { participation: 'ORGANISER' }],
        ['b', 'TAKES_PART_IN', 'fair', { participation: 'WORKER' }],
        ['b', 'TAKES_PART_IN', 'fair', { participation: 'VISITOR' }],
        ['v', 'TAKES_PART_IN', 'fair', { participation: 'VISITOR' }],
      ],
    };
    const { reason, behind } = group(register, 'a');
    expect(reason).toMatchObject({ isolation: 'SINGLE_TIE', linkedId: 'b' });
    expect(short(behind)).toEqual(['a ORGANISER fair', 'b WORKER fair']);
    expect(behind.ties[0]).toMatchObject({ targetId: null, activityId: 'fair', from: dayOf('2026-05-30'), to: dayOf('2026-05-31') });
  });

  test('two groups that use a hall on one day have that use, and no other', () => {
    const register: PlainRegister = {
      people: { p: {} },
      groups: { a: { knownExtent: 'OFFICERS' }, b: { knownExtent: 'OFFICERS' } },
      facilities: { hall: {}, park: {} },
      ties: [
        ['a', 'USES', 'hall', { weekdays: ['MON', 'TUE'] }],
        ['b', 'USES', 'hall', { weekdays: ['TUE'] }],
        ['b', 'USES', 'hall', { weekdays: ['FRI'] }],
        ['b', 'USES', 'park', { weekdays: ['TUE'] }],
      ],
    };
    const [contact] = group(register, 'a').firstContacts;
    expect(contact.kind).toBe('SAME_PLACE_AND_TIME');
    expect(short(contact.behind)).toEqual(['a USES hall', 'b USES hall']);
    expect(contact.behind.ties.map(({ weekdays }) => weekdays)).toEqual([['MON', 'TUE'], ['TUE']]);
  });
});

describe('how much is shown', () => {
  test('the first of many, with the number of all', () => {
    const many = Array.from({ length: TIES_SHOWN + 30 }, (_, at) => `p${String(at).padStart(3, '0')}`);
    const register: PlainRegister = {
      people: Object.fromEntries(many.map((id) => [id, {}])),
      groups: { a: {}, other: {} },
      ties: members('a', ...many),
    };
    const { behind } = group(register, 'a');
    expect([behind.total, behind.ties.length]).toEqual([TIES_SHOWN + 30, TIES_SHOWN]);
  });

  test('of a small cluster all its ties, counted whole', () => {
    const many = Array.from({ length: TIES_SHOWN + 5 }, (_, at) => `p${String(at).padStart(3, '0')}`);
    const register: PlainRegister = {
      people: { ...Object.fromEntries(many.map((id) => [id, {}])), x: {}, y: {} },
      groups: { a: { knownExtent: 'OFFICERS' }, b: { knownExtent: 'OFFICERS' }, m1: {}, m2: {}, m3: {} },
      ties: [...members('a', ...many), ['a', 'COOPERATES_WITH', 'b'], ...members('m1', 'x'), ...members('m2', 'x'), ...members('m3', 'x')],
    };
    const { reason, behind } = group(register, 'a');
    expect(reason).toMatchObject({ isolation: 'SEPARATE_COMPONENT', cluster: many.length + 2 });
    expect([behind.total, behind.ties.length]).toEqual([many.length + 1, TIES_SHOWN]);
    const other = group(register, 'b').behind;
    expect(other.total).toBe(many.length + 1);
    expect(short(other)[0]).toBe('a COOPERATES_WITH b');
  });

  test('nothing where the sentence rests on what the groups say of themselves', () => {
    const register: PlainRegister = { groups: { a: { fields: ['WELFARE'], contactWish: 'NOT_NOW' }, b: { fields: ['WELFARE'], knownExtent: 'OFFICERS' } } };
    expect(group(register, 'a').behind).toEqual({ total: 0, ties: [] });
    expect(group(register, 'b').behind).toEqual({ total: 0, ties: [] });
  });
});

describe('groups to be handled with care', () => {
  const behindAll = (register: PlainRegister): readonly TiesBehind[] => {
    const snapshot = snapshotOf(register);
    const all = { scope: scopeOf({ includePublicBodies: true }) };
    const groups = answerQuestion(snapshot, 'isolatedGroups', all).rows;
    return [
      ...answerQuestion(snapshot, 'bridgingPeople', all).rows,
      ...groups,
      ...groups.flatMap(({ firstContacts }) => firstContacts),
      ...answerQuestion(snapshot, 'firstPeopleToMeet', { ...all, first: 5 }).people,
      ...Object.keys(register.people ?? {}).flatMap((personId) => answerQuestion(snapshot, 'handOver', { ...all, personId }).explained),
      answerQuestion(snapshot, 'connectingAreas', { ...all, areaIds: ['a0', 'a1'] }),
    ].map(({ behind }) => behind);
  };
  test('are never among the ties, nor what lies inside them, nor as what brings a seat', () =>
    fc.assert(
      fc.property(meetingRegisters, (register) => {
        const groups = register.groups ?? {};
        const isHidden = (id: string | null): boolean => id !== null && (groups[id]?.handledWithCare === true || isHidden(groups[id]?.parent ?? null));
        for (const { ties } of behindAll(register))
          for (const { sourceId, targetId, sourceWithinId, targetWithinId, broughtById } of ties)
            expect([sourceId, targetId, sourceWithinId, targetWithinId, broughtById].filter(isHidden)).toEqual([]);
      }),
      { numRuns: 300, seed: 4 },
    ));
});

describe('the same ties', () => {
  test('whatever the order in which they were recorded', () =>
    fc.assert(
      fc.property(registers, (register) => {
        const backwards = { ...register, ties: [...(register.ties ?? [])].reverse() };
        const rows = ({ ties }: TiesBehind): string[] => ties.map((tie) => JSON.stringify(tie)).sort();
        const told = (one: PlainRegister) => {
          const snapshot = snapshotOf(one);
          return [
            answerQuestion(snapshot, 'bridgingPeople', { scope }).rows.map(({ behind }) => rows(behind)),
            answerQuestion(snapshot, 'isolatedGroups', { scope }).rows.map((row) => [row, ...row.firstContacts].map(({ behind }) => rows(behind))),
          ];
        };
        expect(told(backwards)).toEqual(told(register));
      }),
      { numRuns: 200, seed: 5 },
    ));

  test('in a list and on a page of it', () =>
    fc.assert(
      fc.property(registers, (register) => {
        const snapshot = snapshotOf(register);
        const all = answerQuestion(snapshot, 'isolatedGroups', { scope }).rows;
        const second = answerQuestion(snapshot, 'isolatedGroups', { scope, page: { first: 1, afterId: all[0].groupId } }).rows;
        expect(second).toEqual(all.slice(1, 2));
      }),
      { numRuns: 100, seed: 6 },
    ));
});

test('what is left out with public bodies is told of where it is there, and not where it is not', () => {
  const told = (ties: readonly PlainTie[], groups: PlainRegister['groups'] = {}) => {
    const { reason } = group(
      {
        people: { p: {}, q: {}, clerk: {} },
        groups: { g: { knownExtent: 'OFFICERS' }, other: {}, city: { kind: 'PUBLIC_OFFICE' }, ...groups },
        ties: [['clerk', 'MEMBER_OF', 'city'], ...ties],
      },
      'g',
    );
    return reason.is === 'GROUP_LISTED' ? [reason.isolation, reason.besidesPublicBodies] : reason.is;
  };
  expect(told([])).toEqual(['NO_TIES', false]);
  expect(told([['city', 'SUPPORTS', 'g']])).toEqual(['NO_TIES', true]);
  expect(told([['clerk', 'SUPPORTS', 'g']])).toEqual(['NO_TIES', true]);
  expect(told(members('g', 'p'))).toEqual(['NO_SHARED_PEOPLE', false]);
  expect(told([...members('g', 'p'), ['p', 'MEMBER_OF', 'city']])).toEqual(['NO_SHARED_PEOPLE', true]);
  expect(told([...members('g', 'p'), ['p', 'MEMBER_OF', 'other', { broughtBy: 'city' }]])).toEqual(['NO_SHARED_PEOPLE', true]);
  const cluster = [...members('g', 'p'), ...members('other', 'p'), ...members('m1', 'q'), ...members('m2', 'q'), ...members('m3', 'q')];
  const main = { m1: {}, m2: {}, m3: {} };
  expect(told(cluster, main)).toEqual(['SEPARATE_COMPONENT', false]);
  expect(told([...cluster, ['other', 'COOPERATES_WITH', 'city']], main)).toEqual(['SEPARATE_COMPONENT', true]);
});
