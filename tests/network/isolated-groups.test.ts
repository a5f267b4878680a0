import { describe, expect, test } from 'vitest';
import type { IsolatedGroup } from '../../schema/contracts/answers.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import { isolatedGroups } from '../../server/network/groups/isolated-groups.ts';
import { type PlainGroup, type PlainRegister, type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

type Narrowing = Partial<Omit<Scope, 'asOf'>> & { readonly asOf?: string };
const listed = (register: PlainRegister, narrowing: Narrowing = {}): readonly IsolatedGroup[] =>
  isolatedGroups(snapshotOf(register), { scope: scopeOf(narrowing) }).rows;
const entry = (register: PlainRegister, id: string, narrowing: Narrowing = {}): IsolatedGroup => {
  const found = listed(register, narrowing).find(({ groupId }) => groupId === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
};
const members = (group: string, ...people: string[]): PlainTie[] => people.map((person) => [person, 'MEMBER_OF', group, { level: 'MEMBER' }]);
const people = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, {}]));

/** A main part of three groups, in which a, b and c share people in pairs. */
const main: PlainTie[] = [...members('a', 'm1', 'm2'), ...members('b', 'm2', 'm3'), ...members('c', 'm3', 'm1')];
const withMain = (
  groups: Readonly<Record<string, PlainGroup>>,
  ties: readonly PlainTie[],
  others: readonly string[] = [],
  places: PlainRegister = {},
): PlainRegister => ({
  areas: { city: {}, x: { partOf: ['city'] }, y: { partOf: ['city'] } },
  people: people('m1', 'm2', 'm3', ...others),
  groups: { a: {}, b: {}, c: {}, ...groups },
  ...places,
  ties: [...main, ...ties, ...(places.ties ?? [])],
});
const reasons = (groups: Readonly<Record<string, PlainGroup>>, ties: readonly PlainTie[], others: readonly string[] = []) =>
  entry(withMain({ g: {}, ...groups }, ties, others), 'g').reasons;

