import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve as absolute } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../../schema/contracts/failures.ts';
import { EMBEDDED_USERNAME, freePort, passwordOf } from './access.ts';
import { holdFolder, refuseHeldFolder, releaseFolder } from './folder-holder.ts';
import type { EmbeddedProgram } from './prepare-embedded.ts';

const FOLDER_TAKEN = 3;
const LONGEST_WAIT_FOR_FOLDER_MS = 30_000;
const MOST_LINES_KEPT = 40;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]);
const MEMORY = ['-Xms128m', '-Xmx512m', '-XX:+UseSerialGC'];

/** What an embedded database needs to start. */
export interface EmbeddedStart {
  /** Data folder of the service; made where missing. */
  readonly dataDir: string;
  readonly program: EmbeddedProgram;
  /** Receives what the database says; never holds the password. */
  readonly log: (line: string) => void;
}

/** A running embedded database. */
export interface EmbeddedDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly port: number;
  /** Process id of the Java process. */
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Shuts the database down cleanly and waits for its end. */
  stop(): Promise<void>;
}

/**
 * Starts Neo4j as a child process on loopback and waits until Bolt answers. The child ends when its standard input
 * closes, so it cannot outlive this process.
 * @param samePort port of an earlier start by this process that died; the folder is then already ours
 * @throws Failure databaseFolderInUse (naming the first), databaseFolderNotReleased, embeddedNotStarted
 */
export const startEmbedded = async ({ dataDir, program, log }: EmbeddedStart, samePort?: number): Promise<EmbeddedDatabase> => {
  const folder = absolute(dataDir);
  const refuseSecond = (): void => {
    if (samePort === undefined) refuseHeldFolder(folder);
  };
  refuseSecond();
  const password = passwordOf(folder);
  const port = samePort ?? (await freePort());
  const uri = `bolt://127.0.0.1:${port}`;
  // The database of a service that was killed still needs a moment to shut down; a second service is seen by its note.
  for (const since = performance.now(); performance.now() - since < LONGEST_WAIT_FOR_FOLDER_MS; await sleep(250)) {
    const child = spawnNeo4j(folder, program, port, password);
    const said: string[] = [];
    const listen = (line: string): void => {
      if (said.length < MOST_LINES_KEPT) said.push(line);
      log(line);
    };
    const outcome = await firstWords(child, listen, () => holdFolder(folder, uri));
    if (outcome === 'ready') {
      const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
      if (child.exitCode !== null || child.signalCode !== null) throw new Failure('embeddedNotStarted', { folder: dataDir });
      const stop = async (): Promise<void> => {
        child.stdin.end();
        await ended;
        releaseFolder(folder);
      };
      return { uri, username: EMBEDDED_USERNAME, password, port, pid: child.pid as number, ended, stop };
    }
    if (outcome !== FOLDER_TAKEN) {
      if (samePort === undefined) releaseFolder(folder);
      throw new Failure('embeddedNotStarted', { folder: dataDir }, { cause: new Error(`exit ${outcome}\n${said.join('\n')}`) });
    }
    refuseSecond();
  }
  throw new Failure('databaseFolderNotReleased', { folder: dataDir });
};

const spawnNeo4j = (folder: string, program: EmbeddedProgram, port: number, password: string): ChildProcessWithoutNullStreams => {
  const home = join(folder, 'neo4j');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const args = [...MEMORY, ...OPENED, '-cp', program.classPath, 'Launch', home, program.properties, join(home, 'in-use'), String(port)];
  // A group of its own: Ctrl-C in a terminal must reach the service only, which ends the database last.
  const child = spawn(program.java, args, { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${password}\n`);
  return child;
};

/** Waits for `ready`, or for the end of the process with its exit code. */
const firstWords = (child: ChildProcessWithoutNullStreams, log: (line: string) => void, onLocked: () => void): Promise<'ready' | number | null> =>
  new Promise((resolve) => {
    createInterface({ input: child.stderr }).on('line', log);
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'locked') onLocked();
      else if (line === 'ready') resolve('ready');
      else log(line);
    });
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code));
  });
