import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearsBefore } from '../../schema/contracts/days.ts';
import { INDICATOR_IDS, MEASURES } from '../../schema/words/measures.ts';
import { networkHealth } from '../../server/network/health/network-health.ts';
import { rewired } from '../../server/network/health/rewiring.ts';
import { nextBelow, randomFrom } from '../../server/network/random.ts';
import { civicRegister } from './civic-register.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

/** Random memberships, each once, sorted by person. */
const membershipsFrom = (seed: number): { readonly persons: Int32Array; readonly organisations: Int32Array } => {
  const random = randomFrom(seed);
  const pairs = [...new Set(Array.from({ length: 60 }, () => nextBelow(random, 25) * 100 + nextBelow(random, 12)))].sort((a, b) => a - b);
  return { persons: Int32Array.from(pairs, (pair) => Math.floor(pair / 100)), organisations: Int32Array.from(pairs, (pair) => pair % 100) };
};
const counts = (values: Int32Array): readonly number[] => {
  const found = new Array<number>(100).fill(0);
  for (const value of values) found[value]++;
  return found;
};

describe('rewiring memberships', () => {
  test('keeps every number of memberships and gives nobody one twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const { persons, organisations } = membershipsFrom(seed);
        const other = rewired(persons, organisations, randomFrom(seed + 1));
        expect(counts(other)).toEqual(counts(organisations));
        expect(new Set(Array.from(persons, (person, i) => person * 100 + other[i])).size).toBe(persons.length);
      }),
      { seed: 6, numRuns: 100 },
    );
  });
  test('the same seed gives the same arrangement, another seed another', () => {
    const { persons, organisations } = membershipsFrom(1);
    expect(rewired(persons, organisations, randomFrom(5))).toEqual(rewired(persons, organisations, randomFrom(5)));
    expect(rewired(persons, organisations, randomFrom(5))).not.toEqual(rewired(persons, organisations, randomFrom(6)));
    expect(organisations).toEqual(membershipsFrom(1).organisations);
  });
  test('every arrangement is about as frequent', () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed++) {
      const found = rewired(Int32Array.of(0, 1, 2), Int32Array.of(0, 1, 2), randomFrom(seed)).join();
      seen.set(found, (seen.get(found) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const count of seen.values()) expect(Math.abs(count - 500)).toBeLessThan(90);
  });
  test('what cannot be arranged otherwise stays, and takes no longer', () => {
    expect([...rewired(Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 0, 1), randomFrom(1))]).toEqual([0, 1, 0, 1]);
    expect([...rewired(Int32Array.of(3), Int32Array.of(2), randomFrom(1))]).toEqual([2]);
    expect([...rewired(new Int32Array(0), new Int32Array(0), randomFrom(1))]).toEqual([]);
  });
});

describe('baseline', () => {
  const scope = scopeOf({ reach: 'LINKED' });
  const health = (register: PlainRegister) =>
    networkHealth(snapshotOf(register), { scope, compareTo: yearsBefore(scope.asOf, 1), withBaseline: true }).indicators;
  const city = civicRegister({ people: 120, groups: 40, areas: 4, seed: 2 });

  test('stands beside every indicator that depends on who belongs where, and no other', () => {
    const indicators = health(city);
    expect(indicators.filter(({ baseline }) => baseline !== null).map(({ id }) => id)).toEqual(INDICATOR_IDS.filter((id) => MEASURES[id].againstChance));
    for (const { baseline, value } of indicators) {
      if (!baseline) continue;
      expect(baseline.samples).toBe(100);
      if (baseline.standardDeviation > 0) expect(baseline.zScore).toBeCloseTo(((value ?? 0) - baseline.mean) / baseline.standardDeviation, 12);
    }
  });
  test('finds that links keep to their area more than chance has it', () => {
    expect(health(city).find(({ id }) => id === 'EI_AREA')?.baseline?.zScore).toBeLessThan(-3);
  });
  test('is the same every time', () => {
    expect(health(city)).toEqual(health(city));
  });
  test('has no z where nothing can be arranged otherwise, and is not there without any value', () => {
    const pair = health({ people: { p: {} }, groups: { a: {}, b: {} }, ties: [['p', 'MEMBER_OF', 'a'] as const, ['p', 'MEMBER_OF', 'b'] as const] });
    expect(pair.find(({ id }) => id === 'COMPONENTS')?.baseline).toMatchObject({ mean: 1, standardDeviation: 0, zScore: null, samples: 100 });
    expect(pair.find(({ id }) => id === 'TRANSITIVITY')?.baseline).toBeNull();
  });
});
