import { ArgumentValidationError } from 'type-graphql';
import type { ValidationError } from 'class-validator';
import { Failure } from '../../../schema/contracts/failures.ts';
import { failureOfDatabase } from '../../operations/database-failure.ts';
import { StaleRecord } from './stale-record.ts';

interface Link {
  readonly cause?: unknown;
  readonly originalError?: unknown;
  readonly errors?: unknown;
}

/** An error and what lies behind it, nearest first: stitching and GraphQL wrap errors several times over. */
const chainOf = function* (error: unknown): Generator<unknown> {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [error];
  for (let link = waiting.shift(); link !== undefined && seen.size < 100; link = waiting.shift()) {
    if (typeof link !== 'object' || link === null || seen.has(link)) continue;
    seen.add(link);
    yield link;
    const { originalError, cause, errors } = link as Link;
    waiting.push(...[originalError, cause, ...(Array.isArray(errors) ? errors : [])].filter((next) => next !== undefined && next !== null));
  }
};

const fieldOf = (problem: ValidationError | undefined): string => {
  if (!problem) return 'input';
  const inner = problem.children?.[0];
  return inner ? `${problem.property}.${fieldOf(inner)}` : problem.property;
};

/** What lies behind an error at last. */
export const rootOf = (error: unknown): unknown => [...chainOf(error)].at(-1) ?? error;

/** Whether an error comes from a record that was removed while the answer was put together. */
export const isStale = (error: unknown): boolean => [...chainOf(error)].some((link) => link instanceof StaleRecord);

/** What does this error mean for whoever asked? Null where nobody foresaw it. */
export const findFailure = (error: unknown): Failure | null => {
  const chain = [...chainOf(error)];
  for (const link of chain) {
    if (link instanceof Failure) return link;
    if (link instanceof ArgumentValidationError) return new Failure('inputRejected', { field: fieldOf(link.extensions.validationErrors[0]) });
    if (link instanceof StaleRecord) return new Failure('recordUnknown', { id: link.id });
  }
  for (const link of chain) {
    const failure = failureOfDatabase(link);
    if (failure) return failure;
  }
  return null;
};
