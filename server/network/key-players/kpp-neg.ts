import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import { fragmentation, withoutSome } from './fragmentation.ts';
import { joiningVertices } from './joining-vertices.ts';
import { bestTeamFrom, type Look, remembered } from './team-by-exchange.ts';
import { peopleWithin, roomLeft, type TeamLimits } from './team-limits.ts';

/** People whose hand-over is prepared together, as more rests on them together than on any others. */
export interface SeparatingTeam {
  /** Vertices, ascending by id: a team has no first. */
  readonly people: readonly number[];
  /** Unordered pairs of groups joined by a path now and by none without the team. */
  readonly separatedGroupPairs: number;
  /** The share of all pairs of groups that no path joins, now and without the team; null with fewer than two groups. */
  readonly fragmentationNow: number | null;
  readonly fragmentationWithout: number | null;
}

/** So many of the people with the highest group betweenness serve as starts, besides nobody. */
const STARTS = 16;

/**
 * For whose hand-over do we prepare together? KPP-NEG: the team of at most `limits.size` people without whom most pairs of groups would have no path to each
 * other, nobody taking their place. For analysts: how much rests on few; no rank among them. Counted are unordered pairs of groups of the whole network given,
 * divided for the two shares by all such pairs (`fragmentation`). Of equal teams the one with fewer posts, then fewer people, then smaller ids; whoever adds
 * nothing is left out.
 *
 * Greedy from several starts, then exchange until no single one is better. The best of all for a team of one; for more it is good, not proven best: the problem is
 * NP-hard, and three may hold together what no two of them do. Where nobody alone separates anything, `groupBetweenness` (per vertex) says with whom to go on.
 * A look weighs all people at once, from the block-cut tree: O(vertices + edges), some 30 · `limits.size` times. RangeError as `peopleWithin`.
 * Source: Borgatti 2006, "Identifying sets of key players in a social network".
 */
export const kppNeg = (network: Pick<StakeholderNetwork, 'graph' | 'kinds'>, limits: TeamLimits, groupBetweenness: ArrayLike<number>): SeparatingTeam => {
  const allowed = peopleWithin(network, limits);
  const { graph, isGroup, vertices } = joiningVertices(network.graph, groupFlags(network));
  const placeOf = new Int32Array(network.graph.size).fill(-1);
  vertices.forEach((v, place) => {
    placeOf[v] = place;
  });
  const people = allowed.map((v) => placeOf[v]).filter((place) => place >= 0);
  const within = { size: limits.size, mostTogether: limits.mostTogether, load: vertices.map((v) => limits.load[v]) };
  const between = Float64Array.from(vertices, (v) => groupBetweenness[v]);
  const joinedNow = withoutSome(graph, isGroup, []).joinedPairs;
  const look = remembered((team): OpenLook => {
    const { joinedPairs, separatedPairs } = withoutSome(graph, isGroup, team);
    const room = roomLeft(within, team);
    const open = people.filter((person) => within.load[person] <= room && !team.includes(person));
    const further = firstOfMost(open, (person) => separatedPairs[person]);
    const adds = further < 0 ? 0 : separatedPairs[further];
    return {
      value: joinedNow - joinedPairs,
      further,
      adds,
      next: adds > 0 ? further : firstOfMost(open, (person) => between[person]),
      nextPerPost: adds > 0 ? firstOfMost(open, (person) => separatedPairs[person] / (within.load[person] + 1)) : -1,
    };
  });
  const grown = (start: readonly number[], by: 'next' | 'nextPerPost'): readonly number[] => {
    const team = [...start];
    for (let next = look(team)[by]; team.length < limits.size && next >= 0; next = look(team)[by]) team.push(next);
    return team;
  };
  const central = people.slice().sort((a, b) => between[b] - between[a] || within.load[a] - within.load[b] || a - b);
  const starts = [[], ...Array.from(central.subarray(0, limits.size > 1 ? STARTS : 0), (person) => [person])].map((start) => grown(start, 'next'));
  if (limits.mostTogether !== undefined) starts.push(grown([], 'nextPerPost'));
  const best = bestTeamFrom(starts, look, within);
  const groups = groupFlags(network).reduce((sum, flag) => sum + flag, 0);
  return {
    people: best.people.map((place) => vertices[place]),
    separatedGroupPairs: best.value,
    fragmentationNow: fragmentation(joinedNow, groups),
    fragmentationWithout: fragmentation(joinedNow - best.value, groups),
  };
};

/** With whom a team grows besides: also where nobody alone adds anything, and by what is added for each post. */
interface OpenLook extends Look {
  readonly next: number;
  readonly nextPerPost: number;
}

/** Of those in an order, the first with most; -1 for nobody. */
const firstOfMost = (candidates: Int32Array, worthOf: (candidate: number) => number): number => {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const value = worthOf(candidate);
    if (value <= most) continue;
    best = candidate;
    most = value;
  }
  return best;
};
