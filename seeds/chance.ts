/** Chance that can be repeated: sfc32 (Doty-Humphrey, PractRand), the same draws for the same seed on any machine. */
export interface Chance {
  /** A whole number from 0 to 2^32 - 1. */
  readonly word: () => number;
  /** A number from 0 up to, but not including, 1, with 53 random bits. */
  readonly fraction: () => number;
}

/** Which draws belong to this seed? Any whole number is a seed. */
export const chanceFrom = (seed: number): Chance => {
  let a = 0;
  let b = scatter(seed, 0);
  let c = scatter(seed, 1);
  let counter = 1;
  const word = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) word();
  return { word, fraction: () => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992 };
};

/** A whole number from 0 to 2^32 - 1 that depends on every bit of a seed and an index (murmur3's finaliser, twice): chance without a state. */
export const scatter = (seed: number, index: number): number => finish(finish((seed ^ 0x9e3779b9) | 0) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;

const finish = (word: number): number => {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
};
