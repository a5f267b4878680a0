import { type FieldRules, NODE_RULES, TIE_RULES } from '../../../schema/contracts/field-rules.ts';
import type { NodeLabel, Properties, PropertyValue, TieType } from '../../../schema/contracts/records.ts';

/** Cypher that sets the properties `row.properties` on a variable: whole numbers as integers, days as dates, the rest as it is. */
const settingOf = (variable: string, rules: FieldRules): string =>
  Object.entries(rules)
    .flatMap(([name, { type }]) => {
      const value = `row.properties.${name}`;
      if (type === 'day') return [`${variable}.${name} = date(${value})`];
      if (type === 'whole') return [`${variable}.${name} = toInteger(${value})`];
      return [];
    })
    .map((assignment) => `, ${assignment}`)
    .join('');
/** Cypher that gives the dates and whole numbers of a node their database types. */
export const nodeSetting = (label: NodeLabel): string => settingOf('n', NODE_RULES[label]);
/** Cypher that gives the dates and whole numbers of a tie their database types. */
export const tieSetting = (type: TieType): string => settingOf('t', TIE_RULES[type]);

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
