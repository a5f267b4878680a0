import type { Logger } from 'pino';
import { COMMAND_LINE } from '../../schema/words/command-line.ts';
import type { DatabaseWanted } from '../operations/open-database.ts';
import { PROJECT_FOLDER, type Settings } from '../settings.ts';
import { language } from './prepare/words.mjs';

/** The database that these settings mean. `report` hears, in words, how far fetching its parts is. */
export const databaseOf = (settings: Settings, log: Logger, report: (detail: string) => void = () => undefined): DatabaseWanted => ({
  root: PROJECT_FOLDER,
  dataDir: settings.dataDir,
  own: settings.neo4j,
  report: ({ files }) => report(COMMAND_LINE[language].files(files)),
  // It only speaks when something is wrong; newer Java also grumbles about what its libraries do.
  log: (line) => (line.startsWith('WARNING:') ? log.debug({ database: line }) : log.warn({ database: line })),
});
