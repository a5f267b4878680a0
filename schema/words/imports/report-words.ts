import type { ImportReport, Likeness, PassedOver, RemovedTie, TakenBackImport } from '../../contracts/import-report.ts';

/** The words of an import report in one language. */
export interface ReportWords {
  readonly headline: { readonly preview: string; readonly done: (id: string) => string; readonly same: string; readonly leftOut: (rows: number) => string };
  readonly takenBack: (taken: TakenBackImport) => string;
  readonly unreadable: string;
  readonly files: string;
  readonly file: (file: string, table: string, rows: number, encoding: string, separator: string, headerRow: number) => string;
  readonly unknownColumns: (columns: readonly string[]) => string;
  readonly passedOver: string;
  readonly passed: Readonly<Record<PassedOver['is'], (file: string) => string>>;
  readonly allRejected: string;
  /** What to do about areas that nobody knows. */
  readonly areasHint: string;
  readonly rejected: (rows: number) => string;
  readonly row: (file: string, row: number) => string;
  readonly cell: (column: string, value: string) => string;
  readonly nearest: (value: string) => string;
  readonly repairs: string;
  readonly touched: string;
  readonly counts: (created: number, changed: number, unchanged: number, removed: number) => string;
  readonly contacts: (count: number) => string;
  readonly repeated: (count: number) => string;
  readonly heldBy: (held: NonNullable<ImportReport['heldBy']>) => string;
  readonly sample: Readonly<Record<'willBeRemoved' | 'wasRemoved' | 'kept', string>>;
  readonly joined: string;
  readonly joinedHint: string;
  readonly writtenAs: (spellings: readonly string[]) => string;
  readonly likenesses: string;
  /** How namesakes who are one person become one. */
  readonly likenessHint: string;
  readonly likeness: Readonly<Record<Likeness['is'], string>>;
  readonly madeGroups: string;
  readonly changes: string;
  readonly nothing: string;
  readonly yes: string;
  readonly removedTies: string;
  readonly because: Readonly<Record<RemovedTie['because'], string>>;
  readonly roles: string;
  readonly times: (count: number) => string;
  readonly more: (count: number) => string;
  readonly separators: Readonly<Record<',' | '\t' | ';', string>>;
  readonly listSeparator: string;
}

const n = (value: number): string => value.toLocaleString('en-US');

const JA: ReportWords = {
  headline: {
    preview: '読み込みの下見です。まだ何も書き込んでいません。',
    done: (id) => `読み込みました（読み込みの番号 ${id}）。`,
    same: '登録されている内容と同じです。何も変わりません。',
    leftOut: (rows) => `直すところのある ${n(rows)} 行は除きました。`,
  },
  takenBack: ({ id, at, files, removedSample }) =>
    `前の読み込みが途中で止まっていたため、取り消しました（番号 ${id}、${at}、${files.join('、')}）。${removedSample ? 'その読み込みはサンプルの市を取り除いていました。登録が空のまま npm start で始めると、また読み込みます。' : ''}`,
  unreadable: '読めないファイルがあるため、何も書き込みませんでした。',
  files: '読んだファイル',
  file: (file, table, rows, encoding, separator, headerRow) =>
    `${file}：${table}、${n(rows)} 行、${encoding}、${separator}区切り${headerRow > 1 ? `、見出しは ${headerRow} 行目` : ''}`,
  unknownColumns: (columns) => `読まなかった列：${columns.join('、')}`,
  passedOver: 'フォルダーの中で読まなかったもの',
  passed: { FOLDER: (file) => `${file}（フォルダーの中のフォルダーは読みません）`, OTHER_FILE: (file) => `${file}（.csv・.tsv・.txt ではありません）` },
  allRejected: '除くと 1 行も残りません。下の行を直して、もう一度読み込んでください。',
  areasHint:
    '地域が登録されていないときは、地域の列を外して読み込むか、地域の表（見出しは 地域名 と 区分）をいっしょに読み込んでください：npx tsunagi import 名簿.csv 地域.csv',
  rejected: (rows) => `直すところ（${n(rows)} 行）`,
  row: (file, row) => `${file} ${n(row)} 行目`,
  cell: (column, value) => `「${column}」の「${value}」`,
  nearest: (value) => `もしかして：${value}`,
  repairs: '読みかえたところ',
  touched: '登録の変化',
  counts: (created, changed, unchanged, removed) =>
    [`新しく ${n(created)}`, `変更 ${n(changed)}`, `そのまま ${n(unchanged)}`, ...(removed > 0 ? [`取り消し ${n(removed)}`] : [])].join('、'),
  contacts: (count) => `連絡先：${n(count)} 件（API の外に置きます）`,
  repeated: (count) => `ほかの行と同じことを書いた行：${n(count)}`,
  heldBy: ({ people, holder, purpose }) =>
    `新しい方 ${n(people)} 人の記録は、ファイルに書かれていないところを、持ち主「${holder}」、利用目的「${purpose}」とします。変えるには --holder と --purpose を付けてください。`,
  sample: {
    willBeRemoved: 'サンプルの市を取り除きます。はじめて自分のデータを読み込むときに残すには、--keep-sample を付けてください。',
    wasRemoved: 'サンプルの市を取り除きました。',
    kept: 'サンプルの市は残っています。取り除くには --remove-sample を付けて読み込んでください。',
  },
  joined: '団体をまたいで同じお名前なので一人とします（未確認）',
  joinedHint: '別の方なら、かな・世代・地域・id のどれかを書き分けるか、--separate-namesakes を付けてください。',
  writtenAs: (spellings) => `書き方：${spellings.join('／')}`,
  likenesses: '確かめてほしいところ（このままでも読み込めます）',
  likenessHint: '同じ方なら、方の表（見出しは id と 氏名）をいっしょに読み込み、名簿の氏名の欄にその id を書くと一人になります。',
  likeness: {
    SAME_NAME: '同じお名前を別の方とします',
    SIMILAR_NAME: 'よく似た名前の団体を別の団体とします',
    SAME_POST_OTHER_DATES: '同じ役職が、ちがう就任日で二つ登録されます',
  },
  madeGroups: '名簿にだけある団体（種別「その他」になります）',
  changes: '変わる値',
  nothing: '（なし）',
  yes: 'はい',
  removedTies: '取り消すつながり',
  because: { NO_LONGER_NAMED: '新しい表に書かれていないため', HANDLED_WITH_CARE: '配慮が必要な団体のため' },
  roles: '区分が分からない役職（区分なしで登録します。level の列で指定できます）',
  times: (count) => `${n(count)} 行`,
  more: (count) => `ほか ${n(count)} 件`,
  separators: { ',': 'コンマ', '\t': 'タブ', ';': 'セミコロン' },
  listSeparator: '、',
};

