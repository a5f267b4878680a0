import { describe, expect, test } from 'vitest';
import { areaCoverage } from '../../server/network/area-coverage.ts';
import { networkHealth } from '../../server/network/health/network-health.ts';
import { scopeOf, snapshotOf } from './snapshot-of.ts';

const snapshot = snapshotOf({
  areas: {
    east: { kind: 'SCHOOL_DISTRICT' },
    eastChome: { kind: 'CHOME', partOf: ['east'] },
    west: { kind: 'SCHOOL_DISTRICT' },
    hill: { kind: 'COMMUNITY_AREA' },
    river: { kind: 'COMMUNITY_AREA' },
  },
  groups: {
    inChome: { areas: ['eastChome'] },
    inBoth: { areas: ['east', 'hill'] },
    nowhere: {},
    gone: { areas: ['west'], status: 'DISSOLVED' },
    careful: { areas: ['west'], handledWithCare: true },
    inside: { areas: ['river'], parent: 'inBoth' },
  },
  facilities: { hall: { areas: ['west'] } },
});
const scope = scopeOf();

describe('of how many groups the area is known', () => {
  test('an area counts with all areas inside it; who does not count in the network does not count here', () => {
    const { groups, groupsByDivision, areasWithGroups } = areaCoverage(snapshot, { scope });
    expect(groups).toBe(3);
    expect(groupsByDivision.filter((division) => division.groups > 0)).toEqual([
      { kind: 'SCHOOL_DISTRICT', groups: 2 },
      { kind: 'COMMUNITY_AREA', groups: 1 },
      { kind: 'CHOME', groups: 1 },
    ]);
    expect(areasWithGroups).toEqual([
      { areaId: 'east', kind: 'SCHOOL_DISTRICT' },
      { areaId: 'eastChome', kind: 'CHOME' },
      { areaId: 'hill', kind: 'COMMUNITY_AREA' },
    ]);
  });

  test('it is what the scope of all areas of a division counts', () => {
    const groupsIn = (areaIds: readonly string[]): number =>
      networkHealth(snapshot, { scope: { ...scope, areaIds, reach: 'CITY' }, compareTo: scope.asOf - 365, withBaseline: false }).groups;
    const { groupsByDivision, areasWithGroups } = areaCoverage(snapshot, { scope });
    for (const [kind, areaIds] of [
      ['SCHOOL_DISTRICT', ['east', 'west']],
      ['COMMUNITY_AREA', ['hill', 'river']],
      ['CHOME', ['eastChome']],
    ] as const)
      expect(groupsByDivision.find((division) => division.kind === kind)?.groups).toBe(groupsIn(areaIds));
    const known = new Set(areasWithGroups.map(({ areaId }) => areaId));
    for (const areaId of snapshot.areas.ids) expect(known.has(areaId)).toBe(groupsIn([areaId]) > 0);
  });
});
