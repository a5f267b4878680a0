import { Failure } from '../../schema/contracts/failures.ts';
import { type ImportRecord, NODE_LABELS, type RegisterPlan } from '../../schema/contracts/records.ts';
import type { Database } from './connection.ts';
import { failureOf } from './failure-of.ts';
import * as statements from './register/register-statements.ts';
import { entitiesOf, importParameters, LARGEST_IMPORT, removeSample, takeTurn, writePlan } from './register/write-plan.ts';
import { revisionMark } from './revision-mark.ts';

const STEP = 10_000;
const LONGEST_IMPORT_MS = 3_600_000;
const LONGEST_STEP_MS = 300_000;

/**
 * Writes an import that is too large for one transaction. What it creates is written in steps of 10,000 under the id of the
 * import and stays out of snapshots until the last step, which writes everything else and finishes the import; the sample
 * city goes with the first step. Until then it is taken back: here when a step fails, else at the next start
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
    if (basis !== undefined && basis !== (await revisionMark(database))) throw new Failure('importConflict', {});
    begun = true;
    await once(database, async (transaction) => {
      await transaction.run(statements.BEGIN_IMPORT, importParameters(record));
      if (plan.removesSample) await removeSample(transaction);
    });
    for (const step of stepsOf(plan)) {
      signal?.throwIfAborted();
      await once(database, (transaction) => writePlan(transaction, step, record.id));
    }
    await writePlan(lasting, last);
    await lasting.run(statements.FINISH_IMPORT, { id: record.id });
    await lasting.commit();
  } catch (error) {
    await lasting.close().catch(() => undefined);
    // The answer to the last commit can get lost: then the import stands, and there is nothing to take back.
    if (begun && (await takeBackOrConfirm(database, record.id).catch(() => 'TAKEN_BACK')) === 'FINISHED') return;
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

/** Takes back an import unless it was finished. */
const takeBackOrConfirm = async (database: Database, id: string): Promise<'FINISHED' | 'TAKEN_BACK'> => {
  const session = database.session();
  try {
    const { records } = await session.run(statements.IMPORT_STATE, { id });
    if (records[0]?.get('unfinished') === false) return 'FINISHED';
    await session.run(statements.TAKE_BACK_TIES, { id }, { timeout: LONGEST_IMPORT_MS });
    await session.run(statements.TAKE_BACK_NODES, { id }, { timeout: LONGEST_IMPORT_MS });
    await session.run(statements.FORGET_IMPORT, { id });
    return 'TAKEN_BACK';
  } finally {
    await session.close();
  }
};

/**
 * Takes back every import that a killed process left unfinished; for the start of the service. Does nothing while an
 * import is under way.
 * @returns the ids of the imports taken back
 */
export const takeBackUnfinished = async (database: Database): Promise<readonly string[]> => {
  const unfinished = await database.read(async (transaction) => {
    const { records } = await transaction.run(statements.UNFINISHED_IMPORTS);
    return records.map((record) => record.get('id') as string);
  });
  if (unfinished.length === 0) return [];
  const session = database.session();
  const turn = session.beginTransaction({ timeout: LONGEST_IMPORT_MS });
  try {
    await takeTurn(turn);
    for (const id of unfinished) await takeBackOrConfirm(database, id);
    return unfinished;
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.id === 'importUnderWay') return [];
    throw failure ?? error;
  } finally {
    await turn.close().catch(() => undefined);
    await session.close().catch(() => undefined);
  }
};
