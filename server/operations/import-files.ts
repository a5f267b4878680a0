import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Failure } from '../../schema/contracts/failures.ts';
import type { PassedOver, UnreadableFile } from '../../schema/contracts/import-report.ts';
import type { ImportTable } from '../../schema/vocabulary/import-tables.ts';
import { MAX_FILE_BYTES } from '../ingest/files/limits.ts';
import type { FileToRead } from '../ingest/files/read-file.ts';
import { unreadableFile } from '../ingest/files/read-files.ts';
import { refuseLargeFile } from '../ingest/files/refuse-other-files.ts';

const TABLE_FILE = /\.(csv|tsv|txt)$/i;
/** What systems and spreadsheets leave beside files while they are at work. */
const LEFT_BESIDE = /^(\.|~\$)/;

const notFound = (file: string, cause: unknown): Failure => new Failure('fileNotFound', { file }, { cause });

const kindOf = async (file: string): Promise<'FOLDER' | 'FILE' | 'OTHER'> => {
  const about = await stat(file).catch((cause: unknown) => {
    throw notFound(file, cause);
  });
  return about.isDirectory() ? 'FOLDER' : about.isFile() ? 'FILE' : 'OTHER';
};

/** The tables right in a folder, in the order of their names, and what else stands there to be seen. */
const inFolder = async (folder: string): Promise<{ readonly tables: readonly string[]; readonly others: readonly PassedOver[] }> => {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw notFound(folder, cause);
  });
  const tables: string[] = [];
  const others: PassedOver[] = [];
  for (const name of names.filter((one) => !LEFT_BESIDE.test(one)).sort()) {
    const file = join(folder, name);
    const isTable = TABLE_FILE.test(name);
    const isFolder = (await kindOf(file).catch(() => 'OTHER')) === 'FOLDER';
    if (isTable && !isFolder) tables.push(file);
    else others.push({ file, is: isFolder ? 'FOLDER' : 'OTHER_FILE' });
  }
  if (tables.length === 0) throw new Failure('noTablesInFolder', { file: folder });
  return { tables, others };
};

/** The bytes of a plain file. What grows while it is read is no larger for that than a file may be. */
const bytesOf = async (file: string): Promise<Uint8Array> => {
  if ((await kindOf(file)) !== 'FILE') throw new Failure('fileNotPlain', { file });
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch((cause: unknown) => {
    throw notFound(file, cause);
  });
  try {
    const { size } = await handle.stat();
    refuseLargeFile(file, size);
    const parts: Uint8Array[] = [];
    for await (const part of handle.createReadStream({ end: MAX_FILE_BYTES, autoClose: false })) parts.push(part as Uint8Array);
    const bytes = Buffer.concat(parts);
    refuseLargeFile(file, bytes.length);
    return bytes;
  } catch (error) {
    throw error instanceof Failure ? error : notFound(file, error);
  } finally {
    await handle.close();
  }
};

/** Files that were opened, what kept others from it, and what nobody tried to read. */
export interface OpenedFiles {
  readonly files: readonly FileToRead[];
  readonly unreadable: readonly UnreadableFile[];
  readonly passedOver: readonly PassedOver[];
}

/** Opens the files that paths name, each once, folders with all tables that stand right in them; `table` is what they hold where somebody said so. */
export const openImportFiles = async (paths: readonly string[], table: ImportTable | null): Promise<OpenedFiles> => {
  const files = new Map<string, FileToRead>();
  const unreadable = new Map<string, UnreadableFile>();
  const passedOver = new Map<string, PassedOver>();
  const unlessUnreadable = async (file: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      unreadable.set(resolve(file), unreadableFile(file, failure));
    }
  };
  for (const path of paths) {
    await unlessUnreadable(path, async () => {
      const { tables, others } = (await kindOf(path)) === 'FOLDER' ? await inFolder(path) : { tables: [path], others: [] };
      for (const other of others) passedOver.set(resolve(other.file), other);
      for (const name of tables) await unlessUnreadable(name, async () => void files.set(resolve(name), { name, bytes: await bytesOf(name), table }));
    });
  }
  return { files: [...files.values()], unreadable: [...unreadable.values()], passedOver: [...passedOver.values()] };
};
