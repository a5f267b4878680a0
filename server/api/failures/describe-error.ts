import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import { FAILURES } from '../../../schema/words/failures/catalogue.ts';
import type { FailureSentence } from '../../../schema/words/failures/sentence.ts';
import type { Language } from '../../../schema/words/reasons/naming.ts';
import { findFailure, rootOf } from './find-failure.ts';

/** Where unforeseen errors are written down. */
export interface ErrorLog {
  readonly error: (fields: Readonly<Record<string, unknown>>, message: string) => void;
}

/** Apollo's and GraphQL's own refusals: the message is theirs, the next step ours. */
const NEXT_STEPS: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  GRAPHQL_PARSE_FAILED: {
    ja: '示された位置の書き方を直してください。/graphiql で確かめられます。',
    en: 'Correct the text at the place shown; /graphiql checks it as you type.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    ja: '項目名と引数をスキーマに合わせてください。/graphiql で確かめられます。',
    en: 'Match fields and arguments to the schema; /graphiql shows it.',
  },
  OPERATION_RESOLUTION_FAILURE: { ja: 'operationName で、どの操作かを指定してください。', en: 'Say which operation is meant with operationName.' },
  PERSISTED_QUERY_NOT_FOUND: { ja: '問い合わせの本文を送ってください。', en: 'Send the text of the query.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { ja: '問い合わせの本文を送ってください。', en: 'Send the text of the query.' },
  BAD_USER_INPUT: { ja: '変数の値を型に合わせてください。', en: 'Match the values of the variables to their types.' },
  BAD_REQUEST: {
    ja: 'POST で Content-Type: application/json と {"query": "…"} を送ってください。GET には apollo-require-preflight ヘッダーが要ります。',
    en: 'POST {"query": "…"} with Content-Type: application/json; a GET needs the header apollo-require-preflight.',
  },
  INTERNAL_SERVER_ERROR: { ja: 'もう一度お試しください。', en: 'Try again.' },
};
const OWN_CODES: readonly string[] = Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR);

const textOf = <Which extends Failure['id']>({ id, values }: Failure<Which>, language: Language) => {
  const sentence = FAILURES[id] as unknown as FailureSentence<Failure<Which>['values']>;
  return { code: sentence.code, ...sentence[language](values) };
};

/** The catalogue's code of a failure. */
export const codeOf = (failure: Failure): string => textOf(failure, 'en').code;

/** A failure as it leaves the service: sentence, code, next step, and the figures it names. */
export const tellFailure = (failure: Failure, language: Language): { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> } => {
  const { code, what, next } = textOf(failure, language);
  return { message: what, extensions: { ...failure.values, code, next } };
};

/** GraphQL refuses a value before any of our code sees it; such an error carries no code of its own. */
const isRefusedValue = (error: unknown): boolean => {
  if (!(error instanceof GraphQLError)) return false;
  const isOfGraphQL = !error.path || !error.originalError;
  return (isOfGraphQL && /^(Argument|Variable) "/.test(error.message)) || isRefusedValue(error.originalError);
};

/**
 * The one door for errors: a failure of the catalogue gets its sentence, code and next step; Apollo's own refusals keep code and message;
 * anything else is written to the log under a number, and only the number leaves.
 */
export const describeError = (formatted: GraphQLFormattedError, error: unknown, language: Language, log: ErrorLog): GraphQLFormattedError => {
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  const failure = findFailure(error);
  if (failure) return { ...tellFailure(failure, language), ...place };
  const code = isRefusedValue(error) ? ApolloServerErrorCode.BAD_USER_INPUT : String(formatted.extensions?.code);
  if (OWN_CODES.includes(code)) return { message: formatted.message, ...place, extensions: { code, next: NEXT_STEPS[code]?.[language] } };
  const id = randomUUID();
  log.error({ id, err: rootOf(error), path: formatted.path }, 'unforeseen error');
  return { ...tellFailure(new Failure('unforeseen', { id }), language), ...place };
};
