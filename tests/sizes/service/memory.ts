import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Finding } from '../rows/row.ts';
import { shownMs } from '../rows/row.ts';
import type { Workbench } from '../workbench.ts';
import { BRIDGING_PEOPLE, NETWORK_HEALTH, PICTURE } from './questions.ts';
import { type ServedCity, serveCity } from './served-city.ts';

const AT_MOST_MB = 500;
const EVERY_MS = 250;
/** Whoever asks again gets the answer that was worked out meanwhile. */
const TRIES = 12;

const residentMegabytes = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }).trim()) / 1024;

/** How much memory the process of the service takes, threads and shared columns included and Neo4j not, at its most while the large questions are answered. */
export const memoryOfService = async ({ folder }: Workbench): Promise<readonly Finding[]> => {
  const city = await serveCity(join(folder, 'city-memory'), 60_000);
  let most = 0;
  const look = (): void => {
    most = Math.max(most, residentMegabytes(city.pid));
  };
  const watch = setInterval(look, EVERY_MS);
  try {
    const answered: string[] = [];
    for (const [name, query] of Object.entries({ networkHealth: NETWORK_HEALTH, bridgingPeople: BRIDGING_PEOPLE, network: PICTURE }))
      answered.push(`${name} ${await answerOf(city, query)}`);
    look();
    const now = residentMegabytes(city.pid);
    const ours = `${Math.round(most)} MB at its most, ${Math.round(now)} MB afterwards (${answered.join(', ')})`;
    return [
      {
        goal: 15,
        what: 'memory of the service without Neo4j',
        graph: 'city of 60k',
        ours,
        peer: '',
        ratio: null,
        wanted: `≤ ${AT_MOST_MB} MB`,
        met: most <= AT_MOST_MB,
      },
    ];
  } finally {
    clearInterval(watch);
    await city.stop();
  }
};

const answerOf = async (city: ServedCity, query: string): Promise<string> => {
  const asked = performance.now();
  let refused = '';
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      await city.ask(query);
      return `after ${shownMs(performance.now() - asked)}`;
    } catch (error) {
      refused = error instanceof Error ? error.message : String(error);
    }
  }
  return `not answered after ${shownMs(performance.now() - asked)}: ${refused.slice(0, 80)}`;
};
