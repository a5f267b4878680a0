import type { RejectedRow, Repair } from '../../../schema/contracts/import-problems.ts';
import { EMPTY, readCell } from '../cells/read-cell.ts';
import type { FileTable } from '../files/read-file.ts';
import { checkRow } from './check-row.ts';
import { Draft } from './draft.ts';
import type { FallenRow, FileColumns, Row, RowsRead } from './row.ts';

/** More filled cells than headers, or fewer cells than headers that say something: a separator is missing or too many. */
const isRagged = (cells: readonly string[], headers: readonly string[]): boolean =>
  cells.length <= headers.findLastIndex((header) => header !== '') || cells.slice(headers.length).some((cell) => cell !== '');

const draftOf = ({ table, reading, keys }: FileTable, columns: FileColumns, row: number, written: readonly string[]): Draft => {
  const cells: Record<string, unknown> = Object.create(null);
  for (const [key, column] of Object.entries(table.columns)) cells[key] = EMPTY[column.kind];
  const draft = new Draft(reading.file, row, columns, written, cells as Draft['cells']);
  if (isRagged(written, columns.headers)) {
    draft.reject(null, { is: 'AS_MANY_CELLS', header: columns.headers.findLastIndex((header) => header !== '') + 1 });
    return draft;
  }
  for (const [i, key] of keys.entries()) {
    if (key === null) continue;
    const read = readCell(written[i] ?? '', table.columns[key]);
    if (read.is === 'WRONG') draft.reject(key, read.expected, read.nearest);
    else {
      cells[key] = read.value;
      if (read.repair !== undefined) draft.repair(key, read.repair.how, read.repair.taken);
    }
  }
  checkRow(table.table, draft);
  return draft;
};

/** What others may call a rejected row: its id and name as the file writes them. */
const fallenOf = ({ table }: FileTable, draft: Draft): FallenRow => {
  const written = (key: string): string | null => draft.written[draft.columns.positions.get(key) ?? -1]?.trim() || null;
  return { file: draft.file, row: draft.row, table: table.table, id: written('id'), name: written('name') };
};

/** What do the rows of a file say? Every cell is read by its column's rule; a row with anything wrong in it is left out and told. */
export const readRows = (file: FileTable): RowsRead => {
  const positions = new Map(file.keys.flatMap((key, i) => (key === null ? [] : [[key, i] as const])));
  const columns: FileColumns = { positions, headers: file.headers };
  const rows: Row[] = [];
  const rejected: RejectedRow[] = [];
  const fallen: FallenRow[] = [];
  const repairs: Repair[] = [];
  for (const { row, cells: written } of file.records) {
    const draft = draftOf(file, columns, row, written);
    if (draft.rejected.length > 0) {
      rejected.push(...draft.rejected);
      fallen.push(fallenOf(file, draft));
      continue;
    }
    repairs.push(...draft.repairs);
    rows.push({ table: file.table.table, file: draft.file, row, cells: draft.cells, columns, written } as Row);
  }
  return { rows, rejected, fallen, repairs };
};
