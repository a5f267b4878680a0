import type { Database } from './connection.ts';
import { REMOVE_STRAY_CONTACTS } from './register/register-statements.ts';
import { searchKeyOf, type SearchableText } from './register/search-key.ts';

const LONGEST_TIDYING_MS = 60_000;

/** Has nothing been loaded yet: no stakeholder, area, activity or fact? */
export const isEmpty = (database: Database): Promise<boolean> =>
  database.read(async (transaction) => {
    const { records } = await transaction.run('MATCH (n:Stakeholder|Area|Activity|Fact) RETURN n LIMIT 1');
    return records.length === 0;
  });

/** Is any part of the sample city in the register? */
export const sampleLoaded = (database: Database): Promise<boolean> =>
  database.read(async (transaction) => {
    const { records } = await transaction.run('MATCH (n:Stakeholder|Area|Activity|Fact|Source) WHERE n.sample = true RETURN n LIMIT 1');
    return records.length > 0;
  });

/**
 * Puts right what a change through the API or straight in the database leaves behind: search keys that no longer fit
 * their names, and contact data whose person is gone. Writes nothing where all is in order.
 * @returns how many search keys were changed
 */
export const tidyRegister = (database: Database): Promise<number> =>
  database.write(
    async (transaction) => {
      const { records } = await transaction.run(
        'MATCH (n:Stakeholder) RETURN n.id AS id, n.name AS name, n.kana AS kana, n.note AS note, n.displayRule AS displayRule, n.searchKey AS searchKey',
      );
      const rows = records.flatMap((record) => {
        const searchKey = searchKeyOf(record.toObject() as unknown as SearchableText);
        return record.get('searchKey') === searchKey ? [] : [{ id: record.get('id') as string, searchKey }];
      });
      if (rows.length > 0) await transaction.run('UNWIND $rows AS row MATCH (n:Stakeholder {id: row.id}) SET n.searchKey = row.searchKey', { rows });
      await transaction.run(REMOVE_STRAY_CONTACTS);
      return rows.length;
    },
    { timeoutMs: LONGEST_TIDYING_MS },
  );
