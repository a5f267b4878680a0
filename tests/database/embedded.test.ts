import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect as openSocket } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../server/database/connection.ts';
import { folderHolder } from '../../server/database/embedded/folder-holder.ts';
import { keepEmbedded } from '../../server/database/embedded/keep-embedded.ts';
import { prepareEmbedded } from '../../server/database/embedded/prepare-embedded.ts';
import { type EmbeddedForTests, projectRoot, startForTests } from './embedded-for-tests.ts';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const until = async (holds: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  for (let tries = 0; tries < 1800; tries++) {
    if (await holds()) return;
    await sleep(100);
  }
  throw new Error(`never happened: ${what}`);
};

/** A process of its own that keeps a database on a folder; its first line is the process id of the database. */
const startElsewhere = async (dataDir: string): Promise<{ readonly parent: ChildProcess; readonly databasePid: number }> => {
  const parent = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'tests/database/keep-running.ts'), dataDir], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: parent.stdout as NodeJS.ReadableStream }), 'line')) as [string];
  return { parent, databasePid: Number(line) };
};

describe('the embedded Neo4j', () => {
  let running: EmbeddedForTests;
  beforeAll(async () => {
    running = await startForTests();
  });
  afterAll(() => running?.stop());

  it('keeps a long generated password to its owner', async () => {
    const file = join(running.dataDir, 'database-password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).length).toBeGreaterThanOrEqual(32);
    expect(running.log.join('\n')).not.toContain(running.embedded.password);
  });

  it.each(['neo4j', 'wrong-password', '', 'a fourth'])('refuses the password %j', async (password) => {
    const stranger = connect({ ...running.embedded, password });
    await expect(stranger.ping()).rejects.toMatchObject({ id: 'databaseRefused' });
    await stranger.close();
    // Strangers who guess do not lock the service out.
    const newcomer = connect(running.embedded);
    await newcomer.ping();
    await newcomer.close();
  });

  it('reads neither files nor pages with LOAD CSV', async () => {
    const secret = join(running.dataDir, 'secret.csv');
    await writeFile(secret, 'secret\n');
    let visits = 0;
    const page = createServer((_request, response) => {
      visits++;
      response.end('secret\n');
    }).listen(0, '127.0.0.1');
    await once(page, 'listening');
    const { port } = page.address() as { port: number };
    for (const url of [`file://${secret}`, 'file:///../../secret.csv', `http://127.0.0.1:${port}/`, `http://localhost:${port}/`])
      await expect(running.database.read((transaction) => transaction.run('LOAD CSV FROM $url AS line RETURN line', { url }))).rejects.toThrow();
    page.close();
    expect(visits).toBe(0);
  });

  it('listens on loopback only', async () => {
    const port = Number(new URL(running.embedded.uri).port);
    const answers = (host: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = openSocket({ host, port, timeout: 2_000 });
        const end = (answer: boolean) => () => {
          socket.destroy();
          resolve(answer);
        };
        socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
      });
    expect(await answers('127.0.0.1')).toBe(true);
    const outside = Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).filter(({ internal }) => !internal));
    for (const { address } of outside) expect(await answers(address)).toBe(false);
  });

  it('ends what takes too long, and what takes too much memory at the first try', async () => {
    const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)';
    await expect(running.database.read((transaction) => transaction.run(slow), { timeoutMs: 500 })).rejects.toMatchObject({ id: 'databaseTooSlow' });
    let tries = 0;
    const greedy = running.database.read((transaction) => {
      tries++;
      return transaction.run('UNWIND range(1, 5000000) AS a WITH collect(toString(a)) AS texts RETURN size(texts)');
    });
    await expect(greedy).rejects.toMatchObject({ id: 'databaseOutOfMemory' });
    expect(tries).toBe(1);
  });

  it('ends the query of a request that was aborted', async () => {
    const request = new AbortController();
    const session = running.database.executionContext(request.signal).session();
    const query = session.executeRead((transaction) =>
      transaction.run('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS marked RETURN sum(a * marked)'),
    );
    const ended = expect(query).rejects.toThrow();
    const listed = async (): Promise<number> => {
      const { records } = await running.database.read((transaction) =>
        transaction.run(
          "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' AND status = 'Running' RETURN currentQuery",
        ),
      );
      return records.length;
    };
    await until(async () => (await listed()) === 1, 'the query runs');
    request.abort();
    await ended;
    await until(async () => (await listed()) === 0, 'the query is over in the database');
    expect(() => running.database.executionContext(request.signal).session()).toThrow();
  });

  it('refuses a second start on its folder and names the first', async () => {
    const program = await prepareEmbedded({ root: projectRoot, report: () => undefined });
    const second = keepEmbedded({ dataDir: running.dataDir, program, log: () => undefined });
    await expect(second).rejects.toMatchObject({ id: 'databaseFolderInUse', values: { pid: process.pid, address: running.embedded.uri } });
    expect(folderHolder(running.dataDir)?.since).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  it('is started again on the same address after SIGKILL, and loses no acknowledged write', async () => {
    const acknowledged: number[] = [];
    let writing = true;
    let next = 0;
    const writer = async (): Promise<void> => {
      while (writing) {
        const number = next++;
        try {
          await running.database.write((transaction) => transaction.run('MERGE (n:Written {number: toInteger($number)})', { number }));
          acknowledged.push(number);
        } catch {
          await sleep(50);
        }
      }
    };
    const writers = [writer(), writer(), writer(), writer()];
    for (const goal of [150, 300, 450]) {
      await until(() => acknowledged.length >= goal, `${goal} writes`);
      const killed = running.embedded.pid() as number;
      process.kill(killed, 'SIGKILL');
      await until(() => ![killed, null].includes(running.embedded.pid()), 'another process');
      const seen = acknowledged.length;
      await until(() => acknowledged.length > seen, 'writes go on');
    }
    writing = false;
    await Promise.all(writers);
    const { records } = await running.database.read((transaction) => transaction.run('MATCH (n:Written) RETURN toFloat(n.number) AS number'));
    const kept = new Set(records.map((record) => record.get('number') as number));
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(450);
  }, 400_000);
});

describe('the process of the embedded Neo4j', () => {
  let dataDir: string;
  beforeAll(async () => {
    await prepareEmbedded({ root: projectRoot, report: () => undefined });
    dataDir = await mkdtemp(join(tmpdir(), 'tsunagi-test-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('dies with a service that was killed, leaves the folder to the next one, and stops cleanly', async () => {
    const first = await startElsewhere(dataDir);
    const second = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'tests/database/keep-running.ts'), dataDir], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [refusal] = (await once(createInterface({ input: second.stdout as NodeJS.ReadableStream }), 'line')) as [string];
    expect(refusal).toContain(`databaseFolderInUse ${first.parent.pid}`);

    first.parent.kill('SIGKILL');
    const third = await startElsewhere(dataDir);
    expect(isAlive(first.databasePid)).toBe(false);
    expect(third.databasePid).not.toBe(first.databasePid);

    third.parent.kill('SIGTERM');
    const [code] = (await once(third.parent, 'exit')) as [number];
    expect(code).toBe(0);
    expect(isAlive(third.databasePid)).toBe(false);
    expect(folderHolder(dataDir)).toBeNull();
    const debug = await readFile(join(dataDir, 'neo4j/logs/debug.log'), 'utf8');
    expect(debug.lastIndexOf('Shutdown started')).toBeGreaterThan(debug.lastIndexOf('Bolt enabled'));
  }, 400_000);
});
