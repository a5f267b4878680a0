import { describe, expect, test } from 'vitest';
import type { BridgingPerson } from '../../schema/contracts/answers.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import { bridgingPeople } from '../../server/network/people/bridging-people.ts';
import { type PlainRegister, type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

type Narrowing = Partial<Omit<Scope, 'asOf'>> & { readonly asOf?: string };
const bridging = (register: PlainRegister, narrowing: Narrowing = {}): readonly BridgingPerson[] =>
  bridgingPeople(snapshotOf(register), { scope: scopeOf(narrowing) }).rows;
const bridge = (register: PlainRegister, id: string, narrowing: Narrowing = {}): BridgingPerson => {
  const found = bridging(register, narrowing).find(({ personId }) => personId === id);
  if (!found) throw new Error(`${id} is no bridging person`);
  return found;
};
const members = (group: string, ...people: string[]): PlainTie[] => people.map((person) => [person, 'MEMBER_OF', group, { level: 'MEMBER' }]);

/**
 * The chair of a neighbourhood association sits ex officio in two committees, and sings in a choir by own will; the
 * committees have no other members, the choir has one.
 */
const chair: PlainRegister = {
  areas: { suwa: {}, seiryo: {} },
  people: { chair: {}, neighbour: {}, singer: {}, visitor: {} },
  groups: {
    association: { fields: ['COMMUNITY'], areas: ['suwa'] },
    choir: { fields: ['EDUCATION'], areas: ['seiryo'] },
    shelter: { fields: ['COMMUNITY'] },
    welfare: { fields: ['WELFARE'] },
    city: { kind: 'PUBLIC_OFFICE' },
    council: { kind: 'SOCIAL_WELFARE_COUNCIL' },
  },
  ties: [
    ['chair', 'MEMBER_OF', 'association', { level: 'HEAD', role: '会長' }],
    ['chair', 'MEMBER_OF', 'shelter', { role: '委員', broughtBy: 'association', askedBy: 'city' }],
    ['chair', 'MEMBER_OF', 'welfare', { role: '委員', broughtBy: 'association', askedBy: 'council' }],
    ['chair', 'MEMBER_OF', 'choir', { level: 'MEMBER' }],
    ...members('association', 'neighbour'),
    ...members('choir', 'singer'),
  ],
};

describe('what a bridging person is shown with', () => {
  const found = bridge(chair, 'chair');
  test('posts, own groups and seat groups, seats asked for', () => {
    expect([found.posts, found.seatsAskedForByPublicBodies]).toEqual([3, 2]);
    expect(found.ownGroupIds).toEqual(['association', 'choir']);
    expect(found.seatGroupIds).toEqual(['shelter', 'welfare']);
    expect(found.groupIds).toEqual(['association', 'choir', 'shelter', 'welfare']);
  });
  test('fields in enum order and areas by id', () => {
    expect(found.fields).toEqual(['COMMUNITY', 'WELFARE', 'EDUCATION']);
    expect(found.areaIds).toEqual(['seiryo', 'suwa']);
  });
  test('cut-off groups, and of them those no successor keeps', () => {
    expect(found.isCutVertex).toBe(true);
    expect(found.cutOffGroupIds).toEqual(['choir', 'shelter', 'welfare']);
    expect(found.cutOffAfterSuccessionIds).toEqual(['choir']);
  });
  test('groups to introduce: none has a link to another without the person', () => {
    expect(found.groupsToIntroduceIds).toEqual(['association', 'choir', 'shelter', 'welfare']);
  });
  test('group betweenness counts pairs of groups only', () => {
    expect(found.groupBetweenness).toBe(6);
    expect(found.betweenness).toBe(13);
    expect(found.normalizedBetweenness).toBe(0.619047619);
  });
  test('brokerage by field, GATEKEEPER and REPRESENTATIVE alike', () => {
    expect(found.brokerage).toEqual([
      { role: 'COORDINATOR', count: 1 },
      { role: 'GATEKEEPER', count: 4 },
      { role: 'REPRESENTATIVE', count: 4 },
      { role: 'CONSULTANT', count: 0 },
      { role: 'LIAISON', count: 1 },
    ]);
  });
  test('other contacts and the measures on people', () => {
    expect(found.otherContacts).toEqual([
      { personId: 'neighbour', sharedGroupIds: ['association'] },
      { personId: 'singer', sharedGroupIds: ['choir'] },
    ]);
    expect([found.constraint, found.effectiveSize]).toEqual([0.5, 2]);
  });
  test('at most five other contacts', () => {
    const six: PlainRegister = { people: { p: {}, q: {}, c1: {}, c2: {}, c3: {}, c4: {}, c5: {}, c6: {} }, groups: { g: {}, h: {} } };
    const ties = [...members('g', 'p', 'c6', 'c5', 'c4', 'c3', 'c2', 'c1'), ...members('h', 'p', 'q', 'c6')];
    expect(bridge({ ...six, ties }, 'p').otherContacts.map(({ personId }) => personId)).toEqual(['c6', 'c1', 'c2', 'c3', 'c4']);
  });
  test('a reason that names what only this person links for good', () => {
    expect(found.reason).toEqual({ is: 'ONLY_LINK', personId: 'chair', groupIds: ['association', 'choir'], furtherPairs: 5, besidesPublicBodies: false });
  });
});

describe('succession', () => {
  test('a seat without the post that brings it gets its own new person', () => {
    const without = { ...chair, ties: (chair.ties ?? []).filter(([person, , group]) => person !== 'chair' || group !== 'association') };
    expect(bridge(without, 'chair').cutOffAfterSuccessionIds).toEqual(bridge(without, 'chair').cutOffGroupIds);
  });
  test('a seat of unknown origin gets its own new person', () => {
    const register = { ...chair, ties: (chair.ties ?? []).map((tie): PlainTie => (tie[2] === 'shelter' ? [tie[0], tie[1], tie[2], { seat: true }] : tie)) };
    expect(bridge(register, 'chair').cutOffAfterSuccessionIds).toEqual(['choir', 'shelter']);
  });
  test('a post by own will is followed, but only in its group', () => {
    const register = {
      ...chair,
      ties: (chair.ties ?? []).map((tie): PlainTie => (tie[2] === 'choir' && tie[0] === 'chair' ? ['chair', 'MEMBER_OF', 'choir', { level: 'HEAD' }] : tie)),
    };
    expect(bridge(register, 'chair').cutOffAfterSuccessionIds).toEqual(['choir']);
  });
  test('a post in a subgroup brings the seats of the group it folds into', () => {
    const register: PlainRegister = {
      people: { p: {}, q: {} },
      groups: { body: {}, inner: { parent: 'outer' }, outer: {}, other: {} },
      ties: [
        ['p', 'MEMBER_OF', 'inner', { level: 'OFFICER' }],
        ['p', 'MEMBER_OF', 'body', { broughtBy: 'outer' }],
        ...members('outer', 'q'),
        ...members('other', 'q'),
      ],
    };
    expect(bridge(register, 'p').cutOffGroupIds).toEqual(['body']);
    expect(bridge(register, 'p').cutOffAfterSuccessionIds).toEqual([]);
    expect(bridge(register, 'p', { foldSubgroups: false }).cutOffAfterSuccessionIds).toEqual(['inner']);
  });
  test('a post in its grace period is followed like any other, with the seats it brings', () => {
    const register: PlainRegister = {
      people: { p: {}, q: {} },
      groups: { body: {}, other: {}, outer: {} },
      ties: [
        ['p', 'MEMBER_OF', 'outer', { level: 'HEAD', to: '2026-10-31' }],
        ['p', 'MEMBER_OF', 'body', { broughtBy: 'outer', to: '2026-10-31' }],
        ...members('outer', 'q'),
        ...members('other', 'q'),
      ],
    };
    expect(bridge(register, 'p').cutOffGroupIds).toEqual(['body']);
    expect(bridge(register, 'p').cutOffAfterSuccessionIds).toEqual([]);
    expect(bridging(register, { termGraceDays: 21 }).map(({ personId }) => personId)).toEqual(['q']);
  });
  test('a new person counts as a vertex where two parts have as many groups', () => {
    const register = (ties: readonly PlainTie[]): PlainRegister => ({ people: { a: {}, p: {}, z: {} }, groups: { g: {}, h: {} }, ties });
    const ties: PlainTie[] = [
      ['p', 'MEMBER_OF', 'g', { level: 'MEMBER' }],
      ['p', 'MEMBER_OF', 'h', { level: 'HEAD' }],
    ];
    expect(bridge(register(ties), 'p').cutOffGroupIds).toEqual(['h']);
    expect(bridge(register(ties), 'p').cutOffAfterSuccessionIds).toEqual([]);
    expect(bridge(register([...ties, ...members('g', 'a', 'z')]), 'p').cutOffAfterSuccessionIds).toEqual(['h']);
  });
  test('all other ties vanish: who knew whom is not handed over', () => {
    const register: PlainRegister = {
      people: { p: {}, q: {}, r: {} },
      groups: { g: {}, h: {}, i: {} },
      ties: [['p', 'MEMBER_OF', 'g', { level: 'HEAD' }], ['p', 'KNOWS', 'q'], ...members('h', 'q'), ...members('i', 'q', 'r')],
    };
    expect(bridge(register, 'p').cutOffGroupIds).toEqual(['g']);
    expect(bridge(register, 'p').cutOffAfterSuccessionIds).toEqual(['g']);
  });
});

describe('who is listed', () => {
  test('nobody without betweenness; rank by group betweenness, then betweenness, then id', () => {
    const register: PlainRegister = {
      people: { a: {}, b: {}, c: {}, d: {}, lone: {} },
      groups: { g: {}, h: {}, i: {}, j: {} },
      ties: [...members('g', 'c', 'd', 'lone'), ...members('h', 'c', 'd', 'b'), ...members('i', 'b', 'a'), ...members('j', 'a')],
    };
    expect(bridging(register).map(({ personId, rank }) => `${rank} ${personId}`)).toEqual(['1 b', '2 a', '3 c', '4 d']);
    expect(bridge(register, 'c').groupBetweenness).toBe(bridge(register, 'd').groupBetweenness);
  });
  test('only people in scope, measured on the network of the reach', () => {
    const narrowing: Narrowing = { areaIds: ['seiryo'] };
    expect(bridging(chair, narrowing).map(({ personId }) => personId)).toEqual(['chair']);
    expect(bridge(chair, 'chair', narrowing).groupIds).toHaveLength(4);
    expect(bridge(chair, 'chair', { ...narrowing, reach: 'LINKED' }).groupIds).toHaveLength(4);
    expect(bridging(chair, { ...narrowing, reach: 'INSIDE' })).toEqual([]);
    expect(bridging(chair, { generations: ['YOUTH'] })).toEqual([]);
  });
  test('nobody where kinds leave people out', () => {
    expect(bridging(chair, { kinds: ['GROUP'] })).toEqual([]);
    expect(bridging(chair, { kinds: ['GROUP', 'PERSON'] })).toHaveLength(1);
    expect(() => bridging(chair, { kinds: ['GROUP'], areaIds: ['nowhere'] })).toThrow(expect.objectContaining({ id: 'unknownId' }));
  });
  test('staff of public bodies only on request', () => {
    const register: PlainRegister = {
      people: { staff: {} },
      groups: { city: { kind: 'PUBLIC_OFFICE' }, g: {}, h: {} },
      ties: [
        ['staff', 'MEMBER_OF', 'city', { level: 'ACTIVE' }],
        ['staff', 'MEMBER_OF', 'g', { broughtBy: 'city' }],
        ['staff', 'MEMBER_OF', 'h', { broughtBy: 'city' }],
      ],
    };
    expect(bridging(register)).toEqual([]);
    expect(bridge(register, 'staff', { includePublicBodies: true }).groupIds).toEqual(['city', 'g', 'h']);
  });
  test('groups to be handled with care are nowhere named', () => {
    const register: PlainRegister = { ...chair, groups: { ...chair.groups, choir: { handledWithCare: true } } };
    expect(JSON.stringify(bridging(register))).not.toContain('choir');
  });
  test('a match by name only is said', () => {
    const register: PlainRegister = { ...chair, people: { ...chair.people, chair: { nameMatchUnconfirmed: true } } };
    expect([bridge(chair, 'chair').nameMatchUnconfirmed, bridge(register, 'chair').nameMatchUnconfirmed]).toEqual([false, true]);
  });
  test('an ended post bridges through its grace period', () => {
    const register: PlainRegister = {
      people: { p: {} },
      groups: { g: {}, h: {} },
      ties: [
        ['p', 'MEMBER_OF', 'g', { level: 'HEAD', to: '2026-03-31' }],
        ['p', 'MEMBER_OF', 'h', { level: 'OFFICER', to: '2026-03-31' }],
      ],
    };
    expect(bridge(register, 'p', { asOf: '2026-07-31' }).posts).toBe(2);
    expect(bridging(register, { asOf: '2026-08-01' })).toEqual([]);
  });
});

describe('the one reason', () => {
  test('seats that come with a post, where a successor keeps all else', () => {
    const register = { ...chair, ties: (chair.ties ?? []).filter(([, , group]) => group !== 'choir') };
    expect(bridge(register, 'chair').reason).toEqual({
      is: 'SEATS_BY_POST',
      personId: 'chair',
      organisationId: 'association',
      role: '会長',
      seats: 2,
      broughtSeats: 2,
    });
  });
  test('no role is named where several posts could bring the seats, or the post is one in a subgroup', () => {
    const roleOf = (...posts: PlainTie[]) => {
      const reason = bridge(
        {
          people: { p: {}, q: {} },
          groups: { a: {}, part: { parent: 'a' }, b: {}, c: {} },
          ties: [
            ...posts,
            ['p', 'MEMBER_OF', 'b', { broughtBy: 'a' }],
            ['p', 'MEMBER_OF', 'c', { broughtBy: 'a' }],
            ...members('b', 'q'),
            ...members('c', 'q'),
          ],
        },
        'p',
      ).reason;
      return reason.is === 'SEATS_BY_POST' ? [reason.organisationId, reason.role, reason.seats, reason.broughtSeats] : reason.is;
    };
    const [head, treasurer]: PlainTie[] = [
      ['p', 'MEMBER_OF', 'a', { level: 'HEAD', role: '会長' }],
      ['p', 'MEMBER_OF', 'a', { level: 'OFFICER', role: '会計' }],
    ];
    const chief: PlainTie = ['p', 'MEMBER_OF', 'part', { level: 'HEAD', role: '部長' }];
    expect(roleOf(head)).toEqual(['a', '会長', 2, 2]);
    expect(roleOf(head, treasurer)).toEqual(['a', null, 2, 2]);
    expect([roleOf(chief), roleOf(head, chief)]).toEqual([
      ['a', null, 2, 2],
      ['a', null, 2, 2],
    ]);
  });
  test('the pair of own groups first, then one that shares no area', () => {
    const register: PlainRegister = {
      areas: { x: {}, y: {} },
      people: { p: {} },
      groups: { a: { areas: ['x'] }, b: { areas: ['x'] }, c: { areas: ['y'] }, d: { areas: ['y'] } },
      ties: [...members('a', 'p'), ...members('b', 'p'), ...members('c', 'p'), ['p', 'MEMBER_OF', 'd', { seat: true }]],
    };
    expect(bridge(register, 'p').reason).toMatchObject({ is: 'ONLY_LINK', groupIds: ['a', 'c'], furtherPairs: 5 });
  });
  test('ONLY_LINK is not said where one further person would do', () => {
    const ties: PlainTie[] = [...members('g', 'p', 'q'), ...members('h', 'p', 'r')];
    const register = (more: readonly PlainTie[]): PlainRegister => ({ people: { p: {}, q: {}, r: {} }, groups: { g: {}, h: {} }, ties: [...ties, ...more] });
    expect(bridge(register([]), 'p').reason.is).toBe('ONLY_LINK');
    expect(bridge(register([['q', 'KNOWS', 'r']]), 'p').reason).toEqual({ is: 'AMONG_OTHERS', personId: 'p', groupIds: ['g', 'h'], fields: [], areaIds: [] });
  });
  test('ONLY_CONTACT_OF for groups of others that lose every path', () => {
    const register: PlainRegister = {
      people: { p: {}, q: {}, r: {}, s: {} },
      groups: { g: {}, h: {}, i: {} },
      ties: [...members('g', 'p', 's'), ['p', 'KNOWS', 'q'], ...members('h', 'q', 'r'), ...members('i', 'r')],
    };
    expect(bridge(register, 'p').reason).toEqual({ is: 'ONLY_CONTACT_OF', personId: 'p', groupIds: ['g'], isTied: true, besidesPublicBodies: false });
    expect(bridge(register, 'q').reason).toEqual({ is: 'ONLY_CONTACT_OF', personId: 'q', groupIds: ['g'], isTied: false, besidesPublicBodies: false });
  });
  test('STANDS_BETWEEN for who belongs to fewer than two groups and holds nothing alone', () => {
    const register: PlainRegister = {
      people: { p: {}, q: {}, r: {} },
      groups: {},
      ties: [
        ['p', 'KNOWS', 'q'],
        ['p', 'KNOWS', 'r'],
      ],
    };
    expect(bridge(register, 'p').reason).toEqual({ is: 'STANDS_BETWEEN', personId: 'p', organisationIds: [], people: 2 });
  });
});
