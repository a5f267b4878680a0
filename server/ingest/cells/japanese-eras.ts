import { ERAS, type Era } from '../../../schema/words/eras.ts';

/** Names of the eras as a pattern. */
export const ERA_PATTERN = '令和|平成|昭和|大正|明治|[RHSTM]';

const eraOf = (name: string): Era | undefined => ERAS.find((era) => era.names.includes(name.toUpperCase()));

/** The year of the Gregorian calendar for an era and its year; 元 is its first. Null for a name that is no era. */
export const yearOfEra = (name: string, year: string): number | null => {
  const era = eraOf(name);
  return era === undefined ? null : era.before + (year === '元' ? 1 : Number(year));
};

/** Does an ISO date lie within an era? A part of a date (2019, 2019-05) does if any day of it does. */
export const withinEra = (name: string, date: string): boolean => {
  const era = eraOf(name);
  return era !== undefined && `${date}~` >= era.first && date <= era.last;
};
