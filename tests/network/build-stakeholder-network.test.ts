import { describe, expect, it } from 'vitest';
import { Failure } from '../../schema/contracts/failures.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import { TIE_KINDS } from '../../schema/vocabulary/tie-kinds.ts';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { type PlainRegister, scopeOf, snapshotOf, type TieDetails } from './snapshot-of.ts';

type Narrowing = Partial<Omit<Scope, 'asOf'>> & { readonly asOf?: string };
const networkOf = (register: PlainRegister, narrowing: Narrowing = {}) => buildStakeholderNetwork(snapshotOf(register), scopeOf(narrowing));
const vertexIds = (register: PlainRegister, narrowing?: Narrowing) => {
  const network = networkOf(register, narrowing);
  return Array.from(network.rows, (row) => network.snapshot.stakeholders.ids[row]);
};
const idsInScope = (register: PlainRegister, narrowing?: Narrowing) => {
  const network = networkOf(register, narrowing);
  return Array.from(network.rows, (row) => network.snapshot.stakeholders.ids[row]).filter((_, vertex) => network.inScope[vertex] === 1);
};
const edges = (register: PlainRegister, narrowing?: Narrowing) => {
  const { ties, rows, snapshot } = networkOf(register, narrowing);
  const name = (vertex: number) => snapshot.stakeholders.ids[rows[vertex]];
  return Array.from(ties.a, (a, tie) => `${name(a)}-${name(ties.b[tie])} ${TIE_KINDS[ties.kinds[tie]].code}`);
};

