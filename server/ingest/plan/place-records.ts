import type { NodeLabel, NodeRecord } from '../../../schema/contracts/records.ts';
import { foldName } from '../../../schema/names/fold-name.ts';
import type { Row } from '../rows/row.ts';
import { groupedBy } from './in-order.ts';
import { foldCode, knownFrom } from './known-records.ts';
import type { Planning } from './planning.ts';

/** A row that stands for one record, with what tells the record apart. */
export interface RecordRow {
  readonly row: Row;
  readonly code: string | null;
  readonly name: string;
}

/** A row with the record it stands for: a registered one, or a new one under an id. */
export interface Identified {
  readonly record: RecordRow;
  readonly registered: NodeRecord | null;
  readonly id: string;
}

const rowsIn = (records: readonly RecordRow[]): readonly Row[] => records.map(({ row }) => row);

/** Rejects rows with the same id, and rows of one name of which one has no id and nothing else tells it apart. */
export const refuseDoubles = <Record extends RecordRow>({ problems }: Planning, rows: readonly Record[], areTwo: (a: Record, b: Record) => boolean): void => {
  const coded = rows.filter(({ code }) => code !== null);
  for (const same of groupedBy(coded, ({ code }) => foldCode(code ?? '')).values()) {
    if (same.length > 1) problems.rejectTogether(rowsIn(same), 'id', 'ID_ONCE');
  }
  for (const named of groupedBy(rows, ({ name }) => foldName(name)).values()) {
    const alike = named.filter((a) => named.some((b) => a !== b && (a.code === null || b.code === null) && !areTwo(a, b)));
    if (alike.length > 0) problems.rejectTogether(rowsIn(alike), 'name', 'NAME_ONCE');
  }
};

/** The registered record a code stands for: the one that has it, or the one whose id in the API it is. */
export const registeredByCode = ({ known, base }: Planning, label: NodeLabel, code: string): NodeRecord | null => {
  const byCode = known.byCode([label], code).find(({ registered }) => registered !== null)?.registered;
  if (byCode) return byCode;
  const byId = base.byId.get(foldCode(code));
  return byId?.label === label ? byId : null;
};

/** An id that no other record has: the plain one, else one with a number in it. */
export const freshId = ({ known }: Planning, make: (further: readonly string[]) => string): string => {
  for (let number = 1; ; number += 1) {
    const id = make(number === 1 ? [] : [`${number}`]);
    if (known.byId(id) === undefined) return id;
  }
};

/**
 * Makes rows known as the records they stand for. Rejected are rows that stand for one and the same record, rows whose id
 * another record has, and rows that would turn a record of the sample city into something else.
 */
export const placeRecords = ({ known, problems, options }: Planning, label: NodeLabel, identified: readonly Identified[]): void => {
  for (const same of groupedBy(identified, ({ id }) => id).values()) {
    const [{ record, registered, id }] = same;
    const holder = known.byId(id);
    if (same.length > 1) {
      problems.rejectTogether(rowsIn(same.map((one) => one.record)), 'id', 'ID_ONCE');
    } else if (registered === null && holder !== undefined) {
      problems.reject(record.row, 'id', { is: 'FREE_ID', holder: holder.name });
    } else if (registered?.properties.sample === true && !options.sample && foldName(knownFrom(registered).name) !== foldName(record.name)) {
      problems.reject(record.row, 'id', { is: 'FREE_ID', holder: knownFrom(registered).name });
    } else {
      const former = registered === null ? null : knownFrom(registered).code;
      known.add({ id, label, code: record.code ?? former, name: record.name, registered, row: record.row });
    }
  }
};
