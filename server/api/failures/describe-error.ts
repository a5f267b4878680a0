import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import { FAILURES } from '../../../schema/words/failures/catalogue.ts';
import { REFUSALS, type RefusalCode } from '../../../schema/words/failures/refusals.ts';
import type { FailureSentence } from '../../../schema/words/failures/sentence.ts';
import type { Language } from '../../../schema/words/reasons/naming.ts';
import { detailOf } from './detail-of.ts';
import { findFailure, rootOf } from './find-failure.ts';

/** Where unforeseen errors are written down. */
export interface ErrorLog {
  readonly error: (fields: Readonly<Record<string, unknown>>, message: string) => void;
}

const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);

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
 * The one door for errors: a failure of the catalogue gets its sentence, code and next step; Apollo's own refusals keep their code, and
 * their message as `detail`; anything else is written to the log under a number, and only the number leaves.
 */
export const describeError = (formatted: GraphQLFormattedError, error: unknown, language: Language, log: ErrorLog): GraphQLFormattedError => {
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  const failure = findFailure(error);
  if (failure) return { ...tellFailure(failure, language), ...place };
  const code = isRefusedValue(error) ? ApolloServerErrorCode.BAD_USER_INPUT : String(formatted.extensions?.code);
  if (isRefusal(code)) {
    const { what, next } = REFUSALS[code][language];
    return { message: what, ...place, extensions: { code, next, detail: detailOf(formatted.message) } };
  }
  const id = randomUUID();
  log.error({ id, err: rootOf(error), path: formatted.path }, 'unforeseen error');
  return { ...tellFailure(new Failure('unforeseen', { id }), language), ...place };
};
