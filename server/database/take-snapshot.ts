import { OPEN_END, OPEN_START } from '../../schema/contracts/days.ts';
import type { ActivityColumns, AreaColumns, Snapshot } from '../../schema/contracts/snapshot.ts';
import { AREA_KINDS } from '../../schema/vocabulary/area-kinds.ts';
import type { Database } from './connection.ts';
import { revisionMark } from './revision-mark.ts';
import { codeReader, dayOrOpen, orderById, sharedBytes, sharedLists, sharedWords, textOf } from './snapshot/codes.ts';
import { type RawRegister, readRegister } from './snapshot/read-columns.ts';
import { notProposedColumns } from './snapshot/not-proposed-columns.ts';
import { revisionOf } from './snapshot/revision.ts';
import { stakeholderColumns, stakeholderIds } from './snapshot/stakeholder-columns.ts';
import { tieColumns } from './snapshot/tie-columns.ts';

const LONGEST_READ_MS = 60_000;
const TRIES = 5;
const areaKind = codeReader(AREA_KINDS);
const OTHER_AREA = AREA_KINDS.findIndex((term) => term.code === 'OTHER');

/** A snapshot and the mark of the database it was taken at, see `revisionMark`. */
export interface MarkedSnapshot {
  readonly snapshot: Snapshot;
  readonly mark: string;
}

/**
 * The register as one immutable value (see `Snapshot`), read in one transaction. Same data, same bytes, in whatever order
 * it was written. Codes the word lists do not know count as unknown, records without an id and ties whose ends are not
 * what the model says are left out: what somebody wrote straight into the database never stops an analysis.
 * @throws Failure databaseUnavailable, databaseTooSlow
 */
export const takeSnapshot = async (database: Database, signal?: AbortSignal): Promise<MarkedSnapshot> => {
  for (let tries = 1; ; tries++) {
    const mark = await revisionMark(database);
    const raw = await database.read(readRegister, { timeoutMs: LONGEST_READ_MS, signal });
    // Neo4j shows a reader what others commit meanwhile: only where nothing was committed is it one state.
    if (tries === TRIES || mark === (await revisionMark(database))) return { snapshot: snapshotOf(raw), mark };
  }
};

const snapshotOf = (raw: RawRegister): Snapshot => {
  const stakeholders = orderById(stakeholderIds(raw));
  const areas = orderById(raw.areas.id);
  const activities = orderById(raw.activities.id);
  const columns = stakeholderColumns(raw, stakeholders.rows, stakeholders.placeOf, areas.placeOf);
  const content = {
    stakeholders: columns,
    areas: areaColumns(raw, areas.rows, areas.placeOf),
    activities: activityColumns(raw, activities.rows),
    notProposed: notProposedColumns(raw, stakeholders.placeOf),
    ties: tieColumns(raw, stakeholders.placeOf, columns.kinds, activities.placeOf),
  };
  return { revision: revisionOf(content), ...content };
};

const areaColumns = ({ areas: raw, areaParts }: RawRegister, rows: readonly number[], placeOf: ReadonlyMap<string, number>): AreaColumns => {
  const kinds = sharedBytes(rows.length);
  const positions = sharedWords(rows.length).fill(OPEN_END);
  rows.forEach((row, place) => {
    const known = areaKind.known(raw.kind[row]);
    kinds[place] = known === 0 ? OTHER_AREA : known - 1;
    const position = raw.position[row];
    if (typeof position === 'number') positions[place] = Math.min(OPEN_END, Math.max(0, position));
  });
  const within: [number, number][] = [];
  areaParts.source.forEach((source, link) => {
    const part = placeOf.get(textOf(source));
    const whole = placeOf.get(textOf(areaParts.target[link]));
    if (part !== undefined && whole !== undefined) within.push([part, whole]);
  });
  const { offsets, places } = sharedLists(rows.length, within);
  return {
    ids: rows.map((row) => textOf(raw.id[row])),
    names: rows.map((row) => textOf(raw.name[row])),
    kinds,
    positions,
    parentOffsets: offsets,
    parentRows: places,
  };
};

const activityColumns = ({ activities: raw }: RawRegister, rows: readonly number[]): ActivityColumns => {
  const firstDays = sharedWords(rows.length);
  const lastDays = sharedWords(rows.length);
  rows.forEach((row, place) => {
    firstDays[place] = dayOrOpen(raw.firstDay[row], OPEN_START);
    lastDays[place] = dayOrOpen(raw.lastDay[row], OPEN_END);
  });
  return { ids: rows.map((row) => textOf(raw.id[row])), names: rows.map((row) => textOf(raw.name[row])), firstDays, lastDays };
};
