// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './packages.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const WRONG_USE = 2;

/**
 * Fetches the packages where they are missing and hands over to the command line, which is TypeScript.
 * @param {readonly string[]} argv
 */
export const enter = async (argv) => {
  try {
    await installPackages(ROOT, argv.includes('--with-tests'));
  } catch (failed) {
    process.stderr.write(`${failed instanceof Error ? failed.message : failed}\n`);
    process.exitCode = WRONG_USE;
    return;
  }
  const { register } = await import('tsx/esm/api');
  // Named, because tsx would look for it in the folder the command was called from, and miss the decorators of the API.
  register({ tsconfig: join(ROOT, 'tsconfig.json') });
  const { runCommandLine } = await import('../run.ts');
  await runCommandLine(argv);
  // A connection that never came about may hold the process open for minutes.
  setTimeout(() => process.exit(), 2_000).unref();
};
