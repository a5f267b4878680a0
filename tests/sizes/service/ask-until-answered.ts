import { shownMs } from '../rows/row.ts';
import type { ServedCity } from './served-city.ts';

/** Whoever asks again gets the answer that was worked out meanwhile. */
const TRIES = 48;

/** After what time a question has its answer, asked again and again as the page does; or why it has none. */
export const askUntilAnswered = async (city: ServedCity, query: string): Promise<string> => {
  const asked = performance.now();
  let refused = '';
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      await city.ask(query);
      return `after ${shownMs(performance.now() - asked)}`;
    } catch (error) {
      refused = error instanceof Error ? error.message : String(error);
    }
  }
  return `not answered after ${shownMs(performance.now() - asked)}: ${refused.slice(0, 80)}`;
};
