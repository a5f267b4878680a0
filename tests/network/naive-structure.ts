import {
  betweennessOf,
  componentsOf,
  groupsIn,
  isGroup,
  isPerson,
  linksIn,
  mainPart,
  type PlainNetwork,
  peopleIn,
  sharesArea,
  sharesField,
  sharesKind,
  stepsFrom,
  type Tied,
  tiedIn,
  without,
} from './naive-stakeholder-network.ts';
import { areasAround, type NaiveDay, naiveDay } from './naive-network-day.ts';
import { naiveMeanClustering, naiveTwoModeClustering, naiveTwoModeModularity } from './naive-two-mode.ts';

/*
 * The indicators that follow from who is joined to whom, by the letter of the definitions.
 */
export interface NaiveFigure {
  readonly value: number | null;
  readonly knownFor: number | null;
  readonly outOf: number | null;
}
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
export const count = <Value>(values: Iterable<Value>, holds: (value: Value) => boolean): number => [...values].filter(holds).length;
export const pairsOf = <Value>(values: readonly Value[]): [Value, Value][] =>
  values.flatMap((a, at) => values.slice(at + 1).map((b): [Value, Value] => [a, b]));

/** Memberships of each group in the whole register, public bodies included. */
const membershipsOf = ({ register, scope }: NaiveDay): ((group: string) => number) => {
  const whole = naiveDay(register, { ...scope, includePublicBodies: true });
  return (group) => count(whole.memberships, ([, , to]) => whole.countsAs(to) === group);
};
/** Is more known of a group than its representative? */
export const isWellKnown = (day: NaiveDay): ((group: string) => boolean) => {
  const memberships = membershipsOf(day);
  return (id) => {
    const extent = day.register.groups?.[id].knownExtent;
    return extent === undefined ? memberships(id) >= 2 : extent !== 'REPRESENTATIVE_ONLY';
  };
};
/** A figure that is as good as what is known of the groups in scope. */
export const asKnownAsGroups = (network: PlainNetwork): ((value: number | null) => NaiveFigure) => {
  const groups = groupsIn(network);
  const knownFor = count(groups, isWellKnown(network.day));
  return (value) => ({ value, knownFor, outOf: groups.length });
};
/** The heading of a group that is active. */
export const headingOf = (day: NaiveDay): ((group: string) => string | null) => {
  const isKnown = isWellKnown(day);
  return (id) => {
    const group = day.register.groups?.[id];
    if (group?.status !== undefined && group.status !== 'ACTIVE') return null;
    if (group?.contactWish === 'NOT_NOW') return 'NO_WISH';
    return isKnown(id) ? 'TO_CONNECT' : 'NOT_YET_KNOWN';
  };
};

const isInward = ({ day: { register } }: PlainNetwork, group: string, linked: readonly string[]): boolean => {
  const of = (id: string) => ({ fields: register.groups?.[id].fields ?? [], areas: register.groups?.[id].areas ?? [] });
  const own = of(group);
  return linked.map(of).every(({ fields, areas }) => {
    const areasLieWithin = areas.every((area) => own.areas.some((mine) => areasAround(register, [area]).has(mine)));
    return fields.length > 0 && areas.length > 0 && fields.every((field) => own.fields.includes(field)) && areasLieWithin;
  });
};

const isolationFigures = (judged: PlainNetwork) => {
  const tied = tiedIn(judged);
  const links = linksIn(judged, tied);
  const main = mainPart(judged, tied);
  const heading = headingOf(judged.day);
  const groups = groupsIn(judged).filter((id) => heading(id) === 'TO_CONNECT');
  const around = (id: string): string[] => [...(tied.get(id) ?? [])];
  const linkedTo = (id: string): string[] => [...(links.get(id) ?? [])];
  const isIsolated = (id: string): boolean => around(id).length === 0 || linkedTo(id).length === 0 || !main.has(id);
  const hangsOnOne = (id: string): boolean => {
    const reaching = around(id).filter((person) => isPerson(judged, person) && around(person).some((other) => other !== id && !isPerson(judged, other)));
    return linkedTo(id).length > 0 && around(id).every((other) => isPerson(judged, other)) && reaching.length === 1;
  };
  const isWeak = (id: string): boolean => {
    const linkedGroups = linkedTo(id).filter((other) => isGroup(judged, other));
    return hangsOnOne(id) || linkedGroups.length === 1 || (linkedGroups.length > 0 && isInward(judged, id, linkedGroups));
  };
  const outOf = groups.length + count(groupsIn(judged), (id) => heading(id) === 'NOT_YET_KNOWN');
  const known = (value: number | null): NaiveFigure => ({ value, knownFor: groups.length, outOf });
  return {
    ISOLATED_GROUPS: known(count(groups, isIsolated)),
    WEAKLY_LINKED_GROUPS: known(count(groups, (id) => !isIsolated(id) && isWeak(id))),
    GROUPS_ON_ONE_PERSON_SHARE: known(share(count(groups, hangsOnOne), groups.length)),
  };
};

/** Linked pairs of groups, at least one of them in scope. */
const linkedPairs = (network: PlainNetwork, links: Tied): [string, string][] =>
  pairsOf(network.ids.filter((id) => isGroup(network, id))).filter(([a, b]) => links.get(a)?.has(b) && (network.inScope.has(a) || network.inScope.has(b)));
