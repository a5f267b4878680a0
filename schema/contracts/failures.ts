import type { FAILURES } from '../words/failures/catalogue.ts';

export const FAILURE_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'ROW_REJECTED',
  'FILE_UNREADABLE',
  'IMPORT_CONFLICT',
  'QUERY_TOO_COSTLY',
  'ANALYSIS_TIMED_OUT',
  'ANALYSIS_INTERRUPTED',
  'DEADLINE_EXCEEDED',
  'TOO_MANY_REQUESTS',
  'DATABASE_UNAVAILABLE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'INTERNAL_SERVER_ERROR',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export type FailureId = keyof typeof FAILURES;
export type FailureValues<Which extends FailureId> = Parameters<(typeof FAILURES)[Which]['ja']>[0];

/** The only error that leaves a room on purpose. Its sentence in ja and en stands in `schema/words/failures`, under its id. */
export class Failure<Which extends FailureId = FailureId> extends Error {
  constructor(
    readonly id: Which,
    readonly values: FailureValues<Which>,
    options?: { readonly cause?: unknown },
  ) {
    super(id, options);
    this.name = 'Failure';
  }
}
