import { mkdirSync, rmSync } from 'node:fs';
import { folderHolder } from '../../../server/database/embedded/folder-holder.ts';
import { databasesOn, runCommand, startTsunagi, until } from '../../cli/run-tsunagi.ts';

/** The real service on a data folder of its own, with an invented city in it or nothing. */
export interface ServedCity {
  readonly url: string;
  readonly dataDir: string;
  /** The process of the service; Neo4j is another one. */
  readonly pid: number;
  /** The answer to a question; throws where it came with errors. */
  readonly ask: <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
  /** Milliseconds the loading of the city took, the start of the command included; 0 where nothing was loaded. */
  readonly loadingMs: number;
  readonly stop: () => Promise<void>;
}

const SETTINGS = { TSUNAGI_SAMPLE: 'off', LOG_LEVEL: 'warn', NODE_ENV: 'production' } as const;
const open = new Set<ServedCity>();
/** Folders on which a service was started, ready or not. */
const folders = new Set<string>();

/** Starts the service as `npm start` does, on an empty folder, and fills it by `tsunagi sample` where people are asked for. */
export const serveCity = async (dataDir: string, people: number | null): Promise<ServedCity> => {
  await endLeftOver(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  folders.add(dataDir);
  const service = await startTsunagi(dataDir, SETTINGS);
  const city: ServedCity = {
    url: service.url,
    dataDir,
    pid: service.child.pid as number,
    loadingMs: 0,
    ask: async <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await service.ask<Data>(query, variables);
      if (errors?.length || data === undefined) throw new Error(errors?.map(({ message }) => message).join(' ') ?? 'no answer');
      return data;
    },
    stop: async () => {
      open.delete(city);
      service.child.kill('SIGINT');
      await service.ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  open.add(city);
  if (people === null) return city;
  const since = performance.now();
  const { code, err } = await runCommand(['sample', '--people', `${people}`, '--seed', '1'], { TSUNAGI_DATA_DIR: dataDir, ...SETTINGS });
  if (code !== 0) {
    await city.stop();
    throw new Error(`the city was not loaded: ${err.trim().split('\n').at(-1)}`);
  }
  return { ...city, loadingMs: performance.now() - since };
};

/** Stops every service that still runs, and waits for the end of its database. */
export const stopServedCities = async (): Promise<void> => {
  for (const city of [...open]) await city.stop();
};

/** Kills what is left at once: for the end of this process, when nothing can be waited for any more. */
export const killServedCities = (): void => {
  for (const dataDir of folders) {
    const holder = folderHolder(dataDir);
    if (holder !== null) for (const left of [holder.pid, ...databasesOn(dataDir)]) killQuietly(left);
  }
};

/** A benchmark that was killed leaves its service behind. */
const endLeftOver = async (dataDir: string): Promise<void> => {
  const holder = folderHolder(dataDir);
  if (holder === null) return;
  process.kill(holder.pid, 'SIGINT');
  await until('the service of an earlier benchmark ends', () => folderHolder(dataDir) === null);
};

const killQuietly = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};
