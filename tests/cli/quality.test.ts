import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../server/settings.ts';

/** Runs a tool of the project; the answer is what it found, empty when that is nothing. */
const findingsOf = (tool: string, asked: readonly string[], cwd = PROJECT_FOLDER): Promise<string> =>
  new Promise((done) => {
    execFile(process.execPath, [join(PROJECT_FOLDER, tool), ...asked], { cwd, maxBuffer: 2 ** 26 }, (failed, out, err) => {
      done(failed ? `${out}${err}`.trim() || String(failed) : '');
    });
  });
const TSC = 'node_modules/typescript/bin/tsc';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const KNIP = 'node_modules/knip/bin/knip.js';

describe('the code', () => {
  test('every type fits', async () => {
    expect(await findingsOf(TSC, ['--noEmit', '-p', '.'])).toBe('');
  });

  test('format and lint are clean', async () => {
    expect(await findingsOf(BIOME, ['check', '--colors=off', '--max-diagnostics=50', '--error-on-warnings'])).toBe('');
  });

  test('nothing is dead: no file, export or package that nobody uses', async () => {
    expect(await findingsOf(KNIP, ['--no-progress', '--no-config-hints'])).toBe('');
  });

  test('a type that does not fit is caught', async () => {
    const scratch = mkdtempSync(join(PROJECT_FOLDER, '.build/types-'));
    symlinkSync(join(PROJECT_FOLDER, 'node_modules'), join(scratch, 'node_modules'));
    writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }));
    writeFileSync(join(scratch, 'wrong.ts'), "export const count: number = 'three';\n");
    expect(await findingsOf(TSC, ['--noEmit', '-p', scratch])).toContain('TS2322');
    rmSync(scratch, { recursive: true });
  });
});
