import { Failure } from '../../schema/contracts/failures.ts';
import type { ImportRecord, RegisterPlan } from '../../schema/contracts/records.ts';
import type { Database } from './connection.ts';
import { RECORD_IMPORT } from './register/register-statements.ts';
import { entitiesOf, importParameters, LARGEST_IMPORT, takeTurn, writePlan } from './register/write-plan.ts';
import { revisionMark } from './revision-mark.ts';
import { saveInSteps } from './save-in-steps.ts';
import { refuseUnfinished } from './take-back.ts';

export { LARGEST_IMPORT };
const LONGEST_SAVE_MS = 300_000;

/** How an import is written. */
export interface SaveOptions {
  /** Mark of the database the plan was made on (`registerIndex`); where something was written since, nothing is. */
  readonly basis?: string;
  readonly signal?: AbortSignal;
}

/**
 * Writes an import in one transaction: all of it, or nothing. Removes the sample city first where the plan says so, keeps
 * contact data in (:Contact) nodes outside the API and records an (:Import) node. Settles only when it is on disk. Above
 * LARGEST_IMPORT it is written in steps, see `saveInSteps`.
 * @throws Failure importTooLarge, importConflict, importUnderWay, valueAlreadyTaken, databaseUnavailable, databaseTooSlow
 */
export const saveRegister = async (database: Database, plan: RegisterPlan, record: ImportRecord, { basis, signal }: SaveOptions = {}): Promise<void> => {
  if (entitiesOf(plan) > LARGEST_IMPORT) return saveInSteps(database, plan, record, { basis, signal });
  try {
    await database.write(
      async (transaction) => {
        await takeTurn(transaction);
        await refuseUnfinished(transaction);
        if (basis !== undefined && basis !== (await revisionMark(database))) throw new Failure('importConflict', {});
        await writePlan(transaction, plan);
        await transaction.run(RECORD_IMPORT, importParameters(record));
      },
      { timeoutMs: LONGEST_SAVE_MS, signal },
    );
  } catch (error) {
    // The answer to a commit can get lost and the driver then repeats it: our own record tells that it went through.
    if (error instanceof Failure && ['valueAlreadyTaken', 'importConflict'].includes(error.id) && (await isRecorded(database, record.id))) return;
    throw error;
  }
};

const isRecorded = (database: Database, id: string): Promise<boolean> =>
  database.read(async (transaction) => (await transaction.run('MATCH (i:Import {id: $id}) RETURN i.id', { id })).records.length > 0);
