import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { accessOfEveryView } from './parts/access.ts';
import { journeysByKeyboard } from './parts/by-keyboard.ts';
import { journeysByPointer } from './parts/by-pointer.ts';
import { focusIsKept } from './parts/focus.ts';
import { graphiql } from './parts/graphiql.ts';
import { recordsBehind } from './parts/records.ts';
import { samePicture } from './parts/same-picture.ts';
import { statesOfThePage } from './parts/states.ts';
import { pageAsSent } from './parts/as-sent.ts';
import { openBrowser } from './browser.ts';
import { type Service, startService } from './service.ts';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService({ sample: 'auto' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

/** One start of the real service with the sample city serves all of these. */
describe('the page with the sample city', () => {
  const city = { browser: () => browser, address: () => service.address };
  journeysByPointer(city);
  journeysByKeyboard(city);
  recordsBehind(city);
  focusIsKept(city);
  statesOfThePage(city);
  accessOfEveryView(city);
  samePicture(city);
  pageAsSent(city);
  graphiql(city);
});
