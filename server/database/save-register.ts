import type { ManagedTransaction } from 'neo4j-driver';
import { Failure } from '../../schema/contracts/failures.ts';
import { type ImportRecord, NODE_LABELS, type NodeRecord, type RegisterPlan, STAKEHOLDER_LABELS, type TieRecord } from '../../schema/contracts/records.ts';
import type { Database } from './connection.ts';
import * as statements from './register/register-statements.ts';
import { searchKeyOf } from './register/search-key.ts';
import { revisionMark } from './revision-mark.ts';

/** Nodes, ties and contacts that are written at once; the memory the database may use for one transaction holds well over this. */
export const LARGEST_IMPORT = 50_000;
const BATCH = 1_000;
const LONGEST_SAVE_MS = 300_000;

/** How an import is written. */
export interface SaveOptions {
  /** Mark of the database the plan was made on (`registerIndex`); where something was written since, nothing is. */
  readonly basis?: string;
  readonly signal?: AbortSignal;
}

/**
 * Writes an import in one transaction: all of it, or nothing. Removes the sample city first where the plan says so, keeps
 * contact data in (:Contact) nodes outside the API and records an (:Import) node. Settles only when it is on disk.
 * @throws Failure importTooLarge, importConflict, valueAlreadyTaken, databaseUnavailable, databaseTooSlow
 */
export const saveRegister = async (database: Database, plan: RegisterPlan, record: ImportRecord, { basis, signal }: SaveOptions = {}): Promise<void> => {
  const entities =
    plan.created.length + plan.changed.length + plan.createdTies.length + plan.changedTies.length + plan.removedTies.length + plan.contacts.length;
  if (entities > LARGEST_IMPORT) throw new Failure('importTooLarge', { entities, limit: LARGEST_IMPORT });
  try {
    await database.write(
      async (transaction) => {
        await transaction.run(statements.TAKE_TURN);
        if (basis !== undefined && basis !== (await revisionMark(database))) throw new Failure('importConflict', {});
        await write(transaction, plan);
        await transaction.run(statements.RECORD_IMPORT, { ...record, files: [...record.files], counts: JSON.stringify(record.counts) });
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

const write = async (transaction: ManagedTransaction, plan: RegisterPlan): Promise<void> => {
  if (plan.removesSample) {
    await transaction.run(statements.REMOVE_SAMPLE_TIES);
    await transaction.run(statements.REMOVE_SAMPLE_NODES);
    await transaction.run(statements.REMOVE_STRAY_CONTACTS);
  }
  for (const [type, ties] of byType(plan.removedTies)) await inBatches(transaction, statements.removeTies(type), ties.map(tieRow), false);
  for (const label of NODE_LABELS) {
    const changed = plan.changed.filter(({ record }) => record.label === label).map(({ record }) => nodeRow(record));
    await inBatches(transaction, statements.changeNodes(label), changed);
    const created = plan.created.filter((node) => node.label === label).map(nodeRow);
    await inBatches(transaction, statements.createNodes(label), created);
  }
  for (const [type, ties] of byType(plan.changedTies.map(({ record }) => record))) await inBatches(transaction, statements.changeTies(type), ties.map(tieRow));
  for (const [type, ties] of byType(plan.createdTies)) await inBatches(transaction, statements.createTies(type), ties.map(tieRow));
  await inBatches(
    transaction,
    statements.SAVE_CONTACTS,
    plan.contacts.map((contact) => ({ ...contact })),
  );
};

const nodeRow = ({ label, id, properties }: NodeRecord): Record<string, unknown> => {
  if (!STAKEHOLDER_LABELS.includes(label)) return { id, properties };
  const { name, kana = null, note = null, displayRule = null } = properties;
  return { id, properties: { ...properties, searchKey: searchKeyOf({ name, kana, note, displayRule }) } };
};
const tieRow = ({ fromId, toId, key, properties }: TieRecord, row: number): Record<string, unknown> => ({ row, fromId, toId, key, properties });

const byType = (ties: readonly TieRecord[]): ReadonlyMap<TieRecord['type'], readonly TieRecord[]> => {
  const map = new Map<TieRecord['type'], TieRecord[]>();
  for (const tie of ties) {
    const sameType = map.get(tie.type);
    if (sameType) sameType.push(tie);
    else map.set(tie.type, [tie]);
  }
  return map;
};

/** A row without its place (an end that somebody removed meanwhile) undoes everything. */
const inBatches = async (transaction: ManagedTransaction, statement: string, rows: readonly Record<string, unknown>[], everyRow = true): Promise<void> => {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const { records } = await transaction.run(statement, { rows: batch });
    if (everyRow && records[0].get('done') !== batch.length) throw new Failure('importConflict', {});
  }
};
