import { GENERATIONS, type Generation } from '../../schema/vocabulary/generations.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import type { IndicatorId } from '../../schema/words/measures.ts';
import { isPost, isSeat, type NaiveScope, naiveDay } from './naive-network-day.ts';
import {
  groupsIn,
  isPerson,
  linksIn,
  type PlainNetwork,
  peopleIn,
  plainNetwork,
  sharesComparableArea,
  sharesField,
  tiedIn,
} from './naive-stakeholder-network.ts';
import { asKnownAsGroups, type Clusters, count, headingOf, type NaiveFigure, naiveStructure, pairsOf, projectionOf, share } from './naive-structure.ts';
import { naiveStability } from './naive-two-mode.ts';
import type { PlainRegister } from './snapshot-of.ts';

/*
 * `networkHealth` said once more, by the letter of the definitions, with sets and loops. For registers of a dozen or so.
 */
const known = (value: number | null): NaiveFigure => ({ value, knownFor: null, outOf: null });

export interface NaiveMeasured {
  readonly network: PlainNetwork;
  /** On which isolation is judged: the whole city unless INSIDE is asked. */
  readonly judged: PlainNetwork;
}
export const naiveMeasured = (register: PlainRegister, scope: NaiveScope): NaiveMeasured => {
  const day = naiveDay(register, scope);
  return { network: plainNetwork(day, scope.reach), judged: plainNetwork(day, scope.reach === 'INSIDE' ? 'INSIDE' : 'CITY') };
};

const sizes = (network: PlainNetwork) => {
  const tied = tiedIn(network);
  const [people, groups] = [peopleIn(network), groupsIn(network)];
  const joined = pairsOf(network.ids).filter(([a, b]) => tied.get(a)?.has(b));
  const heading = headingOf(network.day);
  const asGroups = asKnownAsGroups(network);
  const personTies = people.reduce((sum, person) => sum + count(groups, (group) => tied.get(person)?.has(group) === true), 0);
  return {
    PEOPLE: known(people.length),
    GROUPS: known(groups.length),
    ORGANISATIONS: known(count(network.inScope, (id) => !isPerson(network, id))),
    TIES: asGroups(count(joined, ([a, b]) => network.inScope.has(a) || network.inScope.has(b))),
    PEOPLE_WITHOUT_TIES: asGroups(count(people, (id) => tied.get(id)?.size === 0)),
    DENSITY: asGroups(share(personTies, people.length * groups.length)),
    GROUPS_NOT_YET_KNOWN: known(count(groups, (id) => heading(id) === 'NOT_YET_KNOWN')),
  };
};

/** Mean difference between all ordered pairs, divided by twice the mean. */
const gini = (amounts: readonly number[]): number | null => {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const differences = amounts.flatMap((a) => amounts.map((b) => Math.abs(a - b))).reduce((sum, one) => sum + one, 0);
  return total === 0 ? null : differences / (2 * amounts.length * total);
};

