import type { ManagedTransaction } from 'neo4j-driver';
import { Failure } from '../../schema/contracts/failures.ts';
import { NODE_LABELS, type NodeLabel, STAKEHOLDER_LABELS, type TieType } from '../../schema/contracts/records.ts';
import { FREE_WORDS } from '../../schema/names/unnamed-person.ts';
import type { Database } from './connection.ts';
import { ACTIVITY_CHECKS, AREA_CHECKS, type Check, GROUP_CHECKS, recordChecks, STAKEHOLDER_CHECKS, STILL_NAMED_BY_SEATS } from './register/change-checks.ts';
import { markTies } from './register/register-statements.ts';
import { type SearchableText, searchKeyOf } from './register/search-key.ts';

/** Which records a change is about. */
export interface ChangedRecords {
  readonly what: 'create' | 'update' | 'delete';
  readonly label: NodeLabel;
  /** Ids of the records that are added, changed or removed. */
  readonly ids: readonly string[];
  /** Ids of the records they are tied to or cut loose from, by label. */
  readonly tied: Readonly<Partial<Record<NodeLabel, readonly string[]>>>;
  /** Ids at the other end of ties whose properties are changed, by type. */
  readonly retied?: Readonly<Partial<Record<TieType, readonly string[]>>>;
}

/** The transaction as @neo4j/graphql takes it for `executionContext`. */
export type ChangeTransaction = Pick<ManagedTransaction, 'run'>;

const isStakeholder = (label: NodeLabel): boolean => STAKEHOLDER_LABELS.includes(label);
const isOrganisation = (label: NodeLabel): boolean => isStakeholder(label) && label !== 'Person';

/** What holds of any single change, whoever makes it; Community Neo4j cannot keep it by itself. */
const keep = async (transaction: ManagedTransaction, checks: readonly Check[], ids: readonly string[], tied: readonly string[] = []): Promise<void> => {
  if (ids.length === 0) return;
  for (const { statement, failure } of checks) {
    const { records } = await transaction.run(statement, { ids: [...ids], tied: [...tied] });
    if (records.length > 0) throw new Failure(failure, { id: String(records[0].get('id')) });
  }
};

const mustExist = async (transaction: ManagedTransaction, label: NodeLabel, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const { records } = await transaction.run(`MATCH (n:${label}) WHERE n.id IN $ids RETURN n.id AS id`, { ids: [...ids] });
  const found = new Set(records.map((record) => record.get('id') as string));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new Failure('recordUnknown', { id: missing });
};

/** A tie that is to be changed is there, of every record named: else the change would come to nothing and say it was done. */
const mustBeTied = async (transaction: ManagedTransaction, label: NodeLabel, ids: readonly string[], retied: ChangedRecords['retied'] = {}): Promise<void> => {
  for (const [type, others] of Object.entries(retied)) {
    const { records } = await transaction.run(
      `UNWIND $others AS other MATCH (n:${label}) WHERE n.id IN $ids AND NOT EXISTS { MATCH (n)-[t]-({id: other}) WHERE type(t) = $type } RETURN other LIMIT 1`,
      { ids: [...ids], others: [...others], type },
    );
    if (records.length > 0) throw new Failure('tieUnknown', { id: String(records[0].get('other')) });
  }
};

const keepSearchKeys = async (transaction: ManagedTransaction, ids: readonly string[]): Promise<void> => {
  const { records } = await transaction.run(
    'MATCH (n:Stakeholder) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name, n.kana AS kana, n.note AS note, n.displayRule AS displayRule',
    { ids: [...ids] },
  );
  const rows = records.map((record) => ({ id: record.get('id') as string, searchKey: searchKeyOf(record.toObject() as unknown as SearchableText) }));
  await transaction.run('UNWIND $rows AS row MATCH (n:Stakeholder {id: row.id}) SET n.searchKey = row.searchKey', { rows });
};

/** Contact data goes with its person, and is not kept of anybody under 18. */
const DROP_CONTACTS =
  'MATCH (c:Contact) WHERE c.ownerId IN $ids AND NOT EXISTS { MATCH (p:Person {id: c.ownerId}) WHERE coalesce(p.under18, false) = false } DELETE c';

/** Free words could name whoever is not to be named. */
const DROP_WORDS_UNDER_18 = `MATCH (p:Person {under18: true}) WHERE p.id IN $ids REMOVE ${FREE_WORDS.map((name) => `p.${name}`).join(', ')}`;

/** So could the notes on their ties. */
const DROP_NOTES_UNDER_18 = 'MATCH (p:Person {under18: true})-[t]-() WHERE p.id IN $ids AND t.note IS NOT NULL SET t.note = null';

/** What nobody is told of is gone before ties are counted that a removal takes along. */
const FORGET_NOT_PROPOSED = 'MATCH (g:Group)-[t:NOT_PROPOSED]-() WHERE g.id IN $ids DELETE t';

/** Whoever is removed is no membership's contact any more. */
const FORGET_CONTACT = 'MATCH ()-[t:MEMBER_OF]->() WHERE t.contactId IN $ids REMOVE t.contactId';

/**
 * Runs a change of the register in one transaction and looks at what it left: every record it names is there, and afterwards all that must hold of
 * them holds; else nothing is written. Search keys follow names, ties between invented ends are marked, contact data goes with its person.
 * @throws Failure recordUnknown, tieUnknown, those of the checks, valueAlreadyTaken, databaseUnavailable, databaseTooSlow, and whatever `run` throws
 */
export const changeRegister = <Answer>(
  database: Database,
  changed: ChangedRecords,
  run: (transaction: ChangeTransaction) => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> => {
  const { what, label, ids, tied } = changed;
  return database.write(
    async (transaction) => {
      if (what !== 'create') await mustExist(transaction, label, ids);
      for (const other of NODE_LABELS) await mustExist(transaction, other, tied[other]?.filter((id) => !ids.includes(id)) ?? []);
      await mustBeTied(transaction, label, ids, changed.retied);
      if (what === 'delete') await keep(transaction, [STILL_NAMED_BY_SEATS], isOrganisation(label) ? ids : []);
      if (label === 'Group' && what === 'delete') await transaction.run(FORGET_NOT_PROPOSED, { ids: [...ids] });
      const answer = await run(transaction);
      if (label === 'Person')
        for (const statement of [DROP_CONTACTS, DROP_WORDS_UNDER_18, DROP_NOTES_UNDER_18]) await transaction.run(statement, { ids: [...ids] });
      if (label === 'Person' && what === 'delete') await transaction.run(FORGET_CONTACT, { ids: [...ids] });
      if (what === 'delete') return answer;
      const others = Object.values(tied).flat();
      if (others.length > 0) await transaction.run(markTies(label), { ids: [...ids], tied: others });
      await keep(transaction, recordChecks(label), ids, others);
      if (isStakeholder(label)) await keep(transaction, STAKEHOLDER_CHECKS, ids, others);
      await keep(transaction, GROUP_CHECKS, [...(label === 'Group' ? ids : []), ...(tied.Group ?? [])]);
      await keep(transaction, ACTIVITY_CHECKS, [...(label === 'Activity' ? ids : []), ...(tied.Activity ?? [])]);
      await keep(transaction, AREA_CHECKS, [...(label === 'Area' ? ids : []), ...(tied.Area ?? [])]);
      if (isStakeholder(label)) await keepSearchKeys(transaction, ids);
      return answer;
    },
    { signal },
  );
};
