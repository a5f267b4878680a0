import { type ReactNode, useEffect } from 'react';
import { isReady } from '../api/ask.ts';
import { askAllAgain } from '../api/away.ts';
import { useReader } from '../words/reader.tsx';

const EVERY_MS = 3000;

/** The database or the service is away: says so, looks every few seconds, and brings the page back by itself. */
export const AwayNotice = (): ReactNode => {
  const { words } = useReader();
  useEffect(() => {
    const timer = setInterval(async () => {
      if (await isReady()) askAllAgain();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className="away" role="alert">
      <h2>{words.states.awayTitle}</h2>
      <p>{words.states.awayText}</p>
      <p>{words.states.awayNext}</p>
      <button type="button" className="main-action" onClick={askAllAgain}>
        {words.states.retry}
      </button>
    </section>
  );
};
