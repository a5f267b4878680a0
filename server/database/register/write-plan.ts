import type { ManagedTransaction } from 'neo4j-driver';
import { Failure } from '../../../schema/contracts/failures.ts';
import { type ImportRecord, NODE_LABELS, type NodeRecord, type RegisterPlan, STAKEHOLDER_LABELS, type TieRecord } from '../../../schema/contracts/records.ts';
import { failureOf } from '../failure-of.ts';
import * as statements from './register-statements.ts';
import { searchKeyOf } from './search-key.ts';

/** A transaction that statements are run in. */
export type Writing = Pick<ManagedTransaction, 'run'>;

/** Nodes, ties and contacts that are written in one transaction; the memory the database may use for one holds well over this. */
export const LARGEST_IMPORT = 50_000;
const BATCH = 1_000;

/** How many nodes, ties and contacts a plan touches. */
export const entitiesOf = (plan: RegisterPlan): number =>
  plan.created.length + plan.changed.length + plan.createdTies.length + plan.changedTies.length + plan.removedTies.length + plan.contacts.length;

/** An import as its record in the database holds it. */
export const importParameters = (record: ImportRecord): Record<string, unknown> => ({
  ...record,
  files: [...record.files],
  counts: JSON.stringify(record.counts),
});

/** Waits a few seconds for an import that is under way. @throws Failure importUnderWay */
export const takeTurn = async (transaction: Writing): Promise<void> => {
  try {
    await transaction.run(statements.TAKE_TURN);
  } catch (error) {
    throw failureOf(error)?.id === 'databaseTooSlow' ? new Failure('importUnderWay', {}, { cause: error }) : error;
  }
};

/** Removes the sample city with its ties and contact data. */
export const removeSample = async (transaction: Writing): Promise<void> => {
  await transaction.run(statements.REMOVE_SAMPLE_TIES);
  await transaction.run(statements.REMOVE_SAMPLE_NODES);
  await transaction.run(statements.REMOVE_STRAY_CONTACTS);
};

/**
 * Writes a plan in the given transaction.
 * @param importId kept on everything created, where the import may have to be taken back
 * @throws Failure importConflict where something the plan rests on is no longer there
 */
export const writePlan = async (transaction: Writing, plan: RegisterPlan, importId: string | null = null): Promise<void> => {
  const nodeRow = nodeRowFor(importId);
  const tieRow = tieRowFor(importId);
  if (plan.removesSample) await removeSample(transaction);
  for (const [type, ties] of byType(plan.removedTies)) await inBatches(transaction, statements.removeTies(type), ties.map(tieRow), false);
  for (const label of NODE_LABELS) {
    const changed = plan.changed.filter(({ record }) => record.label === label).map(({ record }) => nodeRow(record));
    await inBatches(transaction, statements.changeNodes(label), changed);
    const created = plan.created.filter((node) => node.label === label).map(nodeRow);
    await inBatches(transaction, statements.createNodes(label), created);
  }
  for (const [type, ties] of byType(plan.changedTies.map(({ record }) => record))) await inBatches(transaction, statements.changeTies(type), ties.map(tieRow));
  for (const [type, ties] of byType(plan.createdTies)) await inBatches(transaction, statements.createTies(type), ties.map(tieRow));
  for (const label of NODE_LABELS) {
    const otherwise = plan.changed.filter(
      ({ record, before }) => record.label === label && (record.properties.fictional === true) !== (before.fictional === true),
    );
    if (otherwise.length > 0) await transaction.run(statements.markAllTies(label), { ids: otherwise.map(({ record }) => record.id) });
  }
  await inBatches(
    transaction,
    statements.SAVE_CONTACTS,
    plan.contacts.map((contact) => ({ ...contact })),
  );
};

const nodeRowFor =
  (importId: string | null) =>
  ({ label, id, properties }: NodeRecord): Record<string, unknown> => {
    if (!STAKEHOLDER_LABELS.includes(label)) return { id, properties: { ...properties, importId } };
    const { name, kana = null, note = null, displayRule = null } = properties;
    return { id, properties: { ...properties, importId, searchKey: searchKeyOf({ name, kana, note, displayRule }) } };
  };
const tieRowFor =
  (importId: string | null) =>
  ({ fromId, toId, key, properties }: TieRecord, row: number): Record<string, unknown> => ({ row, fromId, toId, key, properties: { ...properties, importId } });

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
const inBatches = async (transaction: Writing, statement: string, rows: readonly Record<string, unknown>[], everyRow = true): Promise<void> => {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const { records } = await transaction.run(statement, { rows: batch });
    if (everyRow && records[0].get('done') !== batch.length) throw new Failure('importConflict', {});
  }
};
