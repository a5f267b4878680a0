import { describe, expect, test } from 'vitest';
import type { HandOver, HeldPost } from '../../web/api/shapes.ts';
import { pairsToIntroduce, pilesOf, thingsToDo } from '../../web/panels/hand-over-steps.ts';

const group = (id: string) => ({ id, name: `団体${id}`, __typename: 'Group' as const });
const post = (id: string, more: Partial<HeldPost> = {}): HeldPost => ({
  organisation: group(id),
  role: null,
  level: null,
  isPost: true,
  isSeat: false,
  broughtBy: null,
  askedBy: null,
  from: null,
  to: null,
  successorUnknown: false,
  ...more,
});
const seat = (id: string, broughtBy: string | null): HeldPost => post(id, { isSeat: true, broughtBy: broughtBy === null ? null : group(broughtBy) });

const NOBODY = {
  posts: [],
  ownGroups: [],
  seatGroups: [],
  groupsThatStay: [],
  groupsToIntroduce: [],
  cutOffGroups: [],
  cutOffAfterSuccession: [],
  onlyLinkBetween: [],
};
const told = (facts: Partial<HandOver>) => ({ ...NOBODY, ...facts });
const roleOf = ({ role }: HeldPost): string | null => role;
const ids = (groups: readonly { readonly id: string }[]): string => groups.map(({ id }) => id).join('');

describe('the three piles of a hand-over', () => {
  test('own ties need introductions', () => {
    const answer = told({ posts: [post('a'), post('b', { isPost: false })], ownGroups: [group('a'), group('b')], groupsToIntroduce: [group('a'), group('b')] });
    const { stays, succession, introduce } = pilesOf(answer);
    expect([ids(stays), ids(succession), ids(introduce)]).toEqual(['', '', 'ab']);
  });

  test('seats that a post brings stay with whoever takes the post', () => {
    const answer = told({
      posts: [post('a'), seat('b', 'a'), seat('c', 'a')],
      ownGroups: [group('a')],
      seatGroups: [group('b'), group('c')],
      groupsToIntroduce: [group('a'), group('b'), group('c')],
    });
    const { succession, introduce } = pilesOf(answer);
    expect([ids(succession), ids(introduce)]).toEqual(['abc', '']);
  });

  test('a seat whose post is unknown gets its own successor, who knows nobody else', () => {
    const answer = told({
      posts: [post('a'), seat('b', null)],
      ownGroups: [group('a')],
      seatGroups: [group('b')],
      groupsToIntroduce: [group('a'), group('b')],
    });
    expect(ids(pilesOf(answer).introduce)).toBe('ab');
  });

  test('nobody stands in two piles', () => {
    const answer = told({
      posts: [post('a'), seat('b', 'a')],
      ownGroups: [group('a'), group('c')],
      seatGroups: [group('b')],
      groupsThatStay: [group('c'), group('b')],
      groupsToIntroduce: [group('a')],
      cutOffGroups: [group('b')],
    });
    const { stays, succession, introduce } = pilesOf(answer);
    expect([ids(stays), ids(succession), ids(introduce)]).toEqual(['c', 'ab', '']);
  });
});

describe('things to do before a hand-over', () => {
  const answer = told({
    posts: [post('a', { role: '会長', to: '2027-03-31' }), post('b', { isPost: false })],
    ownGroups: [group('a'), group('b'), group('c')],
    groupsThatStay: [group('c')],
    groupsToIntroduce: [group('a'), group('b')],
    cutOffAfterSuccession: [group('b')],
    onlyLinkBetween: [
      { a: group('a'), b: group('c') },
      { a: group('a'), b: group('b') },
      { a: group('c'), b: group('c') },
    ],
  });

  test('pairs that both need an introduction come first, pairs that do not are left out', () => {
    expect(pairsToIntroduce(answer).map(({ a, b }) => a.id + b.id)).toEqual(['ab', 'ac']);
  });

  test('meetings, then second contacts, then successors with the end of the term', () => {
    expect(thingsToDo(answer, roleOf)).toEqual([
      { is: 'meet', a: group('a'), b: group('b') },
      { is: 'meet', a: group('a'), b: group('c') },
      { is: 'contact', group: group('b') },
      { is: 'successor', organisation: group('a'), role: '会長', until: '2027-03-31' },
    ]);
  });

  test('groups that nobody is to bring together are asked for a second contact each', () => {
    const apart = told({ posts: [post('c')], ownGroups: [group('a'), group('b')] });
    expect([ids(pilesOf(apart).succession), ids(pilesOf(apart).introduce)]).toEqual(['', '']);
    expect(thingsToDo(apart, roleOf).slice(0, 2)).toEqual([
      { is: 'contact', group: group('a') },
      { is: 'contact', group: group('b') },
    ]);
  });

  test('nothing depends, nothing to do', () => {
    expect(thingsToDo(told({}), roleOf)).toEqual([]);
  });

  test('one group and one post: it stays by succession and somebody must follow; a member alone leaves nothing', () => {
    const head = told({ posts: [post('a', { role: '理事長', to: '2027-03-31' })], ownGroups: [group('a')] });
    expect(ids(pilesOf(head).succession)).toBe('a');
    expect(thingsToDo(head, roleOf)).toEqual([{ is: 'successor', organisation: group('a'), role: '理事長', until: '2027-03-31' }]);
    const member = told({ posts: [post('a', { isPost: false })], ownGroups: [group('a')] });
    expect(ids(pilesOf(member).succession)).toBe('');
    expect(thingsToDo(member, roleOf)).toEqual([]);
  });
});
