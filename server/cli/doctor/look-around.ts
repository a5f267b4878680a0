import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { Failure } from '../../../schema/contracts/failures.ts';
import type { Check, Finding } from '../../../schema/words/doctor.ts';
import { DOCTOR } from '../../../schema/words/doctor.ts';
import { textOfFailure } from '../../../schema/words/failures/text-of.ts';
import { examineTools } from '../../operations/examine-tools.ts';
import { databaseHolder, lookAtDatabase } from '../../operations/open-database.ts';
import { PROJECT_FOLDER, type Settings } from '../../settings.ts';
import { databaseOf } from '../database-of.ts';
import { openLog } from '../log.ts';
import { pageIsBuilt } from '../prepare/page.ts';
import { language } from '../prepare/words.mjs';

export type Findings = Readonly<Record<Check, Finding>>;

const words = DOCTOR[language];
const ok = (detail: string): Finding => ({ is: 'OK', detail });
const wrong = (detail: string): Finding => ({ is: 'WRONG', detail });
const WAITING: Finding = { is: 'WAITING' };
const NOT_NEEDED: Finding = { is: 'NOT_NEEDED' };

/** The folder, or the nearest one above it that exists, can be written to. */
const folderFinding = (folder: string): Finding => {
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
    return there === folder ? ok(folder) : WAITING;
  } catch {
    return wrong(folder);
  }
};

const answersAsTsunagi = async (url: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${url}/livez`, { signal: AbortSignal.timeout(2000) });
    return answer.ok;
  } catch {
    return false;
  }
};

const portFinding = async ({ host, port }: Settings): Promise<Finding> => {
  const url = `http://${host}:${port}`;
  const refused = await new Promise<string | null>((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen({ host, port }, () => server.close(() => done(null)));
  });
  if (refused === null) return ok(url);
  return (await answersAsTsunagi(url)) ? ok(words.inUseByService(url)) : wrong(`${url} (${refused})`);
};

const databaseFindings = async (settings: Settings): Promise<Pick<Findings, 'DATABASE' | 'MIGRATIONS' | 'SEARCH_INDEX'>> => {
  const holder = settings.neo4j ? null : databaseHolder(settings.dataDir);
  const madeBefore = settings.neo4j !== null || existsSync(join(settings.dataDir, 'neo4j'));
  if (!madeBefore) return { DATABASE: WAITING, MIGRATIONS: WAITING, SEARCH_INDEX: WAITING };
  try {
    const state = await lookAtDatabase(databaseOf(settings, openLog('silent')));
    return {
      DATABASE: ok(`Neo4j ${state.neo4j}${holder ? `, ${words.runningAs(holder.pid)}` : ''}`),
      MIGRATIONS: state.missing.length === 0 ? ok(words.applied(state.applied)) : WAITING,
      SEARCH_INDEX: state.searchIndex === 'ONLINE' ? ok('ONLINE') : state.missing.length > 0 ? WAITING : wrong(state.searchIndex ?? '–'),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { DATABASE: wrong(textOfFailure(error, language).what), MIGRATIONS: NOT_NEEDED, SEARCH_INDEX: NOT_NEEDED };
  }
};

/** What is there of all that is needed to run? Starts the embedded database for a look where there is one that nobody runs; changes nothing. */
export const lookAround = async (settings: Settings): Promise<Findings> => {
  const tools = settings.neo4j ? null : await examineTools(PROJECT_FOLDER);
  const neededTool = (there: boolean, detail: string): Finding => (there ? ok(detail) : wrong(detail));
  return {
    SETTINGS: ok(settings.neo4j?.uri ?? settings.dataDir),
    NODE: ok(process.versions.node),
    JAVA: tools ? neededTool(tools.java, tools.unusableJava ?? '') : NOT_NEEDED,
    MAVEN: !tools || tools.prepared ? NOT_NEEDED : neededTool(tools.maven, ''),
    JARS: !tools ? NOT_NEEDED : tools.prepared ? ok('') : WAITING,
    DATA_FOLDER: folderFinding(settings.dataDir),
    PORT: await portFinding(settings),
    ...(await databaseFindings(settings)),
    PAGE: pageIsBuilt() ? ok('') : WAITING,
  };
};
