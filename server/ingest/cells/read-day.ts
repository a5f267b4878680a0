import { dayOf, isoOf } from '../../../schema/contracts/days.ts';
import { ERA_PATTERN, withinEra, yearOfEra } from './japanese-eras.ts';
import { type Reading, read, repaired, wrong } from './reading.ts';

const YEAR = `(?:(?<year>\\d{4})|(?<era>${ERA_PATTERN})\\.?(?<eraYear>元|\\d{1,2}))`;
const WHOLE_DATE = new RegExp(`^${YEAR}[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?$`, 'i');
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const MONTH = new RegExp(`^${YEAR}[-/.年](?<month>\\d{1,2})月?$`, 'i');
const YEAR_ALONE = new RegExp(`^${YEAR}年?$`, 'i');
const FISCAL_YEAR = new RegExp(`^${YEAR}年?度$`, 'i');
const STILL_OPEN = /^(現在|現職|在任中?|在職中?|継続中?|なし|-|ー|―)$/;
const FIRST_YEAR = 1868;

const two = (value: number): string => `${value}`.padStart(2, '0');
const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The serial number of a spreadsheet (days since 1899-12-30) as a date, for a hint. */
const serialHint = (text: string): string | null => (/^[34]\d{4}$/.test(text) ? isoOf(Number(text) - 25_569) : null);

const yearIn = (groups: Readonly<Record<string, string>>): number | null =>
  groups.year !== undefined ? Number(groups.year) : yearOfEra(groups.era, groups.eraYear);

const wholeDate = (groups: Readonly<Record<string, string>>): Reading<string | null> => {
  const year = yearIn(groups) ?? 0;
  const month = Number(groups.month);
  const iso = `${year}-${two(month)}-${two(Number(groups.day))}`;
  if (dayOf(iso) === null) {
    const lastDay = month >= 1 && month <= 12 ? `${year}-${two(month)}-${two(lastOfMonth(year, month))}` : null;
    return wrong({ is: 'DAY' }, Number(groups.day) > 28 ? lastDay : null);
  }
  if (year < FIRST_YEAR || (groups.era !== undefined && !withinEra(groups.era, iso))) return wrong({ is: 'DAY' }, year < FIRST_YEAR ? null : iso);
  return read(iso);
};

/** A month, a year or a fiscal year stands for its first or last day, and the report says so. */
const span = (first: string, last: string, takesLast: boolean): Reading<string | null> => {
  const day = takesLast ? last : first;
  return repaired(day, takesLast ? 'LAST_DAY' : 'FIRST_DAY', day);
};

/**
 * Which day does a cell mean? ISO, 2025/5/24, 2025.5.24, 20250524, 2025年5月24日, 令和7年5月24日, R7.5.24, each in full-width
 * digits and with a weekday or 0:00 behind it. A month, year or fiscal year alone becomes its first day, in a column for
 * ends its last one; 現在 in such a column means no end. ISO text, null for none.
 */
export const readDay = (cell: string, isEnd: boolean): Reading<string | null> => {
  const text = cell
    .normalize('NFKC')
    .replace(/[T ]0{1,2}:00(:00(\.0+)?)?Z?$/i, '')
    .replace(/\s/g, '')
    .replace(/(?<=\d)[‐‑‒–—−ー](?=\d)/g, '-')
    .replace(/\([日月火水木金土](曜日?)?(・祝|祝)?\)$/, '');
  if (isEnd && STILL_OPEN.test(text)) return repaired(null, 'NO_END', '');
  const whole = WHOLE_DATE.exec(text) ?? COMPACT.exec(text);
  if (whole?.groups) return wholeDate(whole.groups);
  const part = MONTH.exec(text) ?? FISCAL_YEAR.exec(text) ?? YEAR_ALONE.exec(text);
  const year = part?.groups ? yearIn(part.groups) : null;
  if (!part?.groups || year === null || year < FIRST_YEAR) return wrong({ is: 'DAY' }, serialHint(text));
  const { month, era } = part.groups;
  if (month !== undefined) {
    const number = Number(month);
    if (number < 1 || number > 12) return wrong({ is: 'DAY' });
    const prefix = `${year}-${two(number)}`;
    if (era !== undefined && !withinEra(era, prefix)) return wrong({ is: 'DAY' }, prefix);
    return span(`${prefix}-01`, `${prefix}-${two(lastOfMonth(year, number))}`, isEnd);
  }
  if (era !== undefined && !withinEra(era, `${year}`)) return wrong({ is: 'DAY' }, `${year}`);
  return text.endsWith('度') ? span(`${year}-04-01`, `${year + 1}-03-31`, isEnd) : span(`${year}-01-01`, `${year}-12-31`, isEnd);
};
