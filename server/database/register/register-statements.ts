import { MARKED_TIES, TIE_ENDS } from '../../../schema/contracts/field-rules.ts';
import { type NodeLabel, STAKEHOLDER_LABELS, type TieType } from '../../../schema/contracts/records.ts';
import { keyPropertiesOf } from '../../../schema/contracts/tie-keys.ts';

const isStakeholder = (label: NodeLabel): boolean => STAKEHOLDER_LABELS.includes(label);

/** Finds the node with an id among some labels through the constraint of its label, or of Stakeholder. */
const find = (variable: string, labels: readonly NodeLabel[], id: string): string => {
  const among = labels.filter(isStakeholder);
  const others = labels.filter((label) => !isStakeholder(label));
  const branches = [
    ...(among.length > 0 ? [`MATCH (${variable}:Stakeholder {id: ${id}}) WHERE ${among.map((label) => `${variable}:${label}`).join(' OR ')}`] : []),
    ...others.map((label) => `MATCH (${variable}:${label} {id: ${id}})`),
  ];
  if (branches.length === 1) return `${branches[0]} WITH *`;
  return `CALL (row) { ${branches.map((branch) => `${branch} RETURN ${variable}`).join(' UNION ')} }`;
};

const findEnds = (type: TieType): string => `${find('a', TIE_ENDS[type].from, 'row.fromId')} ${find('b', TIE_ENDS[type].to, 'row.toId')}`;

/** The key of a stored tie, as `tieKeyOf` makes it. */
const storedKey = (type: TieType): string =>
  keyPropertiesOf(type)
    .map((name) => `coalesce(toString(t.${name}), '')`)
    .join(" + '|' + ") || "''";

const allLabels = (label: NodeLabel): string => (isStakeholder(label) ? `${label}:Stakeholder` : label);

/** Each takes `$rows` and returns `done`, the number of rows it found its place for. Labels, types and properties come from closed lists. */
export const createNodes = (label: NodeLabel): string =>
  `UNWIND $rows AS row CREATE (n:${allLabels(label)}) SET n = row.properties, n.id = row.id RETURN toFloat(count(n)) AS done`;
/** Replaces the properties of nodes of one label. */
export const changeNodes = (label: NodeLabel): string =>
  `UNWIND $rows AS row ${find('n', [label], 'row.id')} SET n = row.properties, n.id = row.id RETURN toFloat(count(n)) AS done`;
/** Makes ties of one type. */
export const createTies = (type: TieType): string =>
  `UNWIND $rows AS row ${findEnds(type)} CREATE (a)-[t:${type}]->(b) SET t = row.properties RETURN toFloat(count(t)) AS done`;
/** Replaces the properties of ties of one type. */
export const changeTies = (type: TieType): string =>
  `UNWIND $rows AS row ${findEnds(type)} MATCH (a)-[t:${type}]->(b) WHERE ${storedKey(type)} = row.key
   SET t = row.properties RETURN toFloat(count(DISTINCT row.row)) AS done`;
/** Takes ties of one type away. */
export const removeTies = (type: TieType): string =>
  `UNWIND $rows AS row ${findEnds(type)} MATCH (a)-[t:${type}]->(b) WHERE ${storedKey(type)} = row.key
   DELETE t RETURN toFloat(count(DISTINCT row.row)) AS done`;
const MARKED = MARKED_TIES.join('|');
const IS_INVENTED = 'coalesce(n.fictional, false) OR coalesce(m.fictional, false)';
/** Marks the ties between `$ids`, of one label, and `$tied` as invented where either end is. */
export const markTies = (label: NodeLabel): string =>
  `MATCH (n:${label})-[t:${MARKED}]-(m) WHERE n.id IN $ids AND m.id IN $tied SET t.fictional = ${IS_INVENTED}`;
/** As markTies, of all ties of `$ids`. */
export const markAllTies = (label: NodeLabel): string => `MATCH (n:${label})-[t:${MARKED}]-(m) WHERE n.id IN $ids SET t.fictional = ${IS_INVENTED}`;
/** Keeps contact data in a node of its own, outside the generated API. */
export const SAVE_CONTACTS = `UNWIND $rows AS row MATCH (p:Stakeholder {id: row.ownerId})
   MERGE (c:Contact {ownerId: row.ownerId}) SET c.phone = row.phone, c.email = row.email, c.address = row.address RETURN toFloat(count(c)) AS done`;
