import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../server/ingest/files/limits.ts';
import { openImportFiles } from '../../server/operations/import-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagi-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with these files and a table. */
const folderWith = (name: string, make: (path: string) => void): string => {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'roster.csv'), '団体名,氏名\nあさぎり自治会,虹坂 さわ\n');
  make(path);
  return path;
};
const opening = async (path: string) => {
  const { files, unreadable, passedOver } = await openImportFiles([path], null);
  const short = (name: string): string => name.replace(`${path}/`, '').replace(path, '.');
  return {
    files: files.map(({ name }) => short(name)),
    unreadable: unreadable.map(({ file, en }) => [short(file), en.what.slice(file.length)]),
    passedOver: passedOver.map(({ file, is }) => [short(file), is]),
  };
};

describe('the files of an import', () => {
  it('a link to nothing is named, and the other tables are opened', async () => {
    const path = folderWith('link', (at) => symlinkSync(join(at, 'gone'), join(at, 'a.csv')));
    expect(await opening(path)).toEqual({ files: ['roster.csv'], unreadable: [['a.csv', ' does not exist or cannot be opened.']], passedOver: [] });
  });

  it('a pipe or a device is not waited for', async () => {
    const path = folderWith('pipe', (at) => execFileSync('mkfifo', [join(at, 'b.csv')]));
    const sentence = ' is no plain file (but a device, a pipe or the like).';
    expect((await opening(path)).unreadable).toEqual([['b.csv', sentence]]);
    expect((await opening(join(path, 'b.csv'))).unreadable).toEqual([['.', sentence]]);
    expect((await opening('/dev/zero')).unreadable).toEqual([['.', sentence]]);
    symlinkSync('/dev/zero', join(path, 'c.csv'));
    expect((await opening(path)).unreadable.map(([file]) => file)).toEqual(['b.csv', 'c.csv']);
  });

  it('what a spreadsheet or a system leaves beside files is none, and what else is not read is told', async () => {
    const path = folderWith('others', (at) => {
      for (const name of ['.hidden.csv', '._roster.csv', '~$groups.csv', '.DS_Store', 'groups.xlsx', 'notes.md']) writeFileSync(join(at, name), 'x');
      for (const name of ['more', 'old.csv']) mkdirSync(join(at, name));
    });
    expect(await opening(path)).toEqual({
      files: ['roster.csv'],
      unreadable: [],
      passedOver: [
        ['groups.xlsx', 'OTHER_FILE'],
        ['more', 'FOLDER'],
        ['notes.md', 'OTHER_FILE'],
        ['old.csv', 'FOLDER'],
      ],
    });
  });

  it('a file may be as large as is said, and no larger', async () => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, new Uint8Array(MAX_FILE_BYTES));
    expect((await openImportFiles([path], null)).files[0].bytes.length).toBe(MAX_FILE_BYTES);
    writeFileSync(path, new Uint8Array(MAX_FILE_BYTES + 1));
    expect((await opening(path)).unreadable[0][1]).toContain('is too large');
  });

  it('each is read once, and a folder without tables is named', async () => {
    const path = folderWith('twice', () => undefined);
    expect((await openImportFiles([path, join(path, 'roster.csv')], null)).files.length).toBe(1);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { unreadable } = await openImportFiles([empty], null);
    expect(unreadable.map(({ en }) => en.what)).toEqual([`The folder ${empty} holds no .csv, .tsv or .txt file.`]);
  });
});
