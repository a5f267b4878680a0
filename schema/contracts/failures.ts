import type { FAILURES } from '../words/failures/catalogue.ts';

export { FAILURE_CODES, type FailureCode } from './failure-codes.ts';

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
