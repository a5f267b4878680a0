import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedStart, startEmbedded } from './start-embedded.ts';

const LONGEST_PAUSE_MS = 30_000;
const STEADY_AFTER_MS = 60_000;

/** The embedded database, started again whenever it dies, under the same address and password. */
export interface KeptDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Process id of the Java process that runs now; null between two. */
  pid(): number | null;
  /** Shuts the database down cleanly and waits for its end. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded database and keeps it running: when the process dies it is started again at once on the same
 * port; when it keeps dying, after 1, 2, 4 … 30 s. A failure of the first start is thrown, see `startEmbedded`.
 */
export const keepEmbedded = async (start: EmbeddedStart): Promise<KeptDatabase> => {
  let running = await startEmbedded(start);
  const { uri, username, password, port } = running;
  const stopping = new AbortController();
  let alive = true;

  const startAgain = async (): Promise<void> => {
    for (let pause = 0; !stopping.signal.aborted; pause = Math.min(LONGEST_PAUSE_MS, pause ? pause * 2 : 1000)) {
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      const startedAt = performance.now();
      try {
        start.log('the database has ended; starting it again');
        running = await startEmbedded(start, port);
        alive = true;
        if (stopping.signal.aborted) await running.stop();
        await running.ended;
        alive = false;
        if (performance.now() - startedAt > STEADY_AFTER_MS) pause = 0;
      } catch (error) {
        start.log(`the database did not start: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const kept = running.ended.then(() => {
    alive = false;
    return startAgain();
  });

  const stop = async (): Promise<void> => {
    stopping.abort();
    await running.stop();
    await kept;
  };
  return { uri, username, password, pid: () => (alive ? running.pid : null), stop };
};
