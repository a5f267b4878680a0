import { randomUUID } from 'node:crypto';
import { Failure } from '../../schema/contracts/failures.ts';
import type { ImportReport } from '../../schema/contracts/import-report.ts';
import type { Database } from '../database/connection.ts';
import { registerIndex } from '../database/register-index.ts';
import { saveRegister } from '../database/save-register.ts';
import { takeBackUnfinished, takenBackLately } from '../database/take-back.ts';
import type { FileToRead } from '../ingest/files/read-file.ts';
import { readFiles } from '../ingest/files/read-files.ts';
import { placeKey } from '../ingest/plan/problems.ts';
import { type SettledPlan, settlePlan } from '../ingest/plan/settle-plan.ts';
import { changesNothing, reportImport } from '../ingest/report-import.ts';
import { tableNamed } from '../ingest/table-named.ts';
import { openImportFiles } from './import-files.ts';

/** What to import, and how. */
export interface ImportRequest {
  /** Files and folders on this machine. */
  readonly paths?: readonly string[];
  /** Files that are already at hand. */
  readonly files?: readonly FileToRead[];
  /** Which table the files at `paths` hold (`--as`): a code, or a name in either language; else their headers say. */
  readonly as?: string | null;
  /** Writes nothing and says what would happen. */
  readonly dryRun?: boolean;
  /** Writes the sound rows and leaves the others out. */
  readonly skipInvalid?: boolean;
  readonly keepSample?: boolean;
  readonly separateNamesakes?: boolean;
  /** Marks everything new as part of the sample city. */
  readonly sample?: boolean;
  /** Takes the sample city away that is there, also where it was kept beside own data before. */
  readonly removeSample?: boolean;
  /** Who holds the records of persons and what for, where the file does not say. */
  readonly holder?: string;
  readonly purpose?: string;
  /** Who imports. */
  readonly by: string;
  /** The clock in milliseconds. */
  readonly now: number;
  readonly signal?: AbortSignal;
}

/** What stands in a person's record where neither file nor request says it. */
const HOLDER = '市';
const PURPOSE = '地域協創の推進';

const countsOf = ({ plan }: SettledPlan): Readonly<Record<string, number>> => ({
  created: plan.created.length,
  changed: plan.changed.length,
  unchanged: plan.unchanged,
  createdTies: plan.createdTies.length,
  changedTies: plan.changedTies.length,
  unchangedTies: plan.unchangedTies,
  removedTies: plan.removedTies.length,
  contacts: plan.contacts.length,
});

/**
 * Imports files into the register: all of it or nothing. The report says what was written, or would be (`dryRun`), or why
 * nothing was: outcome DONE, REFUSED (rows are rejected, and `skipInvalid` is not set or there are no others) or UNREADABLE (a file cannot be read).
 * The first import of own data removes the sample city unless `keepSample`, later ones leave it unless `removeSample`. An import that changes nothing writes nothing.
 * What an import left behind that was killed is taken back first, which the report says.
 * @throws Failure nothingToImport, tableUnknown; importUnderWay while another one is written, importConflict where the register changed meanwhile, importTooLarge, databaseUnavailable, databaseTooSlow
 */
export const importRegister = async (database: Database, request: ImportRequest): Promise<ImportReport> => {
  const { paths = [], files = [], as = null, dryRun = false, skipInvalid = false, keepSample = false, separateNamesakes = false, sample = false } = request;
  if (paths.length + files.length === 0) throw new Failure('nothingToImport', {});
  const opened = await openImportFiles(paths, as === null ? null : tableNamed(as));
  const read = readFiles([...opened.files, ...files]);
  const all = { ...read, unreadable: [...opened.unreadable, ...read.unreadable] };
  const heading = {
    dryRun,
    skipInvalid,
    importId: null,
    by: request.by,
    at: new Date(request.now).toISOString(),
    takenBack: [],
    passedOver: opened.passedOver,
  };
  if (all.unreadable.length > 0) return reportImport({ ...heading, outcome: 'UNREADABLE' }, all, null, false);
  // What a killed import left must be gone before anything is held against the register.
  if (!dryRun) await takeBackUnfinished(database);
  const { index, mark } = await registerIndex(database, request.signal);
  const known = { ...heading, takenBack: await takenBackLately(database) };
  const options = {
    sample,
    keepSample,
    separateNamesakes,
    removeSample: request.removeSample,
    holder: request.holder ?? HOLDER,
    purpose: request.purpose ?? PURPOSE,
  };
  const settled = settlePlan(all.rows, all.fallen, index, options);
  const rejected = new Set([...all.rejected, ...settled.rejected].map(placeKey)).size;
  const rows = all.readings.reduce((sum, reading) => sum + reading.rows, 0);
  const isRefused = rejected > 0 && (!skipInvalid || rejected === rows);
  if (isRefused) return reportImport({ ...known, outcome: 'REFUSED' }, all, settled, index.sampleLoaded);
  if (dryRun || changesNothing(settled.plan)) return reportImport({ ...known, outcome: 'DONE' }, all, settled, index.sampleLoaded);
  const importId = `i-${randomUUID()}`;
  const record = { id: importId, at: known.at, by: request.by, files: all.readings.map(({ file }) => file), counts: countsOf(settled), own: !sample };
  await saveRegister(database, settled.plan, record, { basis: mark, signal: request.signal });
  return reportImport({ ...known, outcome: 'DONE', importId }, all, settled, index.sampleLoaded);
};
