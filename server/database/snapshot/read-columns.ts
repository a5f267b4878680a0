import type { ManagedTransaction } from 'neo4j-driver';
import { isFinished } from '../register/register-statements.ts';
import { unfinishedImports } from '../take-back.ts';

/** One value per row for every named column. */
export type Columns<Name extends string> = Readonly<Record<Name, readonly unknown[]>>;

const CHUNK = 5_000;

/**
 * Reads columns in rows of 5,000 values each instead of a record per node, which is what makes reading a city fast.
 * Every piece of the statement is written in this file.
 * @param match Cypher that binds what is read to `item`
 * @param columns expression over `item` for every column
 * @param unfinished ids of imports whose records do not count yet
 */
const readColumns = async <Name extends string>(
  transaction: ManagedTransaction,
  match: string,
  columns: Readonly<Record<Name, string>>,
  unfinished: readonly string[],
): Promise<Columns<Name>> => {
  const names = Object.keys(columns) as Name[];
  const returned = names.map((name) => `[item IN chunk | ${columns[name]}] AS ${name}`).join(', ');
  const statement = `${match}${unfinished.length > 0 ? ` WHERE ${isFinished('item')}` : ''}
     WITH collect(item) AS items UNWIND range(0, size(items) - 1, ${CHUNK}) AS start
     WITH items[start..start + ${CHUNK}] AS chunk RETURN ${returned}`;
  const { records } = await transaction.run(statement, { unfinished });
  const read = Object.fromEntries(names.map((name) => [name, [] as unknown[]])) as Record<Name, unknown[]>;
  for (const record of records) for (const name of names) for (const value of record.get(name) as unknown[]) read[name].push(value);
  return read;
};

const ENDS = { source: 'startNode(item).id', target: 'endNode(item).id' } as const;
const isoText = (name: string): string => `toStringOrNull(item.${name})`;

const STAKEHOLDER_COLUMNS = {
  id: 'item.id',
  name: 'item.name',
  labels: 'labels(item)',
  displayRule: 'item.displayRule',
  generation: 'item.generation',
  kind: 'item.kind',
  fields: 'item.fields',
  subFields: 'item.subFields',
  runByGenerations: 'item.runByGenerations',
  forGenerations: 'item.forGenerations',
  status: 'item.status',
  knownExtent: 'item.knownExtent',
  contactWish: 'item.contactWish',
  handledWithCare: 'item.handledWithCare',
  fictional: 'item.fictional',
  nameMatchUnconfirmed: 'item.nameMatchUnconfirmed',
} as const;
const AREA_COLUMNS = { id: 'item.id', name: 'item.name', kind: 'item.kind', position: 'toFloatOrNull(item.position)' } as const;
const ACTIVITY_COLUMNS = { id: 'item.id', name: 'item.name', firstDay: isoText('firstDay'), lastDay: isoText('lastDay') } as const;
const TIE_COLUMNS = {
  ...ENDS,
  type: 'type(item)',
  ofActivity: 'endNode(item):Activity',
  from: isoText('from'),
  to: isoText('to'),
  role: 'item.role',
  level: 'item.level',
  seat: 'item.seat',
  broughtBy: 'item.broughtById',
  askedBy: 'item.askedById',
  participation: 'item.participation',
  weekdays: 'item.weekdays',
  fiscalYear: 'toStringOrNull(item.fiscalYear)',
} as const;
const NOT_PROPOSED_COLUMNS = { ...ENDS, to: isoText('to') } as const;
const AREA_LINK_COLUMNS = { ...ENDS, type: 'type(item)', relation: 'item.relation' } as const;

/** Everything a snapshot is made of, as it stands in the database. */
export interface RawRegister {
  readonly stakeholders: Columns<keyof typeof STAKEHOLDER_COLUMNS>;
  readonly areas: Columns<keyof typeof AREA_COLUMNS>;
  readonly activities: Columns<keyof typeof ACTIVITY_COLUMNS>;
  readonly ties: Columns<keyof typeof TIE_COLUMNS>;
  /** Groups that are never to be proposed to each other. */
  readonly notProposed: Columns<keyof typeof NOT_PROPOSED_COLUMNS>;
  /** Groups and the groups they lie in. */
  readonly parents: Columns<keyof typeof ENDS>;
  /** Whoever stands, lives or is active in an area. */
  readonly areaLinks: Columns<keyof typeof AREA_LINK_COLUMNS>;
  /** Areas and the areas they lie within. */
  readonly areaParts: Columns<keyof typeof ENDS>;
}

/** Reads the register in the given transaction: ties between the labels the model foresees (an id is unique among areas, activities and stakeholders each), without what an unfinished import has written so far. */
export const readRegister = async (transaction: ManagedTransaction): Promise<RawRegister> => {
  const unfinished = await unfinishedImports(transaction);
  // Asked for all at once: while one answer is read here, the database works on the next.
  const [stakeholders, ties, areas, activities, notProposed, parents, areaLinks, areaParts] = await Promise.all([
    readColumns(transaction, 'MATCH (item:Stakeholder)', STAKEHOLDER_COLUMNS, unfinished),
    readColumns(
      transaction,
      'MATCH (:Stakeholder)-[item:MEMBER_OF|COOPERATES_WITH|SUPPORTS|KNOWS|TAKES_PART_IN|USES|ACCOMPANIES|AFFILIATED_WITH]->(:Stakeholder|Activity)',
      TIE_COLUMNS,
      unfinished,
    ),
    readColumns(transaction, 'MATCH (item:Area)', AREA_COLUMNS, unfinished),
    readColumns(transaction, 'MATCH (item:Activity)', ACTIVITY_COLUMNS, unfinished),
    readColumns(transaction, 'MATCH (:Group)-[item:NOT_PROPOSED]->(:Group)', NOT_PROPOSED_COLUMNS, unfinished),
    readColumns(transaction, 'MATCH (:Group)-[item:HAS_PARENT]->(:Group)', ENDS, unfinished),
    readColumns(transaction, 'MATCH (:Stakeholder)-[item:ACTIVE_IN|LOCATED_IN|LIVES_IN]->(:Area)', AREA_LINK_COLUMNS, unfinished),
    readColumns(transaction, 'MATCH (:Area)-[item:PART_OF]->(:Area)', ENDS, unfinished),
  ]);
  return { stakeholders, ties, areas, activities, notProposed, parents, areaLinks, areaParts };
};
