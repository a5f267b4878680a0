import type { Database } from './connection.ts';
import { readMigrations } from './migrate.ts';

/** The name that the search migration gives its full-text index. */
const SEARCH_INDEX = 'stakeholderSearch';

/** The form a database is in, compared with what this program needs. */
export interface DatabaseState {
  /** Version and edition as Neo4j calls itself. */
  readonly neo4j: string;
  /** Versions of migrations that are known here and not applied there, ascending. */
  readonly missing: readonly number[];
  /** How many are applied. */
  readonly applied: number;
  /** State of the full-text index, ONLINE where search works; null where there is none. */
  readonly searchIndex: string | null;
}

/** In which form is this database? Changes nothing. @throws Failure databaseUnavailable, databaseRefused */
export const readDatabaseState = (database: Database): Promise<DatabaseState> =>
  database.read(async (transaction) => {
    const about = await transaction.run('CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition');
    const migrations = await transaction.run('MATCH (n:Migration) WHERE n.version > 0 RETURN toFloat(n.version) AS version');
    const indexes = await transaction.run('SHOW FULLTEXT INDEXES YIELD name, state WHERE name = $name RETURN state', { name: SEARCH_INDEX });
    const applied = new Set(migrations.records.map((record) => record.get('version') as number));
    return {
      neo4j: `${about.records[0]?.get('version')} ${about.records[0]?.get('edition')}`,
      missing: readMigrations().flatMap(({ version }) => (applied.has(version) ? [] : [version])),
      applied: applied.size,
      searchIndex: (indexes.records[0]?.get('state') as string | undefined) ?? null,
    };
  });
