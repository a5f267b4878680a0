import { Failure } from '../../schema/contracts/failures.ts';
import { foldName } from '../../schema/names/fold-name.ts';
import { IMPORT_TABLES, type ImportTable } from '../../schema/vocabulary/import-tables.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import { spellingsOf } from './cells/fold-word.ts';

/** Which table does a word mean (roster, 名簿)? @throws Failure tableUnknown with every table there is */
export const tableNamed = (word: string): ImportTable => {
  const table = spellingsOf(IMPORT_TABLES).get(foldName(word));
  if (table === undefined) throw new Failure('tableUnknown', { value: word, tables: codesOf(IMPORT_TABLES) });
  return table as ImportTable;
};
