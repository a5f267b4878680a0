import type { Logger } from 'pino';
import { COMMAND_LINE } from '../schema/words/command-line.ts';
import { databaseOf } from './cli/database-of.ts';
import { buildPage, PAGE_FOLDER } from './cli/prepare/page.ts';
import { prepareProgram } from './cli/prepare/prepare-all.ts';
import { runStep } from './cli/prepare/steps.mjs';
import { language } from './cli/prepare/words.mjs';
import { checkAddress } from './cli/serve/check-address.ts';
import { loadSample, registerIsEmpty } from './operations/load-sample.ts';
import { openService } from './operations/open-service.ts';
import { type OpenDatabase, runDatabase } from './operations/open-database.ts';
import { PROJECT_FOLDER, type Settings } from './settings.ts';

/** The running service. */
export interface Tsunagi {
  readonly url: string;
  /** Stops taking requests, lets running ones finish, and closes the database last. */
  readonly close: () => Promise<void>;
}

const steps = COMMAND_LINE[language].steps;

/** The database, in its form and with something to look at. */
const databaseWithCity = async (settings: Settings, log: Logger): Promise<OpenDatabase> => {
  await prepareProgram(settings);
  const open = await runStep(steps.database, () => runDatabase(databaseOf(settings, log)));
  try {
    if (settings.sample === 'auto' && (await registerIsEmpty(open.database)))
      await runStep(steps.sample, () => loadSample(open.database, { root: PROJECT_FOLDER, by: 'tsunagi', now: Date.now() }));
    return open;
  } catch (error) {
    await open.close();
    throw error;
  }
};

/**
 * Starts everything: the database, the sample city where there is nothing yet, the API and the page. Settles when `/readyz` would answer 200.
 * What takes long runs side by side: the database starts while the API is being loaded and the page built.
 * @throws Failure for what stands in the way of a start; nothing is left running then
 */
export const openTsunagi = async (settings: Settings, log: Logger): Promise<Tsunagi> => {
  await checkAddress(settings.host, settings.port);
  const database = databaseWithCity(settings, log);
  try {
    const [{ listen }] = await Promise.all([import('./api/listen.ts'), buildPage()]);
    const open = await database;
    const service = openService({ database: open.database, now: Date.now });
    const { host, port, rate } = settings;
    const { url, close } = await listen({ service, host, port, rate, pageFolder: PAGE_FOLDER, log });
    return {
      url,
      close: async () => {
        await close();
        await service.close();
        await open.close();
      },
    };
  } catch (error) {
    await database.then((open) => open.close()).catch(() => undefined);
    throw error;
  }
};
