/** An era: its names, the year before its first, its first and last day. */
interface Era {
  readonly names: readonly string[];
  readonly before: number;
  readonly first: string;
  readonly last: string;
}

const ERAS: readonly Era[] = [
  { names: ['令和', 'R'], before: 2018, first: '2019-05-01', last: '9999-12-31' },
  { names: ['平成', 'H'], before: 1988, first: '1989-01-08', last: '2019-04-30' },
  { names: ['昭和', 'S'], before: 1925, first: '1926-12-25', last: '1989-01-07' },
  { names: ['大正', 'T'], before: 1911, first: '1912-07-30', last: '1926-12-24' },
  { names: ['明治', 'M'], before: 1867, first: '1868-01-25', last: '1912-07-29' },
];

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
