import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayOf, isoOf, monthsAfter, OPEN_END, OPEN_START, todayInTokyo, yearsBefore } from '../../schema/contracts/days.ts';

const day = (iso: string): Day => {
  const found = dayOf(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
};
const days = fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') });
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
/** The day of a month counted on from January of a year, cut to the length of the month. */
const cutTo = (year: number, monthsOn: number, wanted: number): string => {
  const [y, m] = [year + Math.floor(monthsOn / 12), (((monthsOn % 12) + 12) % 12) + 1];
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(Math.min(wanted, lengthOf(y, m))).padStart(2, '0')].join('-');
};

describe('a day and its ISO date', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-11-22', 20_779],
  ])('%s is day %i', (iso, number) => {
    expect([dayOf(iso), isoOf(number)]).toEqual([number, iso]);
  });
  test.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
  ])('%j is no day', (iso) => {
    expect(dayOf(iso)).toBeNull();
  });
  test('29 February is a day in leap years only', () => {
    expect(['2024-02-29', '2000-02-29'].map(dayOf).every((found) => found !== null)).toBe(true);
  });
  test('there and back, one day after another, between the open ends', () => {
    fc.assert(
      fc.property(days, (at) => {
        expect(dayOf(isoOf(at))).toBe(at);
        expect(isoOf(at) < isoOf(at + 1)).toBe(true);
        expect(OPEN_START < at && at < OPEN_END).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('today is today in Tokyo', () => {
  test.each([
    ['2026-11-22T14:59:59.999Z', '2026-11-22'],
    ['2026-11-22T15:00:00.000Z', '2026-11-23'],
    ['2026-11-21T15:00:00.000Z', '2026-11-22'],
    ['2026-11-22T00:00:00.000Z', '2026-11-22'],
    ['2026-03-31T14:59:59.999Z', '2026-03-31'],
    ['2026-03-31T15:00:00.000Z', '2026-04-01'],
    ['2026-12-31T15:00:00.000Z', '2027-01-01'],
    ['2024-02-28T15:00:00.000Z', '2024-02-29'],
    ['2026-07-31T15:00:00.000Z', '2026-08-01'],
    ['1969-12-31T14:59:59.999Z', '1969-12-31'],
  ])('%s is %s there', (clock, iso) => {
    expect(isoOf(todayInTokyo(Date.parse(clock)))).toBe(iso);
  });
  test('as the time zone database has it, at any time since 1970', () => {
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit', day: '2-digit' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }), (now) => {
        expect(isoOf(todayInTokyo(now))).toBe(calendar.format(now));
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('years before', () => {
  test.each([
    ['2026-11-22', 1, '2025-11-22'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2024-02-29', 1, '2023-02-28'],
    ['2024-02-29', 4, '2020-02-29'],
    ['2000-02-29', 100, '1900-02-28'],
    ['2025-02-28', 1, '2024-02-28'],
    ['2025-03-01', 1, '2024-03-01'],
    ['2024-12-31', 1, '2023-12-31'],
    ['2027-01-01', 1, '2026-01-01'],
    ['2026-03-31', 1, '2025-03-31'],
  ])('%s, %i: %s', (iso, years, expected) => {
    expect(isoOf(yearsBefore(day(iso), years))).toBe(expected);
  });
  test('the same day of the same month, cut to its length', () => {
    fc.assert(
      fc.property(days, fc.nat(40), (at, years) => {
        const [y, m, d] = isoOf(at).split('-').map(Number);
        expect(isoOf(yearsBefore(at, years))).toBe(cutTo(y - years, m - 1, d));
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('months after', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-22', 24, '2028-11-22'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s, %i: %s', (iso, months, expected) => {
    expect(isoOf(monthsAfter(day(iso), months))).toBe(expected);
  });
  test('the same day of a later month, cut to its length', () => {
    fc.assert(
      fc.property(days, fc.nat(60), (at, months) => {
        const [y, m, d] = isoOf(at).split('-').map(Number);
        expect(isoOf(monthsAfter(at, months))).toBe(cutTo(y, m - 1 + months, d));
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
