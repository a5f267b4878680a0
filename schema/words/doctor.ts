import { COMPOSE_UP } from './compose-up.ts';
import type { Language } from './reasons/naming.ts';

/** What the doctor looks at, in its order. */
export const CHECKS = ['SETTINGS', 'NODE', 'JAVA', 'MAVEN', 'JARS', 'DATA_FOLDER', 'PORT', 'DATABASE', 'MIGRATIONS', 'SEARCH_INDEX', 'PAGE'] as const;
export type Check = (typeof CHECKS)[number];

/** What the doctor may find. WAITING is no fault: the next start sees to it. */
export type Finding =
  | { readonly is: 'OK'; readonly detail: string }
  | { readonly is: 'NOT_NEEDED' }
  | { readonly is: 'WAITING' }
  | { readonly is: 'WRONG'; readonly detail: string };

/** The words of the doctor: the name of each check, what each state is called, and what to do where something is wrong. */
export const DOCTOR: Readonly<
  Record<
    Language,
    {
      readonly checks: Readonly<Record<Check, string>>;
      readonly states: Readonly<Record<Finding['is'], string>>;
      readonly todo: Readonly<Record<Check, string>>;
      readonly inUseByService: (url: string) => string;
      readonly runningAs: (pid: number) => string;
      readonly applied: (count: number) => string;
      readonly allWell: string;
      readonly notWell: (count: number) => string;
    }
  >
> = {
  ja: {
    checks: {
      SETTINGS: '設定',
      NODE: 'Node.js',
      JAVA: 'Java',
      MAVEN: 'Maven',
      JARS: 'Neo4j の部品',
      DATA_FOLDER: 'データのフォルダー',
      PORT: 'ポート',
      DATABASE: 'データベース',
      MIGRATIONS: 'データベースの更新',
      SEARCH_INDEX: '検索の索引',
      PAGE: '画面',
    },
    states: { OK: 'よし', NOT_NEEDED: '不要', WAITING: '次に始めるときに用意します', WRONG: '要確認' },
    todo: {
      SETTINGS: '上の設定を直してください。',
      NODE: 'Node.js 20.19 以上を入れてください。',
      JAVA: `Java 17 以上（JDK）を入れる、${COMPOSE_UP} を使う、NEO4J_URI にお使いの Neo4j を指定する、のいずれかをしてください。`,
      MAVEN: `Maven を入れる、${COMPOSE_UP} を使う、NEO4J_URI にお使いの Neo4j を指定する、のいずれかをしてください。`,
      JARS: 'npx tsunagi prepare で取り寄せられます。',
      DATA_FOLDER: '書き込めるフォルダーを TSUNAGI_DATA_DIR に指定してください。',
      PORT: '別の番号を指定してください（例：PORT=4001 npm start）。',
      DATABASE: '上の文にしたがってください。内蔵のデータベースなら、止めてからもう一度 npm start を試してください。',
      MIGRATIONS: 'npm start で更新されます。',
      SEARCH_INDEX: 'npm start で作り直されます。',
      PAGE: 'npx tsunagi prepare で組み立てられます。',
    },
    inUseByService: (url) => `動いている Tsunagi が使っています（${url}）`,
    runningAs: (pid) => `プロセス ${pid} が動かしています`,
    applied: (count) => `${count} 件適用ずみ`,
    allWell: '問題は見つかりませんでした。',
    notWell: (count) => `確かめるところが ${count} 件あります。`,
  },
  en: {
    checks: {
      SETTINGS: 'settings',
      NODE: 'Node.js',
      JAVA: 'Java',
      MAVEN: 'Maven',
      JARS: 'parts of Neo4j',
      DATA_FOLDER: 'data folder',
      PORT: 'port',
      DATABASE: 'database',
      MIGRATIONS: 'migrations',
      SEARCH_INDEX: 'search index',
      PAGE: 'page',
    },
    states: { OK: 'ok', NOT_NEEDED: 'not needed', WAITING: 'the next start sees to it', WRONG: 'look here' },
    todo: {
      SETTINGS: 'Correct the settings above.',
      NODE: 'Install Node.js 20.19 or newer.',
      JAVA: `Install Java 17 or newer (a JDK), run ${COMPOSE_UP}, or set NEO4J_URI to a Neo4j you have.`,
      MAVEN: `Install Maven, run ${COMPOSE_UP}, or set NEO4J_URI to a Neo4j you have.`,
      JARS: 'npx tsunagi prepare fetches them.',
      DATA_FOLDER: 'Set TSUNAGI_DATA_DIR to a folder that can be written to.',
      PORT: 'Choose another one, such as PORT=4001 npm start.',
      DATABASE: 'Do what it says above. With the embedded database, stop it and try npm start again.',
      MIGRATIONS: 'npm start applies them.',
      SEARCH_INDEX: 'npm start makes it again.',
      PAGE: 'npx tsunagi prepare builds it.',
    },
    inUseByService: (url) => `used by a Tsunagi that runs (${url})`,
    runningAs: (pid) => `run by process ${pid}`,
    applied: (count) => `${count} applied`,
    allWell: 'Nothing is wrong.',
    notWell: (count) => (count === 1 ? 'There is 1 thing to look at.' : `There are ${count} things to look at.`),
  },
};
