import { join } from 'node:path';
import { databasesOn } from '../../cli/run-tsunagi.ts';
import type { Finding } from '../rows/row.ts';
import { shownMs } from '../rows/row.ts';
import type { Workbench } from '../workbench.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import { BRIDGING_PEOPLE, FIRST_PEOPLE, GROUPS_TO_CONNECT, NETWORK_HEALTH, OVERVIEW, PICTURE } from './questions.ts';
import { residentMegabytes, watchMemory } from './resident-memory.ts';
import { serveCity } from './served-city.ts';

const QUESTIONS = {
  overview: OVERVIEW,
  bridgingPeople: BRIDGING_PEOPLE,
  isolatedGroups: GROUPS_TO_CONNECT,
  firstPeopleToMeet: FIRST_PEOPLE,
  network: PICTURE,
  networkHealth: NETWORK_HEALTH,
};

/** The largest city there may be, end to end: loaded, asked everything a page asks, and how much memory that takes. Once, with no goal. */
export const largeCity = async ({ folder }: Workbench): Promise<readonly Finding[]> => {
  const city = await serveCity(join(folder, 'city-large'), 600_000);
  const watch = watchMemory(city.pid);
  try {
    const line = { goal: null, graph: 'city of 600k', peer: '', ratio: null, wanted: '', met: null };
    const findings: Finding[] = [{ ...line, what: '`tsunagi sample --people 600000`, once', ours: shownMs(city.loadingMs) }];
    for (const [name, query] of Object.entries(QUESTIONS))
      findings.push({
        ...line,
        what: `${name}, first and second time`,
        ours: `${await askUntilAnswered(city, query)}; ${await askUntilAnswered(city, query)}`,
      });
    const database = databasesOn(city.dataDir).reduce((sum, pid) => sum + residentMegabytes(pid), 0);
    const ours = `${Math.round(watch.most())} MB at its most, ${Math.round(residentMegabytes(city.pid))} MB afterwards; Neo4j ${Math.round(database)} MB`;
    return [...findings, { ...line, what: 'memory of the service, and of Neo4j', ours }];
  } finally {
    watch.stop();
    await city.stop();
  }
};
