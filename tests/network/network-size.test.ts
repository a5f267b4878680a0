import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PUBLIC_BODY_KINDS } from '../../schema/vocabulary/group-kinds.ts';
import { networkHealth } from '../../server/network/health/network-health.ts';
import { networkSize } from '../../server/network/health/network-size.ts';
import { bridgingPeople } from '../../server/network/people/bridging-people.ts';
import { registers } from './random-registers.ts';
import { scopeOf, snapshotOf } from './snapshot-of.ts';

test('the counts seen first are those of the indicators and of the list of bridging people, in every scope', () => {
  const seen = { bridges: 0, parts: 0, narrowed: 0 };
  fc.assert(
    fc.property(
      registers,
      fc.constantFrom(null, ['a0'], ['a0', 'a1']),
      fc.constantFrom('CITY' as const, 'LINKED' as const, 'INSIDE' as const),
      (register, areaIds, reach) => {
        const snapshot = snapshotOf({ areas: { a0: { kind: 'SCHOOL_DISTRICT' }, a1: { kind: 'SCHOOL_DISTRICT' } }, ...register });
        const scope = scopeOf({ areaIds, reach });
        const size = networkSize(snapshot, { scope });
        const health = networkHealth(snapshot, { scope, compareTo: scope.asOf - 365, withBaseline: false });
        const ties = health.indicators.find(({ id }) => id === 'TIES');
        expect(size).toEqual({
          people: health.people,
          groups: health.groups,
          ties: health.ties,
          groupsKnown: ties?.knownFor,
          groupsNotYetKnown: health.groupsNotYetKnown,
          groupsInMainPart: Math.round((health.largestComponentGroupShare ?? 0) * health.groups),
          bridgingPeople: bridgingPeople(snapshot, { scope }).total,
          besidesPublicBodies: Object.values(register.groups ?? {}).some(({ kind }) => kind !== undefined && PUBLIC_BODY_KINDS.includes(kind)),
        });
        if (size.bridgingPeople > 0) seen.bridges++;
        if (size.groupsInMainPart < size.groups) seen.parts++;
        if (areaIds !== null) seen.narrowed++;
      },
    ),
    { seed: 4, numRuns: 600 },
  );
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(50);
});

test('that public bodies are left out is told where there are some, and where they are', () => {
  const besides = (kind: 'PUBLIC_OFFICE' | 'CIVIC_GROUP', includePublicBodies: boolean): boolean =>
    networkSize(snapshotOf({ groups: { one: { kind } } }), { scope: scopeOf({ includePublicBodies }) }).besidesPublicBodies;
  expect([besides('PUBLIC_OFFICE', false), besides('PUBLIC_OFFICE', true), besides('CIVIC_GROUP', false)]).toEqual([true, false, false]);
});

test('nobody is counted as a bridging person where the scope lists no people', () => {
  const snapshot = snapshotOf({
    people: { between: {} },
    groups: { one: {}, other: {} },
    ties: [
      ['between', 'MEMBER_OF', 'one'],
      ['between', 'MEMBER_OF', 'other'],
    ],
  });
  expect(networkSize(snapshot, { scope: scopeOf() }).bridgingPeople).toBe(1);
  expect(networkSize(snapshot, { scope: scopeOf({ kinds: ['GROUP'] }) })).toMatchObject({ people: 1, bridgingPeople: 0 });
});
