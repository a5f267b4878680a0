import { ArgumentValidationError } from 'type-graphql';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { Failure, type FailureValues } from '../../../schema/contracts/failures.ts';
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

const innermost = (problem: ValidationError): ValidationError => (problem.children?.[0] ? innermost(problem.children[0]) : problem);

/** What the rules of a refused field allow: numbers from and to, or the most elements or characters. */
const rangeOf = (problem: ValidationError | undefined): Partial<FailureValues<'inputRejected'>> => {
  if (!problem) return {};
  const { target, property, constraints = {} } = innermost(problem);
  if (!target) return {};
  const rules = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  const bound = (name: string): number | undefined => rules.find((rule) => rule.propertyName === property && rule.name === name)?.constraints?.[0];
  if ('min' in constraints || 'max' in constraints) return { from: bound('min'), to: bound('max'), of: 'number' };
  if ('arrayMaxSize' in constraints) return { to: bound('arrayMaxSize'), of: 'elements' };
  return 'maxLength' in constraints ? { to: bound('maxLength'), of: 'characters' } : {};
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
    if (link instanceof ArgumentValidationError) {
      const [problem] = link.extensions.validationErrors;
      return new Failure('inputRejected', { field: fieldOf(problem), ...rangeOf(problem) });
    }
    if (link instanceof StaleRecord) return new Failure('unknownId', { what: link.type, id: link.id });
  }
  for (const link of chain) {
    const failure = failureOfDatabase(link);
    if (failure) return failure;
  }
  return null;
};
