import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Requests answered at the same time, whoever asks. */
export const MOST_RUNNING = 200;
const WINDOW_MS = 1_000;
const RESOLUTION_MS = 20;
/** Longest time a turn of the event loop may usually wait, in milliseconds. */
const LONGEST_WAIT_MS = 500;

/** Whether the process can take on more. */
export interface Load {
  readonly isTooHigh: () => boolean;
  readonly stop: () => void;
}

/** Is the process overloaded? One slow second is not yet a load: two in a row are, when half of all turns waited longer than half a second. */
export const isOverloaded = (medianWaits: readonly number[]): boolean =>
  medianWaits.length >= 2 && medianWaits.slice(-2).every((wait) => wait > LONGEST_WAIT_MS);

/** Watches how long the event loop keeps its turns waiting. */
export const watchLoad = (): Load => {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  let medianWaits: readonly number[] = [];
  const timer = setInterval(() => {
    medianWaits = [...medianWaits.slice(-1), delays.percentile(50) / 1e6];
    delays.reset();
  }, WINDOW_MS);
  timer.unref();
  return {
    isTooHigh: () => isOverloaded(medianWaits),
    stop: () => {
      clearInterval(timer);
      delays.disable();
    },
  };
};
