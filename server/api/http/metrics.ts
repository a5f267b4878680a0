import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the service counts about itself. Labels are few and never hold what somebody typed. */
export interface Metrics {
  readonly registry: Registry;
  /** Counts and times the requests of one route. */
  readonly watch: (route: string) => RequestHandler;
  readonly running: () => number;
}

/** Metrics in the form Prometheus reads, with those of the process. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'tsunagi_http_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  });
  const seconds = new Histogram({ name: 'tsunagi_http_request_seconds', help: 'Time to the whole answer, by route.', labelNames: ['route'], registers });
  let running = 0;
  new Gauge({
    name: 'tsunagi_http_requests_running',
    help: 'Requests being answered.',
    registers,
    collect() {
      this.set(running);
    },
  });
  return {
    registry,
    running: () => running,
    watch: (route) => (_request, response, next) => {
      const end = seconds.startTimer({ route });
      running++;
      response.once('close', () => {
        running--;
        end();
        requests.inc({ route, status: response.writableFinished ? response.statusCode : 'closed' });
      });
      next();
    },
  };
};
