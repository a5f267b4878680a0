import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedMutualInformation } from '../../server/network/leiden/adjusted-mutual-information.ts';
import { communityStability, STABILITY_RUNS } from '../../server/network/leiden/community-stability.ts';
import { expectedMutualInformation } from '../../server/network/leiden/expected-mutual-information.ts';
import { findCommunities } from '../../server/network/leiden/find-communities.ts';
import { normalisedMutualInformation } from '../../server/network/leiden/normalised-mutual-information.ts';
import { sharedMembers } from '../../server/network/leiden/shared-members.ts';
import { nextBelow, randomFrom, shuffle } from '../../server/network/random.ts';
import { rounded } from '../../server/network/rounded.ts';
import { communitiesFigures } from './communities-figures.ts';
import { besideEachOther, ringOfCliques } from './graph-shapes.ts';
import { completeGraph, graphOf, randomGraph, renumbered } from './plain-graphs.ts';

/** Within 1e-9 of the value, or of 0 where the value is 0 but for the noise of sums. */
const expectClose = (found: number, expected: number): void =>
  expect(Math.abs(found - expected), `${found}, not ${expected}`).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(expected)));

const countsOf = (division: readonly number[]): readonly number[] => [...new Set(division)].map((c) => division.filter((other) => other === c).length);

/** Mutual information from its definition, over all pairs of clusters. */
const naiveInformation = (one: readonly number[], other: readonly number[]): number => {
  let sum = 0;
  for (const a of new Set(one))
    for (const b of new Set(other)) {
      const both = one.filter((c, v) => c === a && other[v] === b).length;
      if (both === 0) continue;
      const [sizeA, sizeB] = [one.filter((c) => c === a).length, other.filter((c) => c === b).length];
      sum += (both / one.length) * Math.log((one.length * both) / (sizeA * sizeB));
    }
  return sum;
};

/** The mean of that over every way to deal out the members. */
const naiveExpected = (one: readonly number[], other: readonly number[]): number => {
  let sum = 0;
  let ways = 0;
  const deal = (left: readonly number[], dealt: readonly number[]): void => {
    if (left.length === 0) {
      sum += naiveInformation(one, dealt);
      ways++;
    } else for (const [i, c] of left.entries()) deal(left.toSpliced(i, 1), [...dealt, c]);
  };
  deal(other, []);
  return sum / ways;
};

const divisionPair = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const division = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size });
  return fc.tuple(division, division);
});

