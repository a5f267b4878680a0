import { type Day, todayInTokyo } from '../../schema/contracts/days.ts';
import type { AnswerOf, InputsOf, QuestionName } from '../../schema/contracts/questions.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import type { Reach } from '../../schema/vocabulary/analysis-terms.ts';
import type { Pool } from '../workers/pool.ts';
import { createAnswerCache } from './answer-cache.ts';
import type { FreshSnapshot } from './fresh-snapshot.ts';
import { type RegisterView, viewOf } from './register-view.ts';
import { resolveScope, type ScopeInput } from './resolve-scope.ts';
import { settleEstimates } from './settle-estimates.ts';

/** Everything one request may ask of one revision of the register. */
export interface Inquiry {
  readonly register: RegisterView;
  readonly today: Day;
  /** The answer, computed once for a revision and a question however many ask. Rejects as the pool does. */
  readonly ask: <Name extends QuestionName>(name: Name, inputs: InputsOf<Name>) => Promise<AnswerOf<Name>>;
  /** The scope that is meant; see `resolveScope`. */
  readonly scopeOf: (input: ScopeInput | null | undefined, reach: Reach) => Scope;
}

/** The analysis of the register as it stands. */
export interface Analysis {
  /** Opens the register as it is now; `signal` calls off what only this request still waits for. */
  readonly inquire: (signal: AbortSignal) => Promise<Inquiry>;
}

/** What the analysis is put together from. */
export interface AnalysisParts {
  readonly fresh: FreshSnapshot;
  readonly pool: Pool;
  readonly now: () => number;
  /**
   * Milliseconds one question may compute for each 100,000 people and organisations begun. Longer than a request may last: the answer is then there when it
   * is asked for again.
   */
  readonly timeLimit: number;
  /** Milliseconds exact figures may take behind an estimate. */
  readonly exactTimeLimit: number;
}

const STAKEHOLDERS_A_LIMIT = 100_000;

/** Answers questions about the register from a fresh snapshot, through the pool, once per revision and question. */
export const createAnalysis = ({ fresh, pool, now, timeLimit, exactTimeLimit }: AnalysisParts): Analysis => {
  const cache = createAnswerCache();
  const exact = settleEstimates({ pool, timeLimit: exactTimeLimit, onSettled: (revision) => cache.forget(revision) });
  /** Asks the pool; what was estimated on the way is settled once the answer is there, so as not to take its threads. */
  const compute = async <Name extends QuestionName>(snapshot: Snapshot, name: Name, inputs: InputsOf<Name>, signal: AbortSignal): Promise<AnswerOf<Name>> => {
    const estimated: Scope[] = [];
    const limits = { timeLimit: timeLimit * Math.max(1, Math.ceil(snapshot.stakeholders.ids.length / STAKEHOLDERS_A_LIMIT)), signal };
    const answer = await exact.ahead(() => pool.ask(snapshot, name, inputs, { ...limits, onEstimated: (scope) => estimated.push(scope) }));
    for (const scope of estimated) exact.settle(snapshot, scope);
    return answer;
  };
  const askOf =
    (snapshot: Snapshot, signal: AbortSignal): Inquiry['ask'] =>
    (name, inputs) =>
      cache.answer(snapshot.revision, name, inputs, signal, (own) => compute(snapshot, name, inputs, own));
  return {
    inquire: async (signal) => {
      const snapshot = await fresh.snapshot(signal);
      exact.follow(snapshot.revision);
      const register = viewOf(snapshot);
      const today = todayInTokyo(now());
      return {
        register,
        today,
        ask: askOf(snapshot, signal),
        scopeOf: (input, reach) => resolveScope(input, reach, today),
      };
    },
  };
};
