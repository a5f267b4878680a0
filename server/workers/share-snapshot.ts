import type { Snapshot } from '../../schema/contracts/snapshot.ts';

type Column = Uint8Array | Uint32Array | Int32Array;

const sharedBefore = new WeakMap<Snapshot, Snapshot>();

/**
 * The same snapshot with every typed array on shared memory, so that handing it to a thread copies only its ids and names.
 * Arrays that lie there already are kept as they are; the same snapshot is moved once.
 */
export const shareSnapshot = (snapshot: Snapshot): Snapshot => {
  const known = sharedBefore.get(snapshot);
  if (known) return known;
  const shared: Snapshot = {
    revision: snapshot.revision,
    stakeholders: onSharedMemory(snapshot.stakeholders),
    areas: onSharedMemory(snapshot.areas),
    activities: onSharedMemory(snapshot.activities),
    ties: onSharedMemory(snapshot.ties),
    notProposed: onSharedMemory(snapshot.notProposed),
  };
  sharedBefore.set(snapshot, shared);
  return shared;
};

const onSharedMemory = <Columns extends object>(columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, isColumn(column) ? sharedCopy(column) : column])) as Columns;

const isColumn = (value: unknown): value is Column => value instanceof Uint8Array || value instanceof Uint32Array || value instanceof Int32Array;

const sharedCopy = (column: Column): Column => {
  if (column.buffer instanceof SharedArrayBuffer) return column;
  const memory = new SharedArrayBuffer(column.byteLength);
  const copy = column instanceof Uint8Array ? new Uint8Array(memory) : column instanceof Uint32Array ? new Uint32Array(memory) : new Int32Array(memory);
  copy.set(column);
  return copy;
};
