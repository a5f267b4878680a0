import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionConfig } from 'neo4j-driver';
import { Failure } from '../../schema/contracts/failures.ts';
import { failureOf } from './failure-of.ts';

/** Where the database is and who asks. Any bolt, neo4j, bolt+s, neo4j+s … URI. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Name of the database; `neo4j` where nobody said. */
  readonly database?: string;
}

/** How long one transaction may take, and who may call it off. */
export interface TransactionOptions {
  /** Longest time in the database in milliseconds; that of the database (8 s embedded) when left out. */
  readonly timeoutMs?: number;
  /** Ends the transaction in the database when it fires. */
  readonly signal?: AbortSignal;
}

type Work<Answer> = (transaction: ManagedTransaction) => Promise<Answer>;

/** What @neo4j/graphql takes as `executionContext`: it looks like a driver, and its sessions end with the request. */
export interface ExecutionContext {
  readonly executeQueryBookmarkManager: Driver['executeQueryBookmarkManager'];
  session(config?: SessionConfig): Session;
}

/** The connection to Neo4j. Every error that can be named is a Failure. */
export interface Database {
  readonly driver: Driver;
  /** Runs reads in one transaction; repeated for at most 2 s where the database says that it was a passing fault. */
  read<Answer>(work: Work<Answer>, options?: TransactionOptions): Promise<Answer>;
  /** Runs writes in one transaction: all of it is kept, or nothing. May run twice, so it must come to the same. */
  write<Answer>(work: Work<Answer>, options?: TransactionOptions): Promise<Answer>;
  /** Sees Neo4j answer a query, or throws Failure databaseUnavailable or databaseRefused. */
  ping(): Promise<void>;
  /** A session of its own, for statements that manage their transactions themselves; the caller closes it. */
  session(config?: SessionConfig): Session;
  /** For @neo4j/graphql: sessions that are closed, and whose queries end in the database, when the request is aborted. */
  executionContext(signal: AbortSignal): ExecutionContext;
  close(): Promise<void>;
}

/** Without these a stalled connection would hang for 45 s. */
const BUDGETS = {
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 4_000,
  maxTransactionRetryTime: 2_000,
  connectionLivenessCheckTimeout: 10_000,
  maxConnectionPoolSize: 50,
  userAgent: 'tsunagi',
} as const;
const PING_MS = 3_000;

/** Opens the connection. Nothing is contacted before the first question. */
export const connect = ({ uri, username, password, database = 'neo4j' }: DatabaseAddress): Database => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), BUDGETS);
  const session = (config: SessionConfig = {}): Session => finalWhenOutOfMemory(driver.session({ ...config, database }));
  // One bookmark manager for all: in a cluster, too, whoever asks next sees what was just written.
  const shared = { bookmarkManager: driver.executeQueryBookmarkManager };

  const within = async <Answer>(options: TransactionOptions, use: (session: Session) => Promise<Answer>): Promise<Answer> => {
    const { signal } = options;
    signal?.throwIfAborted();
    const open = session(shared);
    const abort = (): void => void open.close().catch(() => undefined);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return await use(open);
    } catch (error) {
      if (signal?.aborted) throw signal.reason instanceof Failure ? signal.reason : new Failure('databaseTooSlow', {}, { cause: error });
      throw failureOf(error) ?? error;
    } finally {
      signal?.removeEventListener('abort', abort);
      await open.close().catch(() => undefined);
    }
  };
  const limit = ({ timeoutMs }: TransactionOptions) => (timeoutMs === undefined ? {} : { timeout: timeoutMs });

  return {
    driver,
    session,
    read: (work, options = {}) => within(options, (open) => open.executeRead(work, limit(options))),
    write: (work, options = {}) => within(options, (open) => open.executeWrite(work, limit(options))),
    ping: async () => {
      try {
        await within({}, (open) => open.run('RETURN 1', {}, { timeout: PING_MS }));
      } catch (error) {
        // Too busy to say one is as good as away.
        throw error instanceof Failure && error.id === 'databaseTooSlow' ? new Failure('databaseUnavailable', {}, { cause: error }) : error;
      }
    },
    executionContext: (signal) => {
      const handedOut = new Set<Session>();
      signal.addEventListener('abort', () => void Promise.allSettled([...handedOut].map((open) => open.close())), { once: true });
      return {
        executeQueryBookmarkManager: driver.executeQueryBookmarkManager,
        session: (config) => {
          signal.throwIfAborted();
          const open = session(config);
          handedOut.add(open);
          return open;
        },
      };
    },
    close: () => driver.close(),
  };
};

/**
 * The driver takes a query that does not fit into the memory of the database for a passing fault and repeats it, which
 * only does more harm. As a Failure it is final.
 */
const finalWhenOutOfMemory = (session: Session): Session => {
  const guard =
    <Answer>(work: (transaction: ManagedTransaction) => Promise<Answer> | Answer) =>
    async (transaction: ManagedTransaction): Promise<Answer> => {
      try {
        return await work(transaction);
      } catch (error) {
        const failure = failureOf(error);
        throw failure?.id === 'databaseOutOfMemory' ? failure : error;
      }
    };
  const { executeRead, executeWrite } = session;
  session.executeRead = <Answer>(work: (transaction: ManagedTransaction) => Promise<Answer> | Answer, config?: Parameters<Session['executeRead']>[1]) =>
    executeRead.call(session, guard(work), config) as Promise<Answer>;
  session.executeWrite = <Answer>(work: (transaction: ManagedTransaction) => Promise<Answer> | Answer, config?: Parameters<Session['executeRead']>[1]) =>
    executeWrite.call(session, guard(work), config) as Promise<Answer>;
  return session;
};
