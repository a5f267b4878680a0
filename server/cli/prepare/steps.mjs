// @ts-check
import { words } from './words.mjs';

/** How often a log without a terminal hears of a step that still runs. */
const HEARTBEAT_SECONDS = 15;

/** @typedef {{ doing: string, done: string }} StepWords */
/** @typedef {(detail: string) => void} Report */

/** @type {Map<StepWords, { since: number, detail: string, told: number, isTold: boolean }>} */
const running = new Map();
/** @type {NodeJS.Timeout | undefined} */
let ticking;
const terminal = process.stderr;

/** @param {number} since */
const secondsSince = (since) => Math.round((performance.now() - since) / 1000);

/** @param {StepWords} step */
const line = (step) => {
  const state = running.get(step);
  return state ? `${step.doing} … ${words.seconds(secondsSince(state.since))}${state.detail ? ` (${state.detail})` : ''}` : '';
};

const erase = () => {
  if (terminal.isTTY) terminal.write('\r\x1b[K');
};

const tick = () => {
  if (terminal.isTTY) {
    erase();
    terminal.write(
      [...running.keys()]
        .map(line)
        .join('  ')
        .slice(0, (terminal.columns ?? 80) / 2),
    );
    return;
  }
  for (const [step, state] of running) {
    if (!state.isTold || secondsSince(state.since) - state.told < HEARTBEAT_SECONDS) continue;
    state.told = secondsSince(state.since);
    terminal.write(`  ${line(step)}\n`);
  }
};

/**
 * Shows on a terminal that a command still works, once it has lasted a second; a log hears nothing of it.
 * @template Result
 * @param {StepWords} step
 * @param {(report: Report) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export const watchStep = (step, work) => follow(step, work, false);

/**
 * Does one step of getting ready and says so: a line that counts the seconds on a terminal, lines now and then in a log, one line at the end.
 * Steps may run side by side.
 * @template Result
 * @param {StepWords} step
 * @param {(report: Report) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export const runStep = (step, work) => follow(step, work, true);

/**
 * @template Result
 * @param {StepWords} step
 * @param {(report: Report) => Promise<Result>} work
 * @param {boolean} isTold whether a log hears of it, and its end is said
 * @returns {Promise<Result>}
 */
const follow = async (step, work, isTold) => {
  const state = { since: performance.now(), detail: '', told: 0, isTold };
  running.set(step, state);
  if (isTold && !terminal.isTTY) terminal.write(`  ${step.doing} …\n`);
  ticking ??= setInterval(tick, 1000);
  try {
    const result = await work((detail) => {
      state.detail = detail;
    });
    erase();
    if (isTold) terminal.write(`  ${step.done} (${words.seconds(secondsSince(state.since))})\n`);
    return result;
  } finally {
    running.delete(step);
    if (running.size === 0) {
      clearInterval(ticking);
      ticking = undefined;
      erase();
    }
  }
};
