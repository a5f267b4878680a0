import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../schema/contracts/failures.ts';
import { COMMAND_LINE } from '../../../schema/words/command-line.ts';
import { PROJECT_FOLDER } from '../../settings.ts';
import { runStep } from './steps.mjs';
import { language } from './words.mjs';

const BUILD_FOLDER = join(PROJECT_FOLDER, '.build');
/** Where the built page lies. */
export const PAGE_FOLDER = join(BUILD_FOLDER, 'web');
const MARK = join(BUILD_FOLDER, 'web.digest');
/** What the page is made of. */
const SOURCES = ['web', 'schema', 'package-lock.json'];

const digestOfSources = (): string => {
  const digest = createHash('sha256');
  for (const source of SOURCES) {
    const inside = source.includes('.') ? [''] : readdirSync(join(PROJECT_FOLDER, source), { recursive: true, encoding: 'utf8' }).sort();
    for (const name of inside) {
      const path = join(PROJECT_FOLDER, source, name);
      if (/\.[a-z]+$/.test(path)) digest.update(`${source}/${name}\0`).update(readFileSync(path)).update('\0');
    }
  }
  return digest.digest('hex');
};

const build = (outDir: string): Promise<void> =>
  new Promise((done, fail) => {
    const vite = join(PROJECT_FOLDER, 'node_modules/vite/bin/vite.js');
    const child = spawn(process.execPath, [vite, 'build', '--config', 'web/vite.config.ts', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
      cwd: PROJECT_FOLDER,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said = `${said}${text}`.slice(-4000);
      });
    }
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Failure('pageNotBuilt', { log: said.trim() }))));
  });

/** Is the page built from the sources as they are now? */
export const pageIsBuilt = (digest = digestOfSources()): boolean =>
  existsSync(join(PAGE_FOLDER, 'index.html')) && existsSync(MARK) && readFileSync(MARK, 'utf8') === digest;

/** Builds the page where its sources changed; beside the present one, which is exchanged only when the new one is whole. @throws Failure `pageNotBuilt` */
export const buildPage = async (): Promise<void> => {
  const digest = digestOfSources();
  if (pageIsBuilt(digest)) return;
  await runStep(COMMAND_LINE[language].steps.page, async () => {
    const fresh = `${PAGE_FOLDER}.new-${process.pid}`;
    const old = `${PAGE_FOLDER}.old-${process.pid}`;
    mkdirSync(BUILD_FOLDER, { recursive: true });
    try {
      await build(fresh);
      rmSync(MARK, { force: true });
      if (existsSync(PAGE_FOLDER)) renameSync(PAGE_FOLDER, old);
      renameSync(fresh, PAGE_FOLDER);
      writeFileSync(MARK, digest);
    } finally {
      for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
    }
  });
};
