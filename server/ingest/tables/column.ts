import type { FieldRule, FieldRules } from '../../../schema/contracts/field-rules.ts';
import type { Term } from '../../../schema/vocabulary/term.ts';

/** What a cell gives for each way of reading it; null or an empty list for an empty cell. Days are ISO text. */
export interface CellValues {
  readonly text: string | null;
  readonly day: string | null;
  readonly whole: number | null;
  readonly number: number | null;
  readonly flag: boolean | null;
  readonly code: string | null;
  readonly codes: readonly string[];
  readonly names: readonly string[];
}
export type CellKind = keyof CellValues;

/** One column of a table: how its cells are read, which headers name it, where its value is stored. */
export interface Column<Kind extends CellKind = CellKind> {
  readonly kind: Kind;
  /** Headers besides the key of the column. */
  readonly aliases: readonly string[];
  /** Property of the record or tie that holds the value; null where the value becomes a tie or decides something. */
  readonly property: string | null;
  /** `header`: the table must have the column. `value`: every row must fill it as well. */
  readonly needed: 'header' | 'value' | null;
  readonly max: number;
  readonly from: number;
  readonly to: number;
  readonly list: readonly Term[];
  /** Which day a month or a year alone stands for. */
  readonly lastDay: boolean;
}

const DEFAULTS = { property: null, needed: null, max: 2000, from: 0, to: 0, list: [], lastDay: false } as const;

/** A column whose value becomes a tie or decides something. */
export const column = <Kind extends CellKind>(kind: Kind, aliases: readonly string[], more: Partial<Omit<Column, 'kind' | 'aliases'>> = {}): Column<Kind> => ({
  ...DEFAULTS,
  kind,
  aliases,
  ...more,
});

const limitsOf = (rule: FieldRule): Partial<Column> => {
  if (rule.type === 'text') return { max: rule.max };
  if (rule.type === 'code' || rule.type === 'codes') return { list: rule.list };
  return rule.type === 'whole' || rule.type === 'number' ? { from: rule.from, to: rule.to } : {};
};

/** Columns whose values are stored as they are, read by the rules of a record or tie. A kind that differs from the rule is a mistake of the table. */
export const storedBy =
  (rules: FieldRules) =>
  <Kind extends FieldRule['type']>(kind: Kind, property: string, aliases: readonly string[], needed: Column['needed'] = null): Column<Kind> => {
    const rule = rules[property];
    if (rule?.type !== kind) throw new Error(`the rules do not hold ${property} as ${kind}`);
    return column(kind, [...aliases, property], { ...limitsOf(rule), property, needed });
  };
