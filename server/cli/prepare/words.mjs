// @ts-check
// Sentences for the time before packages are there. Plain syntax: an old Node must be able to read this file.

/**
 * @typedef {object} Words
 * @property {(found: string, wanted: string) => string} nodeTooOld
 * @property {(wanted: string) => string} javaMissing
 * @property {(found: string, wanted: string) => string} javaTooOld
 * @property {(wanted: string) => string} mavenMissing
 * @property {(found: string, wanted: string) => string} mavenTooOld
 * @property {string} waysOut
 * @property {string} packagesDoing
 * @property {string} packagesDone
 * @property {string} packagesFailed
 * @property {string} programDoing
 * @property {string} programDone
 * @property {string} pageDoing
 * @property {string} pageDone
 * @property {string} pageFailed
 * @property {string} databaseDoing
 * @property {string} databaseDone
 * @property {string} sampleDoing
 * @property {string} sampleDone
 * @property {(count: number) => string} seconds
 */

/** @type {Words} */
const ja = {
  nodeTooOld: (found, wanted) =>
    `Tsunagi を動かすには Node.js ${wanted} 以上が必要です（この機械では ${found}）。\n次のどちらかをお試しください。\n` +
    `  1. Node.js の新しい版を入れる（https://nodejs.org/ja/download）\n  2. Docker で動かす： NEO4J_PASSWORD=… docker compose up`,
  javaMissing: (wanted) => `Java が見つかりません（${wanted} 以上が必要です）。`,
  javaTooOld: (found, wanted) => `Java ${found} は古すぎます（${wanted} 以上が必要です）。`,
  mavenMissing: (wanted) => `Maven（mvn）が見つかりません（${wanted} 以上が必要です。データベースの部品を取り寄せるとき、一度だけ使います）。`,
  mavenTooOld: (found, wanted) => `Maven ${found} は古すぎます（${wanted} 以上が必要です）。`,
  waysOut:
    '次のいずれかをお試しください。\n' +
    '  1. 入れる： Debian・Ubuntu では sudo apt-get install default-jdk-headless maven、macOS では brew install openjdk@17 maven\n' +
    '  2. Docker で動かす： NEO4J_PASSWORD=… docker compose up\n' +
    '  3. お手持ちの Neo4j を使う： NEO4J_URI=bolt://… NEO4J_PASSWORD=… npm start',
  packagesDoing: 'プログラムの部品（npm）を取り寄せています',
  packagesDone: 'プログラムの部品（npm）をそろえました',
  packagesFailed: 'プログラムの部品（npm）を取り寄せられませんでした。ネットワークを確かめて、もう一度始めてください。',
  programDoing: 'データベース（Neo4j）の部品を取り寄せています',
  programDone: 'データベース（Neo4j）の部品をそろえました',
  pageDoing: '画面を組み立てています',
  pageDone: '画面を組み立てました',
  pageFailed: '画面を組み立てられませんでした。',
  databaseDoing: 'データベースを起こしています',
  databaseDone: 'データベースが動きました',
  sampleDoing: 'サンプルの市を読み込んでいます',
  sampleDone: 'サンプルの市を読み込みました',
  seconds: (count) => `${count} 秒`,
};

/** @type {Words} */
const en = {
  nodeTooOld: (found, wanted) =>
    `Tsunagi needs Node.js ${wanted} or newer (this machine has ${found}).\nEither\n` +
    `  1. install a newer Node.js (https://nodejs.org/en/download), or\n  2. run it with Docker: NEO4J_PASSWORD=… docker compose up`,
  javaMissing: (wanted) => `Java was not found (${wanted} or newer is needed).`,
  javaTooOld: (found, wanted) => `Java ${found} is too old (${wanted} or newer is needed).`,
  mavenMissing: (wanted) => `Maven (mvn) was not found (${wanted} or newer is needed, once, to fetch the parts of the database).`,
  mavenTooOld: (found, wanted) => `Maven ${found} is too old (${wanted} or newer is needed).`,
  waysOut:
    'One of these helps:\n' +
    '  1. install it: sudo apt-get install default-jdk-headless maven on Debian or Ubuntu, brew install openjdk@17 maven on macOS\n' +
    '  2. run it with Docker: NEO4J_PASSWORD=… docker compose up\n' +
    '  3. use a Neo4j of your own: NEO4J_URI=bolt://… NEO4J_PASSWORD=… npm start',
  packagesDoing: 'Fetching the parts of the program (npm)',
  packagesDone: 'The parts of the program (npm) are there',
  packagesFailed: 'The parts of the program (npm) could not be fetched. Check the network and start again.',
  programDoing: 'Fetching the parts of the database (Neo4j)',
  programDone: 'The parts of the database (Neo4j) are there',
  pageDoing: 'Building the page',
  pageDone: 'The page is built',
  pageFailed: 'The page could not be built.',
  databaseDoing: 'Starting the database',
  databaseDone: 'The database runs',
  sampleDoing: 'Loading the sample city',
  sampleDone: 'The sample city is loaded',
  seconds: (count) => `${count} s`,
};

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';

/** The reader's language by LC_ALL, LC_MESSAGES or LANG; Japanese unless they say English. */
export const language = /^en/i.test(locale) ? 'en' : 'ja';

/** What is said before and while the program gets ready. */
export const words = language === 'en' ? en : ja;
