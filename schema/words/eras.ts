/** An era of the Japanese calendar: its names, the year before its first, its first and last day. */
export interface Era {
  /** In full, then its letter in forms. */
  readonly names: readonly [string, string];
  readonly before: number;
  readonly first: string;
  readonly last: string;
}

/** The eras since 明治, latest first. */
export const ERAS: readonly Era[] = [
  { names: ['令和', 'R'], before: 2018, first: '2019-05-01', last: '9999-12-31' },
  { names: ['平成', 'H'], before: 1988, first: '1989-01-08', last: '2019-04-30' },
  { names: ['昭和', 'S'], before: 1925, first: '1926-12-25', last: '1989-01-07' },
  { names: ['大正', 'T'], before: 1911, first: '1912-07-30', last: '1926-12-24' },
  { names: ['明治', 'M'], before: 1867, first: '1868-01-25', last: '1912-07-29' },
];
