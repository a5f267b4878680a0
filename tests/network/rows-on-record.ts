import { expect } from 'vitest';
import { isoOf } from '../../schema/contracts/days.ts';
import { type TieBehind, TIES_SHOWN, type TiesBehind } from '../../schema/contracts/ties-behind.ts';
import { isSeat, naiveDay } from './naive-network-day.ts';
import type { Reading } from './naive-reading.ts';
import type { PlainTie } from './snapshot-of.ts';

const said = (day: number | null): string | undefined => (day === null ? undefined : isoOf(day));

/** The ties of the register that a row shows; each must be there as shown, count on the day, and lead to nobody who is to be handled with care. */
const recordOf = (reading: Reading, row: TieBehind): PlainTie => {
  const { register, scope } = reading;
  const whole = naiveDay(register, { ...scope, includePublicBodies: true });
  const target = row.targetId ?? row.activityId;
  const activity = register.activities?.[row.activityId ?? ''];
  const isShown = (tie: PlainTie): boolean => {
    const [from, kind, to, details] = tie;
    const term = activity ? [activity.firstDay, activity.lastDay] : [details?.from, details?.to];
    return (
      from === row.sourceId &&
      kind === row.kind &&
      to === target &&
      (details?.role ?? null) === row.role &&
      (details?.level ?? null) === row.level &&
      isSeat(tie) === row.isSeat &&
      (register.groups?.[details?.broughtBy ?? '']?.handledWithCare ? null : (details?.broughtBy ?? null)) === row.broughtById &&
      (details?.participation ?? null) === row.participation &&
      [...(details?.weekdays ?? [])].sort().join() === [...row.weekdays].sort().join() &&
      term.join() === [said(row.from), said(row.to)].join()
    );
  };
  const record = register.ties?.find(isShown);
  if (record === undefined) throw new Error(`not in the register: ${JSON.stringify(row)}`);
  const [, , , details] = record;
  const counts =
    row.kind === 'MEMBER_OF'
      ? whole.memberships.includes(record)
      : activity !== undefined
        ? details?.participation !== 'VISITOR' && (activity.lastDay ?? '9999') <= scope.asOf
        : (details?.from ?? '') <= scope.asOf && scope.asOf <= (details?.to ?? '9999-12-31');
  expect(counts, JSON.stringify(row)).toBe(true);
  expect(row.successorUnknown).toBe(row.kind === 'MEMBER_OF' && (details?.to ?? '9999-12-31') < scope.asOf);
  for (const [id, within] of [
    [row.sourceId, row.sourceWithinId],
    [row.targetId, row.targetWithinId],
  ]) {
    if (id === null) continue;
    expect(register.groups?.[id]?.handledWithCare ?? false).toBe(false);
    expect(whole.countsAs(id)).toBe(within ?? id);
  }
  return record;
};

/** The ties behind a sentence as they stand in the register; null where only the first of many are shown. */
export const rowsOnRecord = (reading: Reading, { total, ties }: TiesBehind): readonly PlainTie[] | null => {
  expect(ties).toHaveLength(Math.min(total, TIES_SHOWN));
  const records = ties.map((row) => recordOf(reading, row));
  return total > ties.length ? null : records;
};
