import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databasesOn, type Ended, newDataFolder, type RunningTsunagi, runCommand, startTsunagi, until } from './run-tsunagi.ts';

const folder = newDataFolder();
const files = newDataFolder();
let tsunagi: RunningTsunagi;

const roster = (name: string, rows: readonly string[]): string => {
  const path = join(files, name);
  writeFileSync(path, `団体名,氏名,役職\n${rows.join('\n')}\n`);
  return path;
};
const beside = (asked: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runCommand(asked, { TSUNAGI_DATA_DIR: folder, ...settings });
const readyStatus = async (): Promise<number> => (await fetch(`${tsunagi.url}/readyz`)).status;
const groupsCalled = async (name: string): Promise<number> =>
  (await tsunagi.ask<{ groups: unknown[] }>('query($n: String!) { groups(where: { name: { eq: $n } }) { id } }', { n: name })).data?.groups.length ?? -1;
const isGone = (pid: number): boolean => !existsSync(`/proc/${pid}`) && databasesOn(folder).length === 0;

beforeAll(async () => {
  tsunagi = await startTsunagi(folder, { LOG_LEVEL: 'trace' });
}, 300_000);
afterAll(() => {
  if (tsunagi.child.exitCode === null && tsunagi.child.signalCode === null) tsunagi.child.kill('SIGKILL');
  for (const made of [folder, files]) rmSync(made, { recursive: true, force: true });
});

describe('the first start', () => {
  test('says on one line where it is ready, and is', async () => {
    expect(tsunagi.said.out).toBe(`Tsunagi is ready at ${tsunagi.url}\n`);
    expect(tsunagi.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await readyStatus()).toBe(200);
    expect((await fetch(`${tsunagi.url}/livez`)).status).toBe(200);
  });

  test('shows the page with the sample city', async () => {
    expect(await (await fetch(tsunagi.url)).text()).toContain('<title>');
    const { data } = await tsunagi.ask<{ overview: { fictional: boolean; isEmpty: boolean } }>('{ overview { fictional isEmpty } }');
    expect(data?.overview).toEqual({ fictional: true, isEmpty: false });
  });

  test('leaves nothing in the data folder that others can read', () => {
    expect(statSync(folder).mode & 0o077).toBe(0);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
  });

  test('a second start on the same folder is refused, and names the first', async () => {
    const { code, out, err } = await beside(['serve'], { PORT: '0' });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(`process ${tsunagi.child.pid}`);
    expect(await readyStatus()).toBe(200);
  });

  test('the doctor finds nothing wrong while it runs', async () => {
    const { code, out } = await beside(['doctor', '--json'], { PORT: new URL(tsunagi.url).port });
    const findings = JSON.parse(out) as { check: string; is: string; detail?: string }[];
    expect(findings.filter(({ is }) => is !== 'OK' && is !== 'NOT_NEEDED')).toEqual([]);
    expect(findings.find(({ check }) => check === 'DATABASE')?.detail).toContain(`process ${tsunagi.child.pid}`);
    expect(findings.find(({ check }) => check === 'SEARCH_INDEX')?.detail).toBe('ONLINE');
    expect(code).toBe(0);
  });

  test('any other Neo4j runs through the same code, without Java', async () => {
    const { address } = JSON.parse(readFileSync(join(folder, 'database-holder.json'), 'utf8')) as { address: string };
    const password = readFileSync(join(folder, 'database-password'), 'utf8').trim();
    const elsewhere = newDataFolder();
    const second = await startTsunagi(elsewhere, { NEO4J_URI: address, NEO4J_PASSWORD: password, PATH: elsewhere, JAVA_HOME: '' });
    try {
      const { data } = await second.ask<{ overview: { fictional: boolean } }>('{ overview { fictional } }');
      expect(data?.overview.fictional).toBe(true);
      expect(databasesOn(elsewhere)).toEqual([]);
    } finally {
      second.ctrlC();
      expect(await second.ended).toBe(0);
      rmSync(elsewhere, { recursive: true });
    }
  });
});

describe('an import while it runs', () => {
  test('a row to correct: nothing is written, 1', async () => {
    const path = roster('wrong.csv', ['架空の読書会,架空花子,代表', '架空の読書会,,会計']);
    const { code, out } = await beside(['import', path, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'REFUSED', rejectedRows: 1 });
    expect(await groupsCalled('架空の読書会')).toBe(0);
  });

  test('a file that cannot be read: 2', async () => {
    expect((await beside(['import', join(files, 'none.csv')])).code).toBe(2);
    const picture = join(files, 'picture.csv');
    writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    expect((await beside(['import', picture])).code).toBe(2);
    expect((await beside(['import', picture, '--format', 'xlsx'])).code).toBe(2);
  });

  test('a dry run writes nothing, 0', async () => {
    const { code, out } = await beside(['import', roster('good.csv', ['架空の読書会,架空花子,代表', '架空の読書会,架空太郎,会計']), '--dry-run', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ target: { is: 'SERVICE', place: folder }, outcome: 'DONE', dryRun: true, importId: null, sample: 'REMOVED' });
    expect(await groupsCalled('架空の読書会')).toBe(0);
  });

  test('a good one is seen by the next question, 0, and the same once more changes nothing', async () => {
    const { code, out } = await beside(['import', join(files, 'good.csv'), '--keep-sample']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(`Database: that of the running Tsunagi (${folder})`);
    expect(out).toContain('good.csv');
    expect(await groupsCalled('架空の読書会')).toBe(1);
    const again = await beside(['import', join(files, 'good.csv'), '--keep-sample', '--json']);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ importId: null });
  });

  test('the sample is refused beside data of one’s own: 1', async () => {
    expect((await beside(['sample'])).code).toBe(1);
    const made = await beside(['sample', '--people', '1000', '--json']);
    expect([made.code, JSON.parse(made.out)]).toEqual([1, { error: expect.objectContaining({ code: 'IMPORT_CONFLICT' }) }]);
  });
});

