import { type Executor, isAsyncIterable, relocatedError } from '@graphql-tools/utils';
import { type ExecutionResult, type FieldNode, Kind, type SelectionNode } from 'graphql';

/** The fields at the root of a delegated operation, in its inline fragments as well. */
const rootFields = (selections: readonly SelectionNode[]): readonly FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? rootFields(selection.selectionSet.selections) : [];
  });

/**
 * The executor of the registers, whose failure is told to every field at the root where it leaves nothing of the answer. What one request
 * asks of several registers is read as one operation; its lists are never null, so that one failing list takes the others with it, and the
 * others would come back as an empty answer without a cause.
 */
export const withFailureAtEveryRoot = (execute: Executor): Executor =>
  (async (request) => {
    const result = await execute(request);
    if (isAsyncIterable(result) || result.data || !result.errors?.length) return result;
    const { errors } = result as ExecutionResult & { errors: NonNullable<ExecutionResult['errors']> };
    const told = new Set(errors.map(({ path }) => path?.[0]));
    const untold = request.document.definitions
      .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? rootFields(definition.selectionSet.selections) : []))
      .map((field) => (field.alias ?? field.name).value)
      .filter((key) => !told.has(key));
    return { ...result, errors: [...errors, ...untold.map((key) => relocatedError(errors[0], [key]))] };
  }) as Executor;
