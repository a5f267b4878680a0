import { STAKEHOLDER } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { fewestPostsFirst } from './fewest-posts-first.ts';

/** Who may be in a team, and how much the team may carry already. Entries per vertex; only people count. */
export interface TeamLimits {
  /** At most so many people. */
  readonly size: number;
  /** 1 = may be in the team. */
  readonly isAvailable: Uint8Array;
  /** Posts held: a whole number, 0 or more. */
  readonly load: Int32Array;
  /** Most posts that one of the team may hold; absent = any number. */
  readonly mostEach?: number;
  /** Most posts that the team may hold together; absent = any number. */
  readonly mostTogether?: number;
}

/**
 * Whom may we think of at all? The people who are available and within the limits for themselves, by posts held, then id: the order in which equals are
 * taken. RangeError where a list does not fit the network, or a limit is no number from 0. O(people · log people).
 */
export const peopleWithin = ({ graph, kinds }: Pick<StakeholderNetwork, 'graph' | 'kinds'>, limits: TeamLimits): Int32Array => {
  const { size, isAvailable, load, mostEach = Number.POSITIVE_INFINITY } = limits;
  if (isAvailable.length !== graph.size || load.length !== graph.size)
    throw new RangeError(`limits for ${isAvailable.length} and ${load.length} of ${graph.size}`);
  if (!Number.isInteger(size) || size < 0) throw new RangeError(`a team of ${size}`);
  if (!(mostEach >= 0) || !(roomLeft(limits, []) >= 0)) throw new RangeError(`at most ${mostEach} posts each, ${limits.mostTogether} together`);
  const most = Math.min(mostEach, roomLeft(limits, []));
  if (load.some((posts) => posts < 0)) throw new RangeError('fewer posts than none');
  return fewestPostsFirst(load, (v) => kinds[v] === STAKEHOLDER.PERSON && isAvailable[v] === 1 && load[v] <= most);
};

/** How many more posts may the team hold, with these people in it? */
export const roomLeft = (limits: Pick<TeamLimits, 'load' | 'mostTogether'>, people: readonly number[]): number =>
  (limits.mostTogether ?? Number.POSITIVE_INFINITY) - postsOf(limits, people);

/** How many posts do these people hold together? */
export const postsOf = ({ load }: Pick<TeamLimits, 'load'>, people: readonly number[]): number => people.reduce((sum, person) => sum + load[person], 0);
