import { Failure, type FailureId } from '../../schema/contracts/failures.ts';

type DatabaseFailureId = Extract<
  FailureId,
  'databaseUnavailable' | 'databaseSpeaksHttp' | 'databaseRefused' | 'databaseMissing' | 'databaseTooSlow' | 'databaseOutOfMemory' | 'valueAlreadyTaken'
>;

/** Endings or whole status codes of Neo4j and its driver, and what they mean for whoever asked. */
const MEANINGS: Readonly<Record<string, DatabaseFailureId>> = {
  ServiceUnavailable: 'databaseUnavailable',
  SessionExpired: 'databaseUnavailable',
  DatabaseUnavailable: 'databaseUnavailable',
  DatabaseNotFound: 'databaseMissing',
  NotALeader: 'databaseUnavailable',
  Unauthorized: 'databaseRefused',
  AuthenticationRateLimit: 'databaseUnavailable',
  CredentialsExpired: 'databaseRefused',
  TransactionTimedOut: 'databaseTooSlow',
  TransactionTimedOutClientConfiguration: 'databaseTooSlow',
  LockAcquisitionTimeout: 'databaseTooSlow',
  MemoryPoolOutOfMemoryError: 'databaseOutOfMemory',
  TransactionOutOfMemoryError: 'databaseOutOfMemory',
  OutOfMemoryError: 'databaseOutOfMemory',
  ConstraintValidationFailed: 'valueAlreadyTaken',
};

/** What the driver says, without a code of its own, where no connection comes about. */
const NO_CONNECTION =
  /^(Connection acquisition timed out|Connection timeout after|Failed to (establish|obtain) connection|No servers available|Unknown Bolt protocol version)/;

interface Link {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly originalError?: unknown;
}

const meaningOf = ({ code, name, message }: Link): DatabaseFailureId | undefined => {
  if (typeof code === 'string') {
    const known = MEANINGS[code.slice(code.lastIndexOf('.') + 1)];
    if (known) return known;
  }
  // @neo4j/graphql keeps nothing of the driver's error here; the driver gives no code there.
  if (name === 'Neo4jGraphQLConstraintValidationError') return 'valueAlreadyTaken';
  if (typeof message === 'string' && message.startsWith('Server responded HTTP')) return 'databaseSpeaksHttp';
  if (typeof message === 'string' && NO_CONNECTION.test(message)) return 'databaseUnavailable';
  return undefined;
};

/**
 * What does this error of the database mean for whoever asked? Looks down the chain of `cause` and `originalError`.
 * Null where the error has nothing to do with the database, or is a fault of ours.
 */
export const failureOf = (error: unknown): Failure | null => {
  const seen = new Set<unknown>();
  for (let link: unknown = error; typeof link === 'object' && link !== null && !seen.has(link); ) {
    if (link instanceof Failure) return link;
    seen.add(link);
    const fields = link as Link;
    const meaning = meaningOf(fields);
    if (meaning) return new Failure(meaning, {}, { cause: error });
    link = fields.originalError ?? fields.cause;
  }
  return null;
};