/** Takes the sample city's ties away. */
export const REMOVE_SAMPLE_TIES = 'MATCH ()-[t]->() WHERE t.sample = true DELETE t';
/** Takes the sample city's nodes away. */
export const REMOVE_SAMPLE_NODES = 'MATCH (n) WHERE n.sample = true DETACH DELETE n';
/** Takes contact data away whose owner is gone. */
export const REMOVE_STRAY_CONTACTS = 'MATCH (c:Contact) WHERE NOT EXISTS { MATCH (:Person {id: c.ownerId}) } DELETE c';
/** Records who imported what when. */
export const RECORD_IMPORT = `CREATE (i:Import {id: $id}) SET i.at = datetime($at), i.by = $by, i.files = $files, i.counts = $counts, i.own = $own`;
/** Whether anything returns: data of one's own was imported before. */
export const OWN_IMPORTS = 'MATCH (i:Import {own: true}) WHERE i.unfinished IS NULL AND i.takenBackAt IS NULL RETURN i.id LIMIT 1';
/** An import in steps: unfinished until it is finished, and found by its id on everything it created. */
export const BEGIN_IMPORT = `${RECORD_IMPORT} SET i.unfinished = true, i.removedSample = $removesSample`;
/** Declares an import in steps finished. */
export const FINISH_IMPORT = 'MATCH (i:Import {id: $id}) REMOVE i.unfinished, i.removedSample';
/** Takes the record of an import away. */
export const FORGET_IMPORT = 'MATCH (i:Import {id: $id}) DELETE i';
/** Whether an import is UNFINISHED, FINISHED or, with or without anything kept of it, TAKEN_BACK. */
export const IMPORT_STATE = `MATCH (i:Import {id: $id})
  RETURN CASE WHEN i.unfinished THEN 'UNFINISHED' WHEN i.takenBackAt IS NULL THEN 'FINISHED' ELSE 'TAKEN_BACK' END AS state`;
/** Holds an import that nobody has begun to take back, to the end of the transaction; returns nothing where somebody has. The lock comes before the look. */
export const HOLD_IMPORT = 'MATCH (i:Import {id: $id}) SET i.unfinished = i.unfinished WITH i WHERE i.unfinished AND i.takenBackAt IS NULL RETURN i.id';
/** Says that an import is being taken back: it writes nothing more from here on. */
export const BEGIN_TAKING_BACK = 'MATCH (i:Import {id: $id}) SET i.takenBackAt = datetime()';
/** Says that nothing of an import is left; who began it, when and from which files stays known. */
export const FINISH_TAKING_BACK = 'MATCH (i:Import {id: $id}) REMOVE i.unfinished';
/** Ids of imports that were never finished. */
export const UNFINISHED_IMPORTS = 'MATCH (i:Import) WHERE i.unfinished = true RETURN i.id AS id ORDER BY id';
/** The condition under which a record counts: it comes from none of the imports in `$unfinished`. */
export const isFinished = (variable: string): string => `NOT coalesce(${variable}.importId, '') IN $unfinished`;
/** Imports that were taken back since one was last finished. */
export const TAKEN_BACK_LATELY = `MATCH (i:Import) WHERE i.unfinished IS NULL AND i.takenBackAt IS NOT NULL
  AND NOT EXISTS { MATCH (later:Import) WHERE later.unfinished IS NULL AND later.takenBackAt IS NULL AND later.at >= i.at }
  RETURN i.id AS id, toString(i.at) AS at, i.by AS by, i.files AS files, coalesce(i.removedSample, false) AS removedSample ORDER BY i.at, i.id`;
/** Takes back the ties an unfinished import made. */
export const TAKE_BACK_TIES = 'MATCH ()-[t]->() WHERE t.importId = $id CALL (t) { DELETE t } IN TRANSACTIONS OF 10000 ROWS';
/** Spares the nodes of an unfinished import to which somebody else has tied something; after its own ties are taken back. */
export const SPARE_USED_NODES = 'MATCH (n) WHERE n.importId = $id AND EXISTS { (n)--() } CALL (n) { REMOVE n.importId } IN TRANSACTIONS OF 10000 ROWS';
/** Takes back the nodes an unfinished import made. */
export const TAKE_BACK_NODES = 'MATCH (n) WHERE n.importId = $id CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS';
/** Imports stand in line, and behind a migration: the second waits here for the first. */
export const TAKE_TURN = 'MERGE (n:Migration {version: 0}) SET n.heldAt = datetime()';