const load = (network: PlainNetwork, isAskedFor: (id: string) => boolean) => {
  const { day, edges, inScope } = network;
  const { people, groups } = day.register;
  const ofPeople = day.memberships.filter(([person]) => isAskedFor(person));
  const posts = Object.keys(people ?? {}).map((id) => count(ofPeople, (tie) => tie[0] === id && isPost(tie)));
  const held = posts.filter((number) => number > 0).sort((a, b) => b - a);
  const top = held.slice(0, Math.ceil(held.length / 10)).reduce((sum, number) => sum + number, 0);
  const levelKnown = count(ofPeople, (tie) => isSeat(tie) || tie[3]?.level !== undefined);
  const ofLevels = (value: number | null): NaiveFigure => ({ value, knownFor: levelKnown, outOf: ofPeople.length });

  const officers = (group: string): (Generation | undefined)[] =>
    day.memberships.filter((tie) => day.countsAs(tie[2]) === group && isPost(tie)).map(([person]) => people?.[person].generation);
  const said = (group: string): readonly Generation[] => groups?.[group].runBy ?? [];
  const isRunnersKnown = (group: string): boolean => said(group).length > 0 || (officers(group).length > 0 && !officers(group).includes(undefined));
  const judged = groupsIn(network).filter(isRunnersKnown);
  const lacking = codesOf(GENERATIONS).map((generation): [string, NaiveFigure] => {
    const value = count(judged, (group) => !said(group).includes(generation) && !officers(group).includes(generation));
    return [`GROUPS_WITHOUT_${generation}`, { value, knownFor: judged.length, outOf: groupsIn(network).length }];
  });

  const given = new Set(edges.flatMap(({ from, to, kind }) => (kind === 'SUPPORTS' && (inScope.has(from) || inScope.has(to)) ? [`${from} ${to}`] : [])));
  return {
    POST_GINI: ofLevels(gini(held)),
    POSTS_TOP_TENTH_SHARE: ofLevels(
      share(
        top,
        held.reduce((sum, number) => sum + number, 0),
      ),
    ),
    ...(Object.fromEntries(lacking) as Record<`GROUPS_WITHOUT_${Generation}`, NaiveFigure>),
    SUPPORT_RECIPROCITY: asKnownAsGroups(network)(
      share(
        count(given, (pair) => given.has(pair.split(' ').reverse().join(' '))),
        given.size,
      ),
    ),
  };
};

/** Pairs of organisations linked now and not then; null where not one tie is on record for the earlier day. */
const fresh = (now: PlainNetwork, then: PlainNetwork) => {
  const none = { value: null, knownFor: null, outOf: null };
  if (then.edges.length === 0) return { NEW_TIES: none, CROSS_AREA_TIES: none, CROSS_FIELD_TIES: none };
  const [linksNow, linksThen] = [linksIn(now, tiedIn(now)), linksIn(then, tiedIn(then))];
  const linksDated = linksIn(then, tiedIn({ ids: then.ids, edges: then.edges.filter(({ dated }) => dated) }));
  const pairs = pairsOf([...linksNow.keys()]).filter(([a, b]) => linksNow.get(a)?.has(b) && (now.inScope.has(a) || now.inScope.has(b)));
  const born = pairs.filter(([a, b]) => !linksThen.get(a)?.has(b));
  const dated = count(pairs, ([a, b]) => linksDated.get(a)?.has(b) === true);
  const crossing = (shares: typeof sharesField): NaiveFigure => {
    const judged = born.map(([a, b]) => shares(now, a, b));
    return { value: count(judged, (one) => one === false), knownFor: count(judged, (one) => one !== null), outOf: born.length };
  };
  return {
    NEW_TIES: { value: born.length, knownFor: born.length + dated, outOf: pairs.length },
    CROSS_AREA_TIES: crossing(sharesComparableArea),
    CROSS_FIELD_TIES: crossing(sharesField),
  };
};

/** All figures on one day, what is new being counted against an earlier one. */
export const naiveFigures = (register: PlainRegister, scope: NaiveScope, since: string, clusters: Clusters): Readonly<Record<IndicatorId, NaiveFigure>> => {
  const { network, judged } = naiveMeasured(register, scope);
  const then = naiveMeasured(register, { ...scope, asOf: since }).network;
  const whole = plainNetwork(network.day, 'CITY');
  const { groups, pairs } = projectionOf(network);
  return {
    ...sizes(network),
    ...naiveStructure(network, judged, clusters),
    COMMUNITY_STABILITY: asKnownAsGroups(network)(naiveStability(groups, pairs)),
    ...load(network, (id) => whole.inScope.has(id)),
    ...fresh(network, then),
  };
};

/** Is one tie on record for this day? */
export const isOnRecord = (register: PlainRegister, scope: NaiveScope): boolean => naiveMeasured(register, scope).network.edges.length > 0;

/** Groups to be handled with care in scope, dissolved ones left out. */
export const naiveHandledWithCare = (register: PlainRegister, isAskedFor: (id: string) => boolean): number =>
  count(Object.entries(register.groups ?? {}), ([id, group]) => group.handledWithCare === true && group.status !== 'DISSOLVED' && isAskedFor(id));
