import { rounded } from '../rounded.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { lazyGreedy } from './lazy-greedy.ts';
import { type ReachSoFar, reachSoFar } from './reach-so-far.ts';
import { bestTeamFrom, type Look } from './team-by-exchange.ts';
import { peopleWithin, roomLeft, type TeamLimits } from './team-limits.ts';

/** Which groups are to be reached, and how far word travels. */
export interface ReachWanted {
  /** 1 = a group to be reached: of the scope, and open to contact where that matters. */
  readonly isCounted: Uint8Array;
  /** Edges that word travels: 1 = to the groups somebody is tied to; 2 = also to those that work with these or in which acquaintances are; 3 = also to those of fellow members. */
  readonly steps: number;
}

/** People to contact, so that as many groups as possible hear of it. */
export interface ReachingTeam {
  /** Vertices in the order of contact: who reaches most groups not yet reached, then fewer posts, then id. */
  readonly people: readonly number[];
  /** How many groups each reaches that nobody before does, in the same order. */
  readonly newlyReached: readonly number[];
  /** Vertices, ascending. */
  readonly reachedGroups: Int32Array;
  /** The share of the groups counted that are reached; null where none is counted. */
  readonly share: number | null;
}

/** So many of those who reach most alone serve as starts, besides nobody. */
const STARTS = 4;

/**
 * Whom do we contact so that everybody hears it? KPP-POS: the team of at most `limits.size` people from whom most of the groups counted lie within `steps` edges.
 * Unit: groups; the share is divided by the groups counted. Of equal teams the one with fewer posts, then fewer people, then smaller ids: those who carry much
 * already need not carry this too. Whoever reaches no further group is left out.
 *
 * Lazy greedy from several starts, one of which takes most groups for each post, then exchange until no single one is better: at least 1 - 1/e of the best possible,
 * since each adds less, the more are reached; where the posts of the team are limited together no bound is given. The best of all for a team of one. Cost: one search
 * from each person, then from those only who could do better; cheap for one step or two. RangeError as `peopleWithin` and `reachSoFar`.
 * Source: Borgatti 2006, "Identifying sets of key players in a social network"; Nemhauser, Wolsey & Fisher 1978; Minoux 1978; Leskovec et al. 2007.
 */
export const kppPos = (network: Pick<StakeholderNetwork, 'graph' | 'kinds'>, limits: TeamLimits, { isCounted, steps }: ReachWanted): ReachingTeam => {
  const people = peopleWithin(network, limits);
  const reach = reachSoFar(network.graph, isCounted, steps);
  const alone = new Int32Array(network.graph.size);
  for (const person of people) alone[person] = reach.gainOf(person);
  const byReachAlone = people.slice().sort((a, b) => alone[b] - alone[a] || limits.load[a] - limits.load[b] || a - b);
  const grown = grower(reach, limits, alone);
  const starts = [
    grown(people, []),
    grown(people, [], true),
    ...Array.from(byReachAlone.subarray(0, limits.size > 1 ? STARTS : 0), (person) => grown(people, [person])),
  ];
  const best = bestTeamFrom(starts, lookOf(reach, limits, byReachAlone, alone), limits);
  const inOrder = grown(
    people.filter((person) => best.people.includes(person)),
    [],
  );
  const counted = isCounted.reduce((sum, flag) => sum + flag, 0);
  return {
    people: inOrder,
    newlyReached: inOrder.map((person, place) => {
      reach.startFrom(inOrder.slice(0, place));
      return reach.gainOf(person);
    }),
    reachedGroups: reach.startFrom(best.people).slice().sort(),
    share: counted === 0 ? null : rounded(best.value / counted),
  };
};

/** Adds to a start who adds most groups, or most for each post and one, as long as there is room. */
const grower =
  (reach: ReachSoFar, limits: TeamLimits, alone: Int32Array) =>
  (candidates: Int32Array, start: readonly number[], isPerPost = false): readonly number[] => {
    reach.startFrom(start);
    let room = roomLeft(limits, start);
    const worth = (person: number, gain: number): number => (isPerPost ? gain / (limits.load[person] + 1) : gain);
    const further = lazyGreedy({
      candidates,
      bounds: Float64Array.from(candidates, (person) => worth(person, alone[person])),
      gainOf: (person) => (limits.load[person] <= room ? worth(person, reach.gainOf(person)) : 0),
      take: (person) => {
        reach.add(person);
        room -= limits.load[person];
      },
      limit: limits.size - start.length,
    });
    return [...start, ...further];
  };

/** Who adds most to a team; nobody adds more than they reach alone, so the search ends early. */
const lookOf = (reach: ReachSoFar, limits: TeamLimits, byReachAlone: Int32Array, alone: Int32Array): ((team: readonly number[]) => Look) => {
  const isLighter = (one: number, other: number): boolean => limits.load[one] < limits.load[other] || (limits.load[one] === limits.load[other] && one < other);
  return (team) => {
    const value = reach.startFrom(team).length;
    const room = roomLeft(limits, team);
    let further = -1;
    let adds = 0;
    for (const person of byReachAlone) {
      if (alone[person] === 0 || alone[person] < adds) break;
      if (limits.load[person] > room || team.includes(person)) continue;
      const gain = reach.gainOf(person);
      if (gain === 0 || gain < adds || (gain === adds && !isLighter(person, further))) continue;
      further = person;
      adds = gain;
    }
    return { value, further, adds };
  };
};
