import type { HandOver, Named } from '../api/shapes.ts';
import type { Words } from '../words/ja.ts';

const without = (groups: readonly Named[], others: readonly Named[]): readonly Named[] =>
  groups.filter((group) => !others.some((other) => other.id === group.id));

/** Groups that lose touch without the person and keep it once posts and seats are filled again. */
export const staysBySuccession = ({ seatGroups, cutOffGroups, cutOffAfterSuccession, groupsThatStay, groupsToIntroduce }: HandOver): readonly Named[] => {
  const kept = [...without(seatGroups, groupsThatStay), ...without(cutOffGroups, cutOffAfterSuccession)];
  return without(
    kept.filter((group, i) => kept.findIndex((other) => other.id === group.id) === i),
    groupsToIntroduce.filter((group) => cutOffAfterSuccession.some((cut) => cut.id === group.id)),
  );
};

const MEETINGS = 3;

/** What a coordinator can do before the hand-over: bring groups together, ask for a second contact, ask who follows. In that order, without doubles. */
export const thingsToDo = (answer: HandOver, words: Words['handOver']): readonly string[] => {
  const meet = answer.onlyLinkBetween.slice(0, MEETINGS).map(({ a, b }) => words.todoMeet(a.name, b.name));
  const met = new Set(answer.onlyLinkBetween.slice(0, MEETINGS).flatMap(({ a, b }) => [a.id, b.id]));
  const contact = answer.groupsToIntroduce.filter((group) => !met.has(group.id) || answer.cutOffAfterSuccession.some((cut) => cut.id === group.id));
  const successors = answer.posts
    .filter((post) => post.successorUnknown)
    .map((post) => words.todoSuccessor(`${post.organisation.name}${post.role ? ` ${post.role}` : ''}`));
  return [...new Set([...meet, ...contact.map((group) => words.todoContact(group.name)), ...successors])];
};
