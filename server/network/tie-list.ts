/** Ties between two who count, one a column entry; a < b. Direction is noted, parallel ties stand each on their own. */
export interface TieList {
  readonly length: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Ordinals in TIE_KINDS. */
  readonly kinds: Uint8Array;
  /** 1 = the tie was given by b to a; what has no direction is not. */
  readonly isReversed: Uint8Array;
  /** Rows in snapshot.ties; -1 for a tie that a what-if adds. */
  readonly tieRows: Int32Array;
}

/** One tie, as it is put into a list. */
export interface ListedTie {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  /** false where the kind has no direction. */
  readonly isDirected: boolean;
  readonly tieRow: number;
}

/** A list that grows; what ties somebody to themselves is left out. */
export const growingTieList = (expected: number) => {
  let list = emptyTies(Math.max(16, expected));
  let length = 0;
  return {
    add({ from, to, kind, isDirected, tieRow }: ListedTie): void {
      if (from === to) return;
      if (length === list.a.length) list = copied(list, 2 * length);
      list.a[length] = Math.min(from, to);
      list.b[length] = Math.max(from, to);
      list.kinds[length] = kind;
      list.isReversed[length] = isDirected && from > to ? 1 : 0;
      list.tieRows[length++] = tieRow;
    },
    /** The ties so far, ascending by a, b, kind, tie row; `size` is more than any a or b. Linear in ties and size. */
    sorted(size: number): TieList {
      const rows = list.tieRows.subarray(0, length).reduce((most, row) => Math.max(most, row), -1);
      let order = Int32Array.from({ length }, (_, i) => i);
      order = sortedBy(order, list.tieRows, -1, rows + 2);
      order = sortedBy(order, list.kinds, 0, 256);
      order = sortedBy(order, list.b, 0, size);
      order = sortedBy(order, list.a, 0, size);
      return picked(list, order);
    },
  };
};

/** The ties for which `keeps` holds of their position, in their order; with `numbers` the ends are renumbered. */
export const keptTies = (list: TieList, keeps: (i: number) => boolean, numbers?: Int32Array): TieList => {
  const order: number[] = [];
  for (let i = 0; i < list.length; i++) if (keeps(i)) order.push(i);
  const kept = picked(list, Int32Array.from(order));
  return numbers ? { ...kept, a: kept.a.map((end) => numbers[end]), b: kept.b.map((end) => numbers[end]) } : kept;
};

/** The list with further ties in their places; `size` is more than any end. */
export const withTies = (list: TieList, added: readonly ListedTie[], size: number): TieList => {
  if (added.length === 0) return list;
  const all = growingTieList(list.length + added.length);
  for (let i = 0; i < list.length; i++) {
    const [from, to] = list.isReversed[i] ? [list.b[i], list.a[i]] : [list.a[i], list.b[i]];
    all.add({ from, to, kind: list.kinds[i], isDirected: true, tieRow: list.tieRows[i] });
  }
  for (const tie of added) all.add(tie);
  return all.sorted(size);
};

const emptyTies = (length: number): TieList => ({
  length,
  a: new Int32Array(length),
  b: new Int32Array(length),
  kinds: new Uint8Array(length),
  isReversed: new Uint8Array(length),
  tieRows: new Int32Array(length),
});

const copied = (list: TieList, length: number): TieList => {
  const larger = emptyTies(length);
  larger.a.set(list.a);
  larger.b.set(list.b);
  larger.kinds.set(list.kinds);
  larger.isReversed.set(list.isReversed);
  larger.tieRows.set(list.tieRows);
  return larger;
};

const picked = (list: TieList, order: Int32Array): TieList => ({
  length: order.length,
  a: order.map((i) => list.a[i]),
  b: order.map((i) => list.b[i]),
  kinds: Uint8Array.from(order, (i) => list.kinds[i]),
  isReversed: Uint8Array.from(order, (i) => list.isReversed[i]),
  tieRows: order.map((i) => list.tieRows[i]),
});

/** Positions in ascending order of their keys, those of one key in the order they had; keys from `lowest`, fewer than `range` of them. */
const sortedBy = (order: Int32Array, keys: Int32Array | Uint8Array, lowest: number, range: number): Int32Array<ArrayBuffer> => {
  const ends = new Int32Array(range + 1);
  for (const i of order) ends[keys[i] - lowest + 1]++;
  for (let key = 0; key < range; key++) ends[key + 1] += ends[key];
  const sorted = new Int32Array(order.length);
  for (const i of order) sorted[ends[keys[i] - lowest]++] = i;
  return sorted;
};
