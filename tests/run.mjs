// @ts-check
// `npm test`: gets ready what is missing, runs every test there is once, and ends with "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.build/cache');
const scratch = mkdtempSync(join(tmpdir(), 'tsunagi-tests-'));
const counts = join(scratch, 'counts.json');
mkdirSync(cache, { recursive: true });

/**
 * No cache lies in the home directory, which may be read-only; the service's own settings do not reach the tests.
 * @type {NodeJS.ProcessEnv}
 */
const environment = { ...process.env, XDG_CACHE_HOME: cache, XDG_CONFIG_HOME: cache, TEST_COUNTS: counts };
for (const name of Object.keys(environment)) if (/^(PORT|HOST|LOG_LEVEL|NEO4J_.*|TSUNAGI_.*)$/.test(name)) delete environment[name];

/**
 * @param {string[]} asked
 * @returns {Promise<number>}
 */
const run = (asked) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, asked, { cwd: root, env: environment, stdio: 'inherit' });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });

const readCounts = () => {
  try {
    return JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=./tests/count-tests.mjs'];
const prepared = await run(['server/cli/tsunagi.mjs', 'prepare', '--with-tests']);
const code = prepared === 0 ? await run([...vitest, ...process.argv.slice(2)]) : prepared;
const { passed, failed } = readCounts();
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = code || (passed === 0 || failed > 0 ? 1 : 0);
