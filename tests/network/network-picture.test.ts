import { describe, expect, test } from 'vitest';
import { betweenness } from '../../server/network/betweenness/betweenness.ts';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { networkPicture } from '../../server/network/picture/network-picture.ts';
import { groupFlags, idOf } from '../../server/network/stakeholder-network.ts';
import { civicRegister } from './civic-register.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

const small: PlainRegister = {
  areas: { east: { kind: 'SCHOOL_DISTRICT' }, west: { kind: 'SCHOOL_DISTRICT' } },
  people: { ann: { generation: 'SENIOR' }, bob: {}, lone: {} },
  groups: {
    choir: { areas: ['east'], fields: ['WELFARE', 'COMMUNITY'], knownExtent: 'OFFICERS' },
    dance: { areas: ['west'], knownExtent: 'OFFICERS' },
    empty: { areas: ['east'], knownExtent: 'OFFICERS' },
    hidden: { areas: ['east'] },
  },
  schools: { school: { areas: ['east'] } },
  ties: [
    ['ann', 'MEMBER_OF', 'choir', { level: 'MEMBER', role: '会員' }],
    ['ann', 'MEMBER_OF', 'choir', { level: 'HEAD', role: '会長' }],
    ['ann', 'SUPPORTS', 'choir'],
    ['ann', 'MEMBER_OF', 'dance', { seat: true, role: '理事' }],
    ['bob', 'MEMBER_OF', 'dance', { seat: true }],
    ['bob', 'MEMBER_OF', 'dance', { level: 'MEMBER' }],
    ['choir', 'COOPERATES_WITH', 'school'],
  ],
};
const picture = (register: PlainRegister, scope = scopeOf(), maxNodes = 2000) => networkPicture(snapshotOf(register), { scope, maxNodes });

describe('the picture', () => {
  const { nodes, edges, ...rest } = picture(small);
  const node = (id: string) => nodes.find((one) => one.id === id);

  test('has everybody once, ascending by id, with what is known of them', () => {
    expect(nodes.map(({ id }) => id)).toEqual(['ann', 'bob', 'choir', 'dance', 'empty', 'hidden', 'lone', 'school']);
    expect(rest).toMatchObject({ truncated: false, totalNodes: 8, totalEdges: 4 });
    expect(node('ann')).toMatchObject({ kind: 'PERSON', generation: 'SENIOR', degree: 2, betweenness: 4, isCutVertex: true, listing: null, isolation: null });
    expect(node('choir')).toMatchObject({ kind: 'GROUP', fields: ['COMMUNITY', 'WELFARE'], areaIds: ['east'], generation: null });
    expect(node('school')).toMatchObject({ kind: 'SCHOOL', fields: [], degree: 1 });
  });
  test('marks isolation only where the group is known', () => {
    expect(node('empty')).toMatchObject({ listing: 'TO_CONNECT', isolation: 'NO_TIES' });
    expect(node('hidden')).toMatchObject({ listing: 'NOT_YET_KNOWN', isolation: null, degree: 0 });
    expect(node('dance')).toMatchObject({ listing: 'TO_CONNECT', isolation: 'HANGS_ON_ONE_PERSON' });
  });
  test('lines have their kinds, the highest role, the only way, and seats apart', () => {
    expect(edges).toEqual([
      { sourceId: 'ann', targetId: 'choir', kinds: ['MEMBER_OF', 'SUPPORTS'], role: '会長', isBridge: true, isSeat: false },
      { sourceId: 'ann', targetId: 'dance', kinds: ['MEMBER_OF'], role: '理事', isBridge: true, isSeat: true },
      { sourceId: 'bob', targetId: 'dance', kinds: ['MEMBER_OF'], role: null, isBridge: true, isSeat: false },
      { sourceId: 'choir', targetId: 'school', kinds: ['COOPERATES_WITH'], role: null, isBridge: true, isSeat: false },
    ]);
  });
  test('those who hang together share a cluster, others do not', () => {
    expect(new Set(['ann', 'bob', 'choir', 'dance', 'school'].map((id) => node(id)?.community)).size).toBe(1);
    expect(new Set(['choir', 'empty', 'hidden', 'lone'].map((id) => node(id)?.community)).size).toBe(4);
  });
  test('in an area shows its neighbours too, but judges only those in scope', () => {
    const east = picture(small, scopeOf({ areaIds: ['east'], reach: 'LINKED' }));
    expect(east.nodes.map(({ id }) => id)).toEqual(['ann', 'choir', 'dance', 'empty', 'hidden', 'school']);
    expect(east.nodes.find(({ id }) => id === 'dance')).toMatchObject({ listing: null, isolation: null });
    expect(east.nodes.find(({ id }) => id === 'ann')).toMatchObject({ x: node('ann')?.x, y: node('ann')?.y });
  });
  test('of some kinds leaves the others out, lines to them as well, and measures the same', () => {
    const groups = picture(small, scopeOf({ kinds: ['GROUP', 'SCHOOL'] }));
    expect(groups).toMatchObject({ totalNodes: 5, totalEdges: 1, truncated: false });
    expect(groups.nodes.find(({ id }) => id === 'choir')?.betweenness).toBe(node('choir')?.betweenness);
  });
});

describe('a picture that is cut', () => {
  const city = civicRegister({ people: 200, groups: 60, areas: 5, seed: 6 });
  const snapshot = snapshotOf(city);
  const network = buildStakeholderNetwork(snapshot, scopeOf());
  const all = betweenness(network.graph, groupFlags(network)).all;
  const whole = picture(city);
  const cut = picture(city, scopeOf(), 80);

  test('keeps the most central, and says what there is', () => {
    expect(cut.nodes.length).toBe(80);
    expect(cut).toMatchObject({ truncated: true, totalNodes: whole.nodes.length, totalEdges: whole.edges.length });
    const kept = new Set(cut.nodes.map(({ id }) => id));
    const left = Array.from(network.rows.keys()).filter((v) => !kept.has(idOf(network, v)));
    expect(Math.min(...cut.nodes.map((node) => node.betweenness))).toBeGreaterThanOrEqual(Math.max(...left.map((v) => all[v])));
    expect(cut.edges.every(({ sourceId, targetId }) => kept.has(sourceId) && kept.has(targetId))).toBe(true);
  });
  test('leaves everybody where they are', () => {
    const at = new Map(whole.nodes.map((node) => [node.id, node]));
    for (const node of cut.nodes) expect(node).toEqual(at.get(node.id));
  });
  test('among equals keeps organisations, so that groups without ties stay in sight', () => {
    const most = picture(city, scopeOf(), 150).nodes;
    expect(most.filter(({ kind }) => kind === 'GROUP').length).toBe(60);
  });
  test('is the same whatever the order of the register', () => {
    expect(picture({ ...city, ties: [...(city.ties ?? [])].reverse() })).toEqual(whole);
  });
});
