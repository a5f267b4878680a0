import { failure } from './sentence.ts';

/** What can be wrong with a request to the API. */
export const REQUEST_FAILURES = {
  pageSizeOutOfRange: failure<{ field: string; value: string; max: number }>(
    'BAD_USER_INPUT',
    ({ field, value, max }) => ({ what: `${field} に ${value} は使えません。`, next: `1 から ${max} までの整数を指定してください。` }),
    ({ field, value, max }) => ({ what: `${field} cannot be ${value}.`, next: `Give a whole number from 1 to ${max}.` }),
  ),
  unknownId: failure<{ what: string; id: string }>(
    'NOT_FOUND',
    ({ what, id }) => ({ what: `${what}「${id}」は登録されていません。`, next: '検索で正しいものを選び、その id を使ってください。' }),
    ({ what, id }) => ({ what: `There is no ${what} with the id "${id}".`, next: 'Find it with search and use the id given there.' }),
  ),
  queryTooCostly: failure<{ limit: string; allowed: number; cost: number }>(
    'QUERY_TOO_COSTLY',
    ({ limit, allowed, cost }) => ({
      what: `この問い合わせは大きすぎます（${limit}：${cost}、上限 ${allowed}）。`,
      next: 'first や limit を小さくするか、問い合わせを分けてください。',
    }),
    ({ limit, allowed, cost }) => ({
      what: `This query is too large (${limit}: ${cost}, at most ${allowed}).`,
      next: 'Ask for fewer with first or limit, or split the query.',
    }),
  ),
} as const;
