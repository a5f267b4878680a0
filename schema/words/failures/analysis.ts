import { failure } from './sentence.ts';

/** What can go wrong while the network is being analysed. */
export const ANALYSIS_FAILURES = {
  analysisTimedOut: failure<{ seconds: number }>(
    'ANALYSIS_TIMED_OUT',
    ({ seconds }) => ({ what: `計算が ${seconds} 秒で終わりませんでした。`, next: 'エリアや分野で表示の範囲を狭めて、もう一度お試しください。' }),
    ({ seconds }) => ({ what: `The analysis did not finish within ${seconds} seconds.`, next: 'Narrow the scope to an area or a field and try again.' }),
  ),
  analysisInterrupted: failure<Record<never, never>>(
    'ANALYSIS_INTERRUPTED',
    () => ({ what: '計算が途中で止まりました。', next: 'もう一度お試しください。続くときは、表示の範囲を狭めてください。' }),
    () => ({ what: 'The analysis was interrupted.', next: 'Try again; if it happens again, narrow the scope.' }),
  ),
  tooManyQuestions: failure<{ limit: number }>(
    'TOO_MANY_REQUESTS',
    ({ limit }) => ({ what: `計算の順番を待っている問い合わせが多すぎます（上限 ${limit}）。`, next: '少し待ってから、もう一度お試しください。' }),
    ({ limit }) => ({ what: `Too many questions are waiting to be analysed (at most ${limit}).`, next: 'Wait a moment and try again.' }),
  ),
} as const;
