import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { migrate } from '../../server/database/migrate.ts';
import { takeSnapshot } from '../../server/database/take-snapshot.ts';
import { loadSample } from '../../server/operations/load-sample.ts';
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
