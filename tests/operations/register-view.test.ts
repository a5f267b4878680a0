import { describe, expect, test } from 'vitest';
import { dayOf } from '../../schema/contracts/days.ts';
import { largestTies } from '../../server/operations/largest-ties.ts';
import { viewOf } from '../../server/operations/register-view.ts';
import { resolveScope } from '../../server/operations/resolve-scope.ts';
import { snapshotOf } from '../network/snapshot-of.ts';

const snapshot = snapshotOf({
  areas: { 'a-1': {}, 'a-2': { partOf: ['a-1'] } },
  people: { 'p-1': { areas: ['a-1'] }, 'p-2': {} },
  groups: { 'g-1': { kind: 'NPO', areas: ['a-1', 'a-2'] }, 'g-2': {} },
  ties: [
    ['p-1', 'MEMBER_OF', 'g-1'],
    ['p-1', 'MEMBER_OF', 'g-2'],
    ['p-2', 'MEMBER_OF', 'g-1'],
    ['p-1', 'KNOWS', 'p-2'],
  ],
});

describe('a snapshot as its readers ask it', () => {
  test('names and kinds by id; an id nobody has stands for itself', () => {
    const view = viewOf(snapshot);
    expect(view).toBe(viewOf(snapshot));
    expect([view.kindOf('p-1'), view.kindOf('g-1'), view.kindOf('a-1'), view.kindOf('nobody')]).toEqual(['PERSON', 'GROUP', null, null]);
    expect([view.groupKindOf('g-1'), view.groupKindOf('p-1')]).toEqual(['NPO', null]);
    expect(view.nameOf('nobody')).toBe('nobody');
    expect(view.nameOf('a-1')).toBe(snapshot.areas.names[0]);
    expect([view.isEmpty, viewOf(snapshotOf({})).isEmpty]).toEqual([false, true]);
  });

  test('the most ties anybody has, by field', () => {
    const largest = largestTies(snapshot);
    expect([
      largest('memberOf'),
      largest('members'),
      largest('knows'),
      largest('supports'),
      largest('activeIn'),
      largest('partOf'),
      largest('parents'),
    ]).toEqual([2, 2, 1, 0, 2, 1, 1]);
    expect(largest('describedIn')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the scope that is meant', () => {
  test('defaults', () => {
    expect(resolveScope(null, 'LINKED', 20_000)).toEqual({
      areaIds: null,
      fields: null,
      generations: null,
      kinds: null,
      tieKinds: ['COOPERATES_WITH', 'KNOWS', 'MEMBER_OF', 'SUPPORTS', 'TAKES_PART_IN'],
      reach: 'LINKED',
      includePublicBodies: false,
      foldSubgroups: true,
      termGraceDays: 122,
      asOf: 20_000,
    });
  });

  test('lists in any order and with doubles are one question; an empty list narrows nothing', () => {
    const one = resolveScope({ areaIds: ['b', 'a', 'b'], fields: [], tieKinds: [], asOf: '2026-04-01', reach: 'INSIDE', termGraceDays: 0 }, 'CITY', 20_000);
    expect(one).toMatchObject({ areaIds: ['a', 'b'], fields: null, reach: 'INSIDE', termGraceDays: 0, asOf: dayOf('2026-04-01') });
    expect(one.tieKinds).toHaveLength(5);
  });
});
