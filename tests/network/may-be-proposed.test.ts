import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { registers } from './random-registers.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

const officers = { knownExtent: 'OFFICERS' } as const;
/** p is in three groups that nobody else joins; q runs a circle that knows nobody. */
const register = (notProposed: PlainRegister['notProposed']): PlainRegister => ({
  areas: { a: {} },
  people: { p: {}, q: {} },
  groups: {
    choir: officers,
    hall: officers,
    market: officers,
    circle: { ...officers, areas: ['a'] },
    walk: { ...officers, areas: ['a'] },
    nest: { parent: 'walk' },
  },
  ties: [
    ['p', 'MEMBER_OF', 'choir'],
    ['p', 'MEMBER_OF', 'hall'],
    ['p', 'MEMBER_OF', 'market'],
    ['q', 'MEMBER_OF', 'circle'],
  ],
  notProposed,
});
const contactsOf = (id: string, notProposed: PlainRegister['notProposed'], asOf = '2026-11-22') =>
  answerQuestion(snapshotOf(register(notProposed)), 'isolatedGroups', { scope: scopeOf({ asOf }) })
    .rows.find(({ groupId }) => groupId === id)
    ?.firstContacts.map(({ stakeholderId }) => stakeholderId);
const handOver = (notProposed: PlainRegister['notProposed']) =>
  answerQuestion(snapshotOf(register(notProposed)), 'handOver', { scope: scopeOf(), personId: 'p' });

describe('今後は提案しない', () => {
  test('the groups are no first contact of each other, whichever was named first', () => {
    expect(contactsOf('circle', [])?.[0]).toBe('walk');
    expect(contactsOf('circle', [['circle', 'walk']])).not.toContain('walk');
    expect(contactsOf('circle', [['walk', 'circle']])).not.toContain('walk');
    expect(contactsOf('walk', [['circle', 'walk']])).not.toContain('circle');
    expect(contactsOf('circle', [['choir', 'hall']])).toEqual(contactsOf('circle', []));
  });

  test('a part of a group speaks for the whole', () => {
    expect(contactsOf('circle', [['circle', 'nest']])).not.toContain('walk');
    const apart = (notProposed: PlainRegister['notProposed']) =>
      answerQuestion(snapshotOf(register(notProposed)), 'isolatedGroups', { scope: scopeOf({ foldSubgroups: false }) })
        .rows.find(({ groupId }) => groupId === 'nest')
        ?.firstContacts.map(({ stakeholderId }) => stakeholderId);
    expect(apart([])).toContain('circle');
    expect(apart([['circle', 'walk']])).not.toContain('circle');
  });

  test('it holds to its last day, and no longer', () => {
    const pair = [['circle', 'walk', '2026-11-22']] as const;
    expect(contactsOf('circle', pair)).not.toContain('walk');
    expect(contactsOf('circle', pair, '2026-11-23')?.[0]).toBe('walk');
  });

  test('a hand-over does not bring them together', () => {
    const pairs = ({ onlyLinkBetween }: ReturnType<typeof handOver>) => onlyLinkBetween.map(({ aId, bId }) => `${aId} ${bId}`);
    expect(pairs(handOver([]))).toEqual(['choir hall', 'choir market', 'hall market']);
    const one = handOver([['hall', 'choir']]);
    expect([pairs(one), one.groupsToIntroduceIds]).toEqual([
      ['choir market', 'hall market'],
      ['choir', 'hall', 'market'],
    ]);
    const named = one.explained.flatMap(({ reason }) => (reason.is === 'INTRODUCE_FIRST' ? [reason.groupIds.join(' ')] : []));
    expect(named).toEqual(['choir market', 'hall']);
    const two = handOver([
      ['hall', 'choir'],
      ['choir', 'market'],
    ]);
    expect([pairs(two), two.groupsToIntroduceIds, two.groupsThatStayIds]).toEqual([['hall market'], ['hall', 'market'], []]);
    expect(two.explained.map(({ reason }) => reason.is)).not.toContain('NOTHING_DEPENDS');
  });

  test('nothing else changes: no figure, picture, path or answer about people tells of it', () => {
    fc.assert(
      fc.property(registers, fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 4 }), (plain, pairs) => {
        const ids = Object.keys(plain.groups ?? {});
        const notProposed = pairs.map(([a, b]) => [ids[a % ids.length], ids[b % ids.length]] as const).filter(([a, b]) => a !== b);
        const [before, after] = [snapshotOf(plain), { ...snapshotOf({ ...plain, notProposed }), revision: snapshotOf(plain).revision }];
        const scope = scopeOf();
        const same = <Answer>(ask: (snapshot: typeof before) => Answer): void => expect(ask(after)).toEqual(ask(before));
        same((snapshot) => answerQuestion(snapshot, 'networkHealth', { scope, compareTo: scope.asOf - 365, withBaseline: false }));
        same((snapshot) => answerQuestion(snapshot, 'firstPeopleToMeet', { scope, first: 5 }));
        same((snapshot) => answerQuestion(snapshot, 'connectingPeople', { scope, groupIds: ids }));
        same((snapshot) => answerQuestion(snapshot, 'bridgingPeople', { scope }).rows.map(({ groupsToIntroduceIds: _of, ...rest }) => rest));
        same((snapshot) => answerQuestion(snapshot, 'isolatedGroups', { scope }).rows.map(({ firstContacts: _of, ...rest }) => rest));
      }),
      { numRuns: 200 },
    );
  });
});
