import { COMMUNITY_SEED } from '../../server/network/leiden/find-communities.ts';
import { clusterSearch } from '../../server/network/leiden/cluster-search.ts';
import { findTwoModeCommunities } from '../../server/network/leiden/find-two-mode-communities.ts';
import { isPerson, type PlainNetwork, tiedIn } from './naive-stakeholder-network.ts';
import { graphOf } from './plain-graphs.ts';

/*
 * Clusters and two-mode figures by the letter of their definitions; only the search for clusters is that of the implementation.
 */
type Pair = readonly [string, string];

/** Who in scope is tied to which organisation in scope. */
const tiesAcross = (network: PlainNetwork): readonly Pair[] =>
  [...tiedIn(network)].flatMap(([id, others]) =>
    isPerson(network, id) && network.inScope.has(id)
      ? [...others].filter((other) => !isPerson(network, other) && network.inScope.has(other)).map((other): Pair => [id, other])
      : [],
  );

/** Of two who share an organisation, how often the second has the other organisation of the first. Robins & Alexander 2004. */
export const naiveTwoModeClustering = (network: PlainNetwork): number | null => {
  const ties = tiesAcross(network);
  const has = (person: string, organisation: string): boolean => ties.some(([one, other]) => one === person && other === organisation);
  const chains = ties.flatMap(([person, shared]) =>
    ties
      .filter(([other, organisation]) => other !== person && organisation === shared)
      .flatMap(([other]) => ties.filter(([one, second]) => one === other && second !== shared).map(([, second]) => has(person, second))),
  );
  return chains.length === 0 ? null : chains.filter(Boolean).length / chains.length;
};

/** Σ over clusters of the share of ties within, less what the numbers of ties let expect. Barber 2007. */
export const naiveTwoModeModularity = (network: PlainNetwork): number | null => {
  const ties = tiesAcross(network);
  if (ties.length === 0) return null;
  const { ids } = network;
  const place = (id: string): number => ids.indexOf(id);
  const graph = graphOf(
    ids.length,
    ties.map(([person, organisation]) => [place(person), place(organisation)]),
  );
  const { of } = findTwoModeCommunities(
    graph,
    Uint8Array.from(ids, (id) => (isPerson(network, id) ? 1 : 0)),
  );
  return [...new Set(of)].reduce((sum, cluster) => {
    const ends = (side: 0 | 1): number => ties.filter((tie) => of[place(tie[side])] === cluster).length;
    const within = ties.filter((tie) => tie.every((id) => of[place(id)] === cluster)).length;
    return sum + within / ties.length - (ends(0) * ends(1)) / ties.length ** 2;
  }, 0);
};

const choose = (n: number, k: number): number => (k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
const sizesOf = (division: readonly number[]): readonly number[] => [...new Set(division)].map((cluster) => division.filter((one) => one === cluster).length);
const entropyOf = (sizes: readonly number[], size: number): number => -sizes.reduce((sum, one) => sum + (one / size) * Math.log(one / size), 0);

/** Mutual information less what is expected of clusters of these sizes, divided by the most that is possible less the same. Vinh, Epps & Bailey 2010. */
const adjusted = (one: readonly number[], other: readonly number[]): number => {
  const size = one.length;
  const [sizes, others] = [sizesOf(one), sizesOf(other)];
  const shared = sizesOf(one.map((cluster, at) => cluster * size + other[at]));
  if (shared.length === sizes.length && shared.length === others.length) return 1;
  const [entropy, otherEntropy] = [entropyOf(sizes, size), entropyOf(others, size)];
  const information = entropy + otherEntropy - entropyOf(shared, size);
  let expected = 0;
  for (const a of sizes)
    for (const b of others)
      for (let both = 1; both <= Math.min(a, b); both++)
        expected += (both / size) * Math.log((size * both) / (a * b)) * ((choose(a, both) * choose(size - a, b - both)) / choose(size, b));
  return (information - expected) / ((entropy + otherEntropy) / 2 - expected);
};

/** Mean agreement of the divisions found from ten seeds, two by two; null without a link. */
export const naiveStability = (groups: readonly string[], pairs: readonly Pair[]): number | null => {
  if (pairs.length === 0) return null;
  const search = clusterSearch(
    graphOf(
      groups.length,
      pairs.map(([a, b]) => [groups.indexOf(a), groups.indexOf(b)]),
    ),
    null,
  );
  const divisions = Array.from({ length: 10 }, (_, run) => [...search(COMMUNITY_SEED + run, 1)]);
  const found = divisions.flatMap((one, at) => divisions.slice(at + 1).map((other) => adjusted(one, other)));
  return found.reduce((sum, value) => sum + value, 0) / found.length;
};

/** Of the pairs of groups each is linked to, the share that are linked; the mean over all groups. */
export const naiveMeanClustering = (groups: readonly string[], pairs: readonly Pair[]): number | null => {
  if (groups.length === 0) return null;
  const areJoined = (a: string, b: string): boolean => pairs.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
  const shares = groups.map((group) => {
    const near = groups.filter((other) => areJoined(group, other));
    const around = near.flatMap((a, at) => near.slice(at + 1).map((b) => areJoined(a, b)));
    return around.length === 0 ? 0 : around.filter(Boolean).length / around.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / groups.length;
};