const EN: ReportWords = {
  headline: {
    preview: 'This is a preview. Nothing has been written.',
    done: (id) => `Imported (import ${id}).`,
    same: 'The register already says all of this. Nothing changes.',
    leftOut: (rows) => `${n(rows)} row${rows === 1 ? ' that has' : 's that have'} to be corrected ${rows === 1 ? 'was' : 'were'} left out.`,
  },
  takenBack: ({ id, at, files, removedSample }) =>
    `An earlier import was stopped half-way and has been taken back (${id}, ${at}, ${files.join(', ')}).${removedSample ? ' It had removed the sample city; npm start loads that again while the register is empty.' : ''}`,
  unreadable: 'Nothing was written, because a file cannot be read.',
  files: 'Files read',
  file: (file, table, rows, encoding, separator, headerRow) =>
    `${file}: ${table}, ${n(rows)} row${rows === 1 ? '' : 's'}, ${encoding}, separated by ${separator}${headerRow > 1 ? `, header in row ${headerRow}` : ''}`,
  unknownColumns: (columns) => `columns that were not read: ${columns.join(', ')}`,
  passedOver: 'In the folders, not read',
  passed: { FOLDER: (file) => `${file} (folders inside folders are not read)`, OTHER_FILE: (file) => `${file} (not .csv, .tsv or .txt)` },
  allRejected: 'Without them no row is left. Correct the rows below and import again.',
  areasHint:
    'Where areas are not registered, leave out the column of areas, or import a table of areas (headers: name and kind) together with it: npx tsunagi import roster.csv areas.csv',
  rejected: (rows) => `To correct (${n(rows)} row${rows === 1 ? '' : 's'})`,
  row: (file, row) => `${file} row ${n(row)}`,
  cell: (column, value) => `${column} "${value}"`,
  nearest: (value) => `perhaps: ${value}`,
  repairs: 'Values that were read otherwise than written',
  touched: 'What changes in the register',
  counts: (created, changed, unchanged, removed) =>
    [`${n(created)} new`, `${n(changed)} changed`, `${n(unchanged)} unchanged`, ...(removed > 0 ? [`${n(removed)} taken back`] : [])].join(', '),
  contacts: (count) => `contact data: ${n(count)} (kept outside the API)`,
  heldBy: ({ people, holder, purpose }) =>
    `Records of ${n(people)} new ${people === 1 ? 'person' : 'people'}: where the files do not say it, held by "${holder}" for "${purpose}". Name others with --holder and --purpose.`,
  repeated: (count) => `rows that say again what another row says: ${n(count)}`,
  sample: {
    willBeRemoved: 'The sample city will be removed. With the first own data, --keep-sample keeps it.',
    wasRemoved: 'The sample city was removed.',
    kept: 'The sample city is still there. Import with --remove-sample to take it away.',
  },
  joined: 'Taken as one person because the name is the same in several groups (not confirmed)',
  joinedHint: 'If they are several people, tell them apart by reading, generation, area or id, or use --separate-namesakes.',
  writtenAs: (spellings) => `written as ${spellings.join(' / ')}`,
  likenesses: 'To look at (the import works without)',
  likenessHint:
    'If they are one person, import a table of people (headers: id and name) together with it and write that id in the person column of the roster.',
  likeness: {
    SAME_NAME: 'the same name, kept apart as different people',
    SIMILAR_NAME: 'groups of similar names, kept apart',
    SAME_POST_OTHER_DATES: 'the same post twice, with different first days',
  },
  madeGroups: 'Groups that only a roster names, made with the kind OTHER',
  changes: 'Values that change',
  nothing: '(none)',
  yes: 'yes',
  removedTies: 'Ties that are taken back',
  because: { NO_LONGER_NAMED: 'the new table does not name it', HANDLED_WITH_CARE: 'the group is handled with care' },
  roles: 'Roles whose level is not known (recorded without one; give it in a column "level")',
  times: (count) => `${n(count)} row${count === 1 ? '' : 's'}`,
  more: (count) => `${n(count)} more`,
  separators: { ',': 'comma', '\t': 'tab', ';': 'semicolon' },
  listSeparator: ', ',
};

/** The words of an import report. */
export const REPORT_WORDS: Readonly<Record<'ja' | 'en', ReportWords>> = { ja: JA, en: EN };
