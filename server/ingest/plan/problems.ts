import type { Expectation, RejectedRow, Repair, RepairKind, RowPlace } from '../../../schema/contracts/import-problems.ts';
import { type Row, rejection, repair } from '../rows/row.ts';

/** The place of a row as one text. */
export const placeKey = ({ file, row }: RowPlace): string => `${file}\u0000${row}`;

/** How many of the rows that stand in a row's way are named. */
const MOST_OTHERS = 5;

/** A row's place alone. */
export const placeOf = ({ file, row }: RowPlace): RowPlace => ({ file, row });

/** Gathers what is wrong with rows while a plan is made, and how they were read. */
export class Problems {
  readonly rejected: RejectedRow[] = [];
  readonly repairs: Repair[] = [];
  readonly #rows = new Map<string, Row>();

  /** The rows with something wrong. */
  get rows(): readonly Row[] {
    return [...this.#rows.values()];
  }

  has(row: RowPlace): boolean {
    return this.#rows.has(placeKey(row));
  }

  reject(row: Row, key: string | null, expected: Expectation, nearest: string | null = null): void {
    this.rejected.push(rejection(row, key, expected, nearest));
    this.#rows.set(placeKey(row), row);
  }

  /** Rejects rows that stand in each other's way, each with the places of the first others. */
  rejectTogether(rows: readonly Row[], key: string | null, is: 'ID_ONCE' | 'NAME_ONCE' | 'SAME_VALUES'): void {
    const first = rows.slice(0, MOST_OTHERS + 1);
    for (const row of rows) {
      const others = first.filter((other) => other !== row).slice(0, MOST_OTHERS);
      this.reject(row, key, { is, others: others.map(placeOf) });
    }
  }

  repair(row: Row, key: string, how: RepairKind, taken: string): void {
    this.repairs.push(repair(row, key, how, taken));
  }
}
