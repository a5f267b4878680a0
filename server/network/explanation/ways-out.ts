import { areJoined, neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/** How some groups hang on one person; vertices. */
export interface WaysOut {
  /** Everybody who is reached from the groups without the person, the groups among them. */
  readonly side: ReadonlySet<number>;
  /** Pairs joined by a tie, that lead from the person to each group, shortest first. */
  readonly inwards: readonly (readonly [number, number])[];
  /** Pairs that lead from the person to groups elsewhere: all groups the person is tied to, else the way to the nearest one. */
  readonly outwards: readonly (readonly [number, number])[];
}

/**
 * How do these groups reach others through this person? Found by walking; of several shortest ways the one over the smallest
 * vertices. Whoever sees the pairs sees that the groups and others are joined through the person; that nothing else
 * joins them shows in `side`. Cost: the edges on the side of the groups, and of the others up to the nearest group.
 */
export const waysOut = (network: Pick<StakeholderNetwork, 'graph' | 'kinds'>, person: number, groups: readonly number[]): WaysOut => {
  const { graph, kinds } = network;
  const side = reachedPast(network, person, groups);
  const inwards = waysTo(network, [person], (v) => side.has(v), groups);
  const tied = Array.from(neighboursOf(graph, person)).filter((v) => kinds[v] === STAKEHOLDER.GROUP && !side.has(v));
  if (tied.length > 0) return { side, inwards, outwards: tied.map((group) => [person, group] as const) };
  return { side, inwards, outwards: waysTo(network, [person], (v) => !side.has(v), null) };
};

/**
 * Is this person the one contact of these groups: tied to one on the side of each, and not merely to people or places there?
 * That holds of one person at most. `groups` are all that lie on their side. Cost: the edges on their side.
 */
export const isTiedToEach = (network: Pick<StakeholderNetwork, 'graph'>, person: number, groups: readonly number[]): boolean => {
  const near = reachedPast(
    network,
    person,
    groups.filter((group) => areJoined(network.graph, person, group)),
  );
  return groups.every((group) => near.has(group));
};

/** How do these groups hang together with those where somebody's posts are, past that person? Pairs joined by a tie. Cost: the edges on their side. */
export const waysFromPosts = (
  network: Pick<StakeholderNetwork, 'graph' | 'kinds'>,
  person: number,
  posts: readonly number[],
  groups: readonly number[],
): readonly (readonly [number, number])[] => {
  const side = reachedPast(network, person, groups);
  return waysTo(
    network,
    posts.filter((v) => side.has(v)),
    (v) => side.has(v),
    groups,
  );
};

/** Everybody who is reached from these vertices without this person, themselves included. Cost: the edges on their side. */
export const reachedPast = ({ graph }: Pick<StakeholderNetwork, 'graph'>, person: number, starts: readonly number[]): ReadonlySet<number> => {
  const reached = new Set(starts);
  for (const v of reached) for (const w of neighboursOf(graph, v)) if (w !== person) reached.add(w);
  return reached;
};

/** The edges of shortest ways from some vertices to each of the ends over those that may be passed; to the nearest group without ends. */
const waysTo = (
  { graph, kinds }: Pick<StakeholderNetwork, 'graph' | 'kinds'>,
  starts: readonly number[],
  mayPass: (v: number) => boolean,
  ends: readonly number[] | null,
): readonly (readonly [number, number])[] => {
  const before = new Map(starts.map((start) => [start, start]));
  const missing = new Set(ends?.filter((end) => !before.has(end)));
  let nearest = -1;
  for (const v of before.keys()) {
    if (ends === null ? nearest >= 0 : missing.size === 0) break;
    for (const w of neighboursOf(graph, v)) {
      if (before.has(w) || !mayPass(w)) continue;
      before.set(w, v);
      missing.delete(w);
      if (nearest < 0 && kinds[w] === STAKEHOLDER.GROUP) nearest = w;
    }
  }
  return (ends ?? [nearest]).flatMap((end) => {
    const way: [number, number][] = [];
    for (let v = end, u = before.get(v); u !== undefined && u !== v; v = u, u = before.get(v)) way.unshift([u, v]);
    return way;
  });
};
