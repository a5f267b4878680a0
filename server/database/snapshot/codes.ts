import { type Day, dayOf } from '../../../schema/contracts/days.ts';
import type { Term } from '../../../schema/vocabulary/term.ts';

/** What somebody wrote straight into the database may be of any type: what is not text is no text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The day of a date that was read as text (the time of a point in time is left out); `open` where there is none. */
export const dayOrOpen = (value: unknown, open: Day): Day => dayOf(textOf(value).slice(0, 10)) ?? open;

/** Reads codes of one word list as ordinals; what the list does not know is 0 in `known` and left out of a mask. */
export interface CodeReader {
  /** Ordinal + 1; 0 for unknown. */
  readonly known: (value: unknown) => number;
  /** Bit k set for ordinal k. */
  readonly mask: (value: unknown) => number;
}

/** The reader of one word list. */
export const codeReader = (list: readonly Term[]): CodeReader => {
  const ordinals = new Map(list.map((term, ordinal) => [term.code, ordinal + 1]));
  const known = (value: unknown): number => ordinals.get(textOf(value)) ?? 0;
  const mask = (value: unknown): number => {
    let bits = 0;
    if (Array.isArray(value))
      for (const code of value) {
        const ordinal = known(code);
        if (ordinal > 0) bits |= 1 << (ordinal - 1);
      }
    return bits;
  };
  return { known, mask };
};

/** Ascending by code units; the order of every id column. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows of `ids` that have an id, ascending by it, and the place of each id in that order. */
export const orderById = (ids: readonly unknown[]): { readonly rows: readonly number[]; readonly placeOf: ReadonlyMap<string, number> } => {
  const rows = ids.flatMap((id, row) => (textOf(id) === '' ? [] : [row])).sort((a, b) => byCodeUnits(textOf(ids[a]), textOf(ids[b])));
  return { rows, placeOf: new Map(rows.map((row, place) => [textOf(ids[row]), place])) };
};

/** Typed arrays that threads read without copying. */
export const sharedBytes = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length));
/** As sharedBytes, of 32-bit numbers. */
export const sharedWords = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4));

/** Lists of places per row as offsets and places: doubles dropped, each list ascending. */
export const sharedLists = (
  size: number,
  pairs: Iterable<readonly [row: number, place: number]>,
): { readonly offsets: Int32Array; readonly places: Int32Array } => {
  const lists: Set<number>[] = Array.from({ length: size }, () => new Set());
  for (const [row, place] of pairs) lists[row].add(place);
  const offsets = sharedWords(size + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = offsets[row] + list.size;
  });
  const places = sharedWords(offsets[size]);
  lists.forEach((list, row) => {
    places.set(
      [...list].sort((a, b) => a - b),
      offsets[row],
    );
  });
  return { offsets, places };
};
