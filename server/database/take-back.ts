import { Failure } from '../../schema/contracts/failures.ts';
import type { TakenBackImport } from '../../schema/contracts/import-report.ts';
import type { Database } from './connection.ts';
import { failureOf } from './failure-of.ts';
import * as statements from './register/register-statements.ts';
import { takeTurn, type Writing } from './register/write-plan.ts';

/** A Neo4j of one's own may let a lock be waited for without end. */
const LONGEST_WAIT_MS = 10_000;
const LONGEST_TAKING_BACK_MS = 3_600_000;

type ImportState = 'UNFINISHED' | 'FINISHED' | 'TAKEN_BACK';

/** Ids of imports that are under way or were left behind by a killed process. */
export const unfinishedImports = async (transaction: Writing): Promise<readonly string[]> => {
  const { records } = await transaction.run(statements.UNFINISHED_IMPORTS);
  return records.map((record) => record.get('id') as string);
};

/**
 * Sees, for whoever has the turn, that no killed process left anything behind since its plan was made: the plan may rest on it.
 * @throws Failure importConflict
 */
export const refuseUnfinished = async (transaction: Writing): Promise<void> => {
  if ((await unfinishedImports(transaction)).length > 0) throw new Failure('importConflict', {});
};

/** Does something while no import is under way and none can begin. @throws Failure importUnderWay */
const inTurn = async <Answer>(database: Database, work: () => Promise<Answer>): Promise<Answer> => {
  const session = database.session();
  const holdingTurn = async <Held>(timeout: number, held: () => Promise<Held>): Promise<Held> => {
    const turn = session.beginTransaction({ timeout });
    try {
      await takeTurn(turn);
      return await held();
    } finally {
      await turn.close().catch(() => undefined);
    }
  };
  try {
    await holdingTurn(LONGEST_WAIT_MS, async () => undefined);
    return await holdingTurn(LONGEST_TAKING_BACK_MS, work);
  } catch (error) {
    throw failureOf(error) ?? error;
  } finally {
    await session.close().catch(() => undefined);
  }
};

/** Takes back one import unless it was finished, and says what it was before. What others tied to its records stays, with those records. */
const takeBack = async (database: Database, id: string, last: string): Promise<ImportState> => {
  const session = database.session();
  try {
    const { records } = await session.run(statements.IMPORT_STATE, { id });
    const state = (records[0]?.get('state') as ImportState | undefined) ?? 'TAKEN_BACK';
    if (state === 'FINISHED') return state;
    await session.run(statements.BEGIN_TAKING_BACK, { id });
    for (const statement of [statements.TAKE_BACK_TIES, statements.SPARE_USED_NODES, statements.TAKE_BACK_NODES])
      await session.run(statement, { id }, { timeout: LONGEST_TAKING_BACK_MS });
    await session.run(last, { id });
    return state;
  } finally {
    await session.close();
  }
};

/** Takes back an import of this process that failed, and forgets it; FINISHED where it went through after all. */
export const takeBackOwn = (database: Database, id: string): Promise<ImportState> => inTurn(database, () => takeBack(database, id, statements.FORGET_IMPORT));

/**
 * Takes back every import that a killed process left unfinished, before anybody rests on it. Does nothing to one that is
 * under way: that one holds the turn.
 * @returns the ids of the imports taken back
 * @throws Failure importUnderWay where another import is at work, databaseUnavailable, databaseTooSlow
 */
export const takeBackUnfinished = async (database: Database): Promise<readonly string[]> => {
  if ((await database.read(unfinishedImports)).length === 0) return [];
  return inTurn(database, async () => {
    const taken: string[] = [];
    for (const id of await database.read(unfinishedImports)) if ((await takeBack(database, id, statements.FINISH_TAKING_BACK)) === 'UNFINISHED') taken.push(id);
    return taken;
  });
};

/** Which imports were taken back since one was last finished, oldest first? */
export const takenBackLately = (database: Database): Promise<readonly TakenBackImport[]> =>
  database.read(async (transaction) => {
    const { records } = await transaction.run(statements.TAKEN_BACK_LATELY);
    return records.map((record) => record.toObject() as unknown as TakenBackImport);
  });
