import type { GroupPair, HandOver, Named } from '../api/shapes.ts';

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

/** The person's groups in three piles, none in two: what stays, what stays by succession, what needs an introduction first. The only group of somebody with a post there stays by succession; one that can be introduced to none of the others is in no pile. */
export const pilesOf = (answer: Told): Piles => {
  const groups = [...answer.ownGroups, ...answer.seatGroups];
  const tied = successors(answer);
  const isHeld = ({ id }: Named): boolean => tied.some((ids) => ids.has(id) && groups.some((other) => other.id !== id && ids.has(other.id)));
  const held = answer.groupsToIntroduce.filter(isHeld);
  const rejoined = answer.cutOffGroups.filter((group) => !has(answer.cutOffAfterSuccession, group) && !has(held, group));
  const alone =
    groups.length === 1 && answer.posts.some((post) => post.isPost)
      ? groups.filter((group) => !has([...answer.groupsThatStay, ...answer.groupsToIntroduce, ...rejoined], group))
      : [];
  const succession = [...held, ...rejoined, ...alone];
  return {
    stays: answer.groupsThatStay.filter((group) => !has(succession, group)),
    succession,
    introduce: answer.groupsToIntroduce.filter((group) => !has(succession, group)),
  };
};

const weigher = (answer: Told): ((pair: GroupPair) => number) => {
  const { introduce } = pilesOf(answer);
  return ({ a, b }) => Number(has(introduce, a)) + Number(has(introduce, b));
};

/** The pairs that only this person joins and in which a group needs an introduction; those in which both do come first. */
export const pairsToIntroduce = (answer: Told): readonly GroupPair[] => {
  const weight = weigher(answer);
  return answer.onlyLinkBetween.filter((pair) => weight(pair) > 0).sort((one, other) => weight(other) - weight(one));
};

const MEETINGS = 3;
/** The pairs to bring together before the hand-over. */
export const meetings = (answer: Told): readonly GroupPair[] => pairsToIntroduce(answer).slice(0, MEETINGS);

/** One thing to do: bring two groups together, ask for a second contact, ask who follows in a post. */
export type Task =
  | { readonly is: 'meet'; readonly a: Named; readonly b: Named }
  | { readonly is: 'contact'; readonly group: Named }
  | { readonly is: 'successor'; readonly organisation: Named; readonly role: string | null; readonly until: string | null };

const keyOf = (task: Task): string =>
  task.is === 'meet' ? `${task.a.id} ${task.b.id}` : task.is === 'contact' ? task.group.id : `post ${task.organisation.id} ${task.role}`;

/** What a coordinator can do before the hand-over, in the order of `Task`, without doubles. `roleOf` names a post without a role of its own. */
export const thingsToDo = (answer: Told, roleOf: (post: HandOver['posts'][number]) => string | null): readonly Task[] => {
  const pairs = meetings(answer);
  const { stays, succession, introduce } = pilesOf(answer);
  const groups = [...answer.ownGroups, ...answer.seatGroups];
  const apart = groups.length < 2 ? [] : groups.filter((group) => !has([...stays, ...succession, ...introduce], group));
  const left = [...introduce, ...apart].filter((group) => !pairs.some(({ a, b }) => has([a, b], group)));
  const tasks: readonly Task[] = [
    ...pairs.map(({ a, b }): Task => ({ is: 'meet', a, b })),
    ...[...answer.cutOffAfterSuccession, ...left].map((group): Task => ({ is: 'contact', group })),
    ...answer.posts
      .filter((post) => (post.isPost && !post.isSeat) || post.successorUnknown)
      .map((post): Task => ({ is: 'successor', organisation: post.organisation, role: roleOf(post), until: post.to })),
  ];
  const seen = new Set<string>();
  return tasks.filter((task) => !seen.has(keyOf(task)) && seen.add(keyOf(task)));
};
