import { NODE_RULES } from '../../../schema/contracts/field-rules.ts';
import type { NodeLabel, Properties, PropertyValue } from '../../../schema/contracts/records.ts';
import type { SchoolKind } from '../../../schema/vocabulary/school-kinds.ts';
import type { Row } from '../rows/row.ts';
import { FREE_WORDS, unnamedPerson } from '../../../schema/names/unnamed-person.ts';
import { TABLES } from '../tables/tables.ts';
import type { Known } from './known-records.ts';
import type { PlanOptions } from './options.ts';
import type { Planning } from './planning.ts';
import { isUnsaid } from './tie-drafts.ts';

/** Every property of a label with the value that stands for nothing said. */
export const blankProperties = (label: NodeLabel): Record<string, PropertyValue> =>
  Object.fromEntries(Object.entries(NODE_RULES[label]).map(([name, { type }]) => [name, type === 'flag' ? false : type === 'codes' ? [] : null]));

const SCHOOL_ENDINGS: readonly (readonly [ending: RegExp, kind: SchoolKind])[] = [
  [/特別支援学校|支援学校/, 'SPECIAL_NEEDS'],
  [/小学校$|小$/, 'ELEMENTARY'],
  [/中学校$|中$/, 'JUNIOR_HIGH'],
  [/高等学校$|高校$/, 'HIGH'],
];

/** A kind that no cell says: a school's from its name, else OTHER; the report tells both. */
const kindUnsaid = (planning: Planning, { label, name }: Known, row: Row): string => {
  const kind = label === 'School' ? SCHOOL_ENDINGS.find(([ending]) => ending.test(name))?.[1] : undefined;
  planning.problems.repair(row, 'kind', kind === undefined ? 'KIND_OTHER' : 'KIND_FROM_NAME', kind ?? 'OTHER');
  return kind ?? 'OTHER';
};

/** What a new person's record holds where no file says it. */
export const personDefaults = ({ holder, purpose }: PlanOptions): Properties => ({ holder, purpose, consent: 'NOT_ASKED', displayRule: 'NAME' });

/** What stands in a row's cells for the properties of its record; an empty cell says nothing. */
export const statedBy = (row: Row): Record<string, PropertyValue> => {
  const cells = row.cells as unknown as Readonly<Record<string, PropertyValue>>;
  const stated: Record<string, PropertyValue> = {};
  for (const [key, { property }] of Object.entries(TABLES[row.table].columns)) {
    if (property !== null && !isUnsaid(cells[key])) stated[property] = cells[key];
  }
  return stated;
};

/** Under 18 neither name nor reading nor anything in free words is kept, whatever the file says. */
const keptUnder18 = (properties: Record<string, PropertyValue>, code: string): Record<string, PropertyValue> =>
  properties.under18 === true
    ? { ...properties, name: unnamedPerson(code), kana: null, displayRule: 'UNNAMED', ...Object.fromEntries(FREE_WORDS.map((name) => [name, null])) }
    : properties;

/** The whole properties of the record a row stands for: what is registered, and over it what the row says. */
export const propertiesOf = (planning: Planning, known: Known, row: Row): Properties => {
  const { registered, label, id } = known;
  const { options } = planning;
  const before = registered?.properties ?? (label === 'Person' ? personDefaults(options) : {});
  const stated = statedBy(row);
  if (stated.code === id) delete stated.code;
  const sample = options.sample && (registered === null || registered.properties.sample === true);
  const properties: Record<string, PropertyValue> = { ...blankProperties(label), ...before, ...stated, sample };
  if (NODE_RULES[label].kind?.type === 'code' && isUnsaid(properties.kind)) properties.kind = kindUnsaid(planning, known, row);
  return label === 'Person' ? keptUnder18(properties, known.code ?? id) : properties;
};
