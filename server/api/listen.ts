import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { Failure } from '../../schema/contracts/failures.ts';
import type { Service } from '../operations/open-service.ts';
import type { ErrorLog } from './failures/describe-error.ts';
import { DEADLINE_SECONDS } from './graphql/api-context.ts';
import { startEndpoint } from './graphql/endpoint.ts';
import { answerFailure } from './http/answer-failure.ts';
import { guardOrigin } from './http/guard-origin.ts';
import { healthRoutes } from './http/health.ts';
import { logRequests, type RequestLog } from './http/log-requests.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { nothingHere } from './http/nothing-here.ts';
import { progressStream } from './http/progress.ts';
import { readBody } from './http/read-body.ts';
import { securityHeaders } from './http/security-headers.ts';
import { pageRoutes } from './http/static-page.ts';
import { answerUnreadable } from './http/unreadable.ts';
import { type Client, createClients } from './limits/clients.ts';
import { type Load, MOST_RUNNING, watchLoad } from './limits/load.ts';
import { buildApiSchema } from './schema/build-schema.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly service: Service;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** Cost points a minute and client; null = unlimited for this machine itself, 6,000 for others. */
  readonly rate: number | null;
  readonly log: ErrorLog & RequestLog;
  /** Seconds until every request has its answer; 10 when left out. */
  readonly deadlineSeconds?: number;
  /** The API where it is already built. */
  readonly schema?: GraphQLSchema;
}

/** The service as it can be reached. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets those under way finish for a few seconds, and ends. */
  readonly close: () => Promise<void>;
}

const LONGEST_FAREWELL_MS = 5_000;

/** Lets a request pass that the process and its client can afford. */
const admit =
  (metrics: Metrics, load: Load, clientOf: (address: string) => Client): RequestHandler =>
  (request, response, next) => {
    try {
      if (metrics.running() > MOST_RUNNING || load.isTooHigh()) throw new Failure('serviceBusy', {});
      response.once('close', clientOf(request.socket.remoteAddress ?? '').enter());
      next();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      response.set('retry-after', '1');
      answerFailure(request, response, error, error.id === 'serviceBusy' ? 503 : 429);
    }
  };

/** A reader with a browser who opens the address of the API is taken to the page for it. */
const toGraphiql: RequestHandler = (request, response, next) => {
  const wantsPage = request.method === 'GET' && request.query.query === undefined && (request.get('accept') ?? '').includes('text/html');
  if (wantsPage) response.redirect('/graphiql');
  else next();
};

/** Answers speak of people: nobody on the way keeps them. */
const neverKept: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store');
  next();
};

const unforeseen =
  (log: ErrorLog): ErrorRequestHandler =>
  (error: { readonly status?: number } | undefined, request, response, _next) => {
    const status = error?.status;
    if (status !== undefined && status >= 400 && status < 500) {
      answerFailure(request, response, new Failure('bodyNotJson', {}), status);
      return;
    }
    const id = crypto.randomUUID();
    log.error({ id, err: error }, 'unforeseen error');
    answerFailure(request, response, new Failure('unforeseen', { id }), 500);
  };

const slowClients = (server: Server): void => {
  // What comes beyond is closed without a word; whoever asks two thousand questions at once is still told to wait.
  server.maxConnections = 4_096;
  server.maxHeadersCount = 100;
  server.keepAliveTimeout = 5_000;
  server.timeout = 30_000;
};

const listening = (server: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), LONGEST_FAREWELL_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });

const bare = (): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  return app;
};

/**
 * Serves page, API and health on one port.
 * @throws Error with the code EADDRINUSE, EACCES or EADDRNOTAVAIL where the port cannot be had.
 */
export const listen = async ({ host, port, service, pageFolder, rate, log, deadlineSeconds = DEADLINE_SECONDS, schema }: ListenOptions): Promise<Listening> => {
  const metrics = createMetrics();
  const load = watchLoad();
  const clientOf = createClients({ rate, clock: () => performance.now() });
  const endpoint = await startEndpoint({ schema: schema ?? (await buildApiSchema()), service, clientOf, deadlineSeconds, log });
  const progress = progressStream(service.progress);
  const app = bare();
  app.use(logRequests(log));
  app.use(securityHeaders);
  app.use(healthRoutes(service, metrics));
  app.get('/progress', neverKept, guardOrigin(host), progress.handle);
  app.use(compression());
  app.all('/graphql', metrics.watch('graphql'), neverKept, guardOrigin(host), toGraphiql, admit(metrics, load, clientOf), readBody, endpoint.handle);
  app.use(metrics.watch('page'), pageRoutes(pageFolder));
  app.use(nothingHere);
  app.use(unforeseen(log));
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 }, app);
  slowClients(server);
  server.on('clientError', answerUnreadable);
  const address = await listening(server, host, port);
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    port: address.port,
    close: async () => {
      progress.stop();
      await closed(server);
      await endpoint.stop();
      load.stop();
    },
  };
};
