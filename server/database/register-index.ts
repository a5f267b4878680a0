import type { ManagedTransaction } from 'neo4j-driver';
import { TIE_ENDS } from '../../schema/contracts/field-rules.ts';
import {
  type ContactRecord,
  NODE_LABELS,
  type NodeLabel,
  type NodeRecord,
  type RegisterIndex,
  type TieRecord,
  type TieType,
} from '../../schema/contracts/records.ts';
import { tieKeyOf } from '../../schema/contracts/tie-keys.ts';
import type { Database } from './connection.ts';
import { nodeProperties, tieProperties } from './register/property-rules.ts';
import { isFinished, OWN_IMPORTS } from './register/register-statements.ts';
import { revisionMark } from './revision-mark.ts';
import { unfinishedImports } from './take-back.ts';

const LONGEST_READ_MS = 60_000;
const TIE_TYPES = Object.keys(TIE_ENDS) as TieType[];
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The register an import is held against, and the mark of the database it was read at (the `basis` of `saveRegister`). */
export interface MarkedIndex {
  readonly index: RegisterIndex;
  readonly mark: string;
}

/**
 * What is in the register? All nodes, ties and contact data as records: nodes in the order of NODE_LABELS and by id, ties
 * by type, ends and key; without what an unfinished import has written so far. @throws Failure databaseUnavailable, databaseTooSlow
 */
export const registerIndex = async (database: Database, signal?: AbortSignal): Promise<MarkedIndex> => {
  const mark = await revisionMark(database);
  const index = await database.read(readIndex, { timeoutMs: LONGEST_READ_MS, signal });
  return { index, mark };
};

const readIndex = async (transaction: ManagedTransaction): Promise<RegisterIndex> => {
  const unfinished = await unfinishedImports(transaction);
  const counts = (variable: string): string => (unfinished.length > 0 ? ` AND ${isFinished(variable)}` : '');
  const nodes: NodeRecord[] = [];
  const everyNode = `MATCH (n:${NODE_LABELS.join('|')}) WHERE n.id IS NOT NULL${counts('n')} RETURN labels(n) AS labels, properties(n) AS stored`;
  for await (const record of transaction.run(everyNode, { unfinished })) {
    const stored = record.get('stored') as Record<string, unknown>;
    const label = NODE_LABELS.find((one) => (record.get('labels') as string[]).includes(one)) as NodeLabel;
    nodes.push({ label, id: String(stored.id), properties: nodeProperties(label, stored) });
  }
  nodes.sort((a, b) => NODE_LABELS.indexOf(a.label) - NODE_LABELS.indexOf(b.label) || byText(a.id, b.id));
  const ties: TieRecord[] = [];
  const everyTie = `MATCH (a)-[t:${TIE_TYPES.join('|')}]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL${counts('t')}
    RETURN type(t) AS type, a.id AS fromId, b.id AS toId, properties(t) AS stored`;
  for await (const record of transaction.run(everyTie, { unfinished })) {
    const type = record.get('type') as TieType;
    const properties = tieProperties(type, record.get('stored') as Record<string, unknown>);
    ties.push({ type, fromId: String(record.get('fromId')), toId: String(record.get('toId')), key: tieKeyOf(type, properties), properties });
  }
  ties.sort((a, b) => TIE_TYPES.indexOf(a.type) - TIE_TYPES.indexOf(b.type) || byText(a.fromId, b.fromId) || byText(a.toId, b.toId) || byText(a.key, b.key));
  const { records } = await transaction.run(
    'MATCH (c:Contact) RETURN c.ownerId AS ownerId, c.phone AS phone, c.email AS email, c.address AS address ORDER BY ownerId',
  );
  const sampleLoaded = nodes.some(({ properties }) => properties.sample === true);
  const ownImported = (await transaction.run(OWN_IMPORTS)).records.length > 0;
  return { sampleLoaded, ownImported, nodes, ties, contacts: records.map((record) => record.toObject() as unknown as ContactRecord) };
};
