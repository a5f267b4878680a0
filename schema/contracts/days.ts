/**
 * A calendar day as the number of days since 1970-01-01, so that dates compare as integers in typed arrays.
 * A missing start is OPEN_START, a missing end OPEN_END; both ends of a tie are inclusive.
 */
export type Day = number;
/** The start of a tie that has no start on record. */
export const OPEN_START: Day = -2147483648;
/** The end of a tie that has no end on record. */
export const OPEN_END: Day = 2147483647;

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of an ISO date such as 2026-11-22; null where it is no calendar day. */
export const dayOf = (iso: string): Day | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])];
  const time = Date.UTC(year, month, day);
  const date = new Date(time);
  const isDay = date.getUTCFullYear() === year && date.getUTCMonth() === month && date.getUTCDate() === day;
  return isDay ? time / MILLISECONDS_A_DAY : null;
};

/** The ISO date of a day. */
export const isoOf = (day: Day): string => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** Today in Asia/Tokyo (UTC+9, no summer time) for a clock reading in milliseconds. */
export const todayInTokyo = (now: number): Day => Math.floor((now + 9 * 3_600_000) / MILLISECONDS_A_DAY);

/** The same calendar day some years earlier; 29 February becomes 28 February. */
export const yearsBefore = (day: Day, years: number): Day => {
  const date = new Date(day * MILLISECONDS_A_DAY);
  const month = date.getUTCMonth();
  const moved = Date.UTC(date.getUTCFullYear() - years, month, date.getUTCDate());
  return new Date(moved).getUTCMonth() === month ? moved / MILLISECONDS_A_DAY : moved / MILLISECONDS_A_DAY - 1;
};

/** The same day of the month some months later; a day the month lacks becomes its last day. */
export const monthsAfter = (day: Day, months: number): Day => {
  const date = new Date(day * MILLISECONDS_A_DAY);
  const target = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), target + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), target, Math.min(date.getUTCDate(), lastOfMonth)) / MILLISECONDS_A_DAY;
};
