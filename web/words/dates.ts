import { ERAS } from '../../schema/words/eras.ts';
import type { Language } from './language.ts';

/** Eras that people alive remember; earlier days are told by the western year. */
const OLDEST = '昭和';

/** 2026-11-22 as 令和8年11月22日 or 22 November 2026; days before 昭和 by the western year. What is no date stays as it is. */
export const dayIn = (iso: string, language: Language): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return iso;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (language === 'en') {
    const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
    return `${day} ${name} ${year}`;
  }
  const era = ERAS.slice(0, ERAS.findIndex(({ names }) => names[0] === OLDEST) + 1).find(({ first }) => iso >= first);
  const inEra = era && year - era.before;
  return `${era ? `${era.names[0]}${inEra === 1 ? '元' : inEra}` : year}年${month}月${day}日`;
};

/** 2027-03-31 as 令和9年3月 or March 2027: how a term is spoken of. */
export const monthIn = (iso: string, language: Language): string => dayIn(iso, language).replace(language === 'ja' ? /\d+日$/ : /^\d+ /, '');
