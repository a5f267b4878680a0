import { COMMAND_LINE } from '../../schema/words/command-line.ts';
import { type OpenDatabase, reachDatabase } from '../operations/open-database.ts';
import { readSettings } from '../settings.ts';
import { databaseOf } from './database-of.ts';
import { openLog } from './log.ts';
import { checkFolder } from './place/check-folder.ts';
import { prepareProgram } from './prepare/prepare-all.ts';
import { watchStep } from './prepare/steps.mjs';
import { language } from './prepare/words.mjs';

/** Does something with the database that the settings mean: that of a running service, one's own, or the embedded one, started for it and stopped again. */
export const withDatabase = async <Answer>(work: (database: OpenDatabase['database']) => Promise<Answer>): Promise<Answer> => {
  const settings = readSettings(process.env);
  checkFolder(settings.dataDir);
  await prepareProgram(settings);
  const wanted = databaseOf(settings, openLog(settings.logLevel));
  const open = await watchStep(COMMAND_LINE[language].steps.database, () => reachDatabase(wanted));
  try {
    return await work(open.database);
  } finally {
    await open.close();
  }
};
