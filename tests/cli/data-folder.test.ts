import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '../../schema/contracts/failures.ts';
import { claimFolder, holderOf } from '../../server/cli/data-folder.ts';

const module = fileURLToPath(new URL('../../server/cli/data-folder.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'data-')), 'inside');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(join(folder, '..'), { recursive: true });
});

/** Another process that tries to take the folder, says how that went and stays. */
const another = async (): Promise<{ child: ChildProcess; said: string }> => {
  const code = `import(${JSON.stringify(module)}).then(({ claimFolder }) => {
    try { claimFolder(${JSON.stringify(folder)}, 'serve').announce({ url: 'http://127.0.0.1:4999' }); console.log('mine'); } catch (error) { console.log(error.id); }
    setInterval(() => {}, 1000);
  });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', code], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { child, said: String(said).trim() };
};

describe('the data folder', () => {
  test('is held until it is let go, and only its owner can read who holds it', () => {
    const claim = claimFolder(folder, 'serve');
    claim.announce({ url: 'http://127.0.0.1:4000', databaseUri: 'bolt://127.0.0.1:7777' });
    expect(holderOf(folder)).toMatchObject({ command: 'serve', pid: process.pid, url: 'http://127.0.0.1:4000', databaseUri: 'bolt://127.0.0.1:7777' });
    expect(statSync(join(folder, 'running.json')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    claim.letGo();
    expect(holderOf(folder)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is refused to a second process, which names the first', async () => {
    const { child, said } = await another();
    expect(said).toBe('mine');
    try {
      claimFolder(folder, 'serve');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      expect(error).toMatchObject({ id: 'folderInUse', values: { folder, command: 'serve', pid: child.pid, url: 'http://127.0.0.1:4999' } });
    }
  });

  test('is free again after its holder was killed', async () => {
    const { child } = await another();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(holderOf(folder)).toBeNull();
    claimFolder(folder, 'import').letGo();
  });

  test('is not held by a stranger who got the number of a dead process', () => {
    const claim = claimFolder(folder, 'serve');
    const file = join(folder, 'running.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), startMark: 'long ago' }));
    expect(holderOf(folder)).toBeNull();
    claim.letGo();
  });

  test('goes to exactly one of several that start at once, also over what a dead one left', async () => {
    claimFolder(folder, 'serve');
    const file = join(folder, 'running.json');
    writeFileSync(file, JSON.stringify({ command: 'serve', pid: 999_999_999, startMark: 'long ago', url: null, databaseUri: null }));
    const said = await Promise.all([another(), another(), another(), another()]);
    expect(said.map((one) => one.said).sort()).toEqual(['folderInUse', 'folderInUse', 'folderInUse', 'mine']);
    expect(readdirSync(folder)).toEqual(['running.json']);
  });
});
