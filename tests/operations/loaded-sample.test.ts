import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { migrate } from '../../server/database/migrate.ts';
import { takeSnapshot } from '../../server/database/take-snapshot.ts';
import { loadSample } from '../../server/operations/load-sample.ts';
import { openService } from '../../server/operations/open-service.ts';
import { type EmbeddedForTests, projectRoot, startForTests } from '../database/embedded-for-tests.ts';
import { sampleSnapshot } from '../seeds/sample-snapshot.ts';

let running: EmbeddedForTests;
beforeAll(async () => {
  running = await startForTests();
  await migrate(running.database);
});
afterAll(() => running?.stop());

/** Every column but the names, which the display rule decides. */
const columnsOf = ({ stakeholders, areas, activities, ties }: Snapshot) => {
  const plain = (table: object, without: readonly string[]) =>
    Object.fromEntries(
      Object.entries(table)
        .filter(([name]) => !without.includes(name))
        .map(([name, column]) => [name, Array.from(column as ArrayLike<unknown>)]),
    );
  return { stakeholders: plain(stakeholders, ['names']), areas: plain(areas, ['names']), activities: plain(activities, ['names']), ties: plain(ties, []) };
};

it.each(['2026-11-22', '2028-02-29'])('the sample that the story is told of is the one that is loaded on %s', async (today) => {
  await loadSample(running.database, { root: projectRoot, by: 'test', now: Date.parse(`${today}T03:00:00Z`) });
  const loaded = columnsOf((await takeSnapshot(running.database)).snapshot);
  const told = columnsOf(sampleSnapshot(today));
  for (const table of ['stakeholders', 'areas', 'activities', 'ties'] as const)
    for (const column of Object.keys(loaded[table])) expect([table, column, told[table][column]]).toEqual([table, column, loaded[table][column]]);
});

it('once it has been read ahead, the first question finds it, and a failure to read is told to whoever asks', async () => {
  let reads = 0;
  let fails = false;
  const read: typeof running.database.read = (...asked) => {
    reads++;
    if (fails) throw new Error('away');
    return running.database.read(...asked);
  };
  const opened = () => openService({ database: { ...running.database, read }, now: Date.now });
  const inquire = ({ analysis }: ReturnType<typeof opened>) => analysis.inquire(new AbortController().signal);
  const service = opened();
  await service.readAhead();
  const before = reads;
  expect(before).toBeGreaterThan(0);
  await inquire(service);
  expect(reads).toBe(before);
  await service.close();
  fails = true;
  const without = opened();
  await without.readAhead();
  await expect(inquire(without)).rejects.toThrow('away');
  await without.close();
});
