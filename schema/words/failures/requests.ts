import { failure } from './sentence.ts';

type Nothing = Record<never, never>;

/** What an id can be asked to stand for, as a reader calls it. */
const KINDS: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  PERSON: { ja: '方', en: 'person' },
  GROUP: { ja: '団体', en: 'group' },
  SCHOOL: { ja: '学校', en: 'school' },
  UNIVERSITY: { ja: '大学', en: 'university' },
  FACILITY: { ja: '施設', en: 'facility' },
  AREA: { ja: 'エリア', en: 'area' },
  STAKEHOLDER: { ja: '方・団体・施設', en: 'person, group or place' },
};
const kindOf = (what: string, language: 'ja' | 'en'): string => KINDS[what.toUpperCase()]?.[language] ?? what;

/** Search finds people and organisations, and no areas. */
const whereToFind = (what: string) =>
  what.toUpperCase() === 'AREA'
    ? {
        ja: 'エリアを選び直してください。エリアの id は { areas { id name kind } } で確かめられます。',
        en: 'Choose the area again; { areas { id name kind } } lists the ids of areas.',
      }
    : { ja: '検索で正しいものを選び、その id を使ってください。', en: 'Find it with search and use the id given there.' };

const FEWER_FIELDS = { ja: '項目を減らすか、問い合わせを分けてください。', en: 'Ask for fewer fields, or split the query.' } as const;
const FEWER_RECORDS = {
  ja: 'first や limit を小さくするか、絞り込みの条件やたどる段数を減らすか、問い合わせを分けてください。',
  en: 'Ask for fewer with first or limit, give the filter fewer conditions or steps to other records, or split the query.',
} as const;
const SIMPLER_FILTER = {
  ja: '絞り込みの条件や段数を減らすか、問い合わせを分けてください。',
  en: 'Give the filter fewer conditions or steps, or split the query.',
} as const;
const SHORTER_VALUES = { ja: '一覧を分け、入れ子を浅くして送ってください。', en: 'Split the lists, and send values that are nested less deeply.' } as const;

/** The limits on what one request may ask, as they are named in messages and in `extensions.limit`, and what to do about each. */
export const COST_LIMITS = {
  tokens: { ja: '字句の数', en: 'tokens', next: FEWER_FIELDS },
  depth: { ja: '深さ', en: 'depth', next: { ja: '入れ子を浅くするか、問い合わせを分けてください。', en: 'Nest fields less deeply, or split the query.' } },
  aliases: { ja: '別名の数', en: 'aliases', next: FEWER_FIELDS },
  directives: {
    ja: 'ディレクティブの数',
    en: 'directives',
    next: { ja: 'ディレクティブを減らしてください。', en: 'Use fewer directives.' },
  },
  rootFields: { ja: '最上位の項目の数', en: 'root fields', next: FEWER_FIELDS },
  changes: {
    ja: '一度に変更できる数',
    en: 'changes in one request',
    next: { ja: '変更は一件ずつ、別々に送ってください。', en: 'Send each change in a request of its own.' },
  },
  selections: { ja: '展開した項目の数', en: 'selections with fragments expanded', next: FEWER_FIELDS },
  nodes: {
    ja: '見込みの件数',
    en: 'estimated nodes',
    next: { ja: 'first や limit を小さくするか、問い合わせを分けてください。', en: 'Ask for fewer with first or limit, or split the query.' },
  },
  points: { ja: '点数', en: 'points', next: FEWER_RECORDS },
  listElements: { ja: '一覧の要素の数', en: 'elements of a list', next: SHORTER_VALUES },
  variableDepth: { ja: '変数の深さ', en: 'depth of the variables', next: SHORTER_VALUES },
  conditions: { ja: '絞り込みの条件の数', en: 'filter conditions', next: SIMPLER_FILTER },
  filterDepth: { ja: '絞り込みの深さ', en: 'depth of a filter', next: SIMPLER_FILTER },
} as const;
export type CostLimit = keyof typeof COST_LIMITS;

type Measured = 'number' | 'elements' | 'characters' | undefined;
const withinJa = (from: number | undefined, to: number | undefined, of: Measured): string => {
  if (to === undefined) return 'スキーマの説明にある範囲の値を指定してください。';
  if (of === 'number') return `${from ?? 0} から ${to} までの数を指定してください。`;
  if (of === 'elements' && from !== undefined) return `${from} 件から ${to} 件までを指定してください。`;
  return of === 'elements' ? `${to} 件までを指定してください。` : `${to} 文字までで指定してください。`;
};
const withinEn = (from: number | undefined, to: number | undefined, of: Measured): string => {
  if (to === undefined) return 'Give a value within the range that the schema describes.';
  if (of === 'number') return `Give a number from ${from ?? 0} to ${to}.`;
  if (of === 'elements' && from !== undefined) return `Name from ${from} to ${to}.`;
  return of === 'elements' ? `Name up to ${to}.` : `Use up to ${to} characters.`;
};

