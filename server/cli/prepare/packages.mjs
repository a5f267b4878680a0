// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './steps.mjs';
import { words } from './words.mjs';

/** npm's own list of what it installed; written last. */
const INSTALLED = 'node_modules/.package-lock.json';

/** @typedef {{ version?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, peer?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const packagesOf = (file) => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {});

/**
 * Is everything the lock file names installed, in that version? npm writes its own list last, so an interrupted installation counts as none.
 * @param {string} folder
 * @param {boolean} withTools also what only tests need
 */
export const packagesAreThere = (folder, withTools) => {
  const installed = packagesOf(join(folder, INSTALLED));
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional || (wanted.dev && !withTools)) return true;
    return installed[path]?.version === wanted.version;
  });
};

/**
 * Installs what the lock file names, where it is missing. `npm install --no-save` instead of `npm ci`: it keeps what is there (a service may be
 * running from it) and does not insist on the optional parts of other platforms, which not every registry holds.
 * @param {string} folder
 * @param {boolean} withTools also what only tests need
 */
export const installPackages = async (folder, withTools) => {
  if (packagesAreThere(folder, withTools)) return;
  const keepTools = Object.values(packagesOf(join(folder, INSTALLED))).some((installed) => installed.dev);
  await runStep({ doing: words.packagesDoing, done: words.packagesDone }, () => install(folder, withTools || keepTools));
};

/**
 * @param {string} folder
 * @param {boolean} withTools
 * @returns {Promise<void>}
 */
const install = (folder, withTools) =>
  new Promise((done, fail) => {
    const asked = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', withTools ? '--include=dev' : '--omit=dev'];
    const npm = process.env.npm_execpath ?? '';
    const child = npm.endsWith('npm-cli.js')
      ? spawn(process.execPath, [npm, ...asked], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
      : spawn('npm', asked, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said = `${said}${text}`.slice(-4000);
      });
    }
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${words.packagesFailed}\n${said.trim()}`))));
  });
