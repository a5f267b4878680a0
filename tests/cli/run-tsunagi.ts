import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT_FOLDER } from '../../server/settings.ts';

const DOOR = join(PROJECT_FOLDER, 'server/cli/tsunagi.mjs');

/** An environment as a user has it: no setting of ours, English, nothing of the test runner. */
export const userEnvironment = (settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const { PATH, HOME, TMPDIR, JAVA_HOME, MAVEN_OPTS } = process.env;
  const given = Object.entries({ PATH, HOME, TMPDIR, JAVA_HOME, MAVEN_OPTS, LANG: 'en_US.UTF-8' }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...settings };
};

/** A folder for the data of one test. */
export const newDataFolder = (): string => mkdtempSync(join(tmpdir(), 'tsunagi-data-'));

/** How a command ended and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one command to its end. */
export const runCommand = async (asked: readonly string[], settings: Readonly<Record<string, string>>): Promise<Ended> => {
  const child = spawn(process.execPath, [DOOR, ...asked], { env: userEnvironment(settings), stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
};

/** A service in a process group of its own, as a terminal would start it. */
export interface RunningTsunagi {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: { out: string; err: string };
  /** Settles with the exit code. */
  readonly ended: Promise<number | null>;
  /** What Ctrl-C does under npm: the whole group is told, and npm tells the process again. */
  ctrlC(): void;
  ask<Data>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<{ data?: Data; errors?: readonly { message: string; extensions: { code: string } }[] }>;
}

/** Starts the service and waits until it says that it is ready. */
export const startTsunagi = async (dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<RunningTsunagi> => {
  const env = userEnvironment({ TSUNAGI_DATA_DIR: dataDir, PORT: '0', ...settings });
  const child = spawn(process.execPath, [DOOR, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const said = { out: '', err: '' };
  child.stderr.on('data', (text) => (said.err += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const url = await new Promise<string>((ready, fail) => {
    child.stdout.on('data', (text) => {
      said.out += text;
      const found = /^Tsunagi is ready at (\S+)$/m.exec(said.out)?.[1];
      if (found) ready(found);
    });
    ended.then((code) => fail(new Error(`ended with ${code} before it was ready: ${said.out}${said.err}`)));
  });
  return {
    child,
    url,
    said,
    ended,
    ctrlC: () => {
      process.kill(-(child.pid as number), 'SIGINT');
      child.kill('SIGINT');
    },
    ask: async (query, variables) => {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en' },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.json()) as never;
    },
  };
};

/** Process ids of the databases that work on this folder, whoever started them. */
export const databasesOn = (dataDir: string): readonly number[] =>
  execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\n')
    .filter((line) => line.includes(join(dataDir, 'neo4j')) && line.includes(' Launch '))
    .map((line) => Number.parseInt(line, 10));

/** Waits until something holds; fails with its description after a minute. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (const since = Date.now(); Date.now() - since < 60_000; await sleep(100)) if (await holds()) return;
  throw new Error(`never came true: ${what}`);
};
