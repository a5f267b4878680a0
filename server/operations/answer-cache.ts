import type { AnswerOf, InputsOf, QuestionName } from '../../schema/contracts/questions.ts';
import { unlessAborted } from './fresh-snapshot.ts';

/** Answers kept; the one asked for longest ago goes first. */
const ANSWERS_KEPT = 200;

interface Entry {
  readonly revision: string;
  readonly answer: Promise<unknown>;
  readonly callOff: AbortController;
  waiting: number;
}

/** Answers by revision and question. */
export interface AnswerCache {
  /**
   * The answer of `compute`, which runs once however many ask at the same time, and not again while it is kept. It is called off when all who
   * wait have gone. A failure is not kept.
   */
  readonly answer: <Name extends QuestionName>(
    revision: string,
    name: Name,
    inputs: InputsOf<Name>,
    signal: AbortSignal,
    compute: (signal: AbortSignal) => Promise<AnswerOf<Name>>,
  ) => Promise<AnswerOf<Name>>;
  /** Forgets the answers of a revision, as better ones can be had; who waits for one gets it all the same. */
  readonly forget: (revision: string) => void;
}

/** A cache for answers. Revisions other than the two asked for last are forgotten. */
export const createAnswerCache = (): AnswerCache => {
  const entries = new Map<string, Entry>();
  let revisions: readonly string[] = [];

  const remember = (revision: string): void => {
    if (revisions[0] === revision) return;
    revisions = [revision, ...revisions.filter((other) => other !== revision)].slice(0, 2);
    for (const [key, entry] of entries) if (!revisions.includes(entry.revision)) entries.delete(key);
  };
  const trim = (): void => {
    for (const key of entries.keys()) {
      if (entries.size <= ANSWERS_KEPT) return;
      entries.delete(key);
    }
  };

  return {
    forget: (revision) => {
      for (const [key, entry] of entries) if (entry.revision === revision) entries.delete(key);
    },
    answer: async (revision, name, inputs, signal, compute) => {
      signal.throwIfAborted();
      remember(revision);
      const key = JSON.stringify([revision, name, inputs]);
      let entry = entries.get(key);
      if (!entry) {
        const callOff = new AbortController();
        entry = { revision, answer: compute(callOff.signal), callOff, waiting: 0 };
        const own = entry;
        own.answer.catch(() => {
          if (entries.get(key) === own) entries.delete(key);
        });
      }
      entries.delete(key);
      entries.set(key, entry);
      trim();
      entry.waiting++;
      try {
        return (await unlessAborted(signal, entry.answer)) as AnswerOf<typeof name>;
      } catch (error) {
        if (signal.aborted && entry.waiting === 1) {
          if (entries.get(key) === entry) entries.delete(key);
          entry.callOff.abort(signal.reason);
        }
        throw error;
      } finally {
        entry.waiting--;
      }
    },
  };
};
