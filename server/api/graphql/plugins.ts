import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import { largestTies } from '../../operations/largest-ties.ts';
import { codeOf, describeError, type ErrorLog } from '../failures/describe-error.ts';
import { weigh } from '../limits/spending.ts';
import type { RequestState } from './api-context.ts';
import { runOperation } from './run-operation.ts';

const FAULTS_OF_CLIENTS = ['BAD_USER_INPUT', 'NOT_FOUND', 'QUERY_TOO_COSTLY'];

/** A failure met before anything is executed, with the status it has over HTTP: never 5xx for a fault of the client. */
export const refusal = (failure: Failure): GraphQLError => {
  const code = codeOf(failure);
  const isTooMuch = code === 'TOO_MANY_REQUESTS';
  const headers = new HeaderMap();
  if (isTooMuch) headers.set('retry-after', String(failure.id === 'rateExceeded' ? (failure as Failure<'rateExceeded'>).values.seconds : 1));
  const status = FAULTS_OF_CLIENTS.includes(code) ? 400 : isTooMuch ? 429 : 503;
  return new GraphQLError(failure.id, { originalError: failure, extensions: { http: { status, headers } } });
};

const refuseFailures = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    throw error instanceof Failure ? refusal(error) : error;
  }
};

/** Weighs every operation before it is executed, charges the client, and tells the cost. */
export const costPlugin: ApolloServerPlugin<RequestState> = {
  requestDidStart: async () => ({
    didResolveOperation: ({ schema, document, operation, request, contextValue: state }) =>
      refuseFailures(async () => {
        if (!operation) return;
        if (operation.operation === 'subscription') throw new Failure('subscriptionsNotOffered', {});
        const largest = async () => largestTies((await state.service.analysis.inquire(state.gone)).register.snapshot);
        state.spending = await weigh({ schema, document, operation, variables: request.variables ?? {} }, largest);
        state.client.charge(state.spending?.points ?? 1);
      }),
    willSendResponse: async ({ response, contextValue: { spending } }) => {
      if (response.body.kind !== 'single' || !spending) return;
      const { nodes, points } = spending;
      response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost: { nodes, points } };
    },
  }),
};

/** Executes within the deadline, and lets errors out through the one door. */
export const executionPlugin = (schema: GraphQLSchema, log: ErrorLog): ApolloServerPlugin<RequestState> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ document, operation, request, contextValue: state }) => {
      if (!operation) return null;
      const isChange = operation.operation === 'mutation';
      const { data, errors, extensions } = await runOperation(
        { schema, document, isChange, operationName: request.operationName, variables: request.variables },
        state,
      );
      const told = errors?.map((error) => describeError(error.toJSON(), error, state.language, log));
      const singleResult = { ...(data !== undefined && { data }), ...(told && { errors: told }), ...(extensions && { extensions }) };
      // Without data nothing was executed: the variables do not fit.
      const status = data === undefined ? 400 : undefined;
      return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
    },
  }),
});

const REFUSED = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/** A client that only knows `application/json` gets 200 for a request that is well formed as HTTP, as GraphQL over HTTP asks. */
const answersWith200 = ({ request, response }: Pick<GraphQLRequestContext<RequestState>, 'request' | 'response'>): boolean => {
  const accepts = request.http?.headers.get('accept') ?? '';
  if (accepts.includes('application/graphql-response+json') || response.http.status !== 400 || response.body?.kind !== 'single') return false;
  return REFUSED.includes(String(response.body.singleResult.errors?.[0]?.extensions?.code));
};

export const statusPlugin: ApolloServerPlugin<RequestState> = {
  requestDidStart: async () => ({
    willSendResponse: async (context) => {
      if (answersWith200(context)) context.response.http.status = 200;
    },
  }),
};