describe('ties that hold', () => {
  it('counts both ends of a tie and nothing outside', () => {
    const register: PlainRegister = {
      people: { p: {} },
      groups: { g: {} },
      ties: [['p', 'MEMBER_OF', 'g', { level: 'MEMBER', from: '2026-04-01', to: '2026-11-22' }]],
    };
    const tied = (asOf: string) => edges(register, { asOf }).length;
    expect([tied('2026-03-31'), tied('2026-04-01'), tied('2026-11-22'), tied('2026-11-23')]).toEqual([0, 1, 1, 0]);
  });

  it('keeps a post for its end and 122 days, and no other membership', () => {
    const register: PlainRegister = {
      people: { p: {}, q: {}, r: {} },
      groups: { g: {} },
      ties: [
        ['p', 'MEMBER_OF', 'g', { level: 'OFFICER', role: '会計', to: '2026-03-31' }],
        ['q', 'MEMBER_OF', 'g', { level: 'MEMBER', role: '会員', to: '2026-03-31' }],
        ['r', 'MEMBER_OF', 'g', { level: 'MEMBER', seat: true, to: '2026-03-31' }],
      ],
    };
    expect(edges(register, { asOf: '2026-07-31' })).toEqual(['g-p MEMBER_OF', 'g-r MEMBER_OF']);
    expect(edges(register, { asOf: '2026-08-01' })).toEqual([]);
    expect(edges(register, { asOf: '2026-04-01', termGraceDays: 0 })).toEqual([]);
  });

  it('ends the grace where another person holds the role there, but not elsewhere, in another role, or in grace as well', () => {
    const ended = ['p', 'MEMBER_OF', 'g', { level: 'HEAD', role: '会長', to: '2026-10-31' }] as const;
    const register = (other: NonNullable<PlainRegister['ties']>[number]): PlainRegister => ({
      people: { p: {}, q: {} },
      groups: { g: {}, h: {} },
      ties: [ended, other],
    });
    const pCounts = (other: NonNullable<PlainRegister['ties']>[number]) => edges(register(other)).includes('g-p MEMBER_OF');
    expect(pCounts(['q', 'MEMBER_OF', 'g', { level: 'HEAD', role: '会長', from: '2026-11-01' }])).toBe(false);
    expect(pCounts(['q', 'MEMBER_OF', 'g', { level: 'HEAD', from: '2026-11-01' }])).toBe(true);
    expect(pCounts(['q', 'MEMBER_OF', 'g', { level: 'HEAD', role: '会長', seat: true, from: '2026-11-01' }])).toBe(true);
    expect(pCounts(['q', 'MEMBER_OF', 'h', { level: 'HEAD', role: '会長', from: '2026-11-01' }])).toBe(true);
    expect(pCounts(['q', 'MEMBER_OF', 'g', { level: 'HEAD', role: '名誉会長', from: '2026-11-01' }])).toBe(true);
    expect(pCounts(['q', 'MEMBER_OF', 'g', { level: 'OFFICER', from: '2026-11-01' }])).toBe(true);
    expect(pCounts(['q', 'MEMBER_OF', 'g', { level: 'HEAD', role: '会長', to: '2026-10-31' }])).toBe(true);
    expect(pCounts(['q', 'MEMBER_OF', 'g', { level: 'HEAD', role: '会長', from: '2026-12-01' }])).toBe(true);
  });

  it('takes unnamed roles for the same where the level is, never a name for none', () => {
    const pCounts = (ended: TieDetails, holds: TieDetails): boolean =>
      edges({
        people: { p: {}, q: {} },
        groups: { a: {}, g: {} },
        ties: [
          ['p', 'MEMBER_OF', 'g', { ...ended, to: '2026-10-31' }],
          ['q', 'MEMBER_OF', 'g', { ...holds, from: '2026-11-01' }],
        ],
      }).includes('g-p MEMBER_OF');
    expect(pCounts({ level: 'HEAD' }, { level: 'HEAD' })).toBe(false);
    expect(pCounts({ level: 'HEAD' }, { level: 'OFFICER' })).toBe(true);
    expect(pCounts({ level: 'HEAD' }, { level: 'HEAD', role: '会長' })).toBe(true);
    expect(pCounts({ level: 'HEAD' }, { level: 'HEAD', seat: true })).toBe(true);
    expect(pCounts({ seat: true }, { seat: true })).toBe(true);
    expect(pCounts({ broughtBy: 'a' }, { broughtBy: 'a' })).toBe(false);
    expect(pCounts({ broughtBy: 'a', level: 'HEAD' }, { broughtBy: 'a', level: 'MEMBER' })).toBe(true);
    expect(pCounts({ broughtBy: 'a' }, { broughtBy: 'a', role: '委員' })).toBe(true);
  });

  it('tells seats apart by the organisation whose post brings them', () => {
    const register = (broughtBy: string): PlainRegister => ({
      people: { p: {}, q: {} },
      groups: { a: {}, b: {}, g: {} },
      ties: [
        ['p', 'MEMBER_OF', 'g', { role: '委員', broughtBy: 'a', to: '2026-10-31' }],
        ['q', 'MEMBER_OF', 'g', { role: '委員', broughtBy, from: '2026-11-01' }],
      ],
    });
    expect(edges(register('b'))).toContain('g-p MEMBER_OF');
    expect(edges(register('a'))).not.toContain('g-p MEMBER_OF');
  });

  it('does not count a renewed post twice', () => {
    const register: PlainRegister = {
      people: { p: {} },
      groups: { g: {} },
      ties: [
        ['p', 'MEMBER_OF', 'g', { level: 'HEAD', role: '会長', to: '2026-10-31' }],
        ['p', 'MEMBER_OF', 'g', { level: 'HEAD', role: '会長', from: '2026-11-01' }],
      ],
    };
    expect(edges(register)).toEqual(['g-p MEMBER_OF']);
  });

  it('joins organisers with each other and with workers for 24 months from the last day, visitors never', () => {
    const register: PlainRegister = {
      people: { o: {}, v: {}, w: {}, x: {} },
      groups: { g: {} },
      activities: { fair: { firstDay: '2026-05-30', lastDay: '2026-05-31' } },
      ties: [
        ['o', 'TAKES_PART_IN', 'fair', { participation: 'ORGANISER' }],
        ['g', 'TAKES_PART_IN', 'fair', { participation: 'ORGANISER' }],
        ['w', 'TAKES_PART_IN', 'fair', { participation: 'WORKER' }],
        ['x', 'TAKES_PART_IN', 'fair', { participation: 'WORKER' }],
        ['v', 'TAKES_PART_IN', 'fair', { participation: 'VISITOR' }],
      ],
    };
    const joined = ['g-o', 'g-w', 'g-x', 'o-w', 'o-x'].map((pair) => `${pair} TAKES_PART_IN`);
    expect(edges(register, { asOf: '2026-05-30' })).toEqual([]);
    expect(edges(register, { asOf: '2026-05-31' })).toEqual(joined);
    expect(edges(register, { asOf: '2028-05-31' })).toEqual(joined);
    expect(edges(register, { asOf: '2028-06-01' })).toEqual([]);
  });

  it('takes the first day of an activity for its last where that alone is known, and dates nothing it does not know', () => {
    const register = (days: { firstDay?: string; lastDay?: string }): PlainRegister => ({
      people: { o: {}, w: {} },
      activities: { e: days },
      ties: [
        ['o', 'TAKES_PART_IN', 'e', { participation: 'ORGANISER' }],
        ['w', 'TAKES_PART_IN', 'e', { participation: 'WORKER' }],
      ],
    });
    expect(edges(register({ firstDay: '2026-05-31' }))).toHaveLength(1);
    expect(edges(register({ lastDay: '2026-05-31' }))).toHaveLength(1);
    expect(edges(register({}))).toHaveLength(0);
  });

  it('counts the chosen kinds only; halls and federations not by default', () => {
    const register: PlainRegister = {
      people: { p: {} },
      groups: { a: {}, b: {} },
      facilities: { f: {} },
      ties: [
        ['p', 'MEMBER_OF', 'a', { level: 'MEMBER' }],
        ['a', 'USES', 'f'],
        ['a', 'AFFILIATED_WITH', 'b'],
        ['b', 'ACCOMPANIES', 'a'],
        ['a', 'COOPERATES_WITH', 'b'],
      ],
    };
    expect(edges(register)).toEqual(['a-b COOPERATES_WITH', 'a-p MEMBER_OF']);
    expect(edges(register, { tieKinds: ['USES', 'AFFILIATED_WITH'] })).toEqual(['a-b AFFILIATED_WITH', 'a-f USES']);
  });
});

