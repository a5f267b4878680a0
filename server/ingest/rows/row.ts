import type { Expectation, RejectedRow, Repair, RepairKind, RowPlace } from '../../../schema/contracts/import-problems.ts';
import type { ImportTable } from '../../../schema/vocabulary/import-tables.ts';
import { shownText } from '../cells/shown-text.ts';
import type { CellValues } from '../tables/column.ts';
import type { TABLES } from '../tables/tables.ts';

type ColumnsOf<Which extends ImportTable> = (typeof TABLES)[Which]['columns'];

/** The cells of a row by column, read; a column that the file does not have reads as empty. */
export type CellsOf<Which extends ImportTable> = {
  readonly [Key in keyof ColumnsOf<Which>]: ColumnsOf<Which>[Key] extends { readonly kind: infer Kind extends keyof CellValues } ? CellValues[Kind] : never;
};

/** Which column stands where in a file, and under which header. */
export interface FileColumns {
  readonly positions: ReadonlyMap<string, number>;
  readonly headers: readonly string[];
}

/** One row of one table, read and checked on its own. */
export interface RowOf<Which extends ImportTable> extends RowPlace {
  readonly table: Which;
  readonly cells: CellsOf<Which>;
  readonly columns: FileColumns;
  /** The cells as the file writes them. */
  readonly written: readonly string[];
}

/** A row of any table. */
export type Row = { readonly [Which in ImportTable]: RowOf<Which> }[ImportTable];

/** A row that was rejected, as far as others may refer to it. */
export interface FallenRow extends RowPlace {
  readonly table: ImportTable;
  readonly id: string | null;
  readonly name: string | null;
}

/** The rows of the files, with what was wrong in them. They stand in the order of files and rows; no result depends on it. */
export interface RowsRead {
  readonly rows: readonly Row[];
  readonly rejected: readonly RejectedRow[];
  readonly fallen: readonly FallenRow[];
  readonly repairs: readonly Repair[];
}

type Written = Pick<Row, 'file' | 'row' | 'columns' | 'written'>;

/** Does the file have this column? */
export const hasColumn = (row: Written, key: string): boolean => row.columns.positions.has(key);

const cellOf = (row: Written, key: string | null): { readonly column: string | null; readonly value: string } => {
  const at = key === null ? undefined : row.columns.positions.get(key);
  return at === undefined ? { column: key, value: '' } : { column: shownText(row.columns.headers[at]), value: shownText(row.written[at] ?? '') };
};

/** A rejection of one cell of a row, or with the key null of the row as a whole. */
export const rejection = (row: Written, key: string | null, expected: Expectation, nearest: string | null = null): RejectedRow => ({
  file: row.file,
  row: row.row,
  ...cellOf(row, key),
  expected,
  nearest,
});

/** A repair of one cell of a row. */
export const repair = (row: Written, key: string, how: RepairKind, taken: string): Repair => {
  const { column, value } = cellOf(row, key);
  return { file: row.file, row: row.row, column: column ?? key, value, taken, how };
};
