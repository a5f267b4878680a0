import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { reasonOf } from '../../reason.ts';
import { type MeasuringProcess, startMeasuring } from '../measuring-process.ts';

const run = promisify(execFile);
const PACKAGES = fileURLToPath(new URL('packages.txt', import.meta.url));
const PROGRAM = fileURLToPath(new URL('answer_requests.py', import.meta.url));

/** A Python with the peers, or why there is none. */
export type PythonPeers = { readonly process: MeasuringProcess; readonly notInstalled: Readonly<Record<string, string>> } | { readonly missing: string };

/**
 * Starts the peers that are Python packages, in an environment of their own in the given folder, which is filled once and again whenever the list of packages
 * changes. A package that cannot be installed is missing alone, with the reason; without Python, or without numpy, all are.
 */
export const startPythonPeers = async (folder: string, cores: number, say: (line: string) => void): Promise<PythonPeers> => {
  const list = readFileSync(PACKAGES, 'utf8');
  const mark = join(folder, 'installed.json');
  const digest = createHash('sha256').update(list).digest('hex');
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  try {
    const known = existsSync(mark) ? (JSON.parse(readFileSync(mark, 'utf8')) as { digest: string; notInstalled: Record<string, string> }) : null;
    let notInstalled = known?.notInstalled ?? {};
    if (known?.digest !== digest || !existsSync(python)) {
      say('Fetching the peers in Python (once) …');
      notInstalled = await fill(folder, python, list.trim().split('\n').reverse());
      if (Object.keys(notInstalled).length === 0) writeFileSync(mark, JSON.stringify({ digest, notInstalled }));
    }
    return { process: await startMeasuring(python, ['-B', PROGRAM], { RAYON_NUM_THREADS: `${cores}`, OMP_WAIT_POLICY: 'passive' }), notInstalled };
  } catch (error) {
    return { missing: `Python 3.11 or newer with its peers is not to be had: ${reasonOf(error)}` };
  }
};

const fill = async (folder: string, python: string, packages: readonly string[]): Promise<Record<string, string>> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await run('python3', ['-m', 'venv', folder]);
  const notInstalled: Record<string, string> = {};
  for (const wanted of packages)
    await run(python, ['-m', 'pip', 'install', '--quiet', '--no-input', wanted], { maxBuffer: 2 ** 26 }).catch((error: unknown) => {
      notInstalled[wanted.split('==')[0]] = `${wanted} could not be installed: ${reasonOf(error)}`;
    });
  return notInstalled;
};
