import type { Language } from './language.ts';

const DIGITS = 3;

/** A figure as a reader takes it in: whole numbers whole, others with three figures that count. */
export const figureIn = (value: number, language: Language): string => {
  const options = Number.isInteger(value) ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: Math.abs(value) >= 1000 ? 4 : DIGITS };
  return new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', options).format(value);
};
