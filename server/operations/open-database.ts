import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../schema/contracts/failures.ts';
import { connect, type Database, type DatabaseAddress } from '../database/connection.ts';
import { type DatabaseState, readDatabaseState } from '../database/database-state.ts';
import { EMBEDDED_USERNAME, passwordOf } from '../database/embedded/access.ts';
import { folderHolder, refuseHeldFolder } from '../database/embedded/folder-holder.ts';
import { keepEmbedded } from '../database/embedded/keep-embedded.ts';
import { embeddedIsPrepared, prepareEmbedded, type PreparationProgress } from '../database/embedded/prepare-embedded.ts';
import { migrate } from '../database/migrate.ts';
import { takeBackUnfinished } from '../database/take-back.ts';
import { watchUnfinished } from './watch-unfinished.ts';

/** Which database is meant: one's own by its address, else the embedded one of a data folder. */
export interface DatabaseWanted {
  /** Folder of the project. */
  readonly root: string;
  readonly dataDir: string;
  readonly own: DatabaseAddress | null;
  /** How far fetching the parts of the embedded database is; not called where they are there. */
  readonly report: (progress: PreparationProgress) => void;
  /** What the embedded database says. */
  readonly log: (line: string) => void;
}

/** A database that answers. */
export interface OpenDatabase {
  readonly database: Database;
  /** Process id of the embedded database where this process runs it; null otherwise. */
  readonly pid: () => number | null;
  /** Closes the connection and then, where this process runs it, the database; settles when it has ended. */
  readonly close: () => Promise<void>;
}

const LONGEST_WAIT_MS = 30_000;

/** Is everything there that the embedded database needs, where that is what is wanted? */
export const databaseIsPrepared = async ({ root, own }: Pick<DatabaseWanted, 'root' | 'own'>): Promise<boolean> =>
  own !== null || (await embeddedIsPrepared(root));

/** Fetches what the embedded database needs, where that is what is wanted and it is missing. @throws Failure, see `prepareEmbedded` */
export const prepareDatabase = async ({ root, own, report }: Pick<DatabaseWanted, 'root' | 'own' | 'report'>): Promise<void> => {
  if (own === null) await prepareEmbedded({ root, report });
};

/**
 * Opens the database for the service, in the form this program needs and without what a killed import left behind, then or later: the embedded
 * one is started and kept running, one's own is connected to.
 * @throws Failure, see `prepareEmbedded`, `keepEmbedded` and `migrate`; ownDatabaseSilent where one's own does not answer for 30 s
 */
export const runDatabase = async (wanted: DatabaseWanted): Promise<OpenDatabase> => {
  const open = await inForm(await opened(wanted, false), takeBackUnlessAtWork);
  const endWatch = watchUnfinished(open.database, wanted.log);
  return {
    ...open,
    close: async () => {
      await endWatch();
      await open.close();
    },
  };
};

/**
 * Opens the database for a command: that of the service where one runs on the data folder, else as `runDatabase`.
 * @throws Failure databaseUnavailable, and as `runDatabase`
 */
export const reachDatabase = async (wanted: DatabaseWanted): Promise<OpenDatabase> => inForm(await opened(wanted, true));

/** In which form is the database? Opened as for a command, and closed again; changes nothing. @throws Failure as `reachDatabase` */
export const lookAtDatabase = async (wanted: DatabaseWanted): Promise<DatabaseState> => {
  const open = await opened(wanted, true);
  try {
    return await readDatabaseState(open.database);
  } finally {
    await open.close();
  }
};

/** Sees that the embedded database, where it is wanted, is run by nobody else. @throws Failure databaseFolderInUse, which names who runs it */
export const refuseSecondStart = ({ dataDir, own }: Pick<DatabaseWanted, 'dataDir' | 'own'>): void => {
  if (own === null) refuseHeldFolder(dataDir);
};

/** Does another process run the database of this data folder? Its process id and the address; null where none does. */
export const databaseHolder = (dataDir: string): { readonly pid: number; readonly address: string } | null => folderHolder(dataDir);

const takeBackUnlessAtWork = (database: Database): Promise<unknown> =>
  takeBackUnfinished(database).catch((error: unknown) => {
    if (!(error instanceof Failure && error.id === 'importUnderWay')) throw error;
  });

const inForm = async (open: OpenDatabase, thenTidy: (database: Database) => Promise<unknown> = async () => undefined): Promise<OpenDatabase> => {
  try {
    await migrate(open.database);
    await thenTidy(open.database);
    return open;
  } catch (error) {
    await open.close();
    throw error;
  }
};

const opened = async ({ root, dataDir, own, report, log }: DatabaseWanted, ofOthersToo: boolean): Promise<OpenDatabase> => {
  const holder = own === null && ofOthersToo ? folderHolder(dataDir) : null;
  const address = holder ? { uri: holder.address, username: EMBEDDED_USERNAME, password: passwordOf(dataDir) } : own;
  const embedded = address ? null : await keepEmbedded({ dataDir, program: await prepareEmbedded({ root, report }), log });
  const database = embedded ? connect(embedded, embedded.pid) : connect(address as DatabaseAddress);
  const close = async (): Promise<void> => {
    await database.close();
    await embedded?.stop();
  };
  try {
    await answering(database);
    return { database, pid: () => embedded?.pid() ?? null, close };
  } catch (error) {
    await close();
    const silent = own !== null && error instanceof Failure && error.id === 'databaseUnavailable';
    throw silent ? new Failure('ownDatabaseSilent', { uri: own.uri }, { cause: error }) : error;
  }
};

/** Waits for a database that is still starting, or in another container. */
const answering = async (database: Database): Promise<void> => {
  for (const since = performance.now(); ; await sleep(500)) {
    try {
      return await database.ping();
    } catch (error) {
      const passing = error instanceof Failure && error.id === 'databaseUnavailable';
      if (!passing || performance.now() - since > LONGEST_WAIT_MS) throw error;
    }
  }
};
