import { failure } from './sentence.ts';

/** A setting whose value cannot be used. The value of a secret stands here as null. */
export interface WrongSetting {
  readonly name: SettingName;
  readonly value: string | null;
}

/** What each setting expects, for the message that names the wrong ones. */
export const SETTING_EXPECTATIONS = {
  PORT: { ja: '0 から 65535 までの整数（0 は空いている番号）', en: 'a whole number from 0 to 65535 (0 takes a free one)' },
  HOST: { ja: '待ち受けるアドレス（例：127.0.0.1、0.0.0.0）', en: 'the address to listen on, such as 127.0.0.1 or 0.0.0.0' },
  TSUNAGI_DATA_DIR: { ja: 'データを置くフォルダー（ファイルではなく）', en: 'a folder for the data, not a file' },
  TSUNAGI_SAMPLE: { ja: 'auto または off', en: 'auto or off' },
  NEO4J_URI: {
    ja: 'bolt:// または neo4j:// で始まるアドレス（+s、+ssc も可。利用者名とパスワードは含めない）',
    en: 'an address that starts with bolt:// or neo4j:// (also +s, +ssc), without user name and password',
  },
  NEO4J_USERNAME: { ja: 'Neo4j の利用者名', en: 'the user name at Neo4j' },
  NEO4J_PASSWORD: { ja: 'Neo4j のパスワード（NEO4J_URI と NEO4J_USERNAME を使うとき）', en: 'the password at Neo4j, needed with NEO4J_URI and NEO4J_USERNAME' },
  NEO4J_DATABASE: {
    ja: 'データベース名（英字で始まる 3～63 文字。system は使えません）',
    en: 'a database name of 3 to 63 characters that starts with a letter and not with system',
  },
  LOG_LEVEL: { ja: 'fatal、error、warn、info、debug、trace、silent のいずれか', en: 'one of fatal, error, warn, info, debug, trace, silent' },
  TSUNAGI_RATE: { ja: '1 以上の整数（1 分間、1 利用者あたりの点数）', en: 'a whole number from 1 (cost points a minute and client)' },
} as const;
export type SettingName = keyof typeof SETTING_EXPECTATIONS;

const listed = (wrong: readonly WrongSetting[], language: 'ja' | 'en', unset: string): string =>
  wrong.map(({ name, value }) => `\n  ${name} = ${value ?? unset}  →  ${SETTING_EXPECTATIONS[name][language]}`).join('');

/** What can stand in the way of a start. */
export const START_FAILURES = {
  settingsWrong: failure<{ wrong: readonly WrongSetting[] }>(
    'BAD_USER_INPUT',
    ({ wrong }) => ({
      what: `設定のうち ${wrong.length} 件が使えません。${listed(wrong, 'ja', '（未設定）')}`,
      next: '環境変数か .env を直して、もう一度始めてください。',
    }),
    ({ wrong }) => ({
      what: `${wrong.length === 1 ? '1 setting' : `${wrong.length} settings`} cannot be used.${listed(wrong, 'en', '(not set)')}`,
      next: 'Correct them in the environment or in .env and start again.',
    }),
  ),
  settingsUnreadable: failure<{ file: string }>(
    'BAD_USER_INPUT',
    ({ file }) => ({ what: `設定のファイル ${file} を読めません。`, next: '文字のファイルにするか、取り除いてください。' }),
    ({ file }) => ({ what: `The settings file ${file} cannot be read.`, next: 'Make it a text file that you may read, or remove it.' }),
  ),
  portTaken: failure<{ host: string; port: number; free: number }>(
    'BAD_USER_INPUT',
    ({ host, port, free }) => ({
      what: `${host} の ${port} 番ポートは、別のプログラムが使っています。`,
      next: `別の番号で始めてください：PORT=${free} npm start`,
    }),
    ({ host, port, free }) => ({ what: `Port ${port} on ${host} is used by another program.`, next: `Start with another one: PORT=${free} npm start` }),
  ),
  addressUnknown: failure<{ host: string; port: number }>(
    'BAD_USER_INPUT',
    ({ host, port }) => ({
      what: `${host} の ${port} 番ポートで待ち受けることができません。`,
      next: 'HOST と PORT を確かめてください（HOST=127.0.0.1 ならこの機械だけで使えます）。',
    }),
    ({ host, port }) => ({
      what: `This machine cannot listen on port ${port} of ${host}.`,
      next: 'Check HOST and PORT (HOST=127.0.0.1 serves this machine alone).',
    }),
  ),
  folderNotWritable: failure<{ folder: string }>(
    'BAD_USER_INPUT',
    ({ folder }) => ({ what: `データのフォルダー ${folder} に書き込めません。`, next: '書き込めるフォルダーを TSUNAGI_DATA_DIR に指定してください。' }),
    ({ folder }) => ({ what: `The data folder ${folder} cannot be written to.`, next: 'Set TSUNAGI_DATA_DIR to a folder that can.' }),
  ),
  ownDatabaseSilent: failure<{ uri: string }>(
    'DATABASE_UNAVAILABLE',
    ({ uri }) => ({
      what: `NEO4J_URI の Neo4j（${uri}）から返事がありません。`,
      next: 'アドレスと、Neo4j が動いているかを確かめてください。NEO4J_URI を外せば内蔵の Neo4j を使います。',
    }),
    ({ uri }) => ({
      what: `The Neo4j of NEO4J_URI (${uri}) does not answer.`,
      next: 'Check the address and whether it runs. Without NEO4J_URI the embedded Neo4j is used.',
    }),
  ),
  pageNotBuilt: failure<{ log: string }>(
    'INTERNAL_SERVER_ERROR',
    ({ log }) => ({ what: `画面を組み立てられませんでした。\n${log}\n`, next: 'web フォルダーの中身を元に戻して、もう一度始めてください。' }),
    ({ log }) => ({ what: `The page could not be built.\n${log}\n`, next: 'Restore the folder web to what it was and start again.' }),
  ),
} as const;
