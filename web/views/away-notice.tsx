import { type ReactNode, useEffect, useState } from 'react';
import { whoIsAway } from '../api/ask.ts';
import { askAllAgain } from '../api/away.ts';
import { useReader } from '../words/reader.tsx';

const EVERY_MS = 3000;

/** The database or the service is away: says so, looks every few seconds, and brings the page back by itself. */
export const AwayNotice = (): ReactNode => {
  const { words } = useReader();
  const [service, setService] = useState(false);
  useEffect(() => {
    let stays = true;
    const look = async (): Promise<void> => {
      const away = await whoIsAway();
      if (!stays) return;
      setService(away === 'service');
      if (away === 'nobody') askAllAgain();
    };
    void look();
    const timer = setInterval(look, EVERY_MS);
    return () => {
      stays = false;
      clearInterval(timer);
    };
  }, []);
  return (
    <section className="away" role="alert">
      <h2>{service ? words.states.unreachable : words.states.awayTitle}</h2>
      <p>{words.states.awayText}</p>
      <p>{service ? words.states.unreachableNext : words.states.awayNext}</p>
      <button type="button" className="main-action" onClick={askAllAgain}>
        {words.states.retry}
      </button>
    </section>
  );
};
