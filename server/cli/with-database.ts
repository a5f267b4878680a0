import { COMMAND_LINE } from '../../schema/words/command-line.ts';
import { databaseHolder, type OpenDatabase, reachDatabase } from '../operations/open-database.ts';
import { readSettings, type Settings } from '../settings.ts';
import { databaseOf } from './database-of.ts';
import { openLog } from './log.ts';
import type { Output } from './output.ts';
import { checkFolder } from './place/check-folder.ts';
import { prepareProgram } from './prepare/prepare-all.ts';
import { watchStep } from './prepare/steps.mjs';
import { language } from './prepare/words.mjs';

/** Which database a command works on: one's own, that of the running service, or one that it starts itself on the data folder. */
export interface Target {
  readonly is: 'OWN' | 'SERVICE' | 'FOLDER';
  /** The address of one's own, else the data folder. */
  readonly place: string;
}

const targetOf = ({ neo4j, dataDir }: Settings): Target => {
  if (neo4j) return { is: 'OWN', place: neo4j.uri };
  return { is: databaseHolder(dataDir) ? 'SERVICE' : 'FOLDER', place: dataDir };
};

/** Says which database the settings mean, and does something with it: that of a running service, one's own, or the embedded one, started for it and stopped again. */
export const withDatabase = async <Answer>(output: Output, work: (database: OpenDatabase['database'], target: Target) => Promise<Answer>): Promise<Answer> => {
  const settings = readSettings(process.env);
  checkFolder(settings.dataDir);
  const target = targetOf(settings);
  output.say(COMMAND_LINE[language].target[target.is](target.place));
  await prepareProgram(settings);
  const wanted = databaseOf(settings, openLog(settings.logLevel));
  const open = await watchStep(COMMAND_LINE[language].steps.database, () => reachDatabase(wanted));
  try {
    return await work(open.database, target);
  } finally {
    await open.close();
  }
};
