import neo4j, { type Integer } from 'neo4j-driver';
import { type FieldRules, NODE_RULES, TIE_RULES } from '../../../schema/contracts/field-rules.ts';
import type { NodeLabel, Properties, PropertyValue, TieType } from '../../../schema/contracts/records.ts';

type StoredDay = InstanceType<typeof neo4j.types.Date<number>>;
type Kept = string | number | boolean | readonly string[] | Integer | StoredDay;

/** Properties as the database keeps them: days as dates, whole numbers as integers, nothing for what is null. */
const keptProperties = (rules: FieldRules, properties: Properties): Readonly<Record<string, Kept>> => {
  const kept: Record<string, Kept> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== null && value !== undefined) kept[name] = keptValue(rules[name]?.type, value);
  return kept;
};
const keptValue = (type: FieldRules[string]['type'] | undefined, value: NonNullable<PropertyValue>): Kept => {
  if (type === 'whole') return neo4j.int(value as number);
  if (type !== 'day') return value;
  const [year, month, day] = (value as string).split('-').map(Number);
  return new neo4j.types.Date(year, month, day);
};
/** The properties of a node as the database keeps them. */
export const keptOfNode = (label: NodeLabel, properties: Properties): Readonly<Record<string, Kept>> => keptProperties(NODE_RULES[label], properties);
/** The properties of a tie as the database keeps them. */
export const keptOfTie = (type: TieType, properties: Properties): Readonly<Record<string, Kept>> => keptProperties(TIE_RULES[type], properties);

/** A value of the driver as a property: dates as ISO text, its integers as numbers. */
const plainValue = (value: unknown): PropertyValue => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'object' && 'toNumber' in value && typeof value.toNumber === 'function') return Number(value.toNumber());
  return String(value);
};

const plainProperties = (rules: FieldRules, stored: Readonly<Record<string, unknown>>): Properties =>
  Object.fromEntries(Object.keys(rules).map((name) => [name, plainValue(stored[name])]));

/** The properties the model knows, every one of them; a missing one is null. */
export const nodeProperties = (label: NodeLabel, stored: Readonly<Record<string, unknown>>): Properties => plainProperties(NODE_RULES[label], stored);
/** The properties of a tie the model knows, every one of them; a missing one is null. */
export const tieProperties = (type: TieType, stored: Readonly<Record<string, unknown>>): Properties => plainProperties(TIE_RULES[type], stored);
