import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import { isStale } from '../failures/find-failure.ts';
import { contextOf, type RequestState } from './api-context.ts';

/** An operation that may be executed. */
export interface Runnable {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly isChange: boolean;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** The answer when the deadline passes, or the client goes away, before there is another. */
const whenOver = ({ over, service }: RequestState, isChange: boolean): Promise<ExecutionResult> =>
  new Promise((resolve) => {
    const say = (): void => {
      const away = service.isAway() ? new Failure('databaseUnavailable', {}) : null;
      const failure = away ?? (isChange ? new Failure('databaseTooSlow', {}) : over.reason);
      resolve({ data: null, errors: [new GraphQLError('over', { originalError: failure })] });
    };
    if (over.aborted) say();
    else over.addEventListener('abort', say, { once: true });
  });

/**
 * Executes an operation, a question once more where a record was removed between snapshot and reading: the second time on a fresh snapshot.
 * When the deadline passes first, that is the answer, whole.
 */
export const runOperation = async ({ schema, document, isChange, operationName, variables }: Runnable, state: RequestState): Promise<ExecutionResult> => {
  const once = async (): Promise<ExecutionResult> => execute({ schema, document, operationName, variableValues: variables, contextValue: contextOf(state) });
  const run = async (): Promise<ExecutionResult> => {
    const result = await once();
    return !isChange && result.errors?.some(isStale) ? once() : result;
  };
  return Promise.race([run(), whenOver(state, isChange)]);
};
