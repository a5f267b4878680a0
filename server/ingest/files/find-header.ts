import { Failure } from '../../../schema/contracts/failures.ts';
import type { Separator } from '../../../schema/contracts/import-report.ts';
import type { ImportTable } from '../../../schema/vocabulary/import-tables.ts';
import { shownText } from '../cells/shown-text.ts';
import { matchHeaders } from '../tables/match-headers.ts';
import { TABLES, type Table } from '../tables/tables.ts';
import { HEADER_WITHIN_ROWS } from './limits.ts';
import { parseRecords } from './parse-records.ts';

/** Where the header stands, what separates cells, and which tables it can be the header of. */
export interface HeaderFound {
  readonly separator: Separator;
  /** Position among the rows, counted from 0. */
  readonly at: number;
  readonly candidates: readonly Table[];
}

const SEPARATORS: readonly Separator[] = [',', '\t', ';'];
const HEAD_CHARACTERS = 200_000;

/** Keys of the columns that a table must have. */
export const neededKeys = (table: Table): readonly string[] =>
  Object.entries(table.columns)
    .filter(([, column]) => column.needed !== null)
    .map(([key]) => key);

const fits = (table: Table, headers: readonly string[]): boolean => {
  const keys = new Set(matchHeaders(table, headers));
  return neededKeys(table).every((key) => keys.has(key));
};

/** The first rows as this separator cuts them: as many of them as can be cut, since a quote further down is judged later. */
const headRows = (file: string, text: string, separator: Separator): readonly (readonly string[])[] => {
  for (let rows = HEADER_WITHIN_ROWS; rows > 0; rows -= 1) {
    try {
      return parseRecords(file, text.slice(0, HEAD_CHARACTERS), separator, rows);
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
    }
  }
  return [];
};

const recognised = ({ candidates }: HeaderFound, headers: readonly string[]): number =>
  Math.max(...candidates.map((table) => matchHeaders(table, headers).filter((key) => key !== null).length));

const firstHeader = (separator: Separator, rows: readonly (readonly string[])[], tables: readonly Table[]): HeaderFound | null => {
  for (const [at, headers] of rows.entries()) {
    const candidates = tables.filter((table) => fits(table, headers));
    if (candidates.length > 0) return { separator, at, candidates };
  }
  return null;
};

/** The row that looks most like a header, for the message: the one with most cells. */
const widest = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.reduce<readonly string[]>((best, row) => (row.filter(Boolean).length > best.filter(Boolean).length ? row : best), []);

/**
 * Where is the header, and of which tables can it be? The first of the first ten rows that has every needed column of a
 * table, cut by the separator under which it comes earliest and most of its columns are known (comma, tab, semicolon).
 * @throws Failure headerUnknown; columnsMissing where the table was named
 */
export const findHeader = (file: string, text: string, named: ImportTable | null): HeaderFound => {
  const tables: readonly Table[] = named === null ? Object.values(TABLES) : [TABLES[named]];
  let best: HeaderFound | null = null;
  let most = 0;
  let shown: readonly string[] = [];
  for (const separator of SEPARATORS) {
    const rows = headRows(file, text, separator);
    const head = widest(rows);
    if (head.length > shown.length) shown = head;
    const found = firstHeader(separator, rows, tables);
    if (found === null) continue;
    const known = recognised(found, rows[found.at]);
    if (best === null || found.at < best.at || (found.at === best.at && known > most)) {
      best = found;
      most = known;
    }
  }
  if (best !== null) return best;
  if (named === null) throw new Failure('headerUnknown', { file, headers: shown.filter(Boolean).slice(0, 20).map(shownText) });
  const [table] = tables;
  const keys = new Set(matchHeaders(table, shown));
  const missing = neededKeys(table).filter((key) => !keys.has(key));
  throw new Failure('columnsMissing', { file, table: named, columns: missing.map((key) => `${key} / ${table.columns[key].aliases[0]}`) });
};
