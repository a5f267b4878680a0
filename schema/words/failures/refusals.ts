import type { Language } from '../reasons/naming.ts';
import type { FailureText } from './sentence.ts';

/** What GraphQL or its server refuses by itself, by the code it gives: what happened and what to do next. The cause in its own words stands beside them, as `detail`. */
export const REFUSALS = {
  GRAPHQL_PARSE_FAILED: {
    ja: { what: '問い合わせの文が GraphQL として読めません。', next: '示された位置の書き方を直してください。/graphiql で確かめられます。' },
    en: { what: 'The query cannot be read as GraphQL.', next: 'Correct the text at the place shown; /graphiql checks it as you type.' },
  },
  GRAPHQL_VALIDATION_FAILED: {
    ja: { what: '問い合わせがスキーマに合いません。', next: '示された位置の項目名・引数・値をスキーマに合わせてください。/graphiql で確かめられます。' },
    en: { what: 'The query does not fit the schema.', next: 'Match the field, argument or value at the place shown to the schema; /graphiql shows it.' },
  },
  OPERATION_RESOLUTION_FAILURE: {
    ja: { what: '文の中のどの操作を行うのかが決まりません。', next: 'operationName で、どの操作かを指定してください。' },
    en: { what: 'It is not clear which operation of the text is meant.', next: 'Say which one with operationName.' },
  },
  PERSISTED_QUERY_NOT_FOUND: {
    ja: { what: 'その番号の問い合わせは預かっていません。', next: '問い合わせの本文を送ってください。' },
    en: { what: 'No query is kept under this number.', next: 'Send the text of the query.' },
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    ja: { what: '問い合わせを番号だけで送ることはできません。', next: '問い合わせの本文を送ってください。' },
    en: { what: 'Queries are not kept under a number.', next: 'Send the text of the query.' },
  },
  BAD_USER_INPUT: {
    ja: { what: '引数か変数の値が、その型に合いません。', next: '示された項目の値を、スキーマの型に合わせてください。/graphiql で確かめられます。' },
    en: { what: 'A value of an argument or variable does not fit its type.', next: 'Match the value named to its type in the schema; /graphiql shows it.' },
  },
  BAD_REQUEST: {
    ja: {
      what: 'この形のリクエストには答えられません。',
      next: 'POST で Content-Type: application/json と {"query": "…"} を一件ずつ送ってください。GET は問い合わせだけで、apollo-require-preflight ヘッダーが要ります。',
    },
    en: {
      what: 'A request of this form cannot be answered.',
      next: 'POST one {"query": "…"} with Content-Type: application/json; a GET is for queries only and needs the header apollo-require-preflight.',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, FailureText>>>>;

/** A code GraphQL or its server gives by itself. */
export type RefusalCode = keyof typeof REFUSALS;
