import { type RequestHandler, Router } from 'express';
import { Failure } from '../../../schema/contracts/failures.ts';
import type { Service } from '../../operations/open-service.ts';
import { tellFailure } from '../failures/describe-error.ts';
import { findFailure } from '../failures/find-failure.ts';
import { languageFrom } from '../failures/request-scope.ts';
import type { Metrics } from './metrics.ts';

/** Longest wait for the database to show that it is there. */
const PATIENCE_MS = 3_000;

/** Settles as `ready` does, or fails when that takes too long. */
const withinPatience = (ready: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Failure('databaseUnavailable', {})), PATIENCE_MS);
  });
  return Promise.race([ready, late]).finally(() => clearTimeout(timer));
};

const readiness =
  ({ ready }: Pick<Service, 'ready'>): RequestHandler =>
  async (request, response) => {
    try {
      await withinPatience(ready());
      response.json({ status: 'ready' });
    } catch (error) {
      const failure = findFailure(error) ?? new Failure('databaseUnavailable', {});
      const { message, extensions } = tellFailure(failure, languageFrom(request.get('accept-language')));
      response.status(503).set('retry-after', '1').json({ status: 'unavailable', reason: message, code: extensions.code, next: extensions.next });
    }
  };

/** `/livez` while the process lives, `/readyz` when the database answers (503 with the reason when not), `/metrics` for Prometheus. */
export const healthRoutes = (service: Pick<Service, 'ready'>, metrics: Metrics): Router => {
  const router = Router();
  router.use(['/livez', '/readyz', '/metrics'], (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router.get('/livez', (_request, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', readiness(service));
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
};
