import { afterAll, beforeAll } from 'vitest';
import type { EmbeddedForTests } from '../database/embedded-for-tests.ts';
import { DAY_OF_SAMPLE, databaseForTests, type RunningApi, serve } from './running-service.ts';
import { answers } from './suites/answers.ts';
import { failures } from './suites/failures.ts';
import { fuzz } from './suites/fuzz.ts';
import { hostile } from './suites/hostile.ts';
import { overHttp } from './suites/over-http.ts';
import { walkingOn } from './suites/walking-on.ts';

let embedded: EmbeddedForTests;
let api: RunningApi;
let fuzzed: RunningApi;
const now = () => DAY_OF_SAMPLE;
beforeAll(async () => {
  embedded = await databaseForTests(true);
  [api, fuzzed] = await Promise.all([serve(embedded.database, { now, threads: 2 }), serve(embedded.database, { now })]);
}, 240_000);
afterAll(async () => {
  await api?.close();
  await fuzzed?.close();
  await embedded?.stop();
});

answers(() => api);
walkingOn(() => api);
overHttp(() => api);
failures(
  () => api,
  () => embedded.database,
);
hostile(() => api);
// Last, as it may leave anything behind.
fuzz(
  () => fuzzed,
  () => embedded.database,
);
