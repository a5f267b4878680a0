/** Every code a failure can carry in `extensions.code` (contract, Errors). Apollo's own codes stay beside them. */
export const FAILURE_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'ROW_REJECTED',
  'FILE_UNREADABLE',
  'IMPORT_CONFLICT',
  'QUERY_TOO_COSTLY',
  'ANALYSIS_TIMED_OUT',
  'ANALYSIS_INTERRUPTED',
  'DEADLINE_EXCEEDED',
  'TOO_MANY_REQUESTS',
  'DATABASE_UNAVAILABLE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'INTERNAL_SERVER_ERROR',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];
