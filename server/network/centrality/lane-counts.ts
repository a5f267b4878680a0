import { LANES, type LaneSearch } from './lane-search.ts';

/** Counts of 32 lanes, upright: bit j of the words 0, 1, 2 … are the digits 1, 2, 4 … of the count of lane j. */
export type LaneCounts = Int32Array;

/** Counts that all stand at 0. */
export const laneCounts = (): LaneCounts => new Int32Array(LANES);

/**
 * In each lane, how many vertices were reached with the last step? Adds them to the counts; `count` is what the step said. Seven digits are kept at
 * hand: a vertex costs a few operations for all 32 lanes together, and few vertices carry further.
 */
export const countReached = (counts: LaneCounts, { reached, lanes }: LaneSearch, count: number): void => {
  let digit0 = counts[0];
  let digit1 = counts[1];
  let digit2 = counts[2];
  let digit3 = counts[3];
  let digit4 = counts[4];
  let digit5 = counts[5];
  let digit6 = counts[6];
  for (let at = 0; at < count; at++) {
    const carry0 = lanes[reached[at]];
    const carry1 = digit0 & carry0;
    const carry2 = digit1 & carry1;
    const carry3 = digit2 & carry2;
    const carry4 = digit3 & carry3;
    const carry5 = digit4 & carry4;
    const carry6 = digit5 & carry5;
    const carry7 = digit6 & carry6;
    digit0 ^= carry0;
    digit1 ^= carry1;
    digit2 ^= carry2;
    digit3 ^= carry3;
    digit4 ^= carry4;
    digit5 ^= carry5;
    digit6 ^= carry6;
    if (carry7 !== 0) addWeight(counts, carry7, 128);
  }
  counts[0] = digit0;
  counts[1] = digit1;
  counts[2] = digit2;
  counts[3] = digit3;
  counts[4] = digit4;
  counts[5] = digit5;
  counts[6] = digit6;
};

/** As `countReached`, each vertex as often as its weight says, a whole number from 0. */
export const countWeights = (counts: LaneCounts, { reached, lanes }: LaneSearch, count: number, weights: Int32Array): void => {
  for (let at = 0; at < count; at++) {
    const v = reached[at];
    if (weights[v] !== 0) addWeight(counts, lanes[v], weights[v]);
  }
};

/** Adds a weight in some lanes: digit by digit, as on paper. */
const addWeight = (counts: LaneCounts, lanes: number, weight: number): void => {
  let carry = 0;
  for (let digit = 0, rest = weight; rest !== 0 || carry !== 0; digit++, rest >>= 1) {
    const more = lanes & -(rest & 1);
    const held = counts[digit];
    counts[digit] = held ^ more ^ carry;
    carry = (held & more) | (carry & (held ^ more));
  }
};

/** Hands the counts over, one number a lane, and puts them back to 0. */
export const takeCounts = (counts: LaneCounts, into: Int32Array): void => {
  let digits = LANES;
  while (digits > 0 && counts[digits - 1] === 0) digits--;
  for (let lane = 0; lane < LANES; lane++) {
    let count = 0;
    for (let digit = 0; digit < digits; digit++) count += ((counts[digit] >>> lane) & 1) << digit;
    into[lane] = count;
  }
  counts.fill(0, 0, digits);
};
