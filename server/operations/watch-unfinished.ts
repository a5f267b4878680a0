import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/connection.ts';
import { takeBackUnfinished } from '../database/take-back.ts';

const LOOKING_EVERY_MS = 5_000;

/**
 * Looks every few seconds whether a killed process left an import behind, also after the database itself has died and come back, and
 * takes it back, so that nobody meets half an import for long. One that is at work is left alone.
 * @param log receives the ids of what was taken back
 * @returns ends the watch and waits for a look that is under way
 */
export const watchUnfinished = (database: Database, log: (line: string) => void): (() => Promise<void>) => {
  const ending = new AbortController();
  const look = async (): Promise<void> => {
    try {
      for (const id of await takeBackUnfinished(database)) log(`an import that was stopped half-way was taken back: ${id}`);
    } catch {
      // Another import is at work, or the database is away; the next look comes soon.
    }
  };
  const watch = async (): Promise<void> => {
    for (; !ending.signal.aborted; await sleep(LOOKING_EVERY_MS, undefined, { signal: ending.signal }).catch(() => undefined)) await look();
  };
  const watching = watch();
  return async () => {
    ending.abort();
    await watching;
  };
};
