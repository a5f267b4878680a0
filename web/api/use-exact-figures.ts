import { useEffect, useState } from 'react';

/** One line of `/progress`. */
interface WorkUnderWay {
  readonly question: string;
  readonly taken: number;
  readonly pieces: number;
}

/** Milliseconds after which the question is asked again although no progress was heard of. */
const AT_LEAST_EVERY_MS = 60_000;

/** Whether exact figures have come since the last look: the work is over, or that on another scope has begun in its place. */
export const haveCome = (before: number | null, now: number | null): boolean => before !== null && (now === null || now < before);

/**
 * Follows the computing of exact figures while an estimate is shown, and asks again when some have come: the share that is done, 0 to 1; null before anything is heard, and where
 * the figures are exact.
 */
export const useExactFigures = (isEstimate: boolean, askAgain: () => void): number | null => {
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    setShare(null);
    if (!isEstimate) return;
    let before: number | null = null;
    const progress = new EventSource('/progress');
    progress.addEventListener('work', (event: MessageEvent<string>) => {
      const work = (JSON.parse(event.data) as readonly WorkUnderWay[]).find(({ question }) => question === 'betweenness');
      const now = work ? work.taken / work.pieces : null;
      if (haveCome(before, now)) askAgain();
      if (work) setShare(now);
      before = now;
    });
    const timer = setInterval(askAgain, AT_LEAST_EVERY_MS);
    return () => {
      clearInterval(timer);
      progress.close();
    };
  }, [isEstimate, askAgain]);
  return share;
};
