import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../schema/contracts/failures.ts';
import type { Database } from './connection.ts';

/** One step of the database's form: a file `V001__what_it_does.cypher`, of statements each ended by `;` at the end of a line. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const LONGEST_STATEMENT_MS = 600_000;
const LONGEST_WAIT_FOR_OTHER_MS = 120_000;

/** The migrations of a folder, ascending by version; those of this program when none is given. */
export const readMigrations = (folder = fileURLToPath(new URL('migrations', import.meta.url))): readonly Migration[] =>
  readdirSync(folder)
    .flatMap((file) => {
      const match = /^V(\d{3})__([a-z0-9_]+)\.cypher$/.exec(file);
      return match ? [{ file, version: Number(match[1]), name: match[2] }] : [];
    })
    .sort((a, b) => a.version - b.version)
    .map(({ file, version, name }) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n');
      const statements = text
        .replace(/^\/\/.*$/gm, '')
        .split(/;\s*$/m)
        .map((statement) => statement.trim())
        .filter(Boolean);
      return { version, name, checksum: createHash('sha256').update(text).digest('hex'), statements };
    });

/**
 * Brings the database to the form this program needs and waits until every index answers. What was applied is recorded
 * in the database as (:Migration {version, name, checksum, appliedAt}); two runners at once do it once, one after the other.
 * @returns the versions applied now; none where all was done
 * @throws Failure migrationChanged, databaseIsNewer
 */
export const migrate = async (database: Database, migrations: readonly Migration[] = readMigrations()): Promise<readonly number[]> => {
  // The usual start writes nothing and waits for nobody.
  if ((await missingIn(database, migrations)).length === 0) {
    await indexesAnswer(database);
    return [];
  }
  await database.write((transaction) => transaction.run('CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE'), {
    timeoutMs: LONGEST_STATEMENT_MS,
  });
  return alone(database, async () => {
    const missing = await missingIn(database, migrations);
    for (const migration of missing) await apply(database, migration);
    await indexesAnswer(database);
    return missing.map(({ version }) => version);
  });
};

const indexesAnswer = (database: Database): Promise<unknown> =>
  database.read((transaction) => transaction.run('CALL db.awaitIndexes(600)'), { timeoutMs: LONGEST_STATEMENT_MS });

/** The migrations that are still to be applied. @throws Failure migrationChanged, databaseIsNewer */
const missingIn = async (database: Database, migrations: readonly Migration[]): Promise<readonly Migration[]> => {
  const applied = await database.read(
    async (transaction) => {
      const { records } = await transaction.run('MATCH (n:Migration) WHERE n.version > 0 RETURN toFloat(n.version) AS version, n.checksum AS checksum');
      return new Map(records.map((record) => [record.get('version') as number, record.get('checksum') as string]));
    },
    { timeoutMs: LONGEST_STATEMENT_MS },
  );
  const known = migrations.at(-1)?.version ?? 0;
  const newest = Math.max(0, ...applied.keys());
  if (newest > known) throw new Failure('databaseIsNewer', { version: newest, known });
  const changed = migrations.find(({ version, checksum }) => applied.has(version) && applied.get(version) !== checksum);
  if (changed) throw new Failure('migrationChanged', { version: changed.version });
  return migrations.filter(({ version }) => !applied.has(version));
};

/** Statements change the form of the database and take a transaction each; every one of them can be repeated. */
const apply = async (database: Database, { version, name, checksum, statements }: Migration): Promise<void> => {
  for (const statement of statements) await database.write((transaction) => transaction.run(statement), { timeoutMs: LONGEST_STATEMENT_MS });
  await database.write((transaction) =>
    transaction.run('MERGE (n:Migration {version: toInteger($version)}) SET n.name = $name, n.checksum = $checksum, n.appliedAt = datetime()', {
      version,
      name,
      checksum,
    }),
  );
};

/** Holds the record of version 0 while working: a second runner waits for it, and a killed one lets go with its connection. */
const alone = async <Answer>(database: Database, work: () => Promise<Answer>): Promise<Answer> => {
  const session = database.session();
  try {
    for (const since = performance.now(); ; await sleep(500)) {
      const holding = session.beginTransaction({ timeout: LONGEST_STATEMENT_MS });
      try {
        await holding.run('MERGE (n:Migration {version: 0}) SET n.heldAt = datetime()');
      } catch (error) {
        await holding.close();
        if (performance.now() - since > LONGEST_WAIT_FOR_OTHER_MS) throw error;
        if ((error as { retriable?: boolean }).retriable !== true) throw error;
        continue;
      }
      try {
        return await work();
      } finally {
        await holding.close();
      }
    }
  } finally {
    await session.close();
  }
};
