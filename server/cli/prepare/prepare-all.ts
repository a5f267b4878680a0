import { COMMAND_LINE } from '../../../schema/words/command-line.ts';
import { databaseIsPrepared, prepareDatabase } from '../../operations/open-database.ts';
import { PROJECT_FOLDER, type Settings } from '../../settings.ts';
import { buildPage } from './page.ts';
import { runStep } from './steps.mjs';
import { language } from './words.mjs';

const words = COMMAND_LINE[language];

/** Fetches the parts of the embedded database, where it is wanted and they are missing. @throws Failure, see `prepareDatabase` */
export const prepareProgram = async (settings: Settings): Promise<void> => {
  const wanted = { root: PROJECT_FOLDER, own: settings.neo4j };
  if (await databaseIsPrepared(wanted)) return;
  await runStep(words.steps.program, (report) => prepareDatabase({ ...wanted, report: ({ files }) => report(words.files(files)) }));
};

/** Everything a start needs besides the packages: the parts of the database and the page, side by side, each where it is missing. */
export const prepareAll = async (settings: Settings): Promise<void> => {
  await Promise.all([prepareProgram(settings), buildPage()]);
};
