import type { CellKind, CellValues, Column } from '../tables/column.ts';
import { readDay } from './read-day.ts';
import { readNumber, readWhole } from './read-number.ts';
import { isReadable, readText } from './read-text.ts';
import { partsOf, readCode, readCodes, readFlag } from './read-words.ts';
import { type Reading, read, wrong } from './reading.ts';

/** A range that begins later than this counts years, which are written as 令和8年度 too. */
const YEARS_BEGIN = 1000;

type Readers = { readonly [Kind in CellKind]: (cell: string, column: Column) => Reading<CellValues[Kind]> };

const READERS: Readers = {
  text: (cell, { max }) => readText(cell, max),
  day: (cell, { lastDay }) => readDay(cell, lastDay),
  whole: (cell, { from, to }) => readWhole(cell, from, to, from > YEARS_BEGIN),
  number: (cell, { from, to }) => readNumber(cell, from, to),
  flag: (cell) => readFlag(cell),
  code: (cell, { list }) => readCode(cell, list),
  codes: (cell, { list }) => readCodes(cell, list),
  names: (cell) => read(partsOf(cell)),
};

/** What an empty cell gives. */
export const EMPTY: CellValues = { text: null, day: null, whole: null, number: null, flag: null, code: null, codes: [], names: [] };

/** What does this cell say, read as its column asks? An empty cell says nothing; whether it may be empty is the column's matter. */
export const readCell = (cell: string, column: Column): Reading<CellValues[CellKind]> => {
  const text = cell.trim();
  if (text === '') return column.needed === 'value' ? wrong({ is: 'FILLED' }) : read(EMPTY[column.kind]);
  if (!isReadable(text)) return wrong({ is: 'READABLE_CHARACTERS' });
  return READERS[column.kind](text, column);
};
