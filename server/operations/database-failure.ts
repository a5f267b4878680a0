import type { Failure } from '../../schema/contracts/failures.ts';
import { failureOf } from '../database/failure-of.ts';

/** What does an error of the database mean for whoever asked? Null where it has nothing to do with the database, or is a fault of ours. */
export const failureOfDatabase = (error: unknown): Failure | null => failureOf(error);
