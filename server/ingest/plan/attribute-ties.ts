import type { NodeLabel, Properties, TieType } from '../../../schema/contracts/records.ts';
import { readNumber } from '../cells/read-number.ts';
import { hasColumn, type Row } from '../rows/row.ts';
import type { CellValues } from '../tables/column.ts';
import type { RecordTable } from '../tables/tables.ts';
import { TABLES } from '../tables/tables.ts';
import type { Known } from './known-records.ts';
import type { Planning } from './planning.ts';
import { meantBy, refer } from './refer.ts';
import type { TieDrafts } from './tie-drafts.ts';

/** A column that lists records a row is tied to. */
interface ListedTies {
  readonly key: string;
  readonly type: TieType;
  readonly to: readonly NodeLabel[];
}

const AREA = ['Area'] as const;
const CITED: ListedTies = { key: 'source', type: 'DESCRIBED_IN', to: ['Source'] };
const PLACED: ListedTies = { key: 'area', type: 'LOCATED_IN', to: AREA };
const SERVING: ListedTies = { key: 'serves', type: 'SERVES', to: AREA };

/** Which columns of a table become ties. */
export const LISTED_TIES: Readonly<Record<RecordTable, readonly ListedTies[]>> = {
  SOURCES: [],
  AREAS: [{ key: 'partOf', type: 'PART_OF', to: AREA }, { key: 'overlaps', type: 'OVERLAPS', to: AREA }, CITED],
  FACILITIES: [PLACED, SERVING, CITED],
  SCHOOLS: [PLACED, SERVING, CITED],
  UNIVERSITIES: [PLACED, CITED],
  GROUPS: [{ key: 'areas', type: 'ACTIVE_IN', to: AREA }, { key: 'parent', type: 'HAS_PARENT', to: ['Group'] }, CITED],
  PEOPLE: [{ key: 'area', type: 'LIVES_IN', to: AREA }, CITED],
  ACTIVITIES: [{ key: 'facility', type: 'HELD_AT', to: ['Facility'] }, { key: 'areas', type: 'HELD_IN', to: AREA }, CITED],
  FACTS: [{ key: 'about', type: 'ABOUT', to: ['Area', 'Facility', 'School'] }, CITED],
};

type Cells = Readonly<Record<string, CellValues[keyof CellValues]>>;
const cellsOf = (row: Row): Cells => row.cells as unknown as Cells;

/** The names in a cell that lists records. */
export const namesIn = (row: Row, key: string): readonly string[] => (cellsOf(row)[key] ?? []) as readonly string[];

/** Where in its source a row stands; the confidence of a fact is the fact's own. */
export const citation = (row: Row): Properties => {
  const { lines, confidence } = cellsOf(row) as { readonly lines: string | null; readonly confidence: string | null };
  return { lines, confidence: row.table === 'FACTS' ? null : confidence };
};

const sampleMark = (planning: Planning): Properties => ({ sample: planning.options.sample });

/** `code=0.4`: an area and the share of the smaller one that both have in common. A name may hold = itself. */
const overlapOf = (planning: Planning, row: Row, text: string): { readonly name: string; readonly share: number | null } | null => {
  const at = text.lastIndexOf('=');
  if (at === -1 || meantBy(planning, text, AREA).length > 0) return { name: text, share: null };
  const share = readNumber(text.slice(at + 1), 0, 1);
  if (share.is === 'WRONG') {
    planning.problems.reject(row, 'overlaps', share.expected, share.nearest);
    return null;
  }
  return { name: text.slice(0, at).trim(), share: share.value };
};

const stateTies = (planning: Planning, drafts: TieDrafts, { id }: Known, row: Row, { key, type, to }: ListedTies): void => {
  for (const text of namesIn(row, key)) {
    const listed = type === 'OVERLAPS' ? overlapOf(planning, row, text) : { name: text, share: null };
    const other = listed === null ? null : refer(planning, row, key, listed.name, to);
    if (listed === null || other === null) continue;
    if (other.id === id) planning.problems.reject(row, key, { is: 'TWO_ENDS' });
    else drafts.add({ type, fromId: id, toId: other.id, properties: propertiesOf(planning, row, type, listed.share), row });
  }
};

const propertiesOf = (planning: Planning, row: Row, type: TieType, share: number | null): Properties => {
  if (type === 'DESCRIBED_IN') return citation(row);
  if (type === 'OVERLAPS') return { share, note: null, ...sampleMark(planning) };
  if (type === 'LIVES_IN') return { relation: (cellsOf(row).area_relation as string | null) ?? 'LIVES', ...sampleMark(planning) };
  return {};
};

/** States the ties that the lists in a record's row name. */
export const stateListedTies = (planning: Planning, drafts: TieDrafts, known: Known, row: Row): void => {
  if (TABLES[row.table].label === null) return;
  for (const listed of LISTED_TIES[row.table as RecordTable]) stateTies(planning, drafts, known, row, listed);
};

/** The types of tie whose full list a row states: its file has the column and the cell is not empty. */
export const typesStatedInFull = (row: Row): readonly TieType[] =>
  TABLES[row.table].label === null
    ? []
    : LISTED_TIES[row.table as RecordTable].filter(({ key }) => hasColumn(row, key) && namesIn(row, key).length > 0).map(({ type }) => type);
