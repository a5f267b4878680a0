import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ListenOptions, type Listening, listen } from '../../server/api/listen.ts';
import type { Database } from '../../server/database/connection.ts';
import { migrate } from '../../server/database/migrate.ts';
import { loadSample } from '../../server/operations/load-sample.ts';
import { openService, type Service, type ServiceParts } from '../../server/operations/open-service.ts';
import { createPool } from '../../server/workers/pool.ts';
import { type EmbeddedForTests, projectRoot, startForTests } from '../database/embedded-for-tests.ts';

/** What was left in the log. */
export interface LogEntry {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** An answer over HTTP. */
export interface Answer<Data = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where there is none. */
  readonly data: Data;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly cost: { readonly nodes: number; readonly points: number } | undefined;
}

/** The API on a port of its own, on a database that other services may share. */
export interface RunningApi {
  readonly url: string;
  readonly service: Service;
  readonly log: readonly LogEntry[];
  /** What it wrote of each request. */
  readonly requests: readonly LogEntry[];
  readonly ask: <Data = unknown>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer<Data>>;
  /** One request with a body as it stands. */
  readonly post: <Data = unknown>(body: string, headers?: Readonly<Record<string, string>>) => Promise<Answer<Data>>;
  readonly close: () => Promise<void>;
}

const answerOf = async <Data>(response: Response): Promise<Answer<Data>> => {
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, text, data: json.data ?? null, errors: json.errors ?? [], cost: json.extensions?.cost };
};

const document = (title: string): string => `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title></head><body></body></html>`;

/** A folder laid out as the build of the page lays it out. */
const builtPage = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagi-page-'));
  const files = {
    'index.html': document('page'),
    'graphiql/index.html': document('GraphiQL'),
    'assets/main-0a1b2c3d.js': 'export const built = true;\n'.repeat(200),
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
};

/** How a service for tests differs from the real one. */
export interface ServeOptions extends Partial<ListenOptions>, Partial<Pick<ServiceParts, 'now' | 'analysisTimeLimit'>> {
  readonly threads?: number;
  /** Looks over the shoulder of the real service. */
  readonly watched?: (service: Service) => Service;
}

/** Starts the API on a database, with one thread for the analysis. */
export const serve = async (
  database: Database,
  { now = Date.now, analysisTimeLimit, threads = 1, watched = (service) => service, ...options }: ServeOptions = {},
): Promise<RunningApi> => {
  const log: LogEntry[] = [];
  const requests: LogEntry[] = [];
  const service = watched(openService({ database, now, analysisTimeLimit, pool: createPool({ threads }) }));
  const pageFolder = await builtPage();
  const api: Listening = await listen({
    host: '127.0.0.1',
    port: 0,
    service,
    pageFolder,
    rate: null,
    log: { error: (fields, message) => log.push({ fields, message }), debug: (fields, message) => requests.push({ fields, message }) },
    ...options,
  });
  const post: RunningApi['post'] = async <Data>(body: string, headers: Readonly<Record<string, string>> = {}) =>
    answerOf<Data>(await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }));
  return {
    url: api.url,
    service,
    log,
    requests,
    post,
    ask: (query, variables, headers) => post(JSON.stringify({ query, variables }), headers),
    close: async () => {
      await api.close();
      await service.close();
      await rm(pageFolder, { recursive: true });
    },
  };
};

/** An embedded database that is migrated, with the sample city in it where that is asked for. */
export const databaseForTests = async (withSample: boolean): Promise<EmbeddedForTests> => {
  const embedded = await startForTests();
  await migrate(embedded.database);
  if (withSample) await loadSample(embedded.database, { root: projectRoot, by: 'test', now: Date.UTC(2026, 10, 22) });
  return embedded;
};

/** 2026-11-22 in Tokyo: the day for which the sample city is made. */
export const DAY_OF_SAMPLE = Date.UTC(2026, 10, 22, 3);
