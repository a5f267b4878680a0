import { useCallback, useEffect, useRef, useState } from 'react';
import { useReader } from '../words/reader.tsx';
import { type AskFailure, isAway, type Question } from './ask.ts';
import { reportAway, useLine } from './away.ts';
import { release, share } from './shared-asks.ts';

/** What is known of an answer. While a newer one is on its way, or does not come, the last one stays readable as `data`. */
export interface Answer<Data> {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly data: Data | null;
  readonly failure: AskFailure | null;
  readonly retry: () => void;
}
interface Held<Data> {
  readonly key: string;
  readonly data: Data | null;
  readonly failure: AskFailure | null;
}

/** The answer to a question, asked again when its inputs or the language change; `variables` null asks nothing. */
export const useAnswer = <Variables, Data>(asked: Question<Variables, Data>, variables: Variables | null): Answer<Data> => {
  const { language } = useReader();
  const { round } = useLine();
  const [tries, setTries] = useState(0);
  const [held, setHeld] = useState<Held<Data> | null>(null);
  const key = variables === null ? '' : JSON.stringify([asked.text, variables, language, tries, round]);
  const inputs = useRef({ asked, variables, language });
  inputs.current = { asked, variables, language };

  useEffect(() => {
    const now = inputs.current;
    if (now.variables === null) return;
    let stays = true;
    share(key, now.asked, now.variables, now.language).then((outcome) => {
      if (!stays || outcome === null) return;
      if (outcome.failure && isAway(outcome.failure.code)) reportAway();
      const data = outcome.data as Data | null;
      setHeld((before) => ({ key, data: data ?? before?.data ?? null, failure: outcome.failure }));
    });
    return () => {
      stays = false;
      release(key);
    };
  }, [key]);

  const retry = useCallback(() => setTries((count) => count + 1), []);
  const data = key === '' ? null : (held?.data ?? null);
  if (held === null || held.key !== key) return { state: 'loading', data, failure: null, retry };
  return { state: held.failure ? 'failed' : 'ready', data, failure: held.failure, retry };
};
