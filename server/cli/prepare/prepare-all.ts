import { COMMAND_LINE } from '../../../schema/words/command-line.ts';
import { databaseIsPrepared, prepareDatabase } from '../../operations/open-database.ts';
import { PROJECT_FOLDER, type Settings } from '../../settings.ts';
import { buildPage } from './page.ts';
import { runStep } from './steps.mjs';
import { language } from './words.mjs';

const words = COMMAND_LINE[language];

/** Is there nothing to fetch for the database that these settings mean? */
export const programIsPrepared = (settings: Settings): Promise<boolean> => databaseIsPrepared({ root: PROJECT_FOLDER, own: settings.neo4j });

/** Sees that the embedded database can be started, where it is wanted: Java is there, and its parts are fetched if missing. @throws Failure, see `prepareDatabase` */
export const prepareProgram = async (settings: Settings): Promise<void> => {
  const prepare = (report: (detail: string) => void): Promise<void> =>
    prepareDatabase({ root: PROJECT_FOLDER, own: settings.neo4j, report: ({ files }) => report(files > 0 ? words.files(files) : '') });
  await ((await programIsPrepared(settings)) ? prepare(() => undefined) : runStep(words.steps.program, prepare));
};

/** Everything a start needs besides the packages: the parts of the database and the page, side by side, each where it is missing. */
export const prepareAll = async (settings: Settings): Promise<void> => {
  await Promise.all([prepareProgram(settings), buildPage()]);
};
