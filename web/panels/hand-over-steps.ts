import type { GroupPair, HandOver, Named } from '../api/shapes.ts';
import type { Words } from '../words/ja.ts';

type Told = Pick<
  HandOver,
  'posts' | 'ownGroups' | 'seatGroups' | 'groupsThatStay' | 'groupsToIntroduce' | 'cutOffGroups' | 'cutOffAfterSuccession' | 'onlyLinkBetween'
>;

const has = (groups: readonly Named[], { id }: Named): boolean => groups.some((group) => group.id === id);

/** What successors would be tied to, by id: each own post with the seats it brings, each other seat alone. */
const successors = ({ posts }: Told): readonly ReadonlySet<string>[] => {
  const own = [...new Set(posts.filter((post) => post.isPost && !post.isSeat).map((post) => post.organisation.id))];
  const seats = posts.filter((post) => post.isSeat);
  return [
    ...own.map((id) => new Set([id, ...seats.filter((seat) => seat.broughtBy?.id === id).map((seat) => seat.organisation.id)])),
    ...seats.filter((seat) => !seat.broughtBy || !own.includes(seat.broughtBy.id)).map((seat) => new Set([seat.organisation.id])),
  ];
};

export interface Piles {
  /** Linked to another of the person's groups without the person. */
  readonly stays: readonly Named[];
  /** Kept by whoever takes over a post and the seats it brings. */
  readonly succession: readonly Named[];
  /** To be introduced before the hand-over. */
  readonly introduce: readonly Named[];
}

/** The person's groups in three piles, none in two: what stays, what stays by succession, what needs an introduction first. */
export const pilesOf = (answer: Told): Piles => {
  const groups = [...answer.ownGroups, ...answer.seatGroups];
  const tied = successors(answer);
  const isHeld = ({ id }: Named): boolean => tied.some((ids) => ids.has(id) && groups.some((other) => other.id !== id && ids.has(other.id)));
  const held = answer.groupsToIntroduce.filter(isHeld);
  const rejoined = answer.cutOffGroups.filter((group) => !has(answer.cutOffAfterSuccession, group) && !has(held, group));
  const succession = [...held, ...rejoined];
  return {
    stays: answer.groupsThatStay.filter((group) => !has(succession, group)),
    succession,
    introduce: answer.groupsToIntroduce.filter((group) => !has(succession, group)),
  };
};

/** Pairs that only this person joins; those that need an introduction first come first. */
export const pairsToIntroduce = (answer: Told): readonly GroupPair[] => {
  const { introduce } = pilesOf(answer);
  const weight = ({ a, b }: GroupPair): number => Number(has(introduce, a)) + Number(has(introduce, b));
  return answer.onlyLinkBetween.filter((pair) => weight(pair) > 0).sort((one, other) => weight(other) - weight(one));
};

const MEETINGS = 3;

/** What a coordinator can do before the hand-over: bring groups together, ask for a second contact, ask who follows. In that order, without doubles. */
export const thingsToDo = (answer: Told, words: Words['handOver']): readonly string[] => {
  const pairs = pairsToIntroduce(answer).slice(0, MEETINGS);
  const meetings = pairs.map(({ a, b }) => words.todoMeet(a.name, b.name));
  const left = pilesOf(answer).introduce.filter((group) => !pairs.some(({ a, b }) => has([a, b], group)));
  const contacts = [...answer.cutOffAfterSuccession, ...left].map((group) => words.todoContact(group.name));
  const followers = answer.posts
    .filter((post) => post.successorUnknown)
    .map((post) => words.todoSuccessor(`${post.organisation.name}${post.role ? ` ${post.role}` : ''}`));
  return [...new Set([...meetings, ...contacts, ...followers])];
};
