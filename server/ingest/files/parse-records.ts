import { CsvError, parse } from 'csv-parse/sync';
import { Failure } from '../../../schema/contracts/failures.ts';
import type { Separator } from '../../../schema/contracts/import-report.ts';
import { MAX_ROW_CHARACTERS } from './limits.ts';

const OPTIONS = { record_delimiter: '\n', relax_column_count: true, trim: true, max_record_size: MAX_ROW_CHARACTERS } as const;

/** Line on which the record after the first `records` ones begins. */
const lineAfter = (text: string, separator: Separator, records: number): number => {
  if (records === 0) return 1;
  const read: unknown[] = parse(text, { ...OPTIONS, delimiter: separator, to: records, info: true });
  const last = read[read.length - 1] as { readonly info: { readonly lines: number } };
  return last.info.lines + 1;
};

/** LF, CRLF and CR alone, inside quotes as well, become LF; the end mark that old systems write (Ctrl-Z) is dropped. */
export const withPlainLineEnds = (text: string): string => {
  const plain = text.replace(/\r\n?/g, '\n');
  return plain.endsWith('\u001a') ? plain.slice(0, -1) : plain;
};

/**
 * Which cells stand in the rows of a table (RFC 4180)? One entry a row, blank rows included, so that positions count as in a
 * spreadsheet; quotes are gone, spaces around cells too. `to` reads only the first rows.
 * @throws Failure quoteNotClosed, quoteMisplaced, rowTooLong with the line counted from 1
 */
export const parseRecords = (file: string, text: string, separator: Separator, to?: number): readonly (readonly string[])[] => {
  try {
    return parse(text, { ...OPTIONS, delimiter: separator, ...(to === undefined ? {} : { to }) });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = lineAfter(text, separator, Number(cause.records));
    if (cause.code === 'CSV_QUOTE_NOT_CLOSED') throw new Failure('quoteNotClosed', { file, line }, { cause });
    if (cause.code === 'CSV_MAX_RECORD_SIZE') throw new Failure('rowTooLong', { file, line, max: MAX_ROW_CHARACTERS }, { cause });
    throw new Failure('quoteMisplaced', { file, line }, { cause });
  }
};
