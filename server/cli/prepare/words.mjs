// @ts-check
// Sentences for the time before packages are there. Plain syntax: an old Node must be able to read this file.

/**
 * @typedef {object} Words
 * @property {(found: string, wanted: string) => string} nodeTooOld
 * @property {string} packagesDoing
 * @property {string} packagesDone
 * @property {string} packagesFailed
 * @property {(count: number) => string} seconds
 */

/** @type {Words} */
const ja = {
  nodeTooOld: (found, wanted) =>
    `Tsunagi を動かすには Node.js ${wanted} 以上が必要です（この機械では ${found}）。\n次のどちらかをお試しください。\n` +
    `  1. Node.js の新しい版を入れる（https://nodejs.org/ja/download）\n  2. Docker で動かす： NEO4J_PASSWORD=… docker compose up`,
  packagesDoing: 'プログラムの部品（npm）を取り寄せています',
  packagesDone: 'プログラムの部品（npm）をそろえました',
  packagesFailed: 'プログラムの部品（npm）を取り寄せられませんでした。ネットワークを確かめて、もう一度始めてください。',
  seconds: (count) => `${count} 秒`,
};

/** @type {Words} */
const en = {
  nodeTooOld: (found, wanted) =>
    `Tsunagi needs Node.js ${wanted} or newer (this machine has ${found}).\nEither\n` +
    `  1. install a newer Node.js (https://nodejs.org/en/download), or\n  2. run it with Docker: NEO4J_PASSWORD=… docker compose up`,
  packagesDoing: 'Fetching the parts of the program (npm)',
  packagesDone: 'The parts of the program (npm) are there',
  packagesFailed: 'The parts of the program (npm) could not be fetched. Check the network and start again.',
  seconds: (count) => `${count} s`,
};

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';

/** The reader's language by LC_ALL, LC_MESSAGES or LANG; Japanese unless they say English. */
export const language = /^en/i.test(locale) ? 'en' : 'ja';

/** What is said before and while the program gets ready. */
export const words = language === 'en' ? en : ja;
