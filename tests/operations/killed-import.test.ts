import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importReportText } from '../../schema/words/imports/report-text.ts';
import { migrate } from '../../server/database/migrate.ts';
import { takeBackUnfinished } from '../../server/database/take-back.ts';
import { importRegister } from '../../server/operations/import-register.ts';
import { loadSample, registerIsEmpty } from '../../server/operations/load-sample.ts';
import { watchUnfinished } from '../../server/operations/watch-unfinished.ts';
import { userEnvironment } from '../cli/run-tsunagi.ts';
import { type EmbeddedForTests, projectRoot, startForTests } from '../database/embedded-for-tests.ts';

const PEOPLE = 26_000;
const GROUPS = 1_300;
const WHO = { by: '協創の課', now: Date.UTC(2026, 10, 22, 3) } as const;

let running: EmbeddedForTests;
let folder: string;
let roster: string;
beforeAll(async () => {
  running = await startForTests();
  await migrate(running.database);
  folder = mkdtempSync(join(tmpdir(), 'tsunagi-killed-'));
  roster = join(folder, '名簿.csv');
  const rows = Array.from({ length: PEOPLE }, (_, i) => `架空の会 第${i % GROUPS}号,架空の人 第${i}号`);
  writeFileSync(roster, `団体名,氏名\n${rows.join('\n')}\n`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await running?.stop();
});

const count = async (pattern: string): Promise<number> => {
  const { records } = await running.database.read((transaction) => transaction.run(`MATCH ${pattern} RETURN toFloat(count(*)) AS found`));
  return records[0].get('found') as number;
};
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await sleep(50);
};

/** The command, killed once people of the roster are in the register and its ties are not. */
const importAndKill = async (): Promise<void> => {
  const command = spawn(process.execPath, [join(projectRoot, 'server/cli/tsunagi.mjs'), 'import', roster], {
    env: userEnvironment({ TSUNAGI_DATA_DIR: running.dataDir }),
    stdio: 'ignore',
  });
  const ended = once(command, 'exit');
  await until(async () => (await count("(p:Person) WHERE p.name STARTS WITH '架空の人'")) > 0);
  command.kill('SIGKILL');
  await ended;
  expect(await count('(i:Import) WHERE i.unfinished')).toBe(1);
};

describe('an import that is killed half-way', () => {
  it('loses nothing of the import that is then run again, and the report tells of it and of the sample', async () => {
    await loadSample(running.database, { root: projectRoot, ...WHO });
    await importAndKill();
    expect(await count('(n:Stakeholder) WHERE n.sample')).toBe(0);
    const again = await importRegister(running.database, { paths: [roster], ...WHO, now: Date.now() });
    expect([again.outcome, again.takenBack.map(({ files, removedSample }) => [files, removedSample])]).toEqual(['DONE', [[[roster], true]]]);
    expect(importReportText(again, 'ja')).toMatch(/前の読み込みが途中で止まっていたため、取り消しました.*サンプルの市を取り除いていました/);
    // What the next start of the service does.
    expect(await takeBackUnfinished(running.database)).toEqual([]);
    expect([await count('(g:Group)'), await count('(p:Person)'), await count('()-[t:MEMBER_OF]->()')]).toEqual([GROUPS, PEOPLE, PEOPLE]);
    expect((await importRegister(running.database, { paths: [roster], ...WHO })).importId).toBe(null);
  }, 600_000);

  it('disappears while the service runs, and leaves a register that the sample is welcome in', async () => {
    await running.database.write((transaction) => transaction.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n }'), { timeoutMs: 60_000 });
    const said: string[] = [];
    const end = watchUnfinished(running.database, (line) => said.push(line));
    await importAndKill();
    await until(async () => said.length > 0);
    await end();
    expect(await registerIsEmpty(running.database)).toBe(true);
    expect(said).toEqual([expect.stringMatching(/^an import that was stopped half-way was taken back: i-/)]);
  }, 600_000);
});
