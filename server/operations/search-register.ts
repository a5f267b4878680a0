import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/connection.ts';
import { tidyRegister } from '../database/register-state.ts';
import { revisionMark } from '../database/revision-mark.ts';
import { type StakeholderHit, searchStakeholders } from '../database/search-stakeholders.ts';

/** Who is called something like this? See `searchStakeholders`. */
export type SearchRegister = (text: string, first: number, signal: AbortSignal) => Promise<readonly StakeholderHit[]>;

/** Search keys are looked over at most this often. */
const TIDY_EVERY_MS = 5_000;
/** A search does not wait longer for that; in a large register it then goes on beside it. */
const PATIENCE_MS = 500;

/** The search of a database. What somebody wrote straight into it, past the API and the imports, is found within five seconds. `clock` in milliseconds. */
export const searchOf = (database: Database, clock: () => number): SearchRegister => {
  let tidiedAt = Number.NEGATIVE_INFINITY;
  let tidiedMark = '';
  const tidy = async (): Promise<void> => {
    if (clock() - tidiedAt < TIDY_EVERY_MS) return;
    const mark = await revisionMark(database);
    if (mark === tidiedMark) return;
    tidiedAt = clock();
    const changed = await tidyRegister(database);
    tidiedMark = changed > 0 ? await revisionMark(database) : mark;
  };
  return async (text, first, signal) => {
    const tidied = tidy();
    tidied.catch(() => undefined);
    await Promise.race([tidied, sleep(PATIENCE_MS, undefined, { ref: false })]);
    return searchStakeholders(database, text, first, signal);
  };
};
