type Column = Uint8Array | Int32Array | Uint32Array | Float64Array;

const isColumn = (value: unknown): value is Column =>
  value instanceof Uint8Array || value instanceof Int32Array || value instanceof Uint32Array || value instanceof Float64Array;
/** Floating numbers must begin at a multiple of eight bytes. */
const roomOf = (column: Column): number => Math.ceil(column.byteLength / 8) * 8;

/**
 * The same value with all its typed arrays copied onto one shared buffer: threads that are handed it read the arrays where they lie. The value is a
 * tree of plain objects and lists; whatever else they hold stays as it is.
 */
export const onOneBuffer = <Value extends object>(value: Value): Value => {
  const columns: Column[] = [];
  gather(value, columns);
  const memory = new SharedArrayBuffer(columns.reduce((sum, column) => sum + roomOf(column), 0));
  const moved = new Map<Column, Column>();
  let at = 0;
  for (const column of columns) {
    moved.set(column, copyTo(memory, at, column));
    at += roomOf(column);
  }
  return replaced(value, moved) as Value;
};

/** Bytes of the typed arrays in a tree of plain objects. */
export const bytesOf = (value: object): number => {
  const columns: Column[] = [];
  gather(value, columns);
  return columns.reduce((sum, column) => sum + column.byteLength, 0);
};

const gather = (value: object, columns: Column[]): void => {
  for (const part of Object.values(value)) {
    if (isColumn(part)) columns.push(part);
    else if (isPlain(part)) gather(part, columns);
  }
};

const replaced = (value: object, moved: ReadonlyMap<Column, Column>): object => {
  const place = (part: unknown): unknown => {
    if (isColumn(part)) return moved.get(part);
    return isPlain(part) ? replaced(part, moved) : part;
  };
  return Array.isArray(value) ? value.map(place) : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, place(part)]));
};

const isPlain = (value: unknown): value is object =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

const copyTo = (memory: SharedArrayBuffer, at: number, column: Column): Column => {
  const copy = viewLike(column, memory, at);
  copy.set(column);
  return copy;
};

const viewLike = (column: Column, memory: SharedArrayBuffer, at: number): Column => {
  if (column instanceof Uint8Array) return new Uint8Array(memory, at, column.length);
  if (column instanceof Int32Array) return new Int32Array(memory, at, column.length);
  if (column instanceof Uint32Array) return new Uint32Array(memory, at, column.length);
  return new Float64Array(memory, at, column.length);
};
