import { describe, expect, test } from 'vitest';
import { dayOf } from '../../schema/contracts/days.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import { groupConnections } from '../../server/network/groups/group-connections.ts';
import { handOver } from '../../server/network/people/hand-over.ts';
import { type PlainRegister, type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

type Narrowing = Partial<Omit<Scope, 'asOf'>> & { readonly asOf?: string };
const members = (group: string, ...people: string[]): PlainTie[] => people.map((person) => [person, 'MEMBER_OF', group, { level: 'MEMBER' }]);
const answer = (register: PlainRegister, personId: string, narrowing: Narrowing = {}) =>
  handOver(snapshotOf(register), { scope: scopeOf(narrowing), personId });

const reasonsOf = ({ explained }: ReturnType<typeof answer>) => explained.map(({ reason }) => reason);

const register: PlainRegister = {
  people: { head: {}, deputy: {}, member: {}, staff: {}, nobody: {} },
  groups: {
    association: {},
    section: { parent: 'association' },
    committee: {},
    choir: {},
    cafe: {},
    circle: { handledWithCare: true },
    city: { kind: 'PUBLIC_OFFICE' },
  },
  ties: [
    ['head', 'MEMBER_OF', 'association', { level: 'HEAD', role: '会長', from: '2025-04-01', to: '2026-10-31' }],
    ['head', 'MEMBER_OF', 'section', { level: 'OFFICER', role: '部長' }],
    ['head', 'MEMBER_OF', 'committee', { role: '委員', broughtBy: 'association', askedBy: 'city' }],
    ['head', 'MEMBER_OF', 'choir', { level: 'MEMBER' }],
    ['head', 'MEMBER_OF', 'cafe', { level: 'MEMBER' }],
    ['head', 'MEMBER_OF', 'circle', { level: 'HEAD' }],
    ...members('association', 'deputy'),
    ...members('cafe', 'deputy', 'member'),
    ['staff', 'MEMBER_OF', 'city', { level: 'ACTIVE' }],
  ],
};

describe('hand-over', () => {
  const found = answer(register, 'head');
  test('every membership as recorded, with its seat and grace; care-worthy groups unnamed', () => {
    expect(found.posts.map(({ organisationId, isPost, isSeat, successorUnknown }) => [organisationId, isPost, isSeat, successorUnknown])).toEqual([
      ['association', true, false, true],
      ['cafe', false, false, false],
      ['choir', false, false, false],
      ['committee', true, true, false],
      ['section', true, false, false],
    ]);
    expect(found.posts[0]).toMatchObject({
      role: '会長',
      level: 'HEAD',
      from: dayOf('2025-04-01'),
      to: dayOf('2026-10-31'),
      broughtById: null,
      askedById: null,
    });
    expect(found.posts[3]).toMatchObject({ role: '委員', level: null, from: null, to: null, broughtById: 'association', askedById: 'city' });
    expect(JSON.stringify(found)).not.toContain('circle');
  });
  test('own and seat groups after folding; what stays and whom to introduce', () => {
    expect(found.ownGroupIds).toEqual(['association', 'cafe', 'choir']);
    expect(found.seatGroupIds).toEqual(['committee']);
    expect(found.groupsThatStayIds).toEqual(['association', 'cafe']);
    expect(found.groupsToIntroduceIds).toEqual(['choir', 'committee']);
    expect(found.onlyLinkBetween.map(({ aId, bId }) => `${aId} ${bId}`)).toEqual([
      'association choir',
      'association committee',
      'cafe choir',
      'cafe committee',
      'choir committee',
    ]);
  });
  test('reasons: what stays, what succession keeps, whom to introduce first, who hangs on the person', () => {
    expect(reasonsOf(found)).toEqual([
      { is: 'STAYS', personId: 'head', groupIds: ['association', 'cafe'] },
      { is: 'STAYS_BY_SUCCESSION', personId: 'head', groupIds: ['committee'] },
      { is: 'INTRODUCE_FIRST', personId: 'head', groupIds: ['choir'], besidesPublicBodies: false },
      { is: 'ONLY_CONTACT_OF', personId: 'head', groupIds: ['choir'], isTied: true, besidesPublicBodies: false },
    ]);
    expect([found.cutOffGroupIds, found.cutOffAfterSuccessionIds]).toEqual([['choir', 'committee'], ['choir']]);
  });
  test('a seat brought by a group to be handled with care does not name it', () => {
    const brought: PlainRegister = { ...register, ties: [['head', 'MEMBER_OF', 'committee', { role: '委員', broughtBy: 'circle' }]] };
    expect(answer(brought, 'head').posts).toMatchObject([{ organisationId: 'committee', isSeat: true, broughtById: null }]);
  });
  test('nothing depends on who shares all links with others, and on who has none', () => {
    expect(reasonsOf(answer(register, 'deputy'))).toEqual([
      { is: 'STAYS', personId: 'deputy', groupIds: ['association', 'cafe'] },
      { is: 'NOTHING_DEPENDS', personId: 'deputy', groups: 2, besidesPublicBodies: false },
    ]);
    expect(reasonsOf(answer(register, 'nobody'))).toEqual([{ is: 'NOTHING_DEPENDS', personId: 'nobody', groups: 0, besidesPublicBodies: false }]);
  });
  test('who alone is tied to two groups otherwise than by membership is not said to join nothing', () => {
    const tied: PlainRegister = {
      people: { p: {}, q: {}, r: {} },
      groups: { a: {}, b: {}, c: {} },
      ties: [...members('a', 'p', 'q'), ...members('c', 'q', 'r'), ...members('b', 'r'), ['p', 'SUPPORTS', 'b']],
    };
    expect(answer(tied, 'p').otherTies).toEqual([{ stakeholderId: 'b', kinds: ['SUPPORTS'] }]);
    expect(reasonsOf(answer(tied, 'p'))).toEqual([]);
    expect(reasonsOf(answer({ ...tied, ties: [...(tied.ties ?? []), ['a', 'COOPERATES_WITH', 'b']] }, 'p'))).toMatchObject([
      { is: 'NOTHING_DEPENDS', groups: 1 },
    ]);
  });
  test('where every group has some link, the pair that only this person joins is still said', () => {
    const chain: PlainRegister = {
      people: { p: {}, q: {}, r: {}, s: {}, t: {} },
      groups: { a: {}, b: {}, c: {}, d: {}, e: {} },
      ties: [...members('a', 'p', 'q'), ...members('b', 'p', 'q', 's'), ...members('c', 'p', 'r', 't'), ...members('d', 'p', 'r'), ...members('e', 's', 't')],
    };
    const found = answer(chain, 'p');
    expect([found.groupsToIntroduceIds, found.cutOffGroupIds]).toEqual([[], []]);
    expect(reasonsOf(found).at(-1)).toEqual({ is: 'ONLY_LINK', personId: 'p', groupIds: ['a', 'c'], furtherPairs: 3, besidesPublicBodies: false });
  });
  test('ties to organisations outside the own groups, otherwise than by membership', () => {
    const tied: PlainRegister = {
      ...register,
      schools: { school: {}, other: {} },
      activities: { fair: { lastDay: '2026-05-31' } },
      ties: [
        ...(register.ties ?? []),
        ['head', 'MEMBER_OF', 'school'],
        ['head', 'MEMBER_OF', 'other'],
        ['head', 'SUPPORTS', 'school'],
        ['member', 'SUPPORTS', 'choir'],
        ['member', 'SUPPORTS', 'head'],
        ['member', 'TAKES_PART_IN', 'fair', { participation: 'WORKER' }],
        ['choir', 'TAKES_PART_IN', 'fair', { participation: 'ORGANISER' }],
        ['head', 'SUPPORTS', 'choir'],
      ],
    };
    expect(answer(tied, 'head').otherTies).toEqual([{ stakeholderId: 'school', kinds: ['SUPPORTS'] }]);
    expect(answer(tied, 'member').otherTies).toEqual([{ stakeholderId: 'choir', kinds: ['SUPPORTS', 'TAKES_PART_IN'] }]);
    expect(answer(tied, 'member', { tieKinds: ['MEMBER_OF', 'KNOWS'] }).otherTies).toEqual([]);
  });
  test('staff whom the network leaves out have empty lists; an unknown person is refused', () => {
    expect(answer(register, 'staff')).toMatchObject({ posts: [], ownGroupIds: [], otherContacts: [], otherTies: [], explained: [] });
    expect(answer(register, 'staff', { includePublicBodies: true }).posts).toHaveLength(1);
    expect(() => answer(register, 'cafe')).toThrow(expect.objectContaining({ id: 'unknownId', values: { what: 'PERSON', id: 'cafe' } }));
  });
});

describe('group connections', () => {
  const connections = (groupId: string, narrowing: Narrowing = {}, changed: PlainRegister = register) =>
    groupConnections(snapshotOf(changed), { scope: scopeOf(narrowing), groupId });
  test('organisations linked, through whom, and by which direct ties', () => {
    const schools: PlainRegister = {
      ...register,
      schools: { school: {} },
      ties: [...(register.ties ?? []), ['school', 'COOPERATES_WITH', 'cafe'], ['cafe', 'SUPPORTS', 'school'], ['cafe', 'SUPPORTS', 'choir']],
    };
    expect(connections('cafe', {}, schools).links).toEqual([
      { organisationId: 'association', viaIds: ['deputy', 'head'], kinds: [] },
      { organisationId: 'choir', viaIds: ['head'], kinds: ['SUPPORTS'] },
      { organisationId: 'committee', viaIds: ['head'], kinds: [] },
      { organisationId: 'school', viaIds: [], kinds: ['COOPERATES_WITH', 'SUPPORTS'] },
    ]);
  });
  test('the standing of a group, in scope or not; none where it is known and well linked', () => {
    expect(connections('choir').standing).toMatchObject({ groupId: 'choir', listing: 'NOT_YET_KNOWN', reasons: ['HANGS_ON_ONE_PERSON'], hangsOnId: 'head' });
    expect(connections('choir', { fields: ['WELFARE'] }).standing).toMatchObject({ groupId: 'choir' });
    expect(connections('cafe').standing).toBeNull();
    const hardlyKnown: PlainRegister = { ...register, groups: { ...register.groups, cafe: { knownExtent: 'REPRESENTATIVE_ONLY' } } };
    expect(connections('cafe', {}, hardlyKnown).standing).toMatchObject({ groupId: 'cafe', listing: 'NOT_YET_KNOWN', reasons: [], firstContacts: [] });
  });
  test('a subgroup stands for its parent; a group left out has nothing', () => {
    expect(connections('section').links).toEqual(connections('association').links);
    expect(connections('circle')).toMatchObject({ standing: null, links: [] });
    expect(connections('city')).toMatchObject({ standing: null, links: [] });
  });
  test('an unknown group is refused', () => {
    expect(() => connections('head')).toThrow(expect.objectContaining({ id: 'unknownId', values: { what: 'GROUP', id: 'head' } }));
  });
});