describe('vertices', () => {
  it('shows schools, universities and facilities only with an edge, people and groups always', () => {
    const register: PlainRegister = {
      people: { p: {} },
      groups: { g: {} },
      schools: { s: {}, t: {} },
      universities: { u: {} },
      facilities: { f: {} },
      ties: [['p', 'MEMBER_OF', 's', { level: 'MEMBER' }]],
    };
    expect(vertexIds(register)).toEqual(['g', 'p', 's']);
  });

  it('merges parallel ties, ignores direction and drops self-ties', () => {
    const network = networkOf({
      groups: { a: {}, b: {} },
      ties: [
        ['a', 'COOPERATES_WITH', 'b'],
        ['b', 'COOPERATES_WITH', 'a'],
        ['b', 'SUPPORTS', 'a'],
        ['a', 'SUPPORTS', 'a'],
      ],
    });
    expect(Array.from(network.graph.neighbours)).toEqual([1, 0]);
    expect(network.ties.length).toBe(3);
  });

  it('leaves out dissolved groups and groups to be handled with care, of which it keeps the number', () => {
    const register: PlainRegister = {
      areas: { x: {}, y: {} },
      people: { p: {} },
      groups: {
        care: { handledWithCare: true, areas: ['x'] },
        gone: { status: 'DISSOLVED' },
        inner: { parent: 'care', areas: ['x'] },
        rests: { status: 'DORMANT', areas: ['x'] },
      },
      ties: [
        ['p', 'MEMBER_OF', 'care'],
        ['p', 'MEMBER_OF', 'gone'],
        ['p', 'MEMBER_OF', 'inner'],
        ['p', 'MEMBER_OF', 'rests'],
      ],
    };
    expect(edges(register)).toEqual(['p-rests MEMBER_OF']);
    expect(vertexIds(register, { foldSubgroups: false })).toEqual(['p', 'rests']);
    expect(networkOf({ ...register, groups: { ...register.groups, past: { handledWithCare: true, status: 'DISSOLVED' } } }).groupsHandledWithCare).toBe(1);
    expect(networkOf(register).groupsHandledWithCare).toBe(1);
    expect(networkOf(register, { areaIds: ['y'] }).groupsHandledWithCare).toBe(0);
  });
});

