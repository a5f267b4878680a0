import { describe, expect, test } from 'vitest';
import type { Meetings, Membership } from '../../web/api/shapes.ts';
import { mainMembership } from '../../web/panels/memberships.ts';
import { occasionOf } from '../../web/panels/occasions.ts';
import { isCounted, whyUnlisted } from '../../web/panels/unlisted.ts';

const TODAY = '2026-11-22';
const held = (id: string, more: Partial<Membership> = {}) => ({
  node: { id },
  properties: { role: null, level: 'HEAD' as const, seat: false, from: null, to: null, ...more },
});

describe('a person in a list', () => {
  test('one is introduced by what one holds oneself, the highest level first', () => {
    const rows = [held('seat', { seat: true }), held('member', { level: 'MEMBER' }), held('officer', { level: 'OFFICER' }), held('over', { to: '2026-03-31' })];
    expect(mainMembership(rows, TODAY)?.node.id).toBe('officer');
    expect(mainMembership([held('over', { to: '2026-03-31' })], TODAY)).toBeNull();
  });
});

describe('an occasion for two groups', () => {
  const hall = (id: string) => ({ node: { id, name: id } });
  const event = (id: string, lastDay: string) => ({ node: { id, name: id, firstDay: lastDay, lastDay } });
  const meets = (halls: Meetings['usesConnection']['edges'], events: Meetings['takesPartInConnection']['edges']): Meetings => ({
    id: 'g',
    usesConnection: { edges: halls },
    takesPartInConnection: { edges: events },
  });

  test('the next event of both, else a hall of both', () => {
    const one = meets([hall('h1'), hall('h2')], [event('past', '2026-11-21'), event('late', '2027-01-10'), event('next', '2026-11-26')]);
    const other = meets([hall('h2'), hall('h3')], [event('late', '2027-01-10'), event('next', '2026-11-26'), event('past', '2026-11-21')]);
    expect(occasionOf(one, other, TODAY)).toEqual({ is: 'event', name: 'next', day: '2026-11-26' });
    expect(occasionOf({ ...one, takesPartInConnection: { edges: [] } }, other, TODAY)).toEqual({ is: 'hall', name: 'h2' });
    expect(occasionOf(meets([hall('h1')], []), other, TODAY)).toBeNull();
    expect(occasionOf(undefined, other, TODAY)).toBeNull();
  });
});

describe('a group on no list', () => {
  const group = { status: null, groupKind: 'NPO', contactWish: null } as const;

  test('what it is comes before what it is linked to', () => {
    expect(whyUnlisted({ ...group, status: 'DORMANT' }, 4, true)).toBe('DORMANT');
    expect(whyUnlisted({ ...group, status: 'DISSOLVED', contactWish: 'NOT_NOW' }, 4, true)).toBe('DISSOLVED');
    expect(whyUnlisted({ ...group, groupKind: 'PUBLIC_OFFICE' }, 0, false)).toBe('PUBLIC_BODY_OUT');
    expect(whyUnlisted({ ...group, groupKind: 'PUBLIC_OFFICE' }, 9, true)).toBe('LINKED');
    expect(whyUnlisted({ ...group, contactWish: 'NOT_NOW' }, 4, true)).toBe('NO_WISH');
  });

  test('ties are counted where the group still is and public bodies are included', () => {
    expect([isCounted(group, false), isCounted({ ...group, groupKind: 'PUBLIC_OFFICE' }, true)]).toEqual([true, true]);
    expect([isCounted({ ...group, groupKind: 'PUBLIC_OFFICE' }, false), isCounted({ ...group, status: 'DISSOLVED' }, true)]).toEqual([false, false]);
  });

  test('several links are claimed only where there are several', () => {
    expect(whyUnlisted(group, 2, true)).toBe('LINKED');
    expect(whyUnlisted(group, 1, true)).toBe('NOTHING');
  });
});
