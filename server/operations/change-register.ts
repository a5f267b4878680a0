import { type ChangedRecords, type ChangeTransaction, changeRegister } from '../database/change-register.ts';
import type { Database } from '../database/connection.ts';

export type { ChangedRecords } from '../database/change-register.ts';

/** Runs a change of the register, all of it or nothing; see `changeRegister`. */
export type ChangeRegister = <Answer>(
  records: ChangedRecords,
  run: (transaction: ChangeTransaction) => Promise<Answer>,
  signal: AbortSignal,
) => Promise<Answer>;

/** Changes of a database. */
export const changeOf =
  (database: Database): ChangeRegister =>
  (records, run, signal) =>
    changeRegister(database, records, run, signal);