type Sharing = (network: PlainNetwork, a: string, b: string) => boolean | null;
const externalInternal = (network: PlainNetwork, links: Tied, shares: Sharing): NaiveFigure => {
  const judged = linkedPairs(network, links).map(([a, b]) => shares(network, a, b));
  const [external, internal] = [count(judged, (one) => one === false), count(judged, (one) => one === true)];
  return { value: share(external - internal, external + internal), knownFor: external + internal, outOf: judged.length };
};

/** Groups in scope, and the pairs of them that are linked. */
export const projectionOf = (network: PlainNetwork): { readonly groups: readonly string[]; readonly pairs: readonly [string, string][] } => {
  const links = linksIn(network, tiedIn(network));
  const groups = groupsIn(network);
  return { groups, pairs: pairsOf(groups).filter(([a, b]) => links.get(a)?.has(b)) };
};
const transitivityOf = ({ groups, pairs }: ReturnType<typeof projectionOf>): number | null => {
  const areJoined = (a: string, b: string): boolean => pairs.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
  const ways = groups.flatMap((middle) => pairsOf(groups.filter((id) => areJoined(middle, id))));
  return share(
    count(ways, ([a, b]) => areJoined(a, b)),
    ways.length,
  );
};
/** Σ over clusters of the share of pairs within, less what the degrees let expect. Newman & Girvan 2004. */
export const modularityOf = <Id>(pairs: readonly (readonly [Id, Id])[], clusterOf: (id: Id) => unknown): number | null => {
  if (pairs.length === 0) return null;
  const clusters = new Set(pairs.flat().map(clusterOf));
  return [...clusters].reduce((sum: number, cluster) => {
    const within = count(pairs, ([a, b]) => clusterOf(a) === cluster && clusterOf(b) === cluster);
    const ends = count(pairs.flat(), (id) => clusterOf(id) === cluster);
    return sum + within / pairs.length - (ends / (2 * pairs.length)) ** 2;
  }, 0);
};
/** Which cluster each group of a projection is in: the one thing that is not computed here. */
export type Clusters = (groups: readonly string[], pairs: readonly [string, string][]) => (id: string) => number;

export const robustnessOf = (network: PlainNetwork): number | null => {
  const tied = tiedIn(network);
  const groups = groupsIn(network);
  const all = network.ids.filter((id) => isGroup(network, id));
  const bridging = peopleIn(network)
    .map((id) => ({ id, groups: betweennessOf(tied, id, all), all: betweennessOf(tied, id, network.ids) }))
    .filter((one) => one.all > 0)
    .sort((one, other) => other.groups - one.groups || other.all - one.all || (one.id < other.id ? -1 : 1));
  if (bridging.length === 0 || groups.length === 0) return null;
  let left = tied;
  let sum = 0;
  for (const { id } of bridging) {
    left = without(left, id);
    const main = mainPart(network, left);
    sum += count(groups, (group) => main.has(group)) / groups.length;
  }
  return sum / bridging.length;
};

/** What depends on who belongs where; `judged` is the network on which isolation is judged. */
export const naiveStructure = (network: PlainNetwork, judged: PlainNetwork, clusters: Clusters) => {
  const tied = tiedIn(network);
  const links = linksIn(network, tied);
  const parts = componentsOf(tied);
  const main = mainPart(network, tied);
  const groups = groupsIn(network);
  const known = asKnownAsGroups(network);
  const isCut = (id: string): boolean => componentsOf(without(tied, id)).length > parts.length;
  const distances = pairsOf(groups).map(([a, b]) => stepsFrom(links, a).get(b)?.steps);
  const connected = distances.flatMap((steps) => steps ?? []);
  const projection = projectionOf(network);
  const clusterOf = clusters(projection.groups, projection.pairs);
  const numbers = projection.groups.map(clusterOf);
  return {
    COMPONENTS: known(count(parts, (part) => [...part].some((id) => network.inScope.has(id)))),
    LARGEST_COMPONENT_GROUP_SHARE: known(
      share(
        count(groups, (id) => main.has(id)),
        groups.length,
      ),
    ),
    CUT_VERTEX_PEOPLE: known(count(peopleIn(network), isCut)),
    ...isolationFigures(judged),
    MEAN_GROUP_DISTANCE: known(
      share(
        connected.reduce((sum, steps) => sum + steps, 0),
        connected.length,
      ),
    ),
    GROUP_PAIRS_WITHIN_3: known(
      share(
        count(connected, (steps) => steps <= 3),
        distances.length,
      ),
    ),
    CONNECTED_GROUP_PAIRS: known(share(connected.length, distances.length)),
    TRANSITIVITY: known(transitivityOf(projection)),
    MODULARITY: known(modularityOf(projection.pairs, clusterOf)),
    COMMUNITIES: known(count(new Set(numbers), (cluster) => count(numbers, (number) => number === cluster) > 1)),
    MEAN_LOCAL_CLUSTERING: known(naiveMeanClustering(projection.groups, projection.pairs)),
    TWO_MODE_CLUSTERING: known(naiveTwoModeClustering(network)),
    TWO_MODE_MODULARITY: known(naiveTwoModeModularity(network)),
    EI_FIELD: externalInternal(network, links, sharesField),
    EI_AREA: externalInternal(network, links, sharesArea),
    EI_KIND: externalInternal(network, links, sharesKind),
    ROBUSTNESS: known(robustnessOf(network)),
  };
};
