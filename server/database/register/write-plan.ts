import type { ManagedTransaction } from 'neo4j-driver';
import { Failure } from '../../../schema/contracts/failures.ts';
import { type ImportRecord, NODE_LABELS, type NodeRecord, type RegisterPlan, STAKEHOLDER_LABELS, type TieRecord } from '../../../schema/contracts/records.ts';
import { failureOf } from '../failure-of.ts';
import { keptOfNode, keptOfTie } from './property-rules.ts';
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
 * Writes a plan in the given transaction. While the database writes one batch, the next is made ready and sent.
 * @param importId kept on everything created, where the import may have to be taken back
 * @throws Failure importConflict where something the plan rests on is no longer there
 */
export const writePlan = async (transaction: Writing, plan: RegisterPlan, importId: string | null = null): Promise<void> => {
  if (plan.removesSample) await removeSample(transaction);
  let last: Promise<void> = Promise.resolve();
  for (const batch of batchesOf(plan, importId)) {
    const written = writeBatch(transaction, batch);
    // Told when its turn comes.
    written.catch(() => undefined);
    await last;
    last = written;
  }
  await last;
};

/** One statement with what it is about. */
interface Batch {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, readonly unknown[]>>;
  /** Rows that must each have found their place; null where some may not. */
  readonly rows: number | null;
}

const batchesOf = function* (plan: RegisterPlan, importId: string | null): Generator<Batch> {
  const nodeRow = nodeRowFor(importId);
  const tieRow = tieRowFor(importId);
  for (const [type, ties] of byType(plan.removedTies)) yield* inBatches(statements.removeTies(type), ties, tieRow, false);
  for (const label of NODE_LABELS) {
    const changed = plan.changed.filter(({ record }) => record.label === label).map(({ record }) => record);
    yield* inBatches(statements.changeNodes(label), changed, nodeRow);
    const created = plan.created.filter((node) => node.label === label);
    yield* inBatches(statements.createNodes(label), created, nodeRow);
  }
  for (const [type, ties] of byType(plan.changedTies.map(({ record }) => record))) yield* inBatches(statements.changeTies(type), ties, tieRow);
  for (const [type, ties] of byType(plan.createdTies)) yield* inBatches(statements.createTies(type), ties, tieRow);
  for (const label of NODE_LABELS) {
    const otherwise = plan.changed.filter(
      ({ record, before }) => record.label === label && (record.properties.fictional === true) !== (before.fictional === true),
    );
    if (otherwise.length > 0) yield { statement: statements.markAllTies(label), parameters: { ids: otherwise.map(({ record }) => record.id) }, rows: null };
  }
  yield* inBatches(statements.SAVE_CONTACTS, plan.contacts, (contact) => ({ ...contact }));
};

type Row = Readonly<Record<string, unknown>>;

const nodeRowFor =
  (importId: string | null) =>
  ({ label, id, properties }: NodeRecord): Row => {
    const kept = keptOfNode(label, { ...properties, importId });
    if (!STAKEHOLDER_LABELS.includes(label)) return { id, properties: kept };
    const { name, kana = null, note = null, displayRule = null } = properties;
    return { id, properties: { ...kept, searchKey: searchKeyOf({ name, kana, note, displayRule }) } };
  };
const tieRowFor =
  (importId: string | null) =>
  ({ type, fromId, toId, key, properties }: TieRecord, row: number): Row => ({
    row,
    fromId,
    toId,
    key,
    properties: keptOfTie(type, { ...properties, importId }),
  });

const byType = (ties: readonly TieRecord[]): ReadonlyMap<TieRecord['type'], readonly TieRecord[]> => {
  const map = new Map<TieRecord['type'], TieRecord[]>();
  for (const tie of ties) {
    const sameType = map.get(tie.type);
    if (sameType) sameType.push(tie);
    else map.set(tie.type, [tie]);
  }
  return map;
};

const inBatches = function* <Item>(statement: string, items: readonly Item[], rowOf: (item: Item, place: number) => Row, everyRow = true): Generator<Batch> {
  for (let start = 0; start < items.length; start += BATCH) {
    const rows = items.slice(start, start + BATCH).map((item, place) => rowOf(item, start + place));
    yield { statement, parameters: { rows }, rows: everyRow ? rows.length : null };
  }
};

/** A row without its place (an end that somebody removed meanwhile) undoes everything. */
const writeBatch = async (transaction: Writing, { statement, parameters, rows }: Batch): Promise<void> => {
  const { records } = await transaction.run(statement, parameters);
  if (rows !== null && records[0].get('done') !== rows) throw new Failure('importConflict', {});
};
