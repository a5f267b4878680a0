import type { Logger } from 'pino';
import type { DatabaseWanted } from '../operations/open-database.ts';
import { PROJECT_FOLDER, type Settings } from '../settings.ts';

/** The database that these settings mean. Its parts are fetched before, by `prepareProgram`, which tells how far that is. */
export const databaseOf = (settings: Settings, log: Logger): DatabaseWanted => ({
  root: PROJECT_FOLDER,
  dataDir: settings.dataDir,
  own: settings.neo4j,
  report: () => undefined,
  // It only speaks when something is wrong; newer Java also grumbles about what its libraries do.
  log: (line) => (line.startsWith('WARNING:') ? log.debug({ line }, 'database') : log.warn({ line }, 'database')),
});
