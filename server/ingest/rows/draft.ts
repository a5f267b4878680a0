import type { Expectation, RejectedRow, Repair, RepairKind } from '../../../schema/contracts/import-problems.ts';
import type { ImportTable } from '../../../schema/vocabulary/import-tables.ts';
import { type CellsOf, type FileColumns, rejection, repair } from './row.ts';

type Writable<Cells> = { -readonly [Key in keyof Cells]: Cells[Key] };

/** A row while it is checked: its cells may still be repaired, and what is wrong is gathered. */
export class Draft<Which extends ImportTable = ImportTable> {
  readonly rejected: RejectedRow[] = [];
  readonly repairs: Repair[] = [];

  constructor(
    readonly file: string,
    readonly row: number,
    readonly columns: FileColumns,
    readonly written: readonly string[],
    readonly cells: Writable<CellsOf<Which>>,
  ) {}

  /** Gathers what is wrong with a cell, or with the key null with the row. */
  reject(key: string | null, expected: Expectation, nearest: string | null = null): void {
    this.rejected.push(rejection(this, key, expected, nearest));
  }

  /** Gathers how a cell was read that does not stand there exactly so. */
  repair(key: string, how: RepairKind, taken: string): void {
    this.repairs.push(repair(this, key, how, taken));
  }
}
