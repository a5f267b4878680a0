import type { Database } from './connection.ts';
import { failureOf } from './failure-of.ts';

/**
 * Was anything written since last time? A short opaque text that changes with every commit, by whomever, and stays the
 * same otherwise: the bookmark of a read that does nothing holds the number of the last commit. About a millisecond.
 */
export const revisionMark = async (database: Database): Promise<string> => {
  const session = database.session({ defaultAccessMode: 'READ' });
  try {
    await session.executeRead((transaction) => transaction.run('RETURN 1'));
    return session.lastBookmarks().join(' ');
  } catch (error) {
    throw failureOf(error) ?? error;
  } finally {
    await session.close();
  }
};
