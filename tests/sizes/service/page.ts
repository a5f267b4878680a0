import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser, settled, visit, watch } from '../../journeys/browser.ts';
import { drawnIn } from '../../journeys/parts/drawn.ts';
import type { Finding } from '../rows/row.ts';
import { shownMs } from '../rows/row.ts';
import { median } from '../timing.ts';
import type { Workbench } from '../workbench.ts';
import { serveCity } from './served-city.ts';

const VISITS = 5;
const PANS = 5;
const MOVES = 90;
const FRAME_MS = 16;
const AT_MOST_KB = 300;
const line = { goal: 16, graph: 'city of 8k', peer: '', ratio: null } as const;

/** What the page of a city costs: bytes over the line before something is seen and until the first view stands, and script time while its picture is panned. */
export const pageOfCity = async ({ folder }: Workbench): Promise<readonly Finding[]> => {
  const city = await serveCity(join(folder, 'city-page'), 8_000);
  const browser = await openBrowser().catch((error: unknown) => city.stop().then(() => Promise.reject(error)));
  try {
    const visits = [];
    for (let index = 0; index < VISITS; index++) visits.push(await transferred(browser, city.url));
    const [painted, stands] = [median(visits.map((one) => one.painted)), median(visits.map((one) => one.stands))];
    const kilobytes = `${Math.round(stands)} KB until the first view stands, ${Math.round(painted)} KB of it before the first paint`;
    const pans = await panned(browser, `${city.url}/?view=connect`);
    const script = median(pans.script);
    const most = `${shownMs(script)} (${shownMs(median(pans.task))} with layout and drawing; ${pans.vertices} vertices, ${pans.edges} edges)`;
    return [
      { ...line, what: 'code and data for the first view, compressed', ours: kilobytes, wanted: `≤ ${AT_MOST_KB} KB`, met: stands <= AT_MOST_KB },
      { ...line, what: 'script time of a frame while the picture is panned, mean', ours: most, wanted: `≤ ${FRAME_MS} ms`, met: script <= FRAME_MS },
    ];
  } finally {
    await browser.close();
    await city.stop();
  }
};

/** Kilobytes over the line, headers included, on a first visit. */
const transferred = async (browser: Browser, url: string): Promise<{ readonly painted: number; readonly stands: number }> => {
  const { page } = await watch(browser, url);
  await visit(page, url);
  const sizes = await page.evaluate(() => {
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      all: entries.map((entry) => [entry.responseEnd, entry.transferSize]),
    };
  });
  await page.context().close();
  const kilobytes = (until: number): number => sizes.all.reduce((sum, [end, bytes]) => (end <= until ? sum + bytes : sum), 0) / 1000;
  return { painted: kilobytes(sizes.paint), stands: kilobytes(Number.POSITIVE_INFINITY) };
};

interface Pans {
  readonly script: readonly number[];
  readonly task: readonly number[];
  readonly vertices: number;
  readonly edges: number;
}

/** Drags the picture as a whole with the pointer; milliseconds of script, and of all work of the page's thread, a frame in which it moved. */
const panned = async (browser: Browser, url: string): Promise<Pans> => {
  const { page } = await watch(browser, url);
  await visit(page, url);
  await page.locator('.picture-cy canvas').first().waitFor();
  await settled(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const script: number[] = [];
  const task: number[] = [];
  for (let pan = -1; pan < PANS; pan++) {
    const cost = await panOnce(page, session, pan % 2 === 0 ? 1 : -1);
    if (pan < 0) continue;
    script.push(cost.script);
    task.push(cost.task);
  }
  const [vertices, edges] = [await drawnIn(page, 'node'), await drawnIn(page, 'edge')];
  await page.context().close();
  return { script, task, vertices, edges };
};

/** Counts, in the page, the frames in which the picture moved. As text: what runs TypeScript here would add names to functions that the page does not know. */
const COUNT_FRAMES = `{
  const { cy } = document.querySelector('.picture-cy')._cyreg;
  let last = cy.pan().x;
  window.framesMoved = 0;
  const count = () => {
    const now = cy.pan().x;
    if (now !== last) window.framesMoved++;
    last = now;
    if (window.framesMoved >= 0) requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}`;

const panOnce = async (page: Page, session: CDPSession, direction: number): Promise<{ readonly script: number; readonly task: number }> => {
  const place = await page.locator('.picture-cy').boundingBox();
  if (!place) throw new Error('no picture is drawn');
  const [x, y] = [place.x + place.width / 2 - direction * MOVES, place.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(COUNT_FRAMES);
  const before = await timesOf(session);
  for (let move = 1; move <= MOVES; move++) {
    await page.mouse.move(x + 2 * direction * move, y);
    await sleep(FRAME_MS);
  }
  const after = await timesOf(session);
  const frames = Number(await page.evaluate('window.framesMoved'));
  await page.mouse.up();
  await page.evaluate('window.framesMoved = -1e9');
  if (!(frames > MOVES / 4)) throw new Error(`the picture moved in ${frames} frames only`);
  return { script: (after.script - before.script) / frames, task: (after.task - before.task) / frames };
};

const timesOf = async (session: CDPSession): Promise<{ readonly script: number; readonly task: number }> => {
  const { metrics } = (await session.send('Performance.getMetrics')) as { metrics: readonly { name: string; value: number }[] };
  const of = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
};
