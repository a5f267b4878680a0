import { join } from 'node:path';
import type { Finding } from '../rows/row.ts';
import { shownMs } from '../rows/row.ts';
import { median, percentile } from '../timing.ts';
import type { Workbench } from '../workbench.ts';
import { type LoadAnswer, sendAtRate } from './load-generator.ts';
import { BRIDGING_PEOPLE, NETWORK_HEALTH, ONE_MORE_PERSON, personIn } from './questions.ts';
import { type ServedCity, serveCity } from './served-city.ts';

const PER_SECOND = 50;
const SECONDS = 10;
const LOADS = 5;
const CHANGES = 5;
const AT_MOST_MS = 30;
const FIRST_AT_MOST_MS = 2000;
const QUESTIONS = { bridgingPeople: BRIDGING_PEOPLE, networkHealth: NETWORK_HEALTH } as const;
const line = { goal: 14, graph: 'city of 8k', peer: '', ratio: null } as const;

/** How long answers over HTTP take while 50 are asked for a second, and the first one after a change of the register. */
export const answersOverHttp = async ({ folder }: Workbench): Promise<readonly Finding[]> => {
  const city = await serveCity(join(folder, 'city-answers'), 8_000);
  try {
    const findings: Finding[] = [];
    for (const [name, query] of Object.entries(QUESTIONS)) findings.push(await underLoad(city, name, query));
    for (const [name, query] of Object.entries(QUESTIONS)) findings.push(await afterChange(city, name, query));
    return findings;
  } finally {
    await city.stop();
  }
};

const underLoad = async (city: ServedCity, name: string, query: string): Promise<Finding> => {
  await city.ask(query);
  await sendAtRate({ url: city.url, query }, PER_SECOND, 3);
  const loads: LoadAnswer[] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await sendAtRate({ url: city.url, query }, PER_SECOND, SECONDS));
  const failed = loads.reduce((sum, load) => sum + load.failed, 0);
  const of = (share: number): number => median(loads.map(({ ms }) => percentile(ms, share)));
  const ours = `${shownMs(of(95))} (p50 ${shownMs(of(50))}, p99 ${shownMs(of(99))}; ${LOADS} times ${SECONDS} s${failed > 0 ? `; ${failed} failed` : ''})`;
  return { ...line, what: `${name} at ${PER_SECOND} requests/s, p95`, ours, wanted: `≤ ${AT_MOST_MS} ms`, met: failed === 0 && of(95) <= AT_MOST_MS };
};

let changes = 0;
const afterChange = async (city: ServedCity, name: string, query: string): Promise<Finding> => {
  const { groups } = await city.ask<{ groups: readonly { id: string }[] }>('{ groups(limit: 1, sort: [{ id: ASC }]) { id } }');
  const ms: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    await city.ask(ONE_MORE_PERSON, personIn(groups[0].id, ++changes));
    const asked = performance.now();
    await city.ask(query);
    ms.push(performance.now() - asked);
  }
  return {
    ...line,
    what: `${name}, first answer after a change`,
    ours: shownMs(median(ms)),
    wanted: `≤ ${FIRST_AT_MOST_MS / 1000} s`,
    met: median(ms) <= FIRST_AT_MOST_MS,
  };
};
