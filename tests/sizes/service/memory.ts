import { join } from 'node:path';
import type { Finding } from '../rows/row.ts';
import type { Workbench } from '../workbench.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import { BRIDGING_PEOPLE, NETWORK_HEALTH, PICTURE } from './questions.ts';
import { residentMegabytes, watchMemory } from './resident-memory.ts';
import { serveCity } from './served-city.ts';

const AT_MOST_MB = 500;

/** How much memory the process of the service takes, threads and shared columns included and Neo4j not, at its most while the large questions are answered. */
export const memoryOfService = async ({ folder }: Workbench): Promise<readonly Finding[]> => {
  const city = await serveCity(join(folder, 'city-memory'), 60_000);
  const watch = watchMemory(city.pid);
  try {
    const answered: string[] = [];
    for (const [name, query] of Object.entries({ networkHealth: NETWORK_HEALTH, bridgingPeople: BRIDGING_PEOPLE, network: PICTURE }))
      answered.push(`${name} ${await askUntilAnswered(city, query)}`);
    const most = watch.most();
    const now = residentMegabytes(city.pid);
    const ours = `${Math.round(most)} MB at its most, ${Math.round(now)} MB afterwards (${answered.join(', ')})`;
    const what = 'memory of the service without Neo4j';
    return [{ goal: 15, what, graph: 'city of 60k', ours, peer: '', ratio: null, wanted: `≤ ${AT_MOST_MB} MB`, met: most <= AT_MOST_MB }];
  } finally {
    watch.stop();
    await city.stop();
  }
};
