import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../schema/contracts/days.ts';
import { INDICATOR_IDS } from '../../schema/words/measures.ts';
import { networkHealth } from '../../server/network/health/network-health.ts';
import { leidenClusters } from './leiden-clusters.ts';
import { isOnRecord, naiveFigures, naiveHandledWithCare } from './naive-network-health.ts';
import { isAskedFor, type NaiveScope, naiveDay } from './naive-network-day.ts';
import { datedRegisters, scopes } from './random-dated-registers.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

const [A_YEAR_AGO, TWO_YEARS_AGO] = ['2025-11-22', '2024-11-22'];

const expectClose = (name: string, value: number | null, expected: number | null): void => {
  if (value === null || expected === null) expect(value, name).toBe(expected);
  else expect(Math.abs(value - expected), `${name}: ${value}, not ${expected}`).toBeLessThan(1e-9);
};

const compare = (register: PlainRegister, scope: NaiveScope): void => {
  const found = networkHealth(snapshotOf(register), { scope: scopeOf(scope), compareTo: dayOf(A_YEAR_AGO) ?? 0, withBaseline: false });
  const now = naiveFigures(register, scope, A_YEAR_AGO, leidenClusters);
  const earlier = { ...scope, asOf: A_YEAR_AGO };
  const then = isOnRecord(register, earlier) ? naiveFigures(register, earlier, TWO_YEARS_AGO, leidenClusters) : null;
  expect(found.indicators.map(({ id }) => id)).toEqual(INDICATOR_IDS);
  found.indicators.forEach(({ value, previous, knownFor, outOf }, at) => {
    const id = INDICATOR_IDS[at];
    expectClose(id, value, now[id].value);
    expect([id, knownFor, outOf]).toEqual([id, now[id].knownFor, now[id].outOf]);
    expectClose(`previous ${id}`, previous, then?.[id].value ?? null);
  });
  expect(found.groupsHandledWithCare).toBe(naiveHandledWithCare(register, isAskedFor(naiveDay(register, scope))));
  expect(found).toMatchObject({
    people: now.PEOPLE.value,
    groups: now.GROUPS.value,
    organisations: now.ORGANISATIONS.value,
    ties: now.TIES.value,
    components: now.COMPONENTS.value,
    isolatedGroups: now.ISOLATED_GROUPS.value,
    groupsNotYetKnown: now.GROUPS_NOT_YET_KNOWN.value,
    cutVertexPeople: now.CUT_VERTEX_PEOPLE.value,
  });
};

describe('every indicator is what the definitions say', () => {
  test('on random registers, in random scopes', () => {
    fc.assert(fc.property(datedRegisters, scopes, compare), { seed: 20261122, numRuns: 500 });
  });
});
