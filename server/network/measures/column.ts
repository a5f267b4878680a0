/** What a measure says of each vertex; NaN where it has no value, so that threads can share it. */
export type Column = Float64Array;

/** The column of a measure that says null where it has no value. */
export const columnOf = (size: number, find: (vertex: number) => number | null): Column => Float64Array.from({ length: size }, (_, v) => find(v) ?? Number.NaN);

/** The value of one vertex; null where it has none. */
export const valueIn = (column: ArrayLike<number>, vertex: number): number | null => (Number.isNaN(column[vertex]) ? null : column[vertex]);
