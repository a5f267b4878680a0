import { setTimeout as sleep } from 'node:timers/promises';
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
  /** Is the database known to be away, so that every question fails at once? Never known of one that this process does not run. */
  isAway(): boolean;
  /** A session of its own, for statements that manage their transactions themselves; the caller closes it. */
  session(config?: SessionConfig): Session;
  /** For @neo4j/graphql: sessions that are closed, and whose queries end in the database, when the request is aborted. */
  executionContext(signal: AbortSignal): ExecutionContext;
  close(): Promise<void>;
}

/** Without these a stalled connection would hang for 45 s. Connections stay below the 40 threads of the embedded database, which turns away whoever comes beyond. */
const BUDGETS = {
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 4_000,
  maxTransactionRetryTime: 2_000,
  connectionLivenessCheckTimeout: 10_000,
  maxConnectionPoolSize: 32,
  userAgent: 'tsunagi',
} as const;
const PING_MS = 3_000;

/**
 * Opens the connection. Nothing is contacted before the first question.
 * @param processId which process runs the database, where this one runs it; null between two. While it is null, and until a new
 *   process has answered once, every question fails at once with databaseUnavailable instead of waiting for its time to run out
 */
export const connect = ({ uri, username, password, database = 'neo4j' }: DatabaseAddress, processId?: () => number | null): Database => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), BUDGETS);
  const newSession = (config: SessionConfig = {}): Session => finalWhenOutOfMemory(driver.session({ ...config, database }));
  const followed = processId ? followProcess(processId, () => ping()) : null;
  const isAway = (): boolean => followed?.isAway() ?? false;
  const session = (config: SessionConfig = {}): Session => {
    if (isAway()) throw new Failure('databaseUnavailable', {});
    return newSession(config);
  };
  // One bookmark manager for all: in a cluster, too, whoever asks next sees what was just written.
  const shared = { bookmarkManager: driver.executeQueryBookmarkManager };

  const within = async <Answer>(options: TransactionOptions, use: (session: Session) => Promise<Answer>, openSession = session): Promise<Answer> => {
    const { signal } = options;
    signal?.throwIfAborted();
    const open = openSession(shared);
    let abort = (): void => undefined;
    // A session that is closed between two tries of the driver leaves its work pending for ever.
    const called = new Promise<never>((_, giveUp) => {
      abort = () => {
        open.close().catch(() => undefined);
        giveUp(signal?.reason);
      };
    });
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return await Promise.race([use(open), called]);
    } catch (error) {
      const away = isAway() ? new Failure('databaseUnavailable', {}, { cause: error }) : null;
      if (signal?.aborted) throw away ?? (signal.reason instanceof Failure ? signal.reason : new Failure('databaseTooSlow', {}, { cause: error }));
      throw failureOf(error) ?? away ?? error;
    } finally {
      signal?.removeEventListener('abort', abort);
      await open.close().catch(() => undefined);
    }
  };
  const ping = async (): Promise<void> => {
    const asked = processId?.() ?? null;
    if (processId && asked === null) throw new Failure('databaseUnavailable', {});
    try {
      await within({}, (open) => open.run('RETURN 1', {}, { timeout: PING_MS }), newSession);
      followed?.hasAnswered(asked);
    } catch (error) {
      // Too busy to say one is as good as away, and whatever stands at the address and does not speak as a database is none.
      const isNone = error instanceof Failure ? error.id === 'databaseTooSlow' : error instanceof Error && error.name === 'Neo4jError';
      throw isNone ? new Failure('databaseUnavailable', {}, { cause: error }) : error;
    }
  };
  const limit = ({ timeoutMs }: TransactionOptions) => (timeoutMs === undefined ? {} : { timeout: timeoutMs });

  return {
    driver,
    session,
    read: (work, options = {}) => within(options, (open) => open.executeRead(work, limit(options))),
    write: (work, options = {}) => within(options, (open) => open.executeWrite(work, limit(options))),
    ping,
    isAway,
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

const NEXT_TRY_MS = 100;

interface Followed {
  /** Is the database away: between two processes, or in one that has not answered yet? Asks a new process until it answers. */
  isAway(): boolean;
  hasAnswered(pid: number | null): void;
}

const followProcess = (processId: () => number | null, ping: () => Promise<void>): Followed => {
  let answered = processId();
  let asked: number | null = null;
  const ask = async (pid: number): Promise<void> => {
    asked = pid;
    for (; processId() === pid; await sleep(NEXT_TRY_MS, undefined, { ref: false })) {
      try {
        return await ping();
      } catch {
        // It is still starting, or has ended again.
      }
    }
  };
  return {
    isAway: () => {
      const pid = processId();
      if (pid !== null && pid !== answered && pid !== asked) void ask(pid);
      return pid === null || pid !== answered;
    },
    hasAnswered: (pid) => {
      answered = pid;
    },
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
