import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Failure } from '../../schema/contracts/failures.ts';
import type { UnreadableFile } from '../../schema/contracts/import-report.ts';
import type { ImportTable } from '../../schema/vocabulary/import-tables.ts';
import type { FileToRead } from '../ingest/files/read-file.ts';
import { unreadableFile } from '../ingest/files/read-files.ts';
import { refuseLargeFile } from '../ingest/files/refuse-other-files.ts';

const TABLE_FILE = /\.(csv|tsv|txt)$/i;

/** The files a path means: itself, or the tables in a folder in the order of their names. */
const filesAt = async (path: string): Promise<readonly string[]> => {
  const about = await stat(path).catch((cause: unknown) => {
    throw new Failure('fileNotFound', { file: path }, { cause });
  });
  if (!about.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => TABLE_FILE.test(name)).sort();
  if (names.length === 0) throw new Failure('noTablesInFolder', { file: path });
  return names.map((name) => join(path, name));
};

const open = async (path: string, table: ImportTable | null): Promise<FileToRead> => {
  const { size } = await stat(path);
  refuseLargeFile(path, size);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Failure('fileNotFound', { file: path }, { cause });
  });
  return { name: path, bytes, table };
};

/** Files that were opened, and what kept others from it. */
export interface OpenedFiles {
  readonly files: readonly FileToRead[];
  readonly unreadable: readonly UnreadableFile[];
}

/** Opens the files that paths name, each once, folders with all their tables; `table` is what they hold where somebody said so. */
export const openImportFiles = async (paths: readonly string[], table: ImportTable | null): Promise<OpenedFiles> => {
  const files = new Map<string, FileToRead>();
  const unreadable: UnreadableFile[] = [];
  for (const path of paths) {
    try {
      for (const file of await filesAt(path)) files.set(resolve(file), await open(file, table));
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      unreadable.push(unreadableFile(path, failure));
    }
  }
  return { files: [...files.values()], unreadable };
};
