import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import type { Service } from '../../operations/open-service.ts';
import { describeError, type ErrorLog } from '../failures/describe-error.ts';
import { languageFrom, languageOfRequest, withinRequest } from '../failures/request-scope.ts';
import type { Client } from '../limits/clients.ts';
import { screenDocument } from '../limits/screen-document.ts';
import { screenVariables } from '../limits/screen-variables.ts';
import { type RequestState, stateOf } from './api-context.ts';
import { costPlugin, executionPlugin, refusal, statusPlugin } from './plugins.ts';

export interface EndpointParts {
  readonly schema: GraphQLSchema;
  readonly service: Service;
  readonly clientOf: (address: string) => Client;
  readonly deadlineSeconds: number;
  readonly log: ErrorLog;
}

/** GraphQL over HTTP, with the means to end it. */
export interface Endpoint {
  readonly handle: RequestHandler;
  readonly stop: () => Promise<void>;
}

/** Aborted when the client is gone before its answer is. An answer that is late is computed on when its request has ended, so that it is there when it is asked for again. */
const goneSignal = (response: Response): AbortSignal => {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new Failure('deadlineExceeded', { seconds: 0 }));
  });
  return gone.signal;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text and variables of a request as far as they have the right form; what has not is left to Apollo to refuse. */
const sentIn = ({ method, body, query }: Request): { readonly text: string; readonly variables: Readonly<Record<string, unknown>> } => {
  const sent: Readonly<Record<string, unknown>> = method === 'GET' ? query : isRecord(body) ? body : {};
  let variables: unknown = sent.variables;
  if (method === 'GET' && typeof variables === 'string') {
    try {
      variables = JSON.parse(variables);
    } catch {
      variables = undefined;
    }
  }
  return { text: typeof sent.query === 'string' ? sent.query : '', variables: isRecord(variables) ? variables : {} };
};

/** Starts GraphQL on a schema. Requests are screened before they are parsed by anybody else; see the README of this room for the limits. */
export const startEndpoint = async ({ schema, service, clientOf, deadlineSeconds, log }: EndpointParts): Promise<Endpoint> => {
  const server = new ApolloServer<RequestState>({
    schema,
    csrfPrevention: true,
    persistedQueries: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => describeError(formatted, error, languageOfRequest(), log),
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message) => log.error({ message }, 'apollo'),
      error: (message) => log.error({ message }, 'apollo'),
    },
    plugins: [
      costPlugin,
      executionPlugin(schema, log),
      statusPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await server.start();
  const context = async ({ req, res }: { readonly req: Request; readonly res: Response }): Promise<RequestState> => {
    const { text, variables } = sentIn(req);
    try {
      screenVariables(variables);
      screenDocument(text, variables);
    } catch (error) {
      throw error instanceof Failure ? refusal(error) : error;
    }
    const client = clientOf(req.socket.remoteAddress ?? '');
    return stateOf({ service, language: languageOfRequest(), client, gone: goneSignal(res) }, deadlineSeconds);
  };
  const middleware = expressMiddleware(server, { context });
  return {
    handle: (request, response, next) => withinRequest({ language: languageFrom(request.get('accept-language')) }, () => middleware(request, response, next)),
    stop: () => server.stop(),
  };
};
