import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { civicRegister } from './civic-register.ts';
import { scopeOf, snapshotOf } from './snapshot-of.ts';

const snapshot = snapshotOf(civicRegister({ people: 150, groups: 40, areas: 4, seed: 3 }));
const scope = scopeOf();

describe('a list asked for page by page', () => {
  test.each([
    ['bridgingPeople', (page?: { first: number; afterId: string | null }) => answerQuestion(snapshot, 'bridgingPeople', { scope, page }), 'personId'],
    ['isolatedGroups', (page?: { first: number; afterId: string | null }) => answerQuestion(snapshot, 'isolatedGroups', { scope, page }), 'groupId'],
  ] as const)('is the whole list: %s', (_, ask, id) => {
    const whole = ask();
    expect(whole.rows.length).toBe(whole.total);
    const collected: unknown[] = [];
    for (let afterId: string | null = null; collected.length < whole.total; ) {
      const page: { readonly start: number | null; readonly total: number; readonly rows: readonly object[] } = ask({ first: 7, afterId });
      expect([page.start, page.total]).toEqual([collected.length, whole.total]);
      collected.push(...page.rows);
      afterId = (page.rows.at(-1) as Record<string, string> | undefined)?.[id] ?? null;
    }
    expect(collected).toEqual(whole.rows);
    expect(ask({ first: 0, afterId: null })).toMatchObject({ total: whole.total, start: 0, rows: [] });
    expect(ask({ first: 5, afterId: 'nobody' })).toMatchObject({ start: null, rows: [] });
  });

  test('only groups of the headings and reasons asked for', () => {
    const all = answerQuestion(snapshot, 'isolatedGroups', { scope }).rows;
    const only = { listings: ['TO_CONNECT'], reasons: ['SINGLE_TIE', 'INWARD'] } as const;
    const found = answerQuestion(snapshot, 'isolatedGroups', { scope, only }).rows;
    expect(found).toEqual(all.filter((row) => row.listing === 'TO_CONNECT' && row.reasons.some((reason) => reason === 'SINGLE_TIE' || reason === 'INWARD')));
    expect(found.length).toBeGreaterThan(0);
    const headed = answerQuestion(snapshot, 'isolatedGroups', { scope, only: { listings: ['NOT_YET_KNOWN'], reasons: null } }).rows;
    expect(headed).toEqual(all.filter((row) => row.listing === 'NOT_YET_KNOWN'));
  });
});
