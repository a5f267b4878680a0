import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { type PlainTie, scopeOf, snapshotOf, type TieDetails } from './snapshot-of.ts';

const member = (id: string, details: TieDetails = {}, group = 'g'): PlainTie => [id, 'MEMBER_OF', group, { level: 'HEAD', ...details }];
const officers = (ties: readonly PlainTie[], groupId = 'g', scope = scopeOf()) => {
  const people = Object.fromEntries(ties.map(([id]) => [id, {}]));
  const groups = { g: {}, part: { parent: 'g' }, office: { kind: 'PUBLIC_OFFICE' }, care: { handledWithCare: true }, caring: { parent: 'care' } } as const;
  return answerQuestion(snapshotOf({ people, groups, ties }), 'groupConnections', { scope, groupId }).officers;
};
const ids = (found: ReturnType<typeof officers>): readonly string[] => found.map(({ personId }) => personId);

describe('who holds a post in a group', () => {
  test('own posts before seats, heads before officers, no level last; members and posts to come stay out', () => {
    const found = officers([
      member('seat', { seat: true, level: undefined }),
      member('chair', { seat: true, broughtBy: 'part', askedBy: 'office' }),
      member('officer', { level: 'OFFICER', role: '会計', from: '2026-04-01', to: '2027-03-31' }),
      member('member', { level: 'MEMBER' }),
      member('head'),
      member('later', { from: '2026-11-23' }),
    ]);
    expect(ids(found)).toEqual(['head', 'officer', 'chair', 'seat']);
    expect(found[1]).toMatchObject({ role: '会計', level: 'OFFICER', isPost: true, isSeat: false, successorUnknown: false });
    expect(found[2]).toMatchObject({ role: null, isSeat: true, broughtById: 'part', askedById: 'office' });
    expect(found[3]).toMatchObject({ level: null, from: null, to: null });
  });

  test('a term that has ended counts for its days of grace, unless somebody holds the role', () => {
    const ended = member('before', { role: '会長', to: '2026-07-23' });
    expect(officers([ended])).toMatchObject([{ personId: 'before', successorUnknown: true }]);
    expect(officers([ended], 'g', scopeOf({ termGraceDays: 121 }))).toEqual([]);
    expect(ids(officers([ended, member('now', { role: '会長' })]))).toEqual(['now']);
    expect(ids(officers([ended, member('now', { role: '会計', level: 'OFFICER' })]))).toEqual(['before', 'now']);
    expect(ids(officers([ended, member('seat', { role: '会長', seat: true })]))).toEqual(['before', 'seat']);
  });

  test('of the group itself, counted in the network or not; never of one that is handled with care', () => {
    const ties = [member('p'), member('q', {}, 'part'), member('r', {}, 'office')];
    expect([ids(officers(ties)), ids(officers(ties, 'part')), ids(officers(ties, 'office'))]).toEqual([['p'], ['q'], ['r']]);
    const kept = [member('p', {}, 'care'), member('p', {}, 'caring')];
    expect([officers(kept, 'care'), officers(kept, 'caring')]).toEqual([[], []]);
  });
});
