import type { Expectation, RepairKind } from '../../../schema/contracts/import-problems.ts';

/** What a reader made of a cell: a value, perhaps by a repair that the report names, or what it should have been. */
export type Reading<Value> =
  | { readonly is: 'READ'; readonly value: Value; readonly repair?: { readonly how: RepairKind; readonly taken: string } }
  | { readonly is: 'WRONG'; readonly expected: Expectation; readonly nearest: string | null };

/** A value that was read. */
export const read = <Value>(value: Value): Reading<Value> => ({ is: 'READ', value });

/** A value that was read with a repair. */
export const repaired = <Value>(value: Value, how: RepairKind, taken: string): Reading<Value> => ({ is: 'READ', value, repair: { how, taken } });

/** A cell that cannot be read. */
export const wrong = (expected: Expectation, nearest: string | null = null): Reading<never> => ({ is: 'WRONG', expected, nearest });
