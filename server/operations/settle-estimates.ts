import { setTimeout as sleep } from 'node:timers/promises';
import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import type { Pool } from '../workers/pool.ts';

/** Sees to it that estimates are followed by exact figures. */
export interface SettleEstimates {
  /** Does something that somebody waits for: exact figures do not begin beside it. */
  readonly ahead: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
  /** An estimate was taken for a scope of this revision. */
  readonly settle: (snapshot: Snapshot, scope: Scope) => void;
  /** Only this revision is still of interest. */
  readonly follow: (revision: string) => void;
}

/** What the exact figures need. */
export interface SettleParts {
  readonly pool: Pool;
  /** Milliseconds they may take. */
  readonly timeLimit: number;
  /** Exact figures of this revision are at hand. */
  readonly onSettled: (revision: string) => void;
}

/** So long nobody must have waited for anything: whoever opens a page asks several questions, one after the other. */
const QUIET_MS = 1_500;
/** After so long it begins all the same. */
const LONGEST_WAIT_MS = 120_000;
const LOOK_MS = 100;

/**
 * Computes exact betweenness behind the answers, once nobody waits for any, one scope after the other and each once, so that a thread is always left for
 * questions that come meanwhile. Work on a revision that has been overtaken is called off. What fails or takes too long leaves the estimate standing, which says that it is one.
 */
export const settleEstimates = ({ pool, timeLimit, onSettled }: SettleParts): SettleEstimates => {
  const asked = new Set<string>();
  let current = '';
  let callOff = new AbortController();
  let last: Promise<void> = Promise.resolve();
  const follow = (revision: string): void => {
    if (revision === current) return;
    current = revision;
    asked.clear();
    callOff.abort(new Error('the register has changed'));
    callOff = new AbortController();
  };
  let waitedFor = 0;
  let lastAnswer = 0;
  const ahead: SettleEstimates['ahead'] = async (work) => {
    waitedFor++;
    try {
      return await work();
    } finally {
      waitedFor--;
      lastAnswer = performance.now();
    }
  };
  const quiet = async (signal: AbortSignal): Promise<void> => {
    const latest = performance.now() + LONGEST_WAIT_MS;
    const isBusy = (): boolean => waitedFor > 0 || performance.now() - lastAnswer < QUIET_MS;
    while (isBusy() && performance.now() < latest) await sleep(LOOK_MS, undefined, { signal, ref: false });
  };
  return {
    ahead,
    follow,
    settle: (snapshot, scope) => {
      const name = JSON.stringify({ ...scope, kinds: null });
      if (snapshot.revision !== current || asked.has(name)) return;
      asked.add(name);
      const { signal } = callOff;
      last = last
        .then(() => quiet(signal))
        .then(() => pool.ask(snapshot, 'betweenness', { scope }, { timeLimit, signal }))
        .then(() => onSettled(snapshot.revision))
        .catch(() => undefined);
    },
  };
};