/** What can be wrong with a request to the API. */
export const REQUEST_FAILURES = {
  pageSizeOutOfRange: failure<{ field: string; value: string; max: number }>(
    'BAD_USER_INPUT',
    ({ field, value, max }) => ({ what: `${field} に ${value} は使えません。`, next: `1 から ${max} までの整数を指定してください。` }),
    ({ field, value, max }) => ({ what: `${field} cannot be ${value}.`, next: `Give a whole number from 1 to ${max}.` }),
  ),
  offsetOutOfRange: failure<{ field: string; value: string; max: number }>(
    'BAD_USER_INPUT',
    ({ field, value, max }) => ({
      what: `${field} に ${value} は使えません。`,
      next: `0 から ${max} までの整数を指定するか、…Connection の after で続きを読んでください。`,
    }),
    ({ field, value, max }) => ({
      what: `${field} cannot be ${value}.`,
      next: `Give a whole number from 0 to ${max}, or read on with after of the …Connection.`,
    }),
  ),
  cursorUnknown: failure<Nothing>(
    'BAD_USER_INPUT',
    () => ({ what: 'after の値は、この一覧の続きを指していません。', next: '直前のページの endCursor を使うか、after なしで先頭から読んでください。' }),
    () => ({ what: 'The value of after does not stand for a place in this list.', next: 'Use endCursor of the page before, or start again without after.' }),
  ),
  inputRejected: failure<{ field: string; from?: number; to?: number; of?: 'number' | 'elements' | 'characters' }>(
    'BAD_USER_INPUT',
    ({ field, from, to, of }) => ({ what: `${field} の値が使えません。`, next: withinJa(from, to, of) }),
    ({ field, from, to, of }) => ({ what: `The value of ${field} cannot be used.`, next: withinEn(from, to, of) }),
  ),
  inputNull: failure<{ field: string }>(
    'BAD_USER_INPUT',
    ({ field }) => ({ what: `${field} に null は使えません。`, next: '指定しないときは、その項目を書かないでください。' }),
    ({ field }) => ({ what: `${field} cannot be null.`, next: 'Leave it out where there is nothing to say.' }),
  ),
  unknownId: failure<{ what: string; id: string }>(
    'NOT_FOUND',
    ({ what, id }) => ({ what: `id「${id}」の${kindOf(what, 'ja')}は登録されていません。`, next: whereToFind(what).ja }),
    ({ what, id }) => ({ what: `There is no ${kindOf(what, 'en')} with the id "${id}".`, next: whereToFind(what).en }),
  ),
  queryTooCostly: failure<{ limit: CostLimit; allowed: number; cost: number }>(
    'QUERY_TOO_COSTLY',
    ({ limit, allowed, cost }) => ({
      what: `この問い合わせは大きすぎます（${COST_LIMITS[limit].ja}：${cost}、上限 ${allowed}）。`,
      next: COST_LIMITS[limit].next.ja,
    }),
    ({ limit, allowed, cost }) => ({
      what: `This query is too large (${COST_LIMITS[limit].en}: ${cost}, at most ${allowed}).`,
      next: COST_LIMITS[limit].next.en,
    }),
  ),
  rateExceeded: failure<{ seconds: number }>(
    'TOO_MANY_REQUESTS',
    ({ seconds }) => ({ what: 'この 1 分間の問い合わせが多すぎます。', next: `${seconds} 秒ほど待ってから、もう一度お試しください。` }),
    ({ seconds }) => ({ what: 'Too many requests within a minute.', next: `Wait about ${seconds} seconds and try again.` }),
  ),
  tooManyAtOnce: failure<{ limit: number }>(
    'TOO_MANY_REQUESTS',
    ({ limit }) => ({ what: `同時に行える問い合わせは ${limit} 件までです。`, next: '前の問い合わせの答えを待ってから、もう一度お試しください。' }),
    ({ limit }) => ({ what: `At most ${limit} requests can run at the same time.`, next: 'Wait for an answer before you ask again.' }),
  ),
  serviceBusy: failure<Nothing>(
    'TOO_MANY_REQUESTS',
    () => ({ what: 'いま混み合っています。', next: '少し待ってから、もう一度お試しください。' }),
    () => ({ what: 'The service is busy.', next: 'Wait a moment and try again.' }),
  ),
  deadlineExceeded: failure<{ seconds: number }>(
    'DEADLINE_EXCEEDED',
    ({ seconds }) => ({
      what: `${seconds} 秒以内に答えられませんでした。`,
      next: '計算は続いています。少し待ってから同じことを尋ねるか、範囲を狭めてください。',
    }),
    ({ seconds }) => ({ what: `No answer within ${seconds} seconds.`, next: 'An analysis goes on: ask the same again in a moment, or narrow the scope.' }),
  ),
  bodyNotJson: failure<Nothing>(
    'BAD_USER_INPUT',
    () => ({ what: '本文が JSON として読めません。', next: 'UTF-8 の JSON で {"query": "…"} の形で送ってください。' }),
    () => ({ what: 'The body cannot be read as JSON.', next: 'Send JSON in UTF-8 of the form {"query": "…"}.' }),
  ),
  bodyTooLarge: failure<{ limit: string }>(
    'BAD_USER_INPUT',
    ({ limit }) => ({
      what: `本文が大きすぎます（上限 ${limit}）。`,
      next: '問い合わせを分けてください。まとまったデータは npx tsunagi import で取り込めます。',
    }),
    ({ limit }) => ({ what: `The body is too large (at most ${limit}).`, next: 'Split the request; load larger data with npx tsunagi import.' }),
  ),
  bodyNotAccepted: failure<Nothing>(
    'BAD_USER_INPUT',
    () => ({ what: 'この形式の本文は受け付けません。', next: 'Content-Type: application/json（UTF-8、圧縮なし）で送ってください。' }),
    () => ({ what: 'A body of this kind is not accepted.', next: 'Send it as Content-Type: application/json, in UTF-8 and not compressed.' }),
  ),
  hostNotOurs: failure<Nothing>(
    'FORBIDDEN',
    () => ({
      what: 'この名前で届いた問い合わせには答えません。',
      next: 'http://localhost か http://127.0.0.1 で開いてください。ほかの名前で使うときは、HOST にその名前かアドレスを設定してください。',
    }),
    () => ({
      what: 'Requests under this host name are not answered.',
      next: 'Use http://localhost or http://127.0.0.1; to serve under another name, set HOST to that name or address.',
    }),
  ),
  originNotOurs: failure<Nothing>(
    'FORBIDDEN',
    () => ({
      what: 'ほかのサイトのページからの問い合わせには答えません。',
      next: 'このサービスの画面か /graphiql、または Origin を送らないプログラムから尋ねてください。',
    }),
    () => ({
      what: 'Requests from pages of another site are not answered.',
      next: 'Ask from the page of this service, from /graphiql, or from a program that sends no Origin.',
    }),
  ),
  subscriptionsNotOffered: failure<Nothing>(
    'BAD_USER_INPUT',
    () => ({ what: 'subscription は使えません。', next: 'query で尋ねてください。network の revision が変わったら、登録が変わっています。' }),
    () => ({ what: 'Subscriptions are not offered.', next: 'Ask with a query; where the revision of network has changed, so has the register.' }),
  ),
  changeNamesNoIds: failure<{ field: string; max: number }>(
    'BAD_USER_INPUT',
    ({ field, max }) => ({ what: `${field} は対象を id で指していません。`, next: `id: {eq: "…"} か id: {in: [ … ]} で ${max} 件までを指定してください。` }),
    ({ field, max }) => ({ what: `${field} does not name its records by id.`, next: `Name up to ${max} with id: {eq: "…"} or id: {in: [ … ]}.` }),
  ),
  tooManyRecords: failure<{ field: string; max: number }>(
    'BAD_USER_INPUT',
    ({ field, max }) => ({ what: `${field} の件数が使えません。`, next: `一度に 1 件から ${max} 件までにし、それより多いときは分けて送ってください。` }),
    ({ field, max }) => ({ what: `${field} has too many records, or none.`, next: `Send from 1 to ${max} records at a time.` }),
  ),
  pathUnknown: failure<Nothing>(
    'NOT_FOUND',
    () => ({ what: 'この住所には何もありません。', next: '画面は /、API は /graphql、API を試す画面は /graphiql です。' }),
    () => ({ what: 'There is nothing at this address.', next: 'The page is at /, the API at /graphql, and a page to try the API at /graphiql.' }),
  ),
  headersTooLarge: failure<Nothing>(
    'BAD_USER_INPUT',
    () => ({ what: 'ヘッダーが大きすぎます。', next: 'ヘッダーや Cookie を減らして、もう一度送ってください。' }),
    () => ({ what: 'The headers are too large.', next: 'Send fewer or shorter headers and cookies.' }),
  ),
  requestTooSlow: failure<Nothing>(
    'BAD_USER_INPUT',
    () => ({ what: 'リクエストが時間内に届き終わりませんでした。', next: '接続を確かめて、もう一度送ってください。' }),
    () => ({ what: 'The request did not arrive in time.', next: 'Check the connection and send it again.' }),
  ),
  requestUnreadable: failure<Nothing>(
    'BAD_USER_INPUT',
    () => ({ what: 'HTTP のリクエストとして読めません。', next: 'HTTP/1.1 で送っているかを確かめてください。' }),
    () => ({ what: 'This cannot be read as an HTTP request.', next: 'Check that it is sent as HTTP/1.1.' }),
  ),
  unforeseen: failure<{ id: string }>(
    'INTERNAL_SERVER_ERROR',
    ({ id }) => ({ what: '思いがけない問題が起きました。', next: `続くときは、番号 ${id} を管理している方に伝えてください。` }),
    ({ id }) => ({ what: 'Something unforeseen went wrong.', next: `If it happens again, tell whoever runs this service the number ${id}.` }),
  ),
} as const;
