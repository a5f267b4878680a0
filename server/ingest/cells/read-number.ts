import { ERA_PATTERN, yearOfEra } from './japanese-eras.ts';
import { type Reading, read, repaired, wrong } from './reading.ts';

const UNIT = /(名|人|世帯|戸|軒|店|席|組|家庭|団体|回|㎡)$/;
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
const FISCAL_YEAR = new RegExp(`^(${ERA_PATTERN})\\.?(元|\\d{1,2})年?度?$`, 'i');

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[−‐–]/, '-');
const numberIn = (text: string): number | null => (NUMBER.test(text) ? Number(text.replace(/,/g, '')) : null);
const within = (value: number, from: number, to: number): boolean => value >= from && value <= to;

/** Digits inside a text such as 約30名, for a hint. */
const digitsIn = (text: string, fits: (value: number) => boolean): string | null => {
  const found = text.match(/\d[\d,]*(\.\d+)?/g)?.map((digits) => Number(digits.replace(/,/g, ''))) ?? [];
  return found.length === 1 && fits(found[0]) ? `${found[0]}` : null;
};

/** Which whole number? Commas, full width and a unit behind it (380世帯) are understood; years also as 令和8年度. */
export const readWhole = (cell: string, from: number, to: number, isYear = false): Reading<number> => {
  const text = plain(cell);
  const fits = (value: number): boolean => Number.isInteger(value) && within(value, from, to);
  if (isYear) {
    const era = FISCAL_YEAR.exec(text);
    const year = era ? yearOfEra(era[1], era[2]) : numberIn(text.replace(/年?度?$/, ''));
    return year !== null && fits(year) ? read(year) : wrong({ is: 'WHOLE', from, to }, digitsIn(text, fits));
  }
  const value = numberIn(text);
  if (value !== null && fits(value)) return read(value);
  const withoutUnit = numberIn(text.replace(UNIT, ''));
  if (value === null && withoutUnit !== null && fits(withoutUnit)) return repaired(withoutUnit, 'UNIT_DROPPED', `${withoutUnit}`);
  return wrong({ is: 'WHOLE', from, to }, digitsIn(text, fits));
};

/** Which number? As `readWhole`; where the range is 0 to 1, a percentage becomes a share: 28.5% always, 28.5 with a repair. */
export const readNumber = (cell: string, from: number, to: number): Reading<number> => {
  const text = plain(cell);
  const isShare = from === 0 && to === 1;
  const percent = /%$/.test(text) && isShare ? numberIn(text.slice(0, -1)) : null;
  if (percent !== null && within(percent, 0, 100)) return read(asShare(percent));
  const value = numberIn(text.replace(/(度|°)$/, ''));
  if (value !== null && within(value, from, to)) return read(value);
  if (value !== null && isShare && within(value, 0, 100)) return repaired(asShare(value), 'AS_PERCENT', `${asShare(value)}`);
  return wrong(
    { is: 'NUMBER', from, to },
    digitsIn(text, (found) => within(found, from, to)),
  );
};

/** A percentage as a share, without the noise of binary division. */
const asShare = (percent: number): number => Number((percent / 100).toPrecision(12));
