import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { connect, type Database } from '../../../../server/database/connection.ts';
import { prepareEmbedded } from '../../../../server/database/embedded/prepare-embedded.ts';
import { startEmbedded } from '../../../../server/database/embedded/start-embedded.ts';
import { PROJECT_FOLDER } from '../../../../server/settings.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
/** The jars in which Neo4j looks for procedures; it finds the rest on the class path. */
const PLUGIN = /^(proc|opengds|pregel)/;

/** A Neo4j with GDS in it, in a process of its own on a folder of its own. */
export interface GdsDatabase {
  readonly database: Database;
  readonly stop: () => Promise<void>;
}

/** Fetches Neo4j with GDS by Maven, once, and starts it. Throws where Java, Maven or the network is missing. */
export const startGds = async (folder: string, say: (line: string) => void): Promise<GdsDatabase> => {
  const { java, classPath } = await prepareEmbedded({ root: PROJECT_FOLDER, report: () => undefined });
  const jars = await fetchJars(folder, say);
  const plugins = join(folder, 'plugins');
  rmSync(plugins, { recursive: true, force: true });
  mkdirSync(plugins, { recursive: true });
  for (const jar of readdirSync(jars).filter((name) => PLUGIN.test(name))) symlinkSync(join(jars, jar), join(plugins, jar));
  const properties = join(folder, 'neo4j.properties');
  writeFileSync(properties, settings(plugins));
  const launcher = classPath.split(delimiter)[0];
  const program = { java, classPath: [launcher, join(jars, '*')].join(delimiter), properties };
  const running = await startEmbedded({ dataDir: join(folder, 'data'), program, log: () => undefined });
  const database = connect(running);
  return {
    database,
    stop: async () => {
      await database.close();
      await running.stop();
    },
  };
};

const settings = (plugins: string): string =>
  [
    'dbms.security.auth_enabled=true',
    'server.default_listen_address=127.0.0.1',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
    'db.tx_log.preallocate=false',
    `server.directories.plugins=${plugins}`,
    'dbms.security.procedures.unrestricted=gds.*',
    '',
  ].join('\n');

const fetchJars = async (folder: string, say: (line: string) => void): Promise<string> => {
  const jars = join(folder, `jars-${createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12)}`);
  if (existsSync(jars)) return jars;
  say('Fetching GDS (140 MB, once) …');
  const partial = `${jars}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const asked = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
  await promisify(execFile)('mvn', asked, { maxBuffer: 2 ** 26 });
  renameSync(partial, jars);
  return jars;
};
