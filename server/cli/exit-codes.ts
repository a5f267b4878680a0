import { type FailureCode, Failure } from '../../schema/contracts/failures.ts';
import { codeOfFailure } from '../../schema/words/failures/text-of.ts';

/** What a command ends with. Unforeseen is none of the four that programs may rely on, so that it cannot be taken for "nothing was written". */
export const EXIT = { done: 0, refused: 1, wrongUse: 2, noDatabase: 3, unforeseen: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BY_FAILURE: Readonly<Partial<Record<FailureCode, ExitCode>>> = {
  ROW_REJECTED: EXIT.refused,
  IMPORT_CONFLICT: EXIT.refused,
  NOT_FOUND: EXIT.refused,
  BAD_USER_INPUT: EXIT.wrongUse,
  FILE_UNREADABLE: EXIT.wrongUse,
  DATABASE_UNAVAILABLE: EXIT.noDatabase,
  DEADLINE_EXCEEDED: EXIT.noDatabase,
};

/** Which code does a command end with after this error? */
export const exitCodeOf = (error: unknown): ExitCode => (error instanceof Failure ? (BY_FAILURE[codeOfFailure(error)] ?? EXIT.unforeseen) : EXIT.unforeseen);
