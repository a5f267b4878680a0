import type { NodeLabel, RegisterIndex } from '../../../schema/contracts/records.ts';
import { foldName } from '../../../schema/names/fold-name.ts';
import type { ImportTable } from '../../../schema/vocabulary/import-tables.ts';
import type { FallenRow, Row, RowOf } from '../rows/row.ts';
import { TABLES } from '../tables/tables.ts';
import { type BaseRegister, baseRegister } from './base-register.ts';
import { groupedBy } from './in-order.ts';
import { foldCode, KnownRecords } from './known-records.ts';
import type { PlanOptions } from './options.ts';
import { Problems } from './problems.ts';

/** One attempt at a plan: what it starts from, what is known so far, and what is wrong. */
export interface Planning {
  readonly options: PlanOptions;
  readonly base: BaseRegister;
  readonly known: KnownRecords;
  readonly problems: Problems;
  readonly rowsOf: <Which extends ImportTable>(table: Which) => readonly RowOf<Which>[];
  /** Rejected rows of these labels that go by this id or name. */
  readonly fallenAs: (labels: readonly NodeLabel[], text: string) => readonly FallenRow[];
}

const fallenIndex = (fallen: readonly FallenRow[]): Planning['fallenAs'] => {
  const named = fallen.flatMap((row) => {
    const label = TABLES[row.table].label;
    const names = [...(row.id === null ? [] : [foldCode(row.id)]), ...(row.name === null ? [] : [foldName(row.name)])];
    return label === null ? [] : [...new Set(names)].map((name) => ({ key: `${label} ${name}`, row }));
  });
  const index = groupedBy(named, ({ key }) => key);
  const under = (key: string): readonly FallenRow[] => (index.get(key) ?? []).map(({ row }) => row);
  return (labels, text) => [...new Set(labels.flatMap((label) => [...under(`${label} ${foldCode(text)}`), ...under(`${label} ${foldName(text)}`)]))];
};

/** Begins a plan for these rows against what is registered. */
export const beginPlanning = (rows: readonly Row[], fallen: readonly FallenRow[], index: RegisterIndex, options: PlanOptions): Planning => {
  const tables = groupedBy(rows, ({ table }) => table);
  return {
    options,
    base: baseRegister(index, options),
    known: new KnownRecords(),
    problems: new Problems(),
    rowsOf: <Which extends ImportTable>(table: Which) => (tables.get(table) ?? []) as readonly Row[] as readonly RowOf<Which>[],
    fallenAs: fallenIndex(fallen),
  };
};