describe('the database is killed', () => {
  const create = `mutation($id: ID!) { createGroups(input: [
    { id: $id, name: "架空の会", kind: CIVIC_GROUP, fields: [], subFields: [], runByGenerations: [], forGenerations: [] }
  ]) { groups { id } } }`;
  const found = 'query($ids: [ID!]!) { groups(where: { id: { in: $ids } }, limit: 100) { id } }';

  /** Writes one group after the other until it is told to stop. */
  const keepWriting = () => {
    const acknowledged: string[] = [];
    const codes = new Set<string>();
    let writing = true;
    const ended = (async () => {
      for (let count = 0; writing; count++) {
        const id = `g-written-${count}`;
        const { data, errors } = await tsunagi.ask<{ createGroups: unknown }>(create, { id });
        if (data?.createGroups && !errors) acknowledged.push(id);
        else codes.add(errors?.[0]?.extensions.code ?? 'no code');
        await sleep(20);
      }
    })();
    const stop = (): Promise<void> => {
      writing = false;
      return ended;
    };
    return { acknowledged, codes, stop };
  };

  test('requests say so, it is started again by itself, and no acknowledged write is lost', async () => {
    const { acknowledged, codes, stop } = keepWriting();
    const [before] = databasesOn(folder);
    try {
      await until('writes are acknowledged', () => acknowledged.length >= 10);
      process.kill(before as number, 'SIGKILL');
      await until('readiness says no', async () => (await readyStatus()) === 503);
      await until('a request was refused', () => codes.size > 0);
      await until('readiness says yes again', async () => (await readyStatus()) === 200);
      expect([...codes]).toEqual(['DATABASE_UNAVAILABLE']);
      const written = acknowledged.length;
      await until('writes are acknowledged again', () => acknowledged.length > written + 5);
    } finally {
      await stop();
    }
    // A cold database may be too slow for the first request on a busy machine; nothing worse is said.
    expect([...codes].filter((code) => !['DATABASE_UNAVAILABLE', 'DEADLINE_EXCEEDED'].includes(code))).toEqual([]);
    expect(databasesOn(folder)).not.toContain(before);
    for (let from = 0; from < acknowledged.length; from += 100) {
      const ids = acknowledged.slice(from, from + 100);
      const { data } = await tsunagi.ask<{ groups: { id: string }[] }>(found, { ids });
      expect(data?.groups.map(({ id }) => id).sort()).toEqual([...ids].sort());
    }
  });
});

describe('the log', () => {
  test('has told of the database, and of nothing that was typed or stored', () => {
    const entries = tsunagi.said.err.split('\n').filter((line) => line.startsWith('{'));
    expect(entries.some((line) => line.includes('the database has ended'))).toBe(true);
    expect(entries.filter((line) => /架空|createGroups|g-written|mutation/.test(line))).toEqual([]);
  });
});

describe('the end', () => {
  test('Ctrl-C ends everything in order', async () => {
    const [database] = databasesOn(folder);
    tsunagi.ctrlC();
    expect(await tsunagi.ended).toBe(0);
    await until('nothing is left', () => isGone(tsunagi.child.pid as number));
    expect(existsSync(`/proc/${database}`)).toBe(false);
    expect(existsSync(join(folder, 'database-holder.json'))).toBe(false);
  });

  test('an import without a service starts the database itself and stops it again', async () => {
    const { code, out } = await beside(['import', roster('later.csv', ['架空の合唱団,架空次郎,代表']), '--keep-sample']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toContain(`Database: ${folder} (no Tsunagi runs on it`);
    expect(databasesOn(folder)).toEqual([]);
  });

  test('the second start finds all of it', async () => {
    tsunagi = await startTsunagi(folder);
    expect(await groupsCalled('架空の読書会')).toBe(1);
    expect(await groupsCalled('架空の合唱団')).toBe(1);
  });

  test('SIGKILL of the service leaves no database behind', async () => {
    expect(databasesOn(folder).length).toBe(1);
    tsunagi.child.kill('SIGKILL');
    await once(tsunagi.child, 'close');
    await until('the database has ended', () => databasesOn(folder).length === 0);
  });

  test('what a killed service left behind does not stand in the way', async () => {
    tsunagi = await startTsunagi(folder);
    expect(await groupsCalled('架空の合唱団')).toBe(1);
  });

  test('a second Ctrl-C does not wait for a request that hangs', async () => {
    const hanging = connect(Number(new URL(tsunagi.url).port), '127.0.0.1').on('error', () => undefined);
    await once(hanging, 'connect');
    hanging.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{');
    await sleep(300);
    tsunagi.ctrlC();
    await sleep(1500);
    expect(tsunagi.child.exitCode).toBeNull();
    tsunagi.ctrlC();
    expect(await tsunagi.ended).toBe(130);
    await until('the database has ended', () => databasesOn(folder).length === 0);
    hanging.destroy();
  });
});
