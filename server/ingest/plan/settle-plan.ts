import type { RejectedRow } from '../../../schema/contracts/import-problems.ts';
import type { RegisterIndex } from '../../../schema/contracts/records.ts';
import type { FallenRow, Row } from '../rows/row.ts';
import { sortedBy } from './in-order.ts';
import type { PlanOptions } from './options.ts';
import { type Planned, planImport } from './plan-import.ts';
import { placeKey } from './problems.ts';

/** A plan for the sound rows, and everything that keeps the other rows out of it. */
export interface SettledPlan extends Omit<Planned, 'rejected' | 'rejectedRows'> {
  readonly rejected: readonly RejectedRow[];
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const fallenFrom = (row: Row): FallenRow => {
  const cells = row.cells as unknown as Readonly<Record<string, unknown>>;
  return { file: row.file, row: row.row, table: row.table, id: textOf(cells.id), name: textOf(cells.name) };
};

/**
 * Which rows can be written, and why not the others? A row that refers to a rejected one is rejected with it, so the plan is
 * made anew without the rejected rows until nothing more falls. What is left is whole in itself.
 */
export const settlePlan = (rows: readonly Row[], fallen: readonly FallenRow[], index: RegisterIndex, options: PlanOptions): SettledPlan => {
  const rejected: RejectedRow[] = [];
  let left = sortedBy(rows, ({ table, file, row }) => `${table} ${file}\u0000${String(row).padStart(9, '0')}`);
  let lost = fallen;
  for (;;) {
    const planned = planImport(left, lost, index, options);
    rejected.push(...planned.rejected);
    if (planned.rejectedRows.length === 0) return { ...planned, rejected };
    const out = new Set(planned.rejectedRows.map(placeKey));
    lost = [...lost, ...planned.rejectedRows.map(fallenFrom)];
    left = left.filter((row) => !out.has(placeKey(row)));
  }
};
