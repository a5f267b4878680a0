import { Failure } from '../../../schema/contracts/failures.ts';
import type { FileReading, UnreadableFile } from '../../../schema/contracts/import-report.ts';
import { textOfFailure } from '../../../schema/words/failures/text-of.ts';
import { readRows } from '../rows/read-rows.ts';
import type { RowsRead } from '../rows/row.ts';
import { type FileToRead, readFile } from './read-file.ts';

/** All files of an import, read. */
export interface FilesRead extends RowsRead {
  readonly readings: readonly FileReading[];
  readonly unreadable: readonly UnreadableFile[];
}

/** A file that cannot be read, with the reason in both languages. */
export const unreadableFile = (file: string, failure: Failure): UnreadableFile => ({
  file,
  ja: textOfFailure(failure, 'ja'),
  en: textOfFailure(failure, 'en'),
});

/** What do these files say? Every file is read, so that everything that is wrong with any of them is told at once. */
export const readFiles = (files: readonly FileToRead[]): FilesRead => {
  const readings: FileReading[] = [];
  const unreadable: UnreadableFile[] = [];
  const read: RowsRead[] = [];
  for (const file of files) {
    try {
      const table = readFile(file);
      readings.push(table.reading);
      read.push(readRows(table));
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      unreadable.push(unreadableFile(file.name, failure));
    }
  }
  return {
    readings,
    unreadable,
    rows: read.flatMap(({ rows }) => rows),
    rejected: read.flatMap(({ rejected }) => rejected),
    fallen: read.flatMap(({ fallen }) => fallen),
    repairs: read.flatMap(({ repairs }) => repairs),
  };
};
