import { TIE_KINDS, type TieKind } from '../../vocabulary/tie-kinds.ts';
import { labelOf } from '../../vocabulary/term.ts';
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
  twoAreasNeeded: failure<Record<never, never>>(
    'BAD_USER_INPUT',
    () => ({ what: 'つながりを見るエリアが足りません。', next: 'エリアを２つ以上選んでください。' }),
    () => ({ what: 'It takes two areas to see what connects them.', next: 'Name two areas or more.' }),
  ),
  tieCannotJoin: failure<{ kind: TieKind; fromId: string; toId: string }>(
    'BAD_USER_INPUT',
    ({ kind, fromId, toId }) => ({
      what: `「${labelOf(TIE_KINDS, kind, 'ja')}」のつながりは、「${fromId}」から「${toId}」へは引けません。`,
      next: 'つながりの種類か、両端（方・団体・施設）の組み合わせと向きを確かめてください。',
    }),
    ({ kind, fromId, toId }) => ({
      what: `A tie "${labelOf(TIE_KINDS, kind, 'en')}" cannot lead from "${fromId}" to "${toId}".`,
      next: 'Check the kind of tie, and which person, group or place stands at which end.',
    }),
  ),
} as const;