describe('each reason, all that hold, strongest first', () => {
  test('NO_TIES brings NO_SHARED_PEOPLE and SEPARATE_COMPONENT with it', () => {
    expect(reasons({}, [])).toEqual(['NO_TIES', 'NO_SHARED_PEOPLE', 'SEPARATE_COMPONENT']);
  });
  test('NO_SHARED_PEOPLE with members who are nowhere else', () => {
    expect(reasons({}, members('g', 'p', 'q'), ['p', 'q'])).toEqual(['NO_SHARED_PEOPLE', 'SEPARATE_COMPONENT']);
    expect(reasons({}, [...members('g', 'p'), ['p', 'KNOWS', 'm1']], ['p'])).toEqual(['NO_SHARED_PEOPLE']);
  });
  test('SEPARATE_COMPONENT in a small cluster', () => {
    expect(reasons({ h: {} }, [...members('g', 'p', 'q'), ...members('h', 'p', 'q')], ['p', 'q'])).toEqual(['SEPARATE_COMPONENT', 'SINGLE_TIE']);
  });
  test('HANGS_ON_ONE_PERSON, not with a direct tie or a second person', () => {
    expect(reasons({}, [...members('g', 'm1', 'p')], ['p'])).toEqual(['HANGS_ON_ONE_PERSON']);
    expect(reasons({}, [...members('g', 'm1', 'm2')])).toEqual([]);
    expect(reasons({}, [...members('g', 'm1'), ['g', 'COOPERATES_WITH', 'a']])).toEqual([]);
    expect(entry(withMain({ g: {} }, members('g', 'm1')), 'g').hangsOnId).toBe('m1');
    expect(entry(withMain({ g: {} }, members('g', 'm1', 'm2')), 'g').hangsOnId).toBeNull();
  });
  test('SINGLE_TIE counts groups, not schools', () => {
    const places: PlainRegister = {
      schools: { s: {} },
      ties: [
        ['g', 'COOPERATES_WITH', 's'],
        ['g', 'COOPERATES_WITH', 'a'],
      ],
    };
    expect(entry(withMain({ g: {} }, [], [], places), 'g').reasons).toEqual(['SINGLE_TIE']);
    expect(entry(withMain({ g: {} }, [], [], places), 'g').linkedOrganisations).toBe(2);
  });
  test('INWARD where every linked group is known to lie within its fields and areas', () => {
    const inward = (g: PlainGroup, a: PlainGroup, c: PlainGroup) => reasons({ g, a, c }, members('g', 'm1'));
    const own: PlainGroup = { fields: ['WELFARE', 'COMMUNITY'], areas: ['x'] };
    expect(inward(own, { fields: ['WELFARE'], areas: ['x'] }, { fields: ['COMMUNITY'], areas: ['x'] })).toEqual(['HANGS_ON_ONE_PERSON', 'INWARD']);
    expect(inward(own, { fields: ['WELFARE'], areas: ['x'] }, { fields: ['EDUCATION'], areas: ['x'] })).not.toContain('INWARD');
    expect(inward(own, { fields: ['WELFARE'], areas: ['x', 'y'] }, { fields: ['COMMUNITY'], areas: ['x'] })).not.toContain('INWARD');
    expect(inward(own, { fields: ['WELFARE'], areas: ['x'] }, { areas: ['x'] })).not.toContain('INWARD');
    expect(inward(own, { fields: ['WELFARE'], areas: ['x'] }, { fields: ['WELFARE'] })).not.toContain('INWARD');
    expect(inward({ ...own, areas: ['city'] }, { fields: ['WELFARE'], areas: ['x'] }, { fields: ['COMMUNITY'], areas: ['y'] })).toContain('INWARD');
  });
  test('a school in the component alone does not make the main part: most groups do', () => {
    const register = withMain({ g: {} }, [...members('g', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w')], ['p', 'q', 'r', 's', 't', 'u', 'v', 'w']);
    expect(entry(register, 'g').reasons).toContain('SEPARATE_COMPONENT');
    expect(entry(register, 'a').reasons).toEqual([]);
    expect(entry(register, 'g').componentSize).toBe(9);
  });
});

describe('where isolation is judged', () => {
  const register = withMain({ g: { areas: ['x'] } }, [...members('g', 'm1', 'm2')]);
  test('on the whole city, LINKED or not; inside only where asked', () => {
    expect(entry(register, 'g', { areaIds: ['x'] }).reasons).toEqual([]);
    expect(entry(register, 'g', { areaIds: ['x'], reach: 'LINKED' }).reasons).toEqual([]);
    expect(entry(register, 'g', { areaIds: ['x'], reach: 'INSIDE' }).reasons).toEqual(['NO_SHARED_PEOPLE']);
    expect(listed(register, { areaIds: ['x'] })).toHaveLength(1);
  });
  test('kinds without groups list nothing', () => {
    expect(listed(register, { kinds: ['PERSON'] })).toEqual([]);
    expect(() => listed(register, { kinds: ['PERSON'], areaIds: ['nowhere'] })).toThrow(expect.objectContaining({ id: 'unknownId' }));
  });
});

describe('headings', () => {
  const heading = (group: PlainGroup, count: number, narrowing: Narrowing = {}) =>
    entry({ people: people('p', 'q'), groups: { g: group }, ties: members('g', ...['p', 'q'].slice(0, count)) }, 'g', narrowing).listing;
  test('NO_WISH before NOT_YET_KNOWN before TO_CONNECT', () => {
    expect(heading({ contactWish: 'NOT_NOW', knownExtent: 'REPRESENTATIVE_ONLY' }, 0)).toBe('NO_WISH');
    expect(heading({ contactWish: 'WANTED', knownExtent: 'REPRESENTATIVE_ONLY' }, 2)).toBe('NOT_YET_KNOWN');
    expect(heading({ contactWish: 'UNCONFIRMED' }, 2)).toBe('TO_CONNECT');
  });
  test('unmarked groups are known from two members on; marked ones need none', () => {
    expect([heading({}, 0), heading({}, 1), heading({}, 2)]).toEqual(['NOT_YET_KNOWN', 'NOT_YET_KNOWN', 'TO_CONNECT']);
    expect([heading({ knownExtent: 'OFFICERS' }, 0), heading({ knownExtent: 'ALL' }, 1)]).toEqual(['TO_CONNECT', 'TO_CONNECT']);
  });
  test('members count in the whole register, whichever kinds of tie and people a question asks for', () => {
    expect(heading({}, 2, { tieKinds: ['KNOWS'] })).toBe('TO_CONNECT');
    expect(heading({}, 2, { generations: ['YOUTH'] })).toBe('TO_CONNECT');
    const staffed: PlainRegister = {
      people: people('p', 'q'),
      groups: { city: { kind: 'PUBLIC_OFFICE' }, g: {} },
      ties: [['p', 'MEMBER_OF', 'city'], ['p', 'MEMBER_OF', 'g', { broughtBy: 'city' }], ...members('g', 'q')],
    };
    expect(entry(staffed, 'g').listing).toBe('TO_CONNECT');
  });
  test('two roles of one person are two memberships of one person; those of a subgroup count', () => {
    const roles: PlainTie[] = [
      ['p', 'MEMBER_OF', 'g', { level: 'HEAD', role: '会長' }],
      ['p', 'MEMBER_OF', 'g', { level: 'OFFICER', role: '会計' }],
    ];
    const found = entry({ people: people('p'), groups: { g: {} }, ties: roles }, 'g');
    expect([found.listing, found.reason]).toEqual(['TO_CONNECT', expect.objectContaining({ memberships: 1 })]);
    const inner: PlainRegister = { people: people('p', 'q'), groups: { g: {}, inner: { parent: 'g' } }, ties: [roles[0], ...members('inner', 'q')] };
    expect(entry(inner, 'g').listing).toBe('TO_CONNECT');
    expect(entry(inner, 'g', { foldSubgroups: false }).listing).toBe('NOT_YET_KNOWN');
  });
  test('dormant, dissolved, unconfirmed and folded groups and those handled with care are not listed', () => {
    const groups: PlainRegister['groups'] = {
      active: { status: 'ACTIVE' },
      careful: { handledWithCare: true },
      dissolved: { status: 'DISSOLVED' },
      dormant: { status: 'DORMANT' },
      inner: { parent: 'unset' },
      unconfirmed: { status: 'UNCONFIRMED' },
      unset: {},
    };
    expect(listed({ groups }).map(({ groupId }) => groupId)).toEqual(['active', 'unset']);
  });
  test('order: heading, then strongest reason, well linked last, then id', () => {
    const register = withMain(
      { k: {}, h: { contactWish: 'NOT_NOW' }, z: { knownExtent: 'OFFICERS' }, y: { knownExtent: 'OFFICERS' } },
      [...members('k', 'm1', 'p')],
      ['p'],
    );
    expect(listed(register).map(({ groupId, listing }) => `${listing} ${groupId}`)).toEqual([
      'TO_CONNECT y',
      'TO_CONNECT z',
      'TO_CONNECT k',
      'TO_CONNECT a',
      'TO_CONNECT b',
      'TO_CONNECT c',
      'NO_WISH h',
    ]);
  });
});

describe('the reason of a group', () => {
  test('carries what is known and what was found', () => {
    const register = withMain({ g: { knownExtent: 'OFFICERS' } }, members('g', 'm1', 'p'), ['p']);
    expect(entry(register, 'g').reason).toEqual({
      is: 'GROUP_LISTED',
      groupId: 'g',
      listing: 'TO_CONNECT',
      isolation: 'HANGS_ON_ONE_PERSON',
      knownExtent: 'OFFICERS',
      memberships: 2,
      hangsOnId: 'm1',
      linkedId: null,
      linked: 2,
      cluster: 8,
      isSmallCluster: false,
      isOnlyWay: true,
      isRepresentative: false,
      besidesPublicBodies: false,
    });
    expect(entry(withMain({ g: {} }, [['g', 'COOPERATES_WITH', 'a']]), 'g').reason).toMatchObject({
      isolation: 'SINGLE_TIE',
      linkedId: 'a',
      linked: 1,
      hangsOnId: null,
    });
  });
});

describe('first contacts', () => {
  const contacts = (register: PlainRegister, id = 'g', narrowing: Narrowing = {}) =>
    entry(register, id, narrowing).firstContacts.map(({ stakeholderId, kind, viaIds }) => [kind, stakeholderId, ...viaIds].join(' '));
  const occasions = (register: PlainRegister, id = 'g') => contacts(register, id).filter((contact) => !contact.startsWith('OTHER'));
  const hall: PlainRegister = { facilities: { hall: {}, park: {} } };
  const uses = (group: string, place: string, ...weekdays: ('MON' | 'TUE' | 'WED')[]): PlainTie => [group, 'USES', place, { weekdays }];

  test('an existing path first, shortest first, named from the group on', () => {
    const register = withMain(
      { g: {}, h: {} },
      [...members('g', 'p', 'q'), ['p', 'KNOWS', 'm1'], ...members('h', 'r', 'm2'), ['r', 'KNOWS', 'q']],
      ['p', 'q', 'r'],
    );
    expect(contacts(register)).toEqual(['EXISTING_PATH a p m1', 'EXISTING_PATH c p m1', 'EXISTING_PATH h q r']);
  });
  test('then the same place and time, similar activity, the same area, the same field', () => {
    const groups: Readonly<Record<string, PlainGroup>> = {
      g: { subFields: ['ELDERLY'], areas: ['x'], fields: ['WELFARE'] },
      k1: { fields: ['WELFARE'] },
      k2: { areas: ['x'] },
      k3: { subFields: ['ELDERLY', 'HEALTH'] },
      k4: {},
    };
    const ties = [uses('g', 'hall', 'TUE'), uses('k4', 'hall', 'TUE', 'WED'), uses('k2', 'hall', 'MON'), uses('k1', 'hall')];
    expect(contacts(withMain(groups, [], [], { ...hall, ties }))).toEqual(['SAME_PLACE_AND_TIME k4', 'SIMILAR_ACTIVITY k3', 'SAME_AREA k2']);
    expect(occasions(withMain({ ...groups, k2: {}, k3: {}, k4: {} }, [], [], hall))).toEqual(['SAME_FIELD k1']);
  });
  test('a path without a person on it is no way to be introduced', () => {
    const register: PlainRegister = {
      people: {},
      groups: { g: { fields: ['WELFARE'], subFields: ['ELDERLY'], knownExtent: 'OFFICERS' }, h: {}, k: { fields: ['WELFARE'] }, z: { subFields: ['ELDERLY'] } },
      ties: [
        ['g', 'COOPERATES_WITH', 'h'],
        ['h', 'COOPERATES_WITH', 'k'],
      ],
    };
    expect(contacts(register)).toEqual(['SIMILAR_ACTIVITY z', 'SAME_FIELD k']);
  });
  test('the facts of the occasion go with it', () => {
    const groups: Readonly<Record<string, PlainGroup>> = {
      g: { areas: ['x', 'y'], subFields: ['ELDERLY'] },
      k: { areas: ['y'], subFields: ['ELDERLY', 'DISASTER'] },
    };
    const register = withMain(groups, [], [], {
      ...hall,
      ties: [uses('g', 'hall', 'TUE', 'WED'), uses('k', 'hall', 'WED'), uses('g', 'park', 'MON'), uses('k', 'park', 'MON')],
    });
    expect(entry(register, 'g').firstContacts[0].reason).toEqual({
      is: 'FIRST_CONTACT',
      kind: 'SAME_PLACE_AND_TIME',
      groupId: 'g',
      stakeholderId: 'k',
      viaIds: [],
      stepIds: [],
      facilityId: 'hall',
      weekdays: ['WED'],
      subFields: ['ELDERLY'],
      fields: [],
      areaIds: ['y'],
    });
  });
  test("use of a hall that has ended, or is somebody else's, is no occasion", () => {
    const past: PlainTie = ['k', 'USES', 'hall', { weekdays: ['TUE'], to: '2026-03-31' }];
    expect(occasions(withMain({ g: {}, k: {} }, [], [], { ...hall, ties: [uses('g', 'hall', 'TUE'), past, uses('m1', 'hall', 'TUE')] }))).toEqual([]);
  });
  test('a school of the network can be one, a hall, a person and a group already linked not', () => {
    const places: PlainRegister = {
      schools: { s: { areas: ['x'] } },
      facilities: { f: { areas: ['x'] } },
      ties: [
        ['a', 'COOPERATES_WITH', 's'],
        ['b', 'SUPPORTS', 'f'],
      ],
    };
    expect(occasions(withMain({ g: { areas: ['x'] } }, [], [], places))).toEqual(['SAME_AREA s']);
    expect(occasions(withMain({ g: { areas: ['x'] }, k: { areas: ['x'] } }, [['g', 'COOPERATES_WITH', 'k']]))).toEqual([]);
  });
  test('nobody is sent to a group that does not wish it, sleeps, or is to be handled with care', () => {
    const shy: PlainGroup = { subFields: ['ELDERLY'] };
    const groups = { g: shy, k1: { ...shy, contactWish: 'NOT_NOW' }, k2: { ...shy, status: 'DORMANT' }, k3: { ...shy, handledWithCare: true } } as const;
    expect(contacts(withMain(groups, []))).toEqual(['OTHER a', 'OTHER b', 'OTHER c']);
    expect(contacts({ groups })).toEqual([]);
  });
  test('none for who does not wish for contact, and for who is well linked', () => {
    expect(contacts(withMain({ g: { contactWish: 'NOT_NOW', subFields: ['ELDERLY'] }, k: { subFields: ['ELDERLY'] } }, []))).toEqual([]);
    expect(contacts(withMain({}, []), 'a')).toEqual([]);
  });
  test('without any occasion those between more groups, then by id, at most three in all', () => {
    const ties: PlainTie[] = [...members('z', 'm1', 'p'), ...members('y', 'p')];
    expect(contacts(withMain({ g: {}, y: {}, z: {} }, ties, ['p']))).toEqual(['OTHER z', 'OTHER a', 'OTHER c']);
    expect(contacts({ groups: { g: {}, k: {} } })).toEqual(['OTHER k']);
  });
  test('the shortest path that holds a person, beside or behind one through organisations alone', () => {
    const chain: PlainTie[] = [
      ['g', 'COOPERATES_WITH', 'h'],
      ['h', 'COOPERATES_WITH', 'i'],
      ['i', 'COOPERATES_WITH', 'k'],
    ];
    const register = (ties: readonly PlainTie[]): PlainRegister => ({
      people: people('p', 'q'),
      groups: { g: { knownExtent: 'OFFICERS', subFields: ['ELDERLY'] }, h: {}, i: {}, k: {} },
      ties: [...chain, ...ties],
    });
    expect(contacts(register([]))).toEqual(['OTHER i', 'OTHER k']);
    expect(contacts(register([...members('g', 'p'), ['p', 'KNOWS', 'q'], ...members('k', 'q')]))).toEqual(['EXISTING_PATH k p q', 'EXISTING_PATH i p q']);
    expect(contacts(register([...members('h', 'p'), ...members('k', 'p')]))).toEqual(['EXISTING_PATH k p', 'EXISTING_PATH i p']);
    expect(contacts(register(members('h', 'p', 'q')))).toEqual(['OTHER i', 'OTHER k']);
  });
  test('the same area where one lies inside the other: the smallest in which both are active', () => {
    const areasOf = (g: readonly string[], k: readonly string[]) => {
      const groups = { g: { areas: g, knownExtent: 'OFFICERS' as const }, k: { areas: k } };
      const { reason } = entry({ areas: { city: {}, x: { partOf: ['city'] }, x1: { partOf: ['x'] }, y: { partOf: ['city'] } }, groups }, 'g').firstContacts[0];
      return reason.is === 'FIRST_CONTACT' ? [reason.kind, ...reason.areaIds] : [];
    };
    expect(areasOf(['x'], ['x1'])).toEqual(['SAME_AREA', 'x']);
    expect(areasOf(['x1'], ['city'])).toEqual(['SAME_AREA', 'city']);
    expect(areasOf(['city', 'x'], ['x1'])).toEqual(['SAME_AREA', 'x']);
    expect(areasOf(['x', 'y'], ['x1', 'y'])).toEqual(['SAME_AREA', 'x', 'y']);
    expect(areasOf(['x'], ['y'])).toEqual(['OTHER']);
  });
  test('higher group betweenness decides among equals', () => {
    const register: PlainRegister = {
      people: people('p', 'q'),
      groups: { g: { fields: ['WELFARE'], knownExtent: 'OFFICERS' }, k1: { fields: ['WELFARE'] }, k2: { fields: ['WELFARE'] }, k3: { fields: ['WELFARE'] } },
      ties: [...members('k1', 'p'), ...members('k2', 'p', 'q'), ...members('k3', 'q')],
    };
    expect(contacts(register)).toEqual(['SAME_FIELD k2', 'SAME_FIELD k1', 'SAME_FIELD k3']);
  });
});
