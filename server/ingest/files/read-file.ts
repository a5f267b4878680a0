import { Failure } from '../../../schema/contracts/failures.ts';
import type { FileReading } from '../../../schema/contracts/import-report.ts';
import type { ImportTable } from '../../../schema/vocabulary/import-tables.ts';
import { shownText } from '../cells/shown-text.ts';
import { matchHeaders } from '../tables/match-headers.ts';
import type { Table } from '../tables/tables.ts';
import { decideTable } from './decide-table.ts';
import { decodeText } from './decode-text.ts';
import { findHeader } from './find-header.ts';
import { MAX_FILE_ROWS } from './limits.ts';
import { parseRecords, withPlainLineEnds } from './parse-records.ts';
import { refuseOtherFiles } from './refuse-other-files.ts';

/** A file to import: the name that the report uses, and what it holds. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The table it holds, where somebody said so (--as); else the header row decides. */
  readonly table: ImportTable | null;
}

/** A file as a table: which cells stand under which column in which row. */
export interface FileTable {
  readonly table: Table;
  readonly reading: FileReading;
  /** The header row as the file writes it, and the column each header names. */
  readonly headers: readonly string[];
  readonly keys: readonly (string | null)[];
  /** Rows that are not blank, with their number as a spreadsheet counts it. */
  readonly records: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const refuseDoubleColumns = (file: string, headers: readonly string[], keys: readonly (string | null)[]): void => {
  const double = keys.find((key, i) => key !== null && keys.indexOf(key) !== i);
  if (double !== undefined) throw new Failure('columnTwice', { file, headers: headers.filter((_, i) => keys[i] === double).map(shownText) });
};

/** Headers that the table does not know; a column without a header counts where cells stand in it, as #3 for the third. */
const unknownColumns = ({ headers, keys, records }: Pick<FileTable, 'headers' | 'keys' | 'records'>): readonly string[] =>
  headers.flatMap((header, i) => {
    if (keys[i] !== null) return [];
    if (header !== '') return [shownText(header)];
    return records.some(({ cells }) => (cells[i] ?? '') !== '') ? [`#${i + 1}`] : [];
  });

const rowsIn = (text: string): number => {
  let rows = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) rows += 1;
  return rows;
};

/** What the other half of a roster may be headed in a table of people, or of groups. */
const OTHER_HALF: Readonly<Partial<Record<ImportTable, RegExp>>> = {
  PEOPLE: /団体|グループ|サークル|クラブ|所属|組織|会名|\b(group|club|organi[sz]ation)/i,
  GROUPS: /氏名|名前|担当者|代表者|責任者|連絡者|会長|\b(person|member name|contact name|leader|representative)/i,
};

/** A list of who is in which group, one half of which has an unknown heading, would lose every tie without a word. */
const refuseHalfRoster = ({ file, table, unknownColumns: unread }: FileReading): void => {
  const column = unread.find((header) => OTHER_HALF[table]?.test(header));
  if (column !== undefined) throw new Failure('halfRoster', { file, table, column });
};

/**
 * Which table is this file, and what stands in its rows?
 * @throws Failure of the code FILE_UNREADABLE, naming the file, the place and what to do
 */
export const readFile = ({ name: file, bytes, table: named }: FileToRead): FileTable => {
  refuseOtherFiles(file, bytes);
  const decoded = decodeText(file, bytes);
  const text = withPlainLineEnds(decoded.text);
  if (text.trim() === '') throw new Failure('fileEmpty', { file });
  const rows = rowsIn(text);
  if (rows > MAX_FILE_ROWS) throw new Failure('fileOfTooManyRows', { file, rows, max: MAX_FILE_ROWS });
  const { separator, at, candidates } = findHeader(file, text, named);
  const all = parseRecords(file, text, separator);
  const records = all.flatMap((cells, i) => (i > at && cells.some((cell) => cell !== '') ? [{ row: i + 1, cells }] : []));
  if (records.length === 0) throw new Failure('fileHeaderOnly', { file });
  const headers = all[at];
  const table = decideTable(
    file,
    candidates,
    headers,
    records.map(({ cells }) => cells),
  );
  const keys = matchHeaders(table, headers);
  refuseDoubleColumns(file, headers, keys);
  const reading = {
    file,
    table: table.table,
    encoding: decoded.encoding,
    separator,
    headerRow: at + 1,
    rows: records.length,
    unknownColumns: unknownColumns({ headers, keys, records }),
  };
  if (named === null) refuseHalfRoster(reading);
  return { table, reading, headers, keys, records };
};
