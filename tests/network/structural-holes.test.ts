import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { constraintOn } from '../../server/network/people/constraint.ts';
import { effectiveSizeOf } from '../../server/network/people/effective-size.ts';
import { peopleProjection } from '../../server/network/people/people-projection.ts';
import { personRows } from '../../server/network/people/person-rows.ts';
import { rounded } from '../../server/network/rounded.ts';
import { type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

/** A register of people, groups and schools; ids ascend as the vertices do. */
const networkOf = (people: number, groups: number, ties: readonly PlainTie[]) => {
  const records = (letter: string, count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [idOf(letter, i), {}]));
  const schools = { [idOf('s', 0)]: {} };
  return buildStakeholderNetwork(snapshotOf({ people: records('a', people), groups: records('g', groups), schools, ties }), scopeOf());
};
const idOf = (letter: string, i: number): string => `${letter}${String(i).padStart(6, '0')}`;

/** The projection written out, as its definition says. */
const naiveWeights = (people: number, memberships: readonly (readonly [number, string])[], known: readonly (readonly [number, number])[]): number[][] => {
  const members = new Map<string, Set<number>>();
  for (const [person, organisation] of memberships) members.set(organisation, (members.get(organisation) ?? new Set()).add(person));
  return Array.from({ length: people }, (_, a) =>
    Array.from({ length: people }, (_, b) => {
      if (a === b) return 0;
      const shared = [...members.values()].filter((of) => of.has(a) && of.has(b));
      return shared.reduce((sum, of) => sum + 1 / (of.size - 1), known.some((pair) => pair.includes(a) && pair.includes(b)) ? 1 : 0);
    }),
  );
};
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const naiveConstraint = (weights: readonly (readonly number[])[], v: number): number => {
  const share = (a: number, b: number): number => weights[a][b] / total(weights[a]);
  const neighbours = Array.from(weights.keys()).filter((u) => weights[v][u] > 0);
  return total(neighbours.map((u) => (share(v, u) + total(neighbours.map((w) => share(v, w) * share(w, u)))) ** 2));
};
const naiveEffectiveSize = (weights: readonly (readonly number[])[], v: number): number => {
  const neighbours = Array.from(weights.keys()).filter((u) => weights[v][u] > 0);
  return total(neighbours.map((u) => 1 - total(neighbours.map((w) => (weights[v][w] / total(weights[v])) * (weights[u][w] / Math.max(...weights[u]))))));
};

const registers = fc.record({ people: fc.integer({ min: 2, max: 14 }), groups: fc.integer({ min: 1, max: 7 }) }).chain(({ people, groups }) =>
  fc.record({
    people: fc.constant(people),
    groups: fc.constant(groups),
    memberships: fc.array(
      fc.tuple(
        fc.nat(people - 1),
        fc.nat(groups).map((g) => (g === groups ? idOf('s', 0) : idOf('g', g))),
      ),
      { maxLength: 3 * people },
    ),
    known: fc.array(fc.tuple(fc.nat(people - 1), fc.nat(people - 1)), { maxLength: 6 }).map((pairs) => pairs.filter(([a, b]) => a !== b)),
    supports: fc.array(fc.tuple(fc.nat(people - 1), fc.nat(people - 1)), { maxLength: 3 }),
  }),
);

describe('people tied to people', () => {
  test('rows, constraint and effective size are those of the projection written out', () =>
    fc.assert(
      fc.property(registers, ({ people, groups, memberships, known, supports }) => {
        const ties: PlainTie[] = [
          ...memberships.map(([person, organisation]): PlainTie => [idOf('a', person), 'MEMBER_OF', organisation]),
          ...known.map(([a, b]): PlainTie => [idOf('a', a), 'KNOWS', idOf('a', b)]),
          ...supports.map(([a, b]): PlainTie => [idOf('a', a), 'SUPPORTS', idOf('a', b)]),
          [idOf('g', 0), 'COOPERATES_WITH', idOf('s', 0)],
        ];
        const projection = peopleProjection(networkOf(people, groups, ties));
        const weights = naiveWeights(people, memberships, known);
        const [rows, constraint, effectiveSize] = [personRows(projection), constraintOn(projection), effectiveSizeOf(projection)];
        for (let v = 0; v < people; v++) {
          const found = Array.from(rows.others.subarray(0, rows.fill(v)).toSorted());
          expect(found).toEqual(Array.from(weights.keys()).filter((u) => weights[v][u] > 0));
          for (const u of found) expect(rows.weights[u]).toBeCloseTo(weights[v][u], 12);
          if (found.length === 0) expect([constraint(v), effectiveSize(v)]).toEqual([null, null]);
          else {
            expect(constraint(v)).toBe(rounded(naiveConstraint(weights, v)));
            expect(effectiveSize(v)).toBe(rounded(naiveEffectiveSize(weights, v)));
          }
        }
      }),
      { numRuns: 200 },
    ));

  test('of one group of n: constraint (n-1) · ((1 + (n-2)/(n-1)) / (n-1))², effective size 1', () => {
    for (const n of [2, 3, 10]) {
      const projection = peopleProjection(
        networkOf(
          n,
          1,
          Array.from({ length: n }, (_, i): PlainTie => [idOf('a', i), 'MEMBER_OF', idOf('g', 0)]),
        ),
      );
      expect(constraintOn(projection)(0)).toBe(rounded((n - 1) * ((1 + (n - 2) / (n - 1)) / (n - 1)) ** 2));
      expect(effectiveSizeOf(projection)(0)).toBe(1);
    }
  });

  test('a group of 20,000 is not written out: 400 million ties would not fit', () => {
    const members = Array.from({ length: 20_000 }, (_, i): PlainTie => [idOf('a', i), 'MEMBER_OF', idOf('g', 0)]);
    const projection = peopleProjection(
      networkOf(20_001, 2, [...members, [idOf('a', 0), 'MEMBER_OF', idOf('g', 1)], [idOf('a', 20_000), 'MEMBER_OF', idOf('g', 1)]]),
    );
    expect(projection.memberships.neighbours.length).toBe(2 * 20_002);
    // Half of the weight on one who knows nobody else, half spread over all others.
    const n = 19_999;
    expect(constraintOn(projection)(0)).toBe(rounded(1 / 4 + n * ((1 / 2 + (1 / 2) * ((n - 1) / n)) / n) ** 2));
    expect(effectiveSizeOf(projection)(0)).toBe(rounded(20_000 - (n - 1) / 2));
  });
});
