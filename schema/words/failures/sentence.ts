import type { FailureCode } from '../../contracts/failure-codes.ts';

/** What happened, and what to do next. */
export interface FailureText {
  readonly what: string;
  readonly next: string;
}

/** One way of failing: its code for programs, its text for people. */
export interface FailureSentence<Values> {
  readonly code: FailureCode;
  readonly ja: (values: Values) => FailureText;
  readonly en: (values: Values) => FailureText;
}

/** Declares one failure; the values its sentences need are inferred from the type argument. */
export const failure = <Values>(code: FailureCode, ja: (values: Values) => FailureText, en: (values: Values) => FailureText): FailureSentence<Values> => ({
  code,
  ja,
  en,
});
