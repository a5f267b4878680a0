import type { NodeLabel } from '../../../schema/contracts/records.ts';
import { foldName } from '../../../schema/names/fold-name.ts';
import type { Row } from '../rows/row.ts';
import type { RecordTable } from '../tables/tables.ts';
import { TABLES } from '../tables/tables.ts';
import { groupedBy } from './in-order.ts';
import { type Known, knownFrom } from './known-records.ts';
import { type Identified, freshId, placeRecords, type RecordRow, refuseDoubles, registeredByCode } from './place-records.ts';
import type { Planning } from './planning.ts';
import { idFromCode, idFromName } from './record-ids.ts';

/** How a message names a record among several. */
export const candidateName = ({ name, code, id }: Known): string => `${name} (${code ?? id})`;

const identify = (planning: Planning, label: NodeLabel, record: RecordRow, isAlone: boolean): Identified | null => {
  const { code, name, row } = record;
  const byCode = code === null ? null : registeredByCode(planning, label, code);
  if (byCode !== null) return { record, registered: byCode, id: byCode.id };
  const named = planning.known.byName([label], name).filter(({ registered }) => registered !== null);
  if (code === null && named.length > 1) {
    planning.problems.reject(row, 'name', { is: 'ONE_OF_SEVERAL', candidates: named.map(candidateName) });
    return null;
  }
  const open = named.filter((known) => code === null || (known.registered !== null && knownFrom(known.registered).code === null));
  if (open.length === 1 && isAlone) return { record, registered: open[0].registered, id: open[0].id };
  const id = code === null ? freshId(planning, (further) => idFromName(label, name, further)) : idFromCode(label, code);
  return { record, registered: null, id };
};

/**
 * Which records do the rows of a table other than people stand for? A row with an id is the registered record with that id,
 * else the one of its name that has no id yet, else a new one; a row without an id is the one registered record of its name,
 * else a new one. Doubles and ambiguous rows are rejected.
 */
export const identifyRecords = (planning: Planning, table: Exclude<RecordTable, 'PEOPLE'>): void => {
  const { label } = TABLES[table];
  const records = planning.rowsOf(table).map((row): RecordRow => ({ row: row as Row, code: row.cells.id, name: row.cells.name ?? '' }));
  refuseDoubles(planning, records, () => false);
  const sound = records.filter(({ row }) => !planning.problems.has(row));
  const ofName = groupedBy(sound, ({ name }) => foldName(name));
  const identified = sound.flatMap((record) => identify(planning, label, record, ofName.get(foldName(record.name))?.length === 1) ?? []);
  placeRecords(planning, label, identified);
};
