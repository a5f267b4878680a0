import { join } from 'node:path';
import { startMeasuring } from '../peers/measuring-process.ts';
import type { Measured } from '../requests.ts';
import type { Finding } from '../rows/row.ts';
import { shownMs } from '../rows/row.ts';
import { median } from '../timing.ts';
import type { Workbench } from '../workbench.ts';
import { serveCity } from './served-city.ts';

/** How long a snapshot of the register takes beside the running service, and how long the loading of that city took. */
export const snapshotsOf =
  (people: number, atMostMs: number) =>
  async ({ folder, rules, door }: Workbench): Promise<readonly Finding[]> => {
    const graph = `city of ${people / 1000}k`;
    const city = await serveCity(join(folder, `city-${people}`), people);
    try {
      const reader = await startMeasuring(process.execPath, [door, 'snapshot']);
      const { ms, facts } = await reader.ask<Measured>({
        measure: 'snapshot',
        file: city.dataDir,
        threads: 1,
        rules,
        valuesFile: join(folder, 'snapshot.values'),
      });
      await reader.stop();
      const size = `${facts.stakeholders[0].toLocaleString('en')} stakeholders, ${facts.ties[0].toLocaleString('en')} ties`;
      const line = { graph, peer: '', ratio: null };
      return [
        {
          ...line,
          goal: 13,
          what: `snapshot from Neo4j over Bolt, ${size}`,
          ours: shownMs(median(ms)),
          wanted: `≤ ${shownMs(atMostMs)}`,
          met: median(ms) <= atMostMs,
        },
        {
          ...line,
          goal: null,
          what: `\`tsunagi sample --people ${people}\`, start of the command included, once`,
          ours: shownMs(city.loadingMs),
          wanted: '',
          met: null,
        },
      ];
    } finally {
      await city.stop();
    }
  };
