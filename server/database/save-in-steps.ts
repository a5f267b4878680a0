import { Failure } from '../../schema/contracts/failures.ts';
import { type ImportRecord, NODE_LABELS, type RegisterPlan } from '../../schema/contracts/records.ts';
import type { Database } from './connection.ts';
import { failureOf } from './failure-of.ts';
import * as statements from './register/register-statements.ts';
import { entitiesOf, importParameters, LARGEST_IMPORT, removeSample, takeTurn, writePlan } from './register/write-plan.ts';
import { revisionMark } from './revision-mark.ts';
import { refuseUnfinished, takeBackOwn } from './take-back.ts';

const STEP = 10_000;
const LONGEST_IMPORT_MS = 3_600_000;
const LONGEST_STEP_MS = 300_000;

/**
 * Writes an import that is too large for one transaction. What it creates is written in steps of 10,000 under the id of the
 * import and stays out of snapshots until the last step, which writes everything else and finishes the import; the sample
 * city goes with the first step. Until then it is taken back: here when a step fails, else by whoever looks next
 * (`takeBackUnfinished`). Another import waits meanwhile.
 * @throws Failure importTooLarge where what it changes or removes does not fit into one transaction, and as `saveRegister`
 */
export const saveInSteps = async (
  database: Database,
  plan: RegisterPlan,
  record: ImportRecord,
  { basis, signal }: { readonly basis?: string; readonly signal?: AbortSignal },
): Promise<void> => {
  const last: RegisterPlan = { ...plan, removesSample: false, created: [], createdTies: [] };
  if (entitiesOf(last) > LARGEST_IMPORT) throw new Failure('importTooLarge', { entities: entitiesOf(last), limit: LARGEST_IMPORT });
  const session = database.session();
  const lasting = session.beginTransaction({ timeout: LONGEST_IMPORT_MS });
  let begun = false;
  try {
    // Held to the end: whoever gets this lock knows that no import is under way.
    await takeTurn(lasting);
    await refuseUnfinished(lasting);
    if (basis !== undefined && basis !== (await revisionMark(database))) throw new Failure('importConflict', {});
    begun = true;
    await once(database, async (transaction) => {
      await transaction.run(statements.BEGIN_IMPORT, { ...importParameters(record), removesSample: plan.removesSample });
      if (plan.removesSample) await removeSample(transaction);
    });
    for (const step of stepsOf(plan)) {
      signal?.throwIfAborted();
      await once(database, async (transaction) => {
        // Where the database died and came back, the turn is lost, and this may have been taken for the work of a killed process.
        const { records } = await transaction.run(statements.HOLD_IMPORT, { id: record.id });
        if (records.length === 0) throw new Failure('importConflict', {});
        await writePlan(transaction, step, record.id);
      });
    }
    await writePlan(lasting, last);
    await lasting.run(statements.FINISH_IMPORT, { id: record.id });
    await lasting.commit();
  } catch (error) {
    await lasting.close().catch(() => undefined);
    // The answer to the last commit can get lost: then the import stands, and there is nothing to take back.
    if (begun && (await takeBackOwn(database, record.id).catch(() => 'UNFINISHED')) === 'FINISHED') return;
    if (signal?.aborted && !(signal.reason instanceof Failure)) throw new Failure('databaseTooSlow', {}, { cause: error });
    throw failureOf(error) ?? error;
  } finally {
    await session.close().catch(() => undefined);
  }
};

/** Nodes before ties, in the order in which they depend on each other. */
const stepsOf = function* (plan: RegisterPlan): Generator<RegisterPlan> {
  const nothing: RegisterPlan = { ...plan, removesSample: false, created: [], changed: [], createdTies: [], changedTies: [], removedTies: [], contacts: [] };
  const created = NODE_LABELS.flatMap((label) => plan.created.filter((node) => node.label === label));
  for (let start = 0; start < created.length; start += STEP) yield { ...nothing, created: created.slice(start, start + STEP) };
  for (let start = 0; start < plan.createdTies.length; start += STEP) yield { ...nothing, createdTies: plan.createdTies.slice(start, start + STEP) };
};

/** One transaction that is never repeated: a tie must not be written twice because the answer to a commit got lost. */
const once = async (database: Database, work: (transaction: Parameters<typeof writePlan>[0]) => Promise<void>): Promise<void> => {
  const session = database.session();
  try {
    const transaction = session.beginTransaction({ timeout: LONGEST_STEP_MS });
    try {
      await work(transaction);
      await transaction.commit();
    } finally {
      await transaction.close();
    }
  } finally {
    await session.close();
  }
};
