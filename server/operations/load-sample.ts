import { join, relative } from 'node:path';
import { Failure } from '../../schema/contracts/failures.ts';
import { todayInTokyo } from '../../schema/contracts/days.ts';
import type { ImportReport } from '../../schema/contracts/import-report.ts';
import { NODE_LABELS } from '../../schema/contracts/records.ts';
import type { Database } from '../database/connection.ts';
import { registerIndex } from '../database/register-index.ts';
import { isEmpty } from '../database/register-state.ts';
import { takeBackUnfinished } from '../database/take-back.ts';
import { openImportFiles } from './import-files.ts';
import { importRegister } from './import-register.ts';
import { sampleInTime } from './sample-in-time.ts';

/** Who loads the sample, from where, when. */
export interface SampleRequest {
  /** Folder of the project, which holds `seeds`. */
  readonly root: string;
  readonly by: string;
  /** The clock in milliseconds. */
  readonly now: number;
  readonly signal?: AbortSignal;
}

/** Is there nothing to look at yet, so that the sample city is welcome? @throws Failure databaseUnavailable */
export const registerIsEmpty = (database: Database): Promise<boolean> => isEmpty(database);

const LAYERS = ['facts', 'play'] as const;

/** Headers of the universities' table fit several tables, so its name says which it is. */
const isUniversities = (name: string): boolean => /universities\.csv$/.test(name);

/** Does the register hold the very records that the sample states, and nothing else? Ties that were added to them may stay. */
const isTheSample = ({ touched }: ImportReport, registered: number): boolean => {
  const sum = (count: (of: ImportReport['touched'][number]) => number): number => touched.reduce((total, of) => total + count(of), 0);
  const records = sum(({ of, unchanged }) => (NODE_LABELS.some((label) => label === of) ? unchanged : 0));
  return records === registered && sum(({ created, changed }) => created + changed) === 0;
};

/**
 * Loads the sample city from its small files, through the import that everybody has: what Tama's documents say and, marked
 * as invented, the groups and people of the play layer, their terms and events moved to the year it is loaded in. Loading it
 * again changes nothing; a sample city that holds anything else, such as a generated one or that of another year, gives way to it.
 * @throws Failure ownDataStands where anything else is registered; as `importRegister`
 */
export const loadSample = async (database: Database, { root, by, now, signal }: SampleRequest): Promise<ImportReport> => {
  await takeBackUnfinished(database);
  const { index } = await registerIndex(database, signal);
  if (index.nodes.some(({ properties }) => properties.sample !== true)) throw new Failure('ownDataStands', {});
  const { files } = await openImportFiles(
    LAYERS.map((layer) => join(root, 'seeds', layer)),
    null,
  );
  const today = todayInTokyo(now);
  const named = files.map(({ name, bytes }) => ({
    name: relative(root, name),
    bytes: name.startsWith(join(root, 'seeds', 'play')) ? new TextEncoder().encode(sampleInTime(new TextDecoder().decode(bytes), today)) : bytes,
    table: isUniversities(name) ? ('UNIVERSITIES' as const) : null,
  }));
  const request = { files: named, sample: true, by, now, signal };
  const removeSample = index.nodes.length > 0 && !isTheSample(await importRegister(database, { ...request, dryRun: true }), index.nodes.length);
  return importRegister(database, { ...request, removeSample });
};
