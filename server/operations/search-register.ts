import type { Database } from '../database/connection.ts';
import { type StakeholderHit, searchStakeholders } from '../database/search-stakeholders.ts';

/** Who is called something like this? See `searchStakeholders`. */
export type SearchRegister = (text: string, first: number, signal: AbortSignal) => Promise<readonly StakeholderHit[]>;

/** The search of a database. */
export const searchOf =
  (database: Database): SearchRegister =>
  (text, first, signal) =>
    searchStakeholders(database, text, first, signal);