describe('folding', () => {
  const register: PlainRegister = {
    people: { p: {}, q: {} },
    groups: { top: {}, mid: { parent: 'top' }, low: { parent: 'mid' }, other: {} },
    ties: [
      ['p', 'MEMBER_OF', 'low'],
      ['p', 'MEMBER_OF', 'top'],
      ['q', 'MEMBER_OF', 'mid'],
      ['low', 'COOPERATES_WITH', 'other'],
      ['low', 'SUPPORTS', 'top'],
    ],
  };
  it('passes the ties of a group inside a group to its topmost parent', () => {
    expect(vertexIds(register)).toEqual(['other', 'p', 'q', 'top']);
    expect(edges(register)).toEqual(['other-top COOPERATES_WITH', 'p-top MEMBER_OF', 'p-top MEMBER_OF', 'q-top MEMBER_OF']);
    const network = networkOf(register);
    const vertexOf = (id: string) => network.vertexOfRow[network.snapshot.stakeholders.ids.indexOf(id)];
    expect([vertexOf('low'), vertexOf('mid')]).toEqual([vertexOf('top'), vertexOf('top')]);
  });
  it('keeps them apart when asked to', () => {
    expect(vertexIds(register, { foldSubgroups: false })).toEqual(['low', 'mid', 'other', 'p', 'q', 'top']);
    expect(edges(register, { foldSubgroups: false })).toContain('low-top SUPPORTS');
  });
  it('does not lose a living group inside a dissolved one, nor groups that name each other as parents', () => {
    expect(vertexIds({ groups: { a: { status: 'DISSOLVED' }, b: { parent: 'a' } } })).toEqual(['b']);
    expect(vertexIds({ groups: { a: { parent: 'b' }, b: { parent: 'a' }, c: { parent: 'b' } } })).toEqual(['a']);
  });
});

describe('public bodies', () => {
  const register: PlainRegister = {
    people: { private: {}, seated: {}, staff: {}, former: {}, free: {} },
    groups: { city: { kind: 'PUBLIC_OFFICE' }, council: { kind: 'SOCIAL_WELFARE_COUNCIL' }, desk: { kind: 'COUNCIL', parent: 'city' }, g: {}, h: {} },
    ties: [
      ['staff', 'MEMBER_OF', 'city', { level: 'ACTIVE' }],
      ['staff', 'MEMBER_OF', 'g', { broughtBy: 'city' }],
      ['private', 'MEMBER_OF', 'council', { level: 'ACTIVE' }],
      ['private', 'MEMBER_OF', 'h', { level: 'MEMBER' }],
      ['private', 'MEMBER_OF', 'g', { broughtBy: 'council' }],
      ['seated', 'MEMBER_OF', 'g', { broughtBy: 'h', askedBy: 'city' }],
      ['former', 'MEMBER_OF', 'city', { level: 'ACTIVE', to: '2026-03-31' }],
      ['staff', 'KNOWS', 'free'],
      ['city', 'SUPPORTS', 'g'],
    ],
  };
  it('leaves them out with their memberships, the seats their posts bring, and people who keep no membership', () => {
    expect(vertexIds(register)).toEqual(['former', 'free', 'g', 'h', 'private', 'seated']);
    expect(edges(register)).toEqual(['g-seated MEMBER_OF', 'h-private MEMBER_OF']);
  });
  it('leaves out people who belong to nothing else that is shown', () => {
    const hidden: PlainRegister = {
      people: { p: {}, q: {} },
      groups: { city: { kind: 'PUBLIC_OFFICE' }, careful: { handledWithCare: true }, gone: { status: 'DISSOLVED' } },
      ties: [
        ['p', 'MEMBER_OF', 'city'],
        ['p', 'MEMBER_OF', 'careful'],
        ['p', 'MEMBER_OF', 'gone'],
        ['q', 'MEMBER_OF', 'careful'],
      ],
    };
    expect(vertexIds(hidden)).toEqual(['q']);
  });
  it('judges by membership whichever ties are asked for', () => {
    expect(vertexIds(register, { tieKinds: ['KNOWS'] })).toEqual(['former', 'free', 'g', 'h', 'private', 'seated']);
  });
  it('includes them on request', () => {
    expect(vertexIds(register, { includePublicBodies: true })).toEqual(expect.arrayContaining(['city', 'staff']));
    expect(edges(register, { includePublicBodies: true })).toHaveLength(8);
  });
  it('leaves out what folds into them, and keeps it where nothing is folded', () => {
    expect(vertexIds(register, { foldSubgroups: false })).toContain('desk');
  });
});

