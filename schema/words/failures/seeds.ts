import { failure } from './sentence.ts';

/** What can be wrong with the city that is asked for. */
export const SEED_FAILURES = {
  citySizeOutOfRange: failure<{ value: string; from: number; to: number }>(
    'BAD_USER_INPUT',
    ({ value, from, to }) => ({ what: `架空の市の人数に ${value} は使えません。`, next: `${from} から ${to} までの整数を指定してください。` }),
    ({ value, from, to }) => ({ what: `An invented city cannot have ${value} people.`, next: `Give a whole number from ${from} to ${to}.` }),
  ),
} as const;
