import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../server/settings.ts';

mkdirSync(join(PROJECT_FOLDER, '.build'), { recursive: true });
const scratch = mkdtempSync(join(PROJECT_FOLDER, '.build/counted-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs tests of these texts as `npm test` does; how many it counts, and the code vitest ends with. */
const counted = async (texts: readonly string[]): Promise<{ passed: number; failed: number; code: number }> => {
  const folder = mkdtempSync(join(scratch, 'run-'));
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.test.mjs`), `import { expect, test } from 'vitest';\n${text}`);
  writeFileSync(join(folder, 'vitest.config.mjs'), 'export default { test: { include: ["*.test.mjs"] } };');
  const counts = join(folder, 'counts.json');
  const asked = [
    join(PROJECT_FOLDER, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--root',
    folder,
    `--reporter=${join(PROJECT_FOLDER, 'tests/count-tests.mjs')}`,
  ];
  const { VITEST: _inside, ...environment } = process.env;
  const code = await new Promise<number>((done) => {
    execFile(process.execPath, asked, { cwd: PROJECT_FOLDER, env: { ...environment, TEST_COUNTS: counts } }, (failed) => done(Number(failed?.code ?? 0)));
  });
  return { ...JSON.parse(readFileSync(counts, 'utf8')), code };
};

test('every test is counted', async () => {
  expect(await counted(["test('a', () => {}); test('b', () => {});", "test('c', () => expect(1).toBe(2));"])).toEqual({ passed: 2, failed: 1, code: 1 });
});

test('a file that cannot be loaded and an error outside of any test count as failed', async () => {
  expect(await counted(["import './missing.mjs'; test('a', () => {});", "test('b', () => {});"])).toEqual({ passed: 1, failed: 1, code: 1 });
  const late = "test('c', async () => { setTimeout(() => { throw new Error('late'); }, 1); await new Promise((done) => setTimeout(done, 50)); });";
  expect(await counted([late])).toEqual({ passed: 1, failed: 1, code: 1 });
});
