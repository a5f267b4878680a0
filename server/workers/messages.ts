import type { FailureId } from '../../schema/contracts/failures.ts';
import type { InputsOf, QuestionName } from '../../schema/contracts/questions.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import type { Finding } from '../network/work/findings.ts';
import type { SharedJob } from './shared-job.ts';

/** What the pool says to a thread. A snapshot is sent once and then named by its revision; findings of other threads come with a question about it. */
export type ToThread =
  | { readonly is: 'snapshot'; readonly snapshot: Snapshot; readonly forget: string | null }
  | {
      readonly is: 'question';
      readonly revision: string;
      readonly name: QuestionName;
      readonly inputs: InputsOf<QuestionName>;
      readonly findings: readonly Finding[];
    }
  | { readonly is: 'help'; readonly job: SharedJob; readonly leave: Int32Array };

/**
 * What a thread says to the pool: one answer, failure or fault to each question, before it what it found on the way and for which scopes it took an estimate; that it
 * would like help; that it has helped. A fault is a mistake in the code, with what the log needs.
 */
export type FromThread =
  | { readonly is: 'ready' }
  | { readonly is: 'findings'; readonly revision: string; readonly findings: readonly Finding[] }
  | { readonly is: 'helpWanted'; readonly job: SharedJob }
  | { readonly is: 'helped' }
  | { readonly is: 'estimated'; readonly scope: Scope }
  | { readonly is: 'answer'; readonly answer: unknown }
  | { readonly is: 'failure'; readonly id: FailureId; readonly values: unknown }
  | { readonly is: 'fault'; readonly message: string; readonly stack: string };
