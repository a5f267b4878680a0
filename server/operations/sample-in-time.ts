import { type Day, isoOf } from '../../schema/contracts/days.ts';

/** The day for which the play layer is written, and the first day of the fiscal year it lies in. */
const WRITTEN_FOR = '2026-11-22';
const FISCAL_YEAR = '2026-04-01';

/** Whole years from a day to today; none before it. */
const yearsSince = (day: string, today: Day): number => {
  const iso = isoOf(today);
  return Math.max(0, Number(iso.slice(0, 4)) - Number(day.slice(0, 4)) - (iso.slice(5) < day.slice(5) ? 1 : 0));
};

const DATE = /(?<![0-9])(20[0-9]{2})(-[0-9]{2}-[0-9]{2})(?![0-9])/g;
const FISCAL_YEAR_CELL = /(?<=,)20[0-9]{2}(?=,)/g;
const YEAR_OF_ERA = /(?<=令和)[0-9]+(?=年)/g;
/** Where terms begin and end. */
const FISCAL_ENDS: readonly string[] = ['-04-01', '-03-31'];

/**
 * A table of the play layer as it reads on a later day: terms and fiscal years move on with every 1 April and all other dates with
 * every 22 November, so that what had happened has happened, who held a post holds it, and whoever loads the invented city in some
 * years meets it as it is meant. Facts never move.
 * @param text a file of the play layer as it is written
 */
export const sampleInTime = (text: string, today: Day): string => {
  const years = yearsSince(WRITTEN_FOR, today);
  const fiscalYears = yearsSince(FISCAL_YEAR, today);
  const moved = (year: string, by: number): string => String(Number(year) + by);
  return text
    .replace(DATE, (_date, year: string, day: string) => moved(year, FISCAL_ENDS.includes(day) ? fiscalYears : years) + day)
    .replace(FISCAL_YEAR_CELL, (year) => moved(year, fiscalYears))
    .replace(YEAR_OF_ERA, (year) => moved(year, years));
};
