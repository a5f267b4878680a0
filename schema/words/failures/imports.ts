import { labelOf } from '../../vocabulary/term.ts';
import { IMPORT_TABLES, type ImportTable } from '../../vocabulary/import-tables.ts';
import { failure } from './sentence.ts';

const number = (value: number): string => value.toLocaleString('en-US');
const tables = (codes: readonly ImportTable[], language: 'ja' | 'en'): string =>
  language === 'ja'
    ? codes.map((code) => `${labelOf(IMPORT_TABLES, code, 'ja')}（${code.toLowerCase()}）`).join('、')
    : codes.map((code) => code.toLowerCase()).join(', ');

const SAVE_AGAIN = {
  ja: '表計算ソフトで開き、「CSV UTF-8（コンマ区切り）」で保存し直してください。',
  en: 'Open it in a spreadsheet and save it again as "CSV UTF-8 (comma delimited)".',
} as const;

/** What can stand in the way of reading files and importing them. */
export const IMPORT_FAILURES = {
  fileNotFound: failure<{ file: string }>(
    'FILE_UNREADABLE',
    ({ file }) => ({ what: `${file} が見つからないか、開けません。`, next: '場所と名前、読み取りの権限を確かめてください。' }),
    ({ file }) => ({ what: `${file} does not exist or cannot be opened.`, next: 'Check its place, its name and whether you may read it.' }),
  ),
  fileNotPlain: failure<{ file: string }>(
    'FILE_UNREADABLE',
    ({ file }) => ({
      what: `${file} はふつうのファイルではありません（装置やパイプなど）。`,
      next: 'ファイルに保存してから、そのファイルを指定してください。',
    }),
    ({ file }) => ({ what: `${file} is no plain file (but a device, a pipe or the like).`, next: 'Save it as a file and name that.' }),
  ),
  noTablesInFolder: failure<{ file: string }>(
    'FILE_UNREADABLE',
    ({ file }) => ({ what: `フォルダー ${file} に .csv・.tsv・.txt のファイルがありません。`, next: '読み込むファイルの場所を指定してください。' }),
    ({ file }) => ({ what: `The folder ${file} holds no .csv, .tsv or .txt file.`, next: 'Name the files to import.' }),
  ),
  fileEmpty: failure<{ file: string }>(
    'FILE_UNREADABLE',
    ({ file }) => ({ what: `${file} には何も書かれていません。`, next: '見出しの行とデータの行があるファイルを指定してください。' }),
    ({ file }) => ({ what: `${file} is empty.`, next: 'Give a file with a header row and rows of data.' }),
  ),
  fileHeaderOnly: failure<{ file: string }>(
    'FILE_UNREADABLE',
    ({ file }) => ({ what: `${file} には見出しの行だけがあり、データの行がありません。`, next: 'データの行を加えるか、このファイルを外してください。' }),
    ({ file }) => ({ what: `${file} has a header row and no rows of data.`, next: 'Add rows, or leave this file out.' }),
  ),
  fileTooLarge: failure<{ file: string; bytes: number; max: number }>(
    'FILE_UNREADABLE',
    ({ file, bytes, max }) => ({ what: `${file} は大きすぎます（${number(bytes)} バイト、上限 ${number(max)}）。`, next: 'ファイルを分けてください。' }),
    ({ file, bytes, max }) => ({ what: `${file} is too large (${number(bytes)} bytes, at most ${number(max)}).`, next: 'Split the file.' }),
  ),
  fileOfTooManyRows: failure<{ file: string; rows: number; max: number }>(
    'FILE_UNREADABLE',
    ({ file, rows, max }) => ({ what: `${file} は行が多すぎます（${number(rows)} 行、上限 ${number(max)}）。`, next: 'ファイルを分けてください。' }),
    ({ file, rows, max }) => ({ what: `${file} has too many rows (${number(rows)}, at most ${number(max)}).`, next: 'Split the file.' }),
  ),
  fileOfOtherFormat: failure<{ file: string; format: string }>(
    'FILE_UNREADABLE',
    ({ file, format }) => ({ what: `${file} は ${format} 形式で、まだ読み込めません。`, next: SAVE_AGAIN.ja }),
    ({ file, format }) => ({ what: `${file} is in the format ${format}, which cannot be read yet.`, next: SAVE_AGAIN.en }),
  ),
  fileWithNul: failure<{ file: string; position: number }>(
    'FILE_UNREADABLE',
    ({ file, position }) => ({
      what: `${file} の ${number(position)} バイト目に、文字のファイルにはない値（NUL）があります。`,
      next: `ファイルが壊れているか、文字のファイルではありません。${SAVE_AGAIN.ja}`,
    }),
    ({ file, position }) => ({
      what: `${file} has a NUL byte at byte ${number(position)}, which a text file cannot have.`,
      next: `The file is damaged or not a text file. ${SAVE_AGAIN.en}`,
    }),
  ),
  fileOfTwoEncodings: failure<{ file: string; position: number; line: number }>(
    'FILE_UNREADABLE',
    ({ file, position, line }) => ({
      what: `${file} は UTF-8 ですが、${number(line)} 行目（${number(position)} バイト目）に UTF-8 でない文字があります。`,
      next: `文字コードの違うファイルをつなげていませんか。その行を直すか、${SAVE_AGAIN.ja}`,
    }),
    ({ file, position, line }) => ({
      what: `${file} is UTF-8, but line ${number(line)} (byte ${number(position)}) is not.`,
      next: `Perhaps files of two encodings were joined. Correct that line, or: ${SAVE_AGAIN.en}`,
    }),
  ),
  fileOfUnknownEncoding: failure<{ file: string; position: number; line: number }>(
    'FILE_UNREADABLE',
    ({ file, position, line }) => ({
      what: `${file} は UTF-8 でも Shift_JIS（CP932）でもありません（${number(line)} 行目、${number(position)} バイト目）。`,
      next: SAVE_AGAIN.ja,
    }),
    ({ file, position, line }) => ({
      what: `${file} is neither UTF-8 nor Shift_JIS (CP932): line ${number(line)}, byte ${number(position)}.`,
      next: SAVE_AGAIN.en,
    }),
  ),
  quoteNotClosed: failure<{ file: string; line: number }>(
    'FILE_UNREADABLE',
    ({ file, line }) => ({ what: `${file} の ${number(line)} 行目で始まる引用符（"）が閉じていません。`, next: 'その行の引用符を閉じるか、消してください。' }),
    ({ file, line }) => ({ what: `In ${file} a quote (") opened on line ${number(line)} is never closed.`, next: 'Close it or delete it.' }),
  ),
  quoteMisplaced: failure<{ file: string; line: number }>(
    'FILE_UNREADABLE',
    ({ file, line }) => ({
      what: `${file} の ${number(line)} 行目に、セルの途中の引用符（"）があります。`,
      next: 'セル全体を引用符で囲み、中の引用符は "" と二つ重ねてください。',
    }),
    ({ file, line }) => ({
      what: `Line ${number(line)} of ${file} has a quote (") in the middle of a cell.`,
      next: 'Put the whole cell in quotes and write quotes inside it twice ("").',
    }),
  ),
  rowTooLong: failure<{ file: string; line: number; max: number }>(
    'FILE_UNREADABLE',
    ({ file, line, max }) => ({
      what: `${file} の ${number(line)} 行目が長すぎます（上限 ${number(max)} 文字）。`,
      next: '引用符（"）の閉じ忘れか、改行のないファイルです。その行を確かめてください。',
    }),
    ({ file, line, max }) => ({
      what: `Line ${number(line)} of ${file} is too long (at most ${number(max)} characters).`,
      next: 'A quote (") was not closed, or the file has no line ends. Look at that line.',
    }),
  ),
  headerUnknown: failure<{ file: string; headers: readonly string[] }>(
    'FILE_UNREADABLE',
    ({ file, headers }) => ({
      what: `${file} が何の表か、見出しから分かりません（${headers.join('、')}）。`,
      next: '見出しの行に「団体名」「氏名」「地域名と区分」などを入れるか、--as で表の種類を指定してください。',
    }),
    ({ file, headers }) => ({
      what: `The headers of ${file} do not say which table it is (${headers.join(', ')}).`,
      next: 'Use headers such as "group", "person", "name" with "kind", or name the table with --as.',
    }),
  ),
  tableAmbiguous: failure<{ file: string; tables: readonly ImportTable[] }>(
    'FILE_UNREADABLE',
    ({ file, tables: candidates }) => ({
      what: `${file} は、${tables(candidates, 'ja')} のどれでもありえます。`,
      next: `--as ${candidates[0].toLowerCase()} のように、表の種類を指定してください。`,
    }),
    ({ file, tables: candidates }) => ({
      what: `${file} could be any of these tables: ${tables(candidates, 'en')}.`,
      next: `Name the table, for example --as ${candidates[0].toLowerCase()}.`,
    }),
  ),
  columnsMissing: failure<{ file: string; table: ImportTable; columns: readonly string[] }>(
    'FILE_UNREADABLE',
    ({ file, table, columns }) => ({
      what: `${file} を ${tables([table], 'ja')} として読むには、列 ${columns.join('、')} が必要です。`,
      next: '見出しの行に加えるか、--as の指定を変えてください。',
    }),
    ({ file, table, columns }) => ({
      what: `To be read as ${tables([table], 'en')}, ${file} needs the column${columns.length > 1 ? 's' : ''} ${columns.join(', ')}.`,
      next: 'Add it to the header row, or change --as.',
    }),
  ),
  halfRoster: failure<{ file: string; table: ImportTable; column: string }>(
    'FILE_UNREADABLE',
    ({ file, table, column }) => ({
      what: `${file} は ${tables([table], 'ja')} のようですが、列「${column}」は読めません。`,
      next: `どなたがどの団体にいるかの名簿なら、見出しを 団体名 と 氏名 にしてください。「${column}」を読まなくてよければ --as ${table.toLowerCase()} を付けてください。`,
    }),
    ({ file, table, column }) => ({
      what: `${file} looks like ${tables([table], 'en')}, but its column "${column}" cannot be read.`,
      next: `If it is a roster of who is in which group, head the columns group and person. If "${column}" may be left out, add --as ${table.toLowerCase()}.`,
    }),
  ),
  columnTwice: failure<{ file: string; headers: readonly string[] }>(
    'FILE_UNREADABLE',
    ({ file, headers }) => ({
      what: `${file} の列 ${headers.join('、')} は同じ内容の列です。`,
      next: '一つを残し、ほかの見出しを変えるか列を消してください。',
    }),
    ({ file, headers }) => ({ what: `The columns ${headers.join(', ')} of ${file} mean the same.`, next: 'Keep one; rename or delete the others.' }),
  ),
  tableUnknown: failure<{ value: string; tables: readonly ImportTable[] }>(
    'BAD_USER_INPUT',
    ({ value, tables: all }) => ({ what: `「${value}」という表はありません。`, next: `${tables(all, 'ja')} のどれかを指定してください。` }),
    ({ value, tables: all }) => ({ what: `There is no table "${value}".`, next: `Name one of: ${tables(all, 'en')}.` }),
  ),
  nothingToImport: failure<Record<string, never>>(
    'BAD_USER_INPUT',
    () => ({ what: '読み込むファイルが指定されていません。', next: 'ファイルかフォルダーを一つ以上指定してください。' }),
    () => ({ what: 'No file was named.', next: 'Name at least one file or folder.' }),
  ),
  rowsRejected: failure<{ rows: number }>(
    'ROW_REJECTED',
    ({ rows }) => ({
      what: `${number(rows)} 行に直すところがあるため、何も書き込みませんでした。`,
      next: '下の行を直してもう一度読み込むか、--skip-invalid でその行を除いて読み込んでください。',
    }),
    ({ rows }) => ({
      what: `Nothing was written, because ${number(rows)} row${rows === 1 ? ' has' : 's have'} to be corrected.`,
      next: 'Correct the rows below and import again, or leave them out with --skip-invalid.',
    }),
  ),
  ownDataStands: failure<Record<string, never>>(
    'IMPORT_CONFLICT',
    () => ({
      what: '登録されたデータがあるため、サンプルの市は読み込みません。',
      next: 'サンプルは、別の TSUNAGI_DATA_DIR で始めた空のデータベースでご覧ください。',
    }),
    () => ({
      what: 'The sample city is not loaded beside data of your own.',
      next: 'To look at the sample, start with an empty database in another TSUNAGI_DATA_DIR.',
    }),
  ),
} as const;
