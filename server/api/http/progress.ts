import type { RequestHandler, Response } from 'express';
import type { WorkUnderWay } from '../../operations/open-service.ts';

/** Milliseconds between two looks, and looks after which a line is sent although nothing has changed, so that nobody on the way hangs up. */
const EVERY_MS = 500;
const QUIET_LOOKS = 30;
/** Readers at once; one more is refused. */
const MOST_READERS = 100;

/** Tells readers how far long work is. */
export interface ProgressStream {
  readonly handle: RequestHandler;
  /** Says good-bye to all readers. */
  readonly stop: () => void;
}

/**
 * How far is long work? Server-sent events: `work` with a JSON list of the questions that are worked on in pieces, at once and whenever it changes, until the
 * reader goes. No scope and no name: question, revision, pieces taken and pieces in all.
 */
export const progressStream = (progress: () => readonly WorkUnderWay[]): ProgressStream => {
  const readers = new Set<Response>();
  return {
    handle: (_request, response) => {
      if (readers.size >= MOST_READERS) {
        response.status(503).set('retry-after', '5').end();
        return;
      }
      readers.add(response);
      response.set({ 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' }).flushHeaders();
      let said = '';
      let quiet = 0;
      const look = (): void => {
        const now = JSON.stringify(progress());
        quiet = now === said ? quiet + 1 : 0;
        if (now !== said) response.write(`event: work\ndata: ${now}\n\n`);
        else if (quiet % QUIET_LOOKS === 0) response.write(': still here\n\n');
        said = now;
      };
      look();
      const timer = setInterval(look, EVERY_MS);
      response.once('close', () => {
        clearInterval(timer);
        readers.delete(response);
      });
    },
    stop: () => {
      for (const response of readers) response.end();
    },
  };
};
