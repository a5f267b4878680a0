import type { Language } from '../words/language.ts';
import { AskFailure, ask, type Question } from './ask.ts';

/** What came of a question: its data or why it failed. */
export interface Outcome {
  readonly data: unknown;
  readonly failure: AskFailure | null;
}
interface Entry {
  readonly abort: AbortController;
  readonly outcome: Promise<Outcome | null>;
  users: number;
}
const entries = new Map<string, Entry>();

/** One request for everybody on the screen who asks the same; it is called off when the last of them goes. */
export const share = <Variables, Data>(key: string, asked: Question<Variables, Data>, variables: Variables, language: Language): Entry['outcome'] => {
  const known = entries.get(key);
  if (known) {
    known.users += 1;
    return known.outcome;
  }
  const abort = new AbortController();
  const outcome = ask(asked, variables, language, abort.signal).then(
    (data): Outcome => ({ data, failure: null }),
    (cause: unknown): Outcome | null =>
      abort.signal.aborted ? null : { data: null, failure: cause instanceof AskFailure ? cause : new AskFailure('UNREACHABLE', '', null) },
  );
  entries.set(key, { abort, outcome, users: 1 });
  return outcome;
};

/** Says that one user of a question has gone. */
export const release = (key: string): void => {
  const entry = entries.get(key);
  if (!entry) return;
  entry.users -= 1;
  if (entry.users > 0) return;
  entries.delete(key);
  entry.abort.abort();
};
