import { COMPOSE_UP } from '../compose-up.ts';
import { failure } from './sentence.ts';

const WAYS_OUT = {
  ja: (tools: string) => `次のどれかで始められます: ${tools}を入れる／${COMPOSE_UP} を使う／NEO4J_URI に使っている Neo4j を指定する。`,
  en: (tools: string) => `Do one of these: install ${tools}; run ${COMPOSE_UP}; or set NEO4J_URI to a Neo4j you have.`,
};

/** What can go wrong between the service and Neo4j. */
export const DATABASE_FAILURES = {
  databaseUnavailable: failure<Record<never, never>>(
    'DATABASE_UNAVAILABLE',
    () => ({ what: 'データベースにつながりません。', next: '自動でつなぎ直しています。少し待ってから、もう一度お試しください。' }),
    () => ({ what: 'The database does not answer.', next: 'It is being reconnected. Wait a moment and try again.' }),
  ),
  databaseSpeaksHttp: failure<Record<never, never>>(
    'DATABASE_UNAVAILABLE',
    () => ({
      what: 'NEO4J_URI の番地で返事をしたのは、Neo4j の Bolt ではなくウェブサーバーです。',
      next: 'Bolt のポート（ふつうは 7687。ブラウザー用の 7474 ではありません）を指定してください。',
    }),
    () => ({
      what: 'What answers at the address of NEO4J_URI is a web server, not the Bolt of Neo4j.',
      next: 'Give the port of Bolt (usually 7687, not 7474, which is for browsers).',
    }),
  ),
  databaseRefused: failure<Record<never, never>>(
    'DATABASE_UNAVAILABLE',
    () => ({ what: 'データベースが利用者名またはパスワードを受け付けません。', next: 'NEO4J_USERNAME と NEO4J_PASSWORD を確かめてください。' }),
    () => ({ what: 'The database refuses the user name or the password.', next: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.' }),
  ),
  databaseMissing: failure<Record<never, never>>(
    'DATABASE_UNAVAILABLE',
    () => ({
      what: 'NEO4J_DATABASE に指定した名前のデータベースが、その Neo4j にありません。',
      next: 'NEO4J_DATABASE を確かめてください（Community 版のデータベースは、ふつう neo4j です）。',
    }),
    () => ({
      what: 'That Neo4j has no database of the name in NEO4J_DATABASE.',
      next: 'Check NEO4J_DATABASE; the database of a Community edition is usually called neo4j.',
    }),
  ),
  databaseTooSlow: failure<Record<never, never>>(
    'DEADLINE_EXCEEDED',
    () => ({ what: 'データベースの処理が制限時間内に終わりませんでした。', next: '範囲を狭めるか、first や limit を小さくしてください。' }),
    () => ({ what: 'The database did not finish within the time limit.', next: 'Narrow the question, or ask for fewer with first or limit.' }),
  ),
  databaseOutOfMemory: failure<Record<never, never>>(
    'QUERY_TOO_COSTLY',
    () => ({ what: 'この処理はデータベースの記憶容量の上限を超えます。', next: '範囲を狭めるか、分けて実行してください。' }),
    () => ({ what: 'This needs more memory than the database may use at once.', next: 'Narrow it, or split it.' }),
  ),
  valueAlreadyTaken: failure<Record<never, never>>(
    'BAD_USER_INPUT',
    () => ({ what: '同じ id または code の登録がすでにあります。', next: '別の id にするか、すでにある登録を更新してください。' }),
    () => ({ what: 'The id or code is taken by another record.', next: 'Use another id, or update the record that has it.' }),
  ),
  importConflict: failure<Record<never, never>>(
    'IMPORT_CONFLICT',
    () => ({ what: '取り込みの途中で登録情報が変わったため、何も書き込みませんでした。', next: 'もう一度取り込んでください。' }),
    () => ({ what: 'The register changed during the import; nothing was written.', next: 'Run the import again.' }),
  ),
  importUnderWay: failure<Record<never, never>>(
    'IMPORT_CONFLICT',
    () => ({ what: '別の取り込みが進行中のため、何も書き込みませんでした。', next: 'それが終わってから、もう一度取り込んでください。' }),
    () => ({ what: 'Another import is under way; nothing was written.', next: 'Run this one again when the other has ended.' }),
  ),
  importTooLarge: failure<{ entities: number; limit: number }>(
    'IMPORT_CONFLICT',
    ({ entities, limit }) => ({
      what: `この取り込みは ${entities} 件の登録を変更または削除し、一度にできる ${limit} 件を超えます。何も書き込みませんでした。`,
      next: 'ファイルを分けて、順に取り込んでください。',
    }),
    ({ entities, limit }) => ({
      what: `This import changes or removes ${entities} records and ties, more than the ${limit} that can be changed at once; nothing was written.`,
      next: 'Split the files and import them one after the other.',
    }),
  ),
  searchTextEmpty: failure<Record<never, never>>(
    'BAD_USER_INPUT',
    () => ({ what: '検索する言葉がありません。', next: '名前、読み、備考の一部を 1 文字以上入れてください。' }),
    () => ({ what: 'There is nothing to search for.', next: 'Give at least one character of a name, a reading or a note.' }),
  ),
  databaseFolderInUse: failure<{ folder: string; pid: number; since: string; address: string }>(
    'DATABASE_UNAVAILABLE',
    ({ folder, pid, since, address }) => ({
      what: `${folder} は別のつなぎ（プロセス ${pid}、${since} から、データベース ${address}）が使っています。`,
      next: 'そちらを使うか終了してください。別に動かすなら TSUNAGI_DATA_DIR に別のフォルダーを指定してください。',
    }),
    ({ folder, pid, since, address }) => ({
      what: `${folder} is in use by another Tsunagi (process ${pid}, since ${since}, database at ${address}).`,
      next: 'Use that one or stop it. To run a second one, set TSUNAGI_DATA_DIR to another folder.',
    }),
  ),
  databaseFolderNotReleased: failure<{ folder: string }>(
    'DATABASE_UNAVAILABLE',
    ({ folder }) => ({ what: `${folder} のデータベースがまだ終了していません。`, next: '少し待ってから、もう一度始めてください。' }),
    ({ folder }) => ({ what: `A database is still shutting down in ${folder}.`, next: 'Wait a moment and start again.' }),
  ),
  embeddedToolsMissing: failure<{ javaFound: string | null; javaMissing: boolean; mavenMissing: boolean }>(
    'DATABASE_UNAVAILABLE',
    ({ javaFound, javaMissing, mavenMissing }) => {
      const tools = [javaMissing ? 'Java 17 以上（JDK）' : '', mavenMissing ? 'Maven' : ''].filter(Boolean).join('と');
      return { what: `内蔵の Neo4j には ${tools}が要ります${javaFound ? `（見つかった Java: ${javaFound}）` : ''}。`, next: WAYS_OUT.ja(tools) };
    },
    ({ javaFound, javaMissing, mavenMissing }) => {
      const tools = [javaMissing ? 'Java 17 or newer (a JDK)' : '', mavenMissing ? 'Maven' : ''].filter(Boolean).join(' and ');
      return { what: `The embedded Neo4j needs ${tools}${javaFound ? ` (Java found: ${javaFound})` : ''}.`, next: WAYS_OUT.en(tools) };
    },
  ),
  embeddedNotFetched: failure<{ log: string }>(
    'DATABASE_UNAVAILABLE',
    ({ log }) => ({
      what: `Neo4j を Maven で取り寄せられませんでした（記録: ${log}）。`,
      next: `ネットワークを確かめて、もう一度始めてください。${COMPOSE_UP} や NEO4J_URI も使えます。`,
    }),
    ({ log }) => ({
      what: `Maven could not fetch Neo4j (log: ${log}).`,
      next: `Check the network and start again. ${COMPOSE_UP} and NEO4J_URI work as well.`,
    }),
  ),
  embeddedNotStarted: failure<{ folder: string }>(
    'DATABASE_UNAVAILABLE',
    ({ folder }) => ({ what: `内蔵の Neo4j を ${folder} で起動できませんでした。`, next: '空き容量とメモリーを確かめ、サービスの記録を見てください。' }),
    ({ folder }) => ({ what: `The embedded Neo4j did not start in ${folder}.`, next: 'Check free disk space and memory, and see the log of the service.' }),
  ),
  migrationChanged: failure<{ version: number }>(
    'DATABASE_UNAVAILABLE',
    ({ version }) => ({
      what: `データベースの更新 ${version} は、適用した後に中身が変わっています。`,
      next: 'この版のつなぎを元の配布物から入れ直してください。',
    }),
    ({ version }) => ({
      what: `Migration ${version} was changed after it had been applied to this database.`,
      next: 'Install this version of Tsunagi again from its release.',
    }),
  ),
  databaseIsNewer: failure<{ version: number; known: number }>(
    'DATABASE_UNAVAILABLE',
    ({ version, known }) => ({
      what: `データベースは新しい版（${version}）のもので、このつなぎは ${known} までしか知りません。`,
      next: '新しい版のつなぎを使ってください。',
    }),
    ({ version, known }) => ({ what: `The database is of version ${version}; this Tsunagi knows versions up to ${known}.`, next: 'Use the newer Tsunagi.' }),
  ),
} as const;
