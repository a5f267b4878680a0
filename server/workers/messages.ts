import type { FailureId } from '../../schema/contracts/failures.ts';
import type { InputsOf, QuestionName } from '../../schema/contracts/questions.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';

/** What the pool says to a thread. A snapshot is sent once and then named by its revision. */
export type ToThread =
  | { readonly is: 'snapshot'; readonly snapshot: Snapshot; readonly forget: string | null }
  | { readonly is: 'question'; readonly revision: string; readonly name: QuestionName; readonly inputs: InputsOf<QuestionName> };

/** What a thread says to the pool; one answer, failure or fault to each question. A fault is a mistake in the code, with what the log needs. */
export type FromThread =
  | { readonly is: 'ready' }
  | { readonly is: 'answer'; readonly answer: unknown }
  | { readonly is: 'failure'; readonly id: FailureId; readonly values: unknown }
  | { readonly is: 'fault'; readonly message: string; readonly stack: string };
