import { availableParallelism } from 'node:os';
import type { Database, ExecutionContext } from '../database/connection.ts';
import { revisionMark } from '../database/revision-mark.ts';
import { type MarkedSnapshot, takeSnapshot } from '../database/take-snapshot.ts';
import { collectGarbage } from '../workers/collect-garbage.ts';
import { createPool, type Pool } from '../workers/pool.ts';
import type { WorkUnderWay } from '../workers/under-way.ts';
import { type Analysis, createAnalysis } from './analysis.ts';
import { type ChangeRegister, changeOf } from './change-register.ts';
import { createFreshSnapshot } from './fresh-snapshot.ts';
import { type SearchRegister, searchOf } from './search-register.ts';

export type { WorkUnderWay } from '../workers/under-way.ts';

/** Everything the API asks of the rooms below it. */
export interface Service {
  readonly analysis: Analysis;
  /** Has the register read before anybody asks, so that the first visitor does not wait for a database that is still cold. Never rejects: what fails is told to whoever asks. */
  readonly readAhead: () => Promise<void>;
  /** Long work that is under way. */
  readonly progress: () => readonly WorkUnderWay[];
  readonly search: SearchRegister;
  readonly change: ChangeRegister;
  /** What the generated registers read through; its sessions end when the signal is aborted. */
  readonly executionContext: (signal: AbortSignal) => ExecutionContext;
  /** Settles when the database answers. @throws Failure databaseUnavailable, databaseRefused */
  readonly ready: () => Promise<void>;
  /** Is the database known to be away at this moment? */
  readonly isAway: () => boolean;
  /** Ends the threads of the analysis. The database is closed by whoever opened it. */
  readonly close: () => Promise<void>;
}

/** What a service is put together from. */
export interface ServiceParts {
  readonly database: Database;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Threads of the analysis; one a processor, at least two, when left out. */
  readonly pool?: Pool;
  /** Milliseconds one question may compute, see `AnalysisParts`; a minute when left out. */
  readonly analysisTimeLimit?: number;
  /** Milliseconds exact betweenness may take behind an estimate; an hour when left out. */
  readonly exactTimeLimit?: number;
}

const readSnapshot = async (database: Database): Promise<MarkedSnapshot> => {
  const taken = await takeSnapshot(database);
  collectGarbage(taken.snapshot.stakeholders.ids.length);
  return taken;
};

/** Opens the service on a database that is migrated. The threads start at once. */
export const openService = ({
  database,
  now,
  pool = createPool({ threads: Math.max(2, availableParallelism()) }),
  analysisTimeLimit = 60_000,
  exactTimeLimit = 3_600_000,
}: ServiceParts): Service => {
  const fresh = createFreshSnapshot({ readMark: () => revisionMark(database), takeSnapshot: () => readSnapshot(database) });
  return {
    analysis: createAnalysis({ fresh, pool, now, timeLimit: analysisTimeLimit, exactTimeLimit }),
    readAhead: () =>
      fresh.snapshot(new AbortController().signal).then(
        () => undefined,
        () => undefined,
      ),
    progress: () => pool.progress(),
    search: searchOf(database, now),
    change: changeOf(database),
    executionContext: (signal) => database.executionContext(signal),
    ready: () => database.ping(),
    isAway: () => database.isAway(),
    close: () => pool.close(),
  };
};
