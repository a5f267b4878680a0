import type { Language } from './reasons/naming.ts';

/** A step that takes a while: what is said while it lasts, and when it is done. */
interface StepWords {
  readonly doing: string;
  readonly done: string;
}

/** What the command line says of itself. */
export interface CommandLineWords {
  readonly about: string;
  readonly titles: { readonly usage: string; readonly commands: string; readonly options: string; readonly arguments: string; readonly globalOptions: string };
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly json: string;
  readonly serve: string;
  readonly import: string;
  readonly importPaths: string;
  readonly dryRun: string;
  readonly skipInvalid: string;
  readonly format: string;
  readonly as: string;
  readonly keepSample: string;
  readonly removeSample: string;
  readonly holder: string;
  readonly purpose: string;
  readonly separateNamesakes: string;
  readonly sample: string;
  readonly people: string;
  readonly seed: string;
  readonly doctor: string;
  readonly prepare: string;
  readonly withTests: string;
  readonly exitCodes: string;
  readonly unforeseen: (id: string) => string;
  readonly wrongUse: {
    readonly unknownOption: (given: string) => string;
    readonly unknownCommand: (given: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingValue: (option: string) => string;
    /** `meant` is what should stand there; empty where there is no more to say. */
    readonly wrongValue: (given: string, meant?: string) => string;
    readonly tooMany: string;
    readonly seeHelp: string;
  };
  /** Which database a command works on. */
  readonly target: Readonly<Record<'OWN' | 'SERVICE' | 'FOLDER', (place: string) => string>>;
  readonly ready: string;
  readonly stopping: string;
  readonly stoppingAtOnce: string;
  readonly files: (count: number) => string;
  readonly generated: (city: { readonly people: number; readonly groups: number; readonly ties: number }) => string;
  readonly steps: Readonly<Record<'program' | 'page' | 'database' | 'sample' | 'importing' | 'generating' | 'looking', StepWords>>;
}

/** The words of the command line, in both languages. */
export const COMMAND_LINE: Readonly<Record<Language, CommandLineWords>> = {
  ja: {
    about: 'つなぎ：まちの団体と人のつながりを登録し、見えるようにします。',
    titles: { usage: '使い方：', commands: 'できること：', options: '指定：', arguments: '対象：', globalOptions: '共通の指定：' },
    help: '使い方を表示します',
    helpCommand: '使い方を表示します',
    version: '版を表示します',
    json: '結果を JSON で出します（ほかのプログラムから使うとき）',
    serve: 'データベースを動かし、画面と API を開きます（npm start と同じ）',
    import: '名簿などの CSV を読み込みます。直すところが 1 行でもあれば何も書き込みません',
    importPaths: '読み込むファイル、またはファイルの入ったフォルダー',
    dryRun: '書き込まずに、何が起こるかだけを調べます',
    skipInvalid: '直すところのある行を除いて読み込みます',
    format: 'ファイルの形式（今は csv だけ）',
    as: '表の種類（見出しから分からないとき）',
    keepSample: 'サンプルの市を残します（後の読み込みでも残ります）',
    removeSample: '残しておいたサンプルの市を取り除きます',
    holder: '方の記録の持ち主（ファイルに書かれていないとき）',
    purpose: '方の記録を持つ目的（ファイルに書かれていないとき）',
    separateNamesakes: '団体をまたぐ同じ氏名を、別の人として扱います',
    sample: 'サンプルの市を読み込みます。人数を指定すると、その大きさの架空の市を作ります',
    people: '架空の市の人数（100 から 600000）',
    seed: '同じ市をもう一度作るための番号',
    doctor: '動かすのに必要なものを一つずつ確かめ、足りないときは何をすればよいかを示します',
    prepare: '次に始めるときに必要なものをそろえます（始めません。ネットワークのないところで使う前に）',
    withTests: 'npm test に必要なものもそろえます',
    exitCodes:
      '終了コード：0 できました ・ 1 データに直すところがあり、何も書き込みませんでした ・ 2 使い方の誤り、または読めないファイル ・ 3 データベースにつながりません',
    unforeseen: (id) => `思いがけない誤りが起きました（番号 ${id}）。記録の中の同じ番号のところに詳しいことがあります。`,
    wrongUse: {
      unknownOption: (given) => `${given} という指定はありません。`,
      unknownCommand: (given) => `${given} という操作はありません。`,
      missingArgument: (name) => `${name} が指定されていません。`,
      missingValue: (option) => `${option} の値がありません。`,
      wrongValue: (given, meant = '') => `${given} は使えません${meant && `（${meant}）`}。`,
      tooMany: '対象が多すぎます。',
      seeHelp: 'npx tsunagi --help で使い方を見られます。',
    },
    target: {
      OWN: (place) => `対象のデータベース：NEO4J_URI の ${place}`,
      SERVICE: (place) => `対象のデータベース：動いているつなぎ（${place}）`,
      FOLDER: (place) => `対象のデータベース：${place}（動いているつなぎはありません。別のフォルダーなら TSUNAGI_DATA_DIR で指定してください）`,
    },
    ready: '上の番地をブラウザーで開いてください（止めるには Ctrl-C）。',
    stopping: '止めています。処理中の要求が終わるのを待ちます（もう一度 Ctrl-C で、すぐに止めます）。',
    stoppingAtOnce: 'すぐに止めます。',
    files: (count) => `${count} ファイル`,
    generated: ({ people, groups, ties }) => `架空の市を作りました（方 ${people} 人、団体 ${groups}、つながり ${ties} 件）。`,
    steps: {
      program: { doing: 'データベース（Neo4j）の部品を取り寄せています', done: 'データベース（Neo4j）の部品をそろえました' },
      page: { doing: '画面を組み立てています', done: '画面を組み立てました' },
      database: { doing: 'データベースを起こしています', done: 'データベースが動きました' },
      sample: { doing: 'サンプルの市を読み込んでいます', done: 'サンプルの市を読み込みました' },
      importing: { doing: '読み込んでいます', done: '読み込みました' },
      generating: { doing: '架空の市を作っています', done: '架空の市を作りました' },
      looking: { doing: '確かめています', done: '確かめました' },
    },
  },
  en: {
    about: 'Tsunagi records the groups and people of a city and shows how they are connected.',
    titles: { usage: 'Usage:', commands: 'Commands:', options: 'Options:', arguments: 'Arguments:', globalOptions: 'Global options:' },
    help: 'show how to use it',
    helpCommand: 'show how to use a command',
    version: 'show the version',
    json: 'give the result as JSON, for other programs',
    serve: 'run the database and open page and API (what npm start does)',
    import: 'read rosters and other CSV files; with one row to correct nothing is written',
    importPaths: 'files to read, or folders of files',
    dryRun: 'write nothing, only say what would happen',
    skipInvalid: 'leave out the rows that have to be corrected and read the rest',
    format: 'format of the files (csv alone, for now)',
    as: 'which table it is, where the headers do not say so',
    keepSample: 'keep the sample city (later imports keep it too)',
    removeSample: 'take the sample city away that was kept',
    holder: 'who holds the records of persons, where the file does not say',
    purpose: 'what the records of persons are held for, where the file does not say',
    separateNamesakes: 'take the same name in different groups as different people',
    sample: 'load the sample city; with a number of people, an invented city of that size',
    people: 'people of the invented city (100 to 600000)',
    seed: 'number that makes the same city again',
    doctor: 'check one by one what is needed to run, and say what to do where something is missing',
    prepare: 'fetch and build what the next start needs, without starting (before going where there is no network)',
    withTests: 'also what npm test needs',
    exitCodes: 'Exit codes: 0 done · 1 refused because of the data, nothing written · 2 wrong use or unreadable input · 3 database not reachable',
    unforeseen: (id) => `Something unforeseen went wrong (number ${id}). The log says more under this number.`,
    wrongUse: {
      unknownOption: (given) => `There is no option ${given}.`,
      unknownCommand: (given) => `There is no command ${given}.`,
      missingArgument: (name) => `${name} is missing.`,
      missingValue: (option) => `${option} needs a value.`,
      wrongValue: (given, meant = '') => `${given} cannot be used${meant && ` (${meant})`}.`,
      tooMany: 'Too many arguments.',
      seeHelp: 'npx tsunagi --help shows how to use it.',
    },
    target: {
      OWN: (place) => `Database: ${place}, by NEO4J_URI`,
      SERVICE: (place) => `Database: that of the running Tsunagi (${place})`,
      FOLDER: (place) => `Database: ${place} (no Tsunagi runs on it; set TSUNAGI_DATA_DIR if you mean another folder)`,
    },
    ready: 'Open that address in a browser (Ctrl-C stops).',
    stopping: 'Stopping; waiting for requests that still run (Ctrl-C again stops at once).',
    stoppingAtOnce: 'Stopping at once.',
    files: (count) => `${count} files`,
    generated: ({ people, groups, ties }) => `The invented city is made: ${people} people, ${groups} groups, ${ties} ties.`,
    steps: {
      program: { doing: 'Fetching the parts of the database (Neo4j)', done: 'The parts of the database (Neo4j) are there' },
      page: { doing: 'Building the page', done: 'The page is built' },
      database: { doing: 'Starting the database', done: 'The database runs' },
      sample: { doing: 'Loading the sample city', done: 'The sample city is loaded' },
      importing: { doing: 'Importing', done: 'Imported' },
      generating: { doing: 'Making an invented city', done: 'The invented city is made' },
      looking: { doing: 'Looking', done: 'Looked' },
    },
  },
};