describe('scope', () => {
  const register: PlainRegister = {
    areas: { city: {}, east: { partOf: ['city'] }, west: { partOf: ['city'] }, street: { partOf: ['east'] } },
    people: {
      lives: { areas: ['street'], generation: 'SENIOR' },
      member: { generation: 'YOUTH' },
      other: { areas: ['west'] },
      unknown: {},
    },
    groups: {
      e: { areas: ['street'], fields: ['WELFARE'] },
      w: { areas: ['west'], fields: ['EDUCATION', 'COMMUNITY'] },
      nowhere: {},
    },
    schools: { s: { areas: ['east'] } },
    ties: [
      ['member', 'MEMBER_OF', 'e'],
      ['member', 'MEMBER_OF', 'w'],
      ['other', 'MEMBER_OF', 'w'],
      ['lives', 'MEMBER_OF', 'w'],
      ['w', 'COOPERATES_WITH', 's'],
      ['unknown', 'MEMBER_OF', 'nowhere'],
    ],
  };
  it('tests organisations by area with all areas inside it, and keeps people tied to them or living there', () => {
    expect(idsInScope(register, { areaIds: ['east'] })).toEqual(['e', 'lives', 'member', 's']);
    expect(idsInScope(register, { areaIds: ['city'] })).toEqual(['e', 'lives', 'member', 'other', 's', 'w']);
    expect(vertexIds(register, { areaIds: ['east'] })).toHaveLength(8);
  });
  it('tests groups by field, people by generation, and never matches what is unknown', () => {
    expect(idsInScope(register, { fields: ['WELFARE'] })).toEqual(['e', 'member', 's']);
    expect(idsInScope(register, { fields: ['COMMUNITY'] })).toEqual(['lives', 'member', 'other', 's', 'w']);
    expect(idsInScope(register, { generations: ['YOUTH'] })).toEqual(['e', 'member', 'nowhere', 's', 'w']);
  });
  it('joins the lists by AND', () => {
    expect(idsInScope(register, { areaIds: ['east'], fields: ['WELFARE'] })).toEqual(['e', 'member', 's']);
    expect(idsInScope(register, { areaIds: ['east'], generations: ['SENIOR'] })).toEqual(['e', 'lives', 's']);
  });
  it('takes empty lists for no narrowing and ignores kinds', () => {
    expect(idsInScope(register, { areaIds: [], fields: [], generations: [], kinds: ['SCHOOL'] })).toHaveLength(8);
  });
  it('measures the neighbours with LINKED and nobody else with INSIDE', () => {
    expect(vertexIds(register, { areaIds: ['east'], reach: 'LINKED' })).toEqual(['e', 'lives', 'member', 's', 'w']);
    expect(idsInScope(register, { areaIds: ['east'], reach: 'LINKED' })).toEqual(['e', 'lives', 'member', 's']);
    expect(vertexIds(register, { areaIds: ['east'], reach: 'INSIDE' })).toEqual(['e', 'lives', 'member']);
    expect(edges(register, { areaIds: ['east'], reach: 'INSIDE' })).toEqual(['e-member MEMBER_OF']);
  });
  it('refuses an area that does not exist', () => {
    expect(() => networkOf(register, { areaIds: ['nowhere'] })).toThrow(expect.objectContaining({ id: 'unknownId', values: { what: 'AREA', id: 'nowhere' } }));
    expect(() => networkOf(register, { areaIds: ['e'] })).toThrow(Failure);
  });
});

describe('order', () => {
  it('gives the same network whatever the order in which ties were written', () => {
    const ties: PlainRegister['ties'] = [
      ['b', 'KNOWS', 'a'],
      ['a', 'MEMBER_OF', 'g', { level: 'HEAD' }],
      ['b', 'MEMBER_OF', 'h'],
      ['g', 'SUPPORTS', 'h'],
    ];
    const register = { people: { a: {}, b: {} }, groups: { g: {}, h: {} } };
    const { snapshot: _one, ...one } = networkOf({ ...register, ties });
    const { snapshot: _other, ...other } = networkOf({ ...register, ties: [...ties].reverse() });
    expect(one).toEqual(other);
  });
});
