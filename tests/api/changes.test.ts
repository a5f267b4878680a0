import { afterAll, beforeAll } from 'vitest';
import type { EmbeddedForTests } from '../database/embedded-for-tests.ts';
import { databaseForTests, type RunningApi, serve } from './running-service.ts';
import { registerChanges } from './suites/register-changes.ts';
import { registerRules } from './suites/register-rules.ts';
import { requestsBelow } from './suites/requests-below.ts';
import { shownNames } from './suites/shown-names.ts';

let embedded: EmbeddedForTests;
let api: RunningApi;
beforeAll(async () => {
  embedded = await databaseForTests(false);
  api = await serve(embedded.database);
}, 240_000);
afterAll(async () => {
  await api?.close();
  await embedded?.stop();
});

const database = () => embedded.database;
registerChanges(() => api, database);
registerRules(() => api, database);
requestsBelow(() => api, database);
shownNames(() => api, database);
