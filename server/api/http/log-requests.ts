import type { RequestHandler } from 'express';

/** Where requests are written down, as far as the level of the log asks for it. */
export interface RequestLog {
  readonly debug?: (fields: Readonly<Record<string, unknown>>, message: string) => void;
}

/** Writes one line a request: method, path, status and time; nothing that was asked, which may name people. */
export const logRequests =
  (log: RequestLog): RequestHandler =>
  ({ method, path }, response, next) => {
    const since = performance.now();
    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : null;
      log.debug?.({ method, path: path.slice(0, 200), status, ms: Math.round(performance.now() - since) }, 'request');
    });
    next();
  };
