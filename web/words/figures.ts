import type { Language } from './language.ts';

const DIGITS = 3;

/** A share as a percentage, with three figures that count. */
export const percentIn = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { style: 'percent', maximumSignificantDigits: DIGITS }).format(value);

/** A figure as a reader takes it in: whole numbers whole, others with three figures that count. */
export const figureIn = (value: number, language: Language): string => {
  const options = Number.isInteger(value) ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: Math.abs(value) >= 1000 ? 4 : DIGITS };
  return new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', options).format(value);
};
