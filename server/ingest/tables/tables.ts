import type { NodeLabel } from '../../../schema/contracts/records.ts';
import type { ImportTable } from '../../../schema/vocabulary/import-tables.ts';
import { AREAS } from './areas.ts';
import type { Column } from './column.ts';
import { ACTIVITIES, FACTS, SOURCES } from './documents.ts';
import { GROUPS } from './groups.ts';
import { PEOPLE } from './people.ts';
import { FACILITIES, SCHOOLS, UNIVERSITIES } from './places.ts';
import { ROSTER } from './roster.ts';
import { TIES } from './ties.ts';

/** One table of files: its columns by key; the label of the record a row stands for, null where a row stands for a tie. */
export interface Table {
  readonly table: ImportTable;
  readonly label: NodeLabel | null;
  readonly columns: Readonly<Record<string, Column>>;
}

/** Every table that files can hold. */
export const TABLES = { SOURCES, AREAS, FACILITIES, SCHOOLS, UNIVERSITIES, GROUPS, PEOPLE, ROSTER, TIES, ACTIVITIES, FACTS } as const satisfies Record<
  ImportTable,
  Table
>;

/** Tables one row of which is one record. */
export type RecordTable = Exclude<ImportTable, 'ROSTER' | 'TIES'>;
