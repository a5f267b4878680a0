import type { QuestionName } from '../../schema/contracts/questions.ts';
import type { SharedJob } from './shared-job.ts';

/** A question that is being worked on in pieces. */
export interface WorkUnderWay {
  readonly question: QuestionName;
  readonly revision: string;
  /** Pieces taken and pieces in all, of the work it is at just now. */
  readonly taken: number;
  readonly pieces: number;
}

/** How far a question is. */
export const underWay = (question: QuestionName, revision: string, { work, progress }: SharedJob): WorkUnderWay => ({
  question,
  revision,
  taken: Math.min(Atomics.load(progress, 0), work.pieces),
  pieces: work.pieces,
});