describe('how like two divisions are', () => {
  test.each(communitiesFigures.alike.map((figures, at) => ({ at, size: figures.one.length, ...figures })))(
    'pair $at, of $size vertices, as scikit-learn has it',
    ({ one, other, expected, normalised, adjusted }) => {
      const [first, second] = [Int32Array.from(one), Int32Array.from(other)];
      expectClose(normalisedMutualInformation(first, second), normalised);
      expectClose(adjustedMutualInformation(first, second), adjusted);
      expectClose(expectedMutualInformation(Int32Array.from(countsOf(one)), Int32Array.from(countsOf(other)), one.length), expected);
    },
  );

  test('by the definitions: every way to deal out the members of a few vertices', () => {
    fc.assert(
      fc.property(divisionPair, ([one, other]) => {
        const [first, second] = [Int32Array.from(one), Int32Array.from(other)];
        const { information, entropy, otherEntropy } = sharedMembers(first, second);
        expectClose(information, naiveInformation(one, other));
        const expected = naiveExpected(one, other);
        expectClose(expectedMutualInformation(Int32Array.from(countsOf(one)), Int32Array.from(countsOf(other)), one.length), expected);
        const mean = (entropy + otherEntropy) / 2;
        if (mean - expected > 1e-9) expectClose(adjustedMutualInformation(first, second), (information - expected) / (mean - expected));
        else expect(adjustedMutualInformation(first, second)).toBe(1);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('the same but for the numbers is 1, either way round is the same, and it never passes 1', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 40 }), (seed, size, clusters) => {
        const random = randomFrom(seed);
        const one = Int32Array.from({ length: size }, () => nextBelow(random, clusters));
        const other = Int32Array.from({ length: size }, () => nextBelow(random, clusters));
        const numbers = Int32Array.from({ length: clusters }, (_, c) => c * 3 + 1);
        shuffle(random, numbers);
        const again = one.map((c) => numbers[c]);
        for (const like of [normalisedMutualInformation, adjustedMutualInformation]) {
          expect(like(one, again)).toBe(1);
          expect(like(one, other)).toBeCloseTo(like(other, one), 12);
          expect(like(one, other)).toBeLessThanOrEqual(1);
          expect(like(again, other)).toBeCloseTo(like(one, other), 12);
        }
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test('of many clusters dealt out by chance it is about 0 adjusted, but not unadjusted', () => {
    const random = randomFrom(3);
    const draw = (): Int32Array => Int32Array.from({ length: 2000 }, () => nextBelow(random, 200));
    const [one, other] = [draw(), draw()];
    expect(Math.abs(adjustedMutualInformation(one, other))).toBeLessThan(0.02);
    expect(normalisedMutualInformation(one, other)).toBeGreaterThan(0.4);
  });

  test('cannot be told of different numbers of vertices', () => {
    expect(() => adjustedMutualInformation(new Int32Array(3), new Int32Array(4))).toThrow(RangeError);
    expect(() => normalisedMutualInformation(new Int32Array(3), new Int32Array(4))).toThrow(RangeError);
    expect(normalisedMutualInformation(new Int32Array(0), new Int32Array(0))).toBe(1);
  });
});

describe('how sure the clusters are', () => {
  test('cliques on a ring are found by everybody', () => {
    expect(communityStability(ringOfCliques(8, 5))).toEqual({ mean: 1, least: 1, runs: STABILITY_RUNS });
    expect(communityStability(besideEachOther(completeGraph(5), completeGraph(4)))?.mean).toBe(1);
  });

  test('a network without clusters has none that are sure', () => {
    const stability = communityStability(randomGraph(300, 900, 4));
    expect(stability?.mean).toBeLessThan(0.7);
    expect(stability?.least).toBeLessThan(stability?.mean ?? 0);
  });

  test('is the mean over all pairs of seeds, and its least', () => {
    const graph = randomGraph(120, 260, 5);
    const divisions = Array.from({ length: 6 }, (_, run) => findCommunities(graph, 40 + run, 1).of);
    const pairs = divisions.flatMap((one, at) => divisions.slice(at + 1).map((other) => adjustedMutualInformation(one, other)));
    const mean = pairs.reduce((sum, value) => sum + value, 0) / 15;
    expect(communityStability(graph, null, 40, 6)).toEqual({ mean: rounded(mean), least: rounded(Math.min(...pairs)), runs: 6 });
  });

  test('is the same under any ids, and for people and organisations too', () => {
    const graph = randomGraph(90, 180, 6);
    const { graph: other, place } = renumbered(graph, 7);
    expect(communityStability(other)).toEqual(communityStability(graph));
    const isPerson = Uint8Array.from({ length: 90 }, (_, v) => v % 2);
    const otherIsPerson = new Uint8Array(90);
    place.forEach((at, v) => {
      otherIsPerson[at] = isPerson[v];
    });
    const stability = communityStability(graph, isPerson);
    expect(communityStability(other, otherIsPerson)).toEqual(stability);
    expect(stability?.mean).not.toBe(communityStability(graph)?.mean);
  });

  test('is not known without an edge that counts', () => {
    expect(communityStability(graphOf(3, []))).toBeNull();
    expect(communityStability(graphOf(3, [[0, 1]]), Uint8Array.of(1, 1, 0))).toBeNull();
    expect(communityStability(graphOf(3, [[0, 1]]), null, 1, 1)).toBeNull();
  });
});
