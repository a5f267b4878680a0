import type { Failure, FailureCode } from '../../contracts/failures.ts';
import type { Language } from '../reasons/naming.ts';
import { FAILURES } from './catalogue.ts';
import type { FailureSentence, FailureText } from './sentence.ts';

const sentenceFor = (failure: Failure): FailureSentence<unknown> => FAILURES[failure.id] as FailureSentence<unknown>;

/** What does this failure say to its reader? What happened, and what to do next. */
export const textOfFailure = (failure: Failure, language: Language): FailureText => sentenceFor(failure)[language](failure.values);

/** Which code does this failure carry for programs? */
export const codeOfFailure = (failure: Failure): FailureCode => sentenceFor(failure).code;
