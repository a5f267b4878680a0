import { OPEN_END } from '../../../schema/contracts/days.ts';
import type { NotProposedColumns } from '../../../schema/contracts/snapshot.ts';
import { dayOrOpen, sharedWords, textOf } from './codes.ts';
import type { RawRegister } from './read-columns.ts';

/**
 * The pairs of a snapshot that are never to be proposed; one that is recorded more than once holds until its latest last day.
 * @param placeOf row of a stakeholder in the snapshot by id
 */
export const notProposedColumns = ({ notProposed: raw }: RawRegister, placeOf: ReadonlyMap<string, number>): NotProposedColumns => {
  const lastDayOf = new Map<string, readonly [one: number, other: number, lastDay: number]>();
  raw.source.forEach((source, row) => {
    const [one, other] = [placeOf.get(textOf(source)) ?? -1, placeOf.get(textOf(raw.target[row])) ?? -1].sort((a, b) => a - b);
    if (one < 0 || one === other) return;
    const known = lastDayOf.get(`${one} ${other}`)?.[2] ?? 0;
    lastDayOf.set(`${one} ${other}`, [one, other, Math.max(known, dayOrOpen(raw.to[row], OPEN_END))]);
  });
  const pairs = [...lastDayOf.values()].sort(([a, b], [c, d]) => a - c || b - d);
  const words = (at: 0 | 1 | 2): Int32Array => {
    const column = sharedWords(pairs.length);
    pairs.forEach((pair, row) => {
      column[row] = pair[at];
    });
    return column;
  };
  return { ones: words(0), others: words(1), lastDays: words(2) };
};
