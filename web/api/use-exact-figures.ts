import { useEffect, useState } from 'react';

/** One line of `/progress`. */
interface WorkUnderWay {
  readonly question: string;
  readonly taken: number;
  readonly pieces: number;
}

/** Seconds after which the question is asked again although no progress was heard of. */
const AT_LEAST_EVERY_MS = 60_000;

/**
 * Follows the computing of exact figures while an estimate is shown, and asks again when it is done: the share that is done, 0 to 1; null before anything is heard, and where
 * the figures are exact.
 */
export const useExactFigures = (isEstimate: boolean, askAgain: () => void): number | null => {
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    setShare(null);
    if (!isEstimate) return;
    let wasUnderWay = false;
    const progress = new EventSource('/progress');
    progress.addEventListener('work', (event: MessageEvent<string>) => {
      const work = (JSON.parse(event.data) as readonly WorkUnderWay[]).find(({ question }) => question === 'betweenness');
      if (work) setShare(work.taken / work.pieces);
      else if (wasUnderWay) askAgain();
      wasUnderWay = work !== undefined;
    });
    const timer = setInterval(askAgain, AT_LEAST_EVERY_MS);
    return () => {
      clearInterval(timer);
      progress.close();
    };
  }, [isEstimate, askAgain]);
  return share;
};
