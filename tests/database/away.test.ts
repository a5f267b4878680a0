import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../server/database/connection.ts';
import { reachDatabase } from '../../server/operations/open-database.ts';
import { type EmbeddedForTests, projectRoot, startForTests } from './embedded-for-tests.ts';

let running: EmbeddedForTests;
let database: Database;
beforeAll(async () => {
  running = await startForTests();
  database = connect(running.embedded, running.embedded.pid);
});
afterAll(async () => {
  await database?.close();
  await running?.stop();
});

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await sleep(5);
};
const one = (of: Database): Promise<unknown> => of.read(async (transaction) => (await transaction.run('RETURN 1.0 AS one')).records[0].get('one'));

describe('a database that has died', () => {
  it('is not waited for: every question fails before anything is asked, until the next process has answered', async () => {
    expect([database.isAway(), await one(database)]).toEqual([false, 1]);
    process.kill(running.embedded.pid() as number, 'SIGKILL');
    await until(() => running.embedded.pid() === null);
    expect(database.isAway()).toBe(true);
    expect(() => database.session()).toThrow('databaseUnavailable');
    expect(() => database.executionContext(new AbortController().signal).session()).toThrow('databaseUnavailable');
    await expect(one(database)).rejects.toMatchObject({ id: 'databaseUnavailable' });
    await expect(database.ping()).rejects.toMatchObject({ id: 'databaseUnavailable' });
    await until(() => running.embedded.pid() !== null);
    // Bolt is open, and nobody has been answered yet.
    expect(database.isAway()).toBe(true);
    await until(() => !database.isAway());
    expect(await one(database)).toBe(1);
  });

  it('is the reason where a deadline passes while it is away', async () => {
    const deadline = new AbortController();
    const asked = database.read((transaction) => transaction.run('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS late RETURN sum(a * late)'), {
      signal: deadline.signal,
    });
    const refused = expect(asked).rejects.toMatchObject({ id: 'databaseUnavailable' });
    process.kill(running.embedded.pid() as number, 'SIGKILL');
    await until(() => running.embedded.pid() === null);
    deadline.abort();
    await refused;
    await until(() => !database.isAway());
  });
});

describe('an address that is no database', () => {
  const pinging = async (uri: string): Promise<unknown> => {
    const stranger = connect({ uri, username: 'neo4j', password: 'x' });
    try {
      return await stranger.ping().catch((error: unknown) => error);
    } finally {
      await stranger.close();
    }
  };

  it.each(['bolt', 'neo4j'])('is said to speak HTTP where a web server answers %s', async (scheme) => {
    const page = createServer((_request, response) => void response.end('a page')).listen(0, '127.0.0.1');
    await once(page, 'listening');
    expect(await pinging(`${scheme}://127.0.0.1:${(page.address() as AddressInfo).port}`)).toMatchObject({ id: 'databaseSpeaksHttp' });
    page.close();
  });

  it.each(['silent', 'closing', 'babbling'])('is said to be none where something %s answers', async (how) => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => undefined);
      if (how === 'closing') socket.end();
      if (how === 'babbling') socket.write('\u0007\u0007\u0007\u0007\u0007\u0007');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    expect(await pinging(`bolt://127.0.0.1:${(server.address() as AddressInfo).port}`)).toMatchObject({ id: 'databaseUnavailable' });
    server.close();
  });

  it('is not blamed where only the database of that name is missing', async () => {
    const own = { ...running.embedded, database: 'nope' };
    const asked = reachDatabase({ root: projectRoot, dataDir: running.dataDir, own, report: () => undefined, log: () => undefined });
    await expect(asked).rejects.toMatchObject({ id: 'databaseMissing' });
  });
});
