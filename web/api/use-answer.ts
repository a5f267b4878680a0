import { useCallback, useEffect, useRef, useState } from 'react';
import { useReader } from '../words/reader.tsx';
import { type AskFailure, isAway, isUnderWay, type Question } from './ask.ts';
import { reportAway, useLine } from './away.ts';
import { release, share } from './shared-asks.ts';

/**
 * What is known of an answer. `data` is the answer to what is asked now: while the same is asked again the last one stays readable, but nothing
 * ever stands under the heading of something else.
 */
export interface Answer<Data> {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly data: Data | null;
  readonly failure: AskFailure | null;
  /** It takes longer than a reader waits without a word; where it takes longer than one request may last, it is asked for again by itself. */
  readonly slow: boolean;
  readonly retry: () => void;
}
interface Held<Data> {
  readonly key: string;
  /** The question and its variables, whatever the language, the register and the tries. */
  readonly about: string;
  readonly data: Data | null;
  readonly failure: AskFailure | null;
  /** How often in a row the answer was still under way. */
  readonly waited: number;
}

/** After so long a reader is told that it is being computed. */
const LATE_MS = 2_500;

/** Pauses before an answer that is under way is asked for again; after the last the reader is told. */
export const PAUSES_MS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000];

/** The answer to a question, asked again when its inputs, the language or the register change; `variables` null asks nothing. */
export const useAnswer = <Variables, Data>(asked: Question<Variables, Data>, variables: Variables | null): Answer<Data> => {
  const { language } = useReader();
  const { round } = useLine();
  const [tries, setTries] = useState(0);
  const [held, setHeld] = useState<Held<Data> | null>(null);
  /** What has been waited for long enough to say so. */
  const [late, setLate] = useState('');
  const about = variables === null ? '' : JSON.stringify([asked.text, variables]);
  const key = variables === null ? '' : JSON.stringify([about, language, tries, round]);
  const inputs = useRef({ asked, variables, language, about });
  inputs.current = { asked, variables, language, about };

  useEffect(() => {
    const now = inputs.current;
    if (now.variables === null) return;
    const question = { asked: now.asked, variables: now.variables };
    let stays = true;
    let underWay = '';
    let pause: ReturnType<typeof setTimeout> | undefined;
    const askFor = (waited: number): void => {
      underWay = `${key} ${waited}`;
      share(underWay, question.asked, question.variables, now.language).then((outcome) => {
        if (!stays || outcome === null) return;
        const { failure } = outcome;
        const data = outcome.data as Data | null;
        if (failure && isAway(failure.code)) reportAway();
        const comes = failure !== null && isUnderWay(failure.code) && waited < PAUSES_MS.length;
        setHeld((before) => ({
          key,
          about: now.about,
          data: data ?? (before?.about === now.about ? before.data : null),
          failure: comes ? null : failure,
          waited: comes ? waited + 1 : 0,
        }));
        if (!comes) return;
        pause = setTimeout(() => {
          release(underWay);
          askFor(waited + 1);
        }, PAUSES_MS[waited]);
      });
    };
    askFor(0);
    const longer = setTimeout(() => setLate(key), LATE_MS);
    return () => {
      stays = false;
      clearTimeout(pause);
      clearTimeout(longer);
      release(underWay);
    };
  }, [key]);

  const retry = useCallback(() => setTries((count) => count + 1), []);
  const data = key !== '' && held?.about === about ? held.data : null;
  if (held === null || held.key !== key || held.waited > 0) return { state: 'loading', data, failure: null, slow: key !== '' && late === key, retry };
  return { state: held.failure ? 'failed' : 'ready', data, failure: held.failure, slow: false, retry };
};
