import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, type Database } from '../../server/database/connection.ts';
import { type KeptDatabase, keepEmbedded } from '../../server/database/embedded/keep-embedded.ts';
import { prepareEmbedded } from '../../server/database/embedded/prepare-embedded.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface EmbeddedForTests {
  readonly dataDir: string;
  readonly embedded: KeptDatabase;
  readonly database: Database;
  /** What the database process said. */
  readonly log: readonly string[];
  /** Stops the database and removes its folder. */
  stop(): Promise<void>;
}

/** A real embedded Neo4j, empty, in a folder of its own. The jars are prepared once for all tests. */
export const startForTests = async (): Promise<EmbeddedForTests> => {
  const program = await prepareEmbedded({ root: projectRoot, report: () => undefined });
  const dataDir = await mkdtemp(join(tmpdir(), 'tsunagi-test-'));
  const log: string[] = [];
  const embedded = await keepEmbedded({ dataDir, program, log: (line) => log.push(line) });
  const database = connect(embedded);
  const stop = async (): Promise<void> => {
    await database.close();
    await embedded.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { dataDir, embedded, database, log, stop };
};
