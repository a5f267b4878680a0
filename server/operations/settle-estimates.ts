import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import type { Pool } from '../workers/pool.ts';

/** Sees to it that estimates are followed by exact figures. */
export interface SettleEstimates {
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

/**
 * Computes exact betweenness behind the answers, one scope after the other and each once, so that a thread is always left for questions. Work on a revision
 * that has been overtaken is called off. What fails or takes too long leaves the estimate standing, which says that it is one.
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
  return {
    follow,
    settle: (snapshot, scope) => {
      const name = JSON.stringify({ ...scope, kinds: null });
      if (snapshot.revision !== current || asked.has(name)) return;
      asked.add(name);
      const { signal } = callOff;
      last = last
        .then(() => pool.ask(snapshot, 'betweenness', { scope }, { timeLimit, signal }))
        .then(() => onSettled(snapshot.revision))
        .catch(() => undefined);
    },
  };
};
