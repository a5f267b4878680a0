import { afterAll, beforeAll } from 'vitest';
import type { EmbeddedForTests } from '../database/embedded-for-tests.ts';
import { DAY_OF_SAMPLE, databaseForTests, type RunningApi, serve } from './running-service.ts';
import { answers } from './suites/answers.ts';
import { overHttp } from './suites/over-http.ts';
import { walkingOn } from './suites/walking-on.ts';

let embedded: EmbeddedForTests;
let api: RunningApi;
beforeAll(async () => {
  embedded = await databaseForTests(true);
  api = await serve(embedded.database, { now: () => DAY_OF_SAMPLE });
}, 240_000);
afterAll(async () => {
  await api?.close();
  await embedded?.stop();
});

answers(() => api);
walkingOn(() => api);
overHttp(() => api);
