import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const DOOR = 'server/cli/tsunagi.mjs';
const READY = /is ready at (http:\/\/\S+)/;

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });

/** The real service, started as users start it, on a folder and a port of its own. */
export interface Service {
  readonly address: string;
  readonly dataDir: string;
  /** Runs `npx tsunagi …` beside it; what it printed. */
  readonly run: (...args: readonly string[]) => Promise<string>;
  /** Process ids of the database that runs under it. */
  readonly databasePids: () => Promise<readonly number[]>;
  readonly stop: () => Promise<void>;
}

const started = (child: ChildProcess, said: () => string): Promise<string> =>
  new Promise((done, fail) => {
    const look = (): void => {
      const found = READY.exec(said());
      if (found) done(found[1]);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', (code) => fail(new Error(`the service ended with ${code}:\n${said()}`)));
  });

const childrenOf = async (pid: number): Promise<readonly number[]> => {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,comm=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const below = (parent: number): readonly string[][] => rows.filter((row) => Number(row[1]) === parent).flatMap((row) => [row, ...below(Number(row[0]))]);
  return below(pid)
    .filter((row) => row[2].includes('java'))
    .map((row) => Number(row[0]));
};

export const startService = async ({ sample }: { readonly sample: 'auto' | 'off' }): Promise<Service> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tsunagi-journeys-'));
  const env = { ...process.env, PORT: String(await freePort()), TSUNAGI_DATA_DIR: dataDir, TSUNAGI_SAMPLE: sample, LOG_LEVEL: 'warn', NODE_ENV: 'production' };
  const child = spawn(process.execPath, [DOOR, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const address = await started(child, () => said);
  return {
    address,
    dataDir,
    run: async (...args) => (await promisify(execFile)(process.execPath, [DOOR, ...args], { env })).stdout,
    databasePids: () => childrenOf(child.pid ?? -1),
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGINT');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
