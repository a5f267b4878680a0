import type { Logger } from 'pino';
import { COMMAND_LINE } from '../schema/words/command-line.ts';
import { databaseOf } from './cli/database-of.ts';
import { buildPage, PAGE_FOLDER } from './cli/prepare/page.ts';
import { prepareProgram, programIsPrepared } from './cli/prepare/prepare-all.ts';
import { runStep } from './cli/prepare/steps.mjs';
import { language } from './cli/prepare/words.mjs';
import { checkAddress } from './cli/place/check-address.ts';
import { checkFolder } from './cli/place/check-folder.ts';
import { loadSample, registerIsEmpty } from './operations/load-sample.ts';
import { openService } from './operations/open-service.ts';
import { type OpenDatabase, refuseSecondStart, runDatabase } from './operations/open-database.ts';
import { PROJECT_FOLDER, type Settings } from './settings.ts';

/** The running service. */
export interface Tsunagi {
  readonly url: string;
  /** Stops taking requests, lets running ones finish, and closes the database last. */
  readonly close: () => Promise<void>;
}

const steps = COMMAND_LINE[language].steps;

/** The database, in its form and with something to look at. */
const databaseWithCity = async (settings: Settings, log: Logger, program: Promise<void>): Promise<OpenDatabase> => {
  await program;
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

/** The API, built. Loaded late, so that the database has begun to start by then. */
const loadApi = async () => {
  const [{ listen }, { buildApiSchema }] = await Promise.all([import('./api/listen.ts'), import('./api/schema/build-schema.ts')]);
  return { listen, schema: await buildApiSchema() };
};

/**
 * Starts everything: the database, the sample city where there is nothing yet, the API and the page. Settles when `/readyz` would answer 200.
 * What takes long runs side by side: the database starts while the API is being loaded and the page built.
 * @throws Failure for what stands in the way of a start; nothing is left running then
 */
export const openTsunagi = async (settings: Settings, log: Logger): Promise<Tsunagi> => {
  const { host, port, rate } = settings;
  await checkAddress(host, port);
  checkFolder(settings.dataDir);
  refuseSecondStart({ dataDir: settings.dataDir, own: settings.neo4j });
  const program = prepareProgram(settings);
  // A missing Java is told at once: loading the API keeps the process busy for seconds. Fetching leaves time for that.
  if (await programIsPrepared(settings)) await program;
  const opened: { readonly close: () => Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const part of opened.reverse()) await part.close();
  };
  const opening = databaseWithCity(settings, log, program).then((open) => {
    opened.push(open);
    return open;
  });
  try {
    const [{ database }, { listen, schema }] = await Promise.all([opening, loadApi(), buildPage()]);
    const service = openService({ database, now: Date.now });
    opened.push(service);
    const listening = await listen({ service, host, port, rate, pageFolder: PAGE_FOLDER, log, schema });
    opened.push(listening);
    void service.readAhead();
    return { url: listening.url, close };
  } catch (error) {
    await opening.catch(() => undefined);
    await close();
    throw error;
  }
};
