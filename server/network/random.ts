/**
 * Chance that can be repeated: xoshiro128** (Blackman & Vigna 2021), seeded through splitmix32. The state is a value that
 * the caller owns and each draw moves on; the same seed gives the same draws on any machine.
 */
export type RandomState = Uint32Array;

/** A generator for a seed, any whole number; seeds that differ by one give unrelated draws. */
export const randomFrom = (seed: number): RandomState => {
  const state = new Uint32Array(4);
  let counter = seed >>> 0;
  for (let i = 0; i < 4; i++) {
    counter = (counter + 0x9e3779b9) >>> 0;
    state[i] = scrambled(counter);
  }
  return state;
};

/** A whole number from 0 to 2^32 - 1, spread evenly, that depends on all bits of the input (the finaliser of splitmix32). */
export const scrambled = (word: number): number => {
  const first = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  const second = Math.imul(first ^ (first >>> 15), 0x735a2d97);
  return (second ^ (second >>> 15)) >>> 0;
};

/** The next whole number from 0 to 2^32 - 1. */
export const nextWord = (state: RandomState): number => {
  const scaled = Math.imul(state[1], 5);
  const word = Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0;
  const shifted = state[1] << 9;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= shifted;
  state[3] = (state[3] << 11) | (state[3] >>> 21);
  return word;
};

/** A whole number from 0 to bound - 1, each equally likely; bound from 1 to 2^32. Draws again where a remainder would favour small numbers. */
export const nextBelow = (state: RandomState, bound: number): number => {
  const limit = 4294967296 - (4294967296 % bound);
  let word = nextWord(state);
  while (word >= limit) word = nextWord(state);
  return word % bound;
};

/** A number from 0 up to, but not, 1, in steps of 2^-32. */
export const nextFraction = (state: RandomState): number => nextWord(state) / 4294967296;

/** Puts the values in an order in which every permutation is equally likely (Fisher & Yates), in place. */
export const shuffle = (state: RandomState, values: Int32Array): void => {
  for (let last = values.length - 1; last > 0; last--) {
    const other = nextBelow(state, last + 1);
    const kept = values[last];
    values[last] = values[other];
    values[other] = kept;
  }
};

/** A whole number from 0 to 2^32 - 1 that depends on every code unit of a text and on the seed (FNV-1a, then scrambled). */
export const hashOfText = (text: string, seed: number): number => {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return scrambled(hash);
};
