/** The first of these ends the service in order, a later one at once. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** One Ctrl-C arrives twice under `npm start`: from the terminal, and passed on by npm. */
const SAME_WISH_MS = 1000;

/** Waits for Ctrl-C or SIGTERM. Whoever asks again later gets what `atOnce` does. */
export const untilToldToStop = (atOnce: () => void): Promise<void> =>
  new Promise((stop) => {
    let first: number | null = null;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (first === null) {
          first = performance.now();
          stop();
        } else if (performance.now() - first > SAME_WISH_MS) atOnce();
      });
    }
  });
