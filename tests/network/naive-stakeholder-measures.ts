import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import type { StakeholderMeasureId } from '../../schema/words/measures/catalogue.ts';
import { isPost } from './naive-network-day.ts';
import {
  betweennessOf,
  componentsOf,
  groupsIn,
  isGroup,
  isPerson,
  linksIn,
  mainPart,
  type PlainNetwork,
  sharesArea,
  sharesField,
  stepsFrom,
  type Tied,
  tiedIn,
  without,
} from './naive-stakeholder-network.ts';
import { type Clusters, count, pairsOf, share } from './naive-structure.ts';

/*
 * Every measure of single stakeholders once more, by the letter of its definition, with sets and loops. For registers of a dozen or so.
 */
type Value = number | null;
type Naive = (id: string) => Value;

const coreOf = (tied: Tied, id: string): number => {
  for (let k = 1; ; k++) {
    let left = tied;
    for (let gone: string | undefined = 'none'; gone !== undefined; ) {
      gone = [...left].find(([, others]) => others.size < k)?.[0];
      if (gone !== undefined) left = without(left, gone);
    }
    if (!left.has(id)) return k - 1;
  }
};

/** Weight between two people: for each organisation both are tied to 1 / (its people - 1), and 1 where they know each other. */
const weightsOf = (network: PlainNetwork, tied: Tied): ((a: string, b: string) => number) => {
  const peopleAt = (id: string): string[] => [...(tied.get(id) ?? [])].filter((one) => isPerson(network, one));
  const organisations = network.ids.filter((id) => !isPerson(network, id));
  const knows = (a: string, b: string): boolean =>
    network.edges.some(({ kind, from, to }) => kind === 'KNOWS' && [from, to].includes(a) && [from, to].includes(b));
  return (a, b) => {
    if (a === b) return 0;
    const shared = organisations.filter((id) => peopleAt(id).includes(a) && peopleAt(id).includes(b));
    return shared.reduce((sum, id) => sum + 1 / (peopleAt(id).length - 1), knows(a, b) ? 1 : 0);
  };
};

const structuralHoles = (network: PlainNetwork, tied: Tied): { readonly constraint: Naive; readonly effectiveSize: Naive } => {
  const people = network.ids.filter((id) => isPerson(network, id));
  const weight = weightsOf(network, tied);
  const near = (v: string): string[] => people.filter((u) => weight(v, u) > 0);
  const all = (v: string): number => near(v).reduce((sum, u) => sum + weight(v, u), 0);
  const part = (v: string, u: string): number => weight(v, u) / all(v);
  return {
    constraint: (v) => {
      if (near(v).length === 0) return null;
      const of = (u: string): number => (part(v, u) + near(v).reduce((sum, w) => sum + (weight(w, u) > 0 ? part(v, w) * part(w, u) : 0), 0)) ** 2;
      return near(v).reduce((sum, u) => sum + of(u), 0);
    },
    effectiveSize: (v) => {
      if (near(v).length === 0) return null;
      const most = (u: string): number => Math.max(...near(u).map((w) => weight(u, w)));
      return near(v).reduce((sum, u) => sum + 1 - near(v).reduce((lost, w) => lost + (part(v, w) * weight(u, w)) / most(u), 0), 0);
    },
  };
};

/** Groups by the search for clusters; whoever is tied to some takes the commonest of these, of equal ones the first, then once more. */
export const naiveCommunities = (network: PlainNetwork, tied: Tied, clusters: Clusters): ReadonlyMap<string, number> => {
  const links = linksIn(network, tied);
  const groups = network.ids.filter((id) => isGroup(network, id));
  const clusterOf = clusters(
    groups,
    pairsOf(groups).filter(([a, b]) => links.get(a)?.has(b)),
  );
  const found = new Map(groups.map((id) => [id, clusterOf(id)]));
  for (let taken: [string, number][] = [['', 0]]; taken.length > 0; ) {
    taken = network.ids.flatMap((id): [string, number][] => {
      const near = [...(tied.get(id) ?? [])].flatMap((other) => found.get(other) ?? []);
      const commonest = [...new Set(near)].sort((a, b) => count(near, (one) => one === b) - count(near, (one) => one === a) || a - b)[0];
      return found.has(id) || commonest === undefined ? [] : [[id, commonest]];
    });
    for (const [id, cluster] of taken) found.set(id, cluster);
  }
  for (const part of componentsOf(tied))
    if (![...part].some((id) => found.has(id))) for (const id of part) found.set(id, -1 - network.ids.indexOf([...part][0]));
  return found;
};

const isAlone = (network: PlainNetwork, tied: Tied, group: string): boolean => {
  const around = [...(tied.get(group) ?? [])];
  const linked = around.flatMap((id) => (isPerson(network, id) ? [...(tied.get(id) ?? [])].filter((other) => !isPerson(network, other)) : [id]));
  return !linked.some((id) => id !== group) || !mainPart(network, tied).has(group);
};

const index = (judged: readonly (boolean | null)[]): Value => {
  const known = judged.filter((stays) => stays !== null);
  return share(count(known, (stays) => !stays) - count(known, (stays) => stays), known.length);
};

const ownIndex = (network: PlainNetwork, links: Tied, line: 'fields' | 'areas'): Naive => {
  const { day } = network;
  const valuesOf = (group: string): readonly string[] => day.register.groups?.[group][line] ?? [];
  const order: readonly string[] = line === 'fields' ? codesOf(FIELDS) : Object.keys(day.register.areas ?? {}).sort();
  return (id) => {
    if (isGroup(network, id)) {
      const shares = line === 'fields' ? sharesField : sharesArea;
      return index([...(links.get(id) ?? [])].filter((other) => isGroup(network, other)).map((other) => shares(network, id, other)));
    }
    const isIn = day.scope.tieKinds.includes('MEMBER_OF') ? day.memberships.filter(([person]) => person === id) : [];
    const groups = [...new Set(isIn.map(([, , to]) => day.countsAs(to)))].filter(
      (to): to is string => to !== null && network.ids.includes(to) && isGroup(network, to),
    );
    const times = (value: string): number => count(groups, (group) => valuesOf(group).includes(value));
    const commonest = order.reduce((best, value) => (times(value) > times(best) ? value : best), order[0] ?? '');
    return index(groups.map((group) => (valuesOf(group).length === 0 ? null : valuesOf(group).includes(commonest))));
  };
};

/** What every measure says of one; `judged` is the network on which isolation is judged. */
export const naiveStakeholderMeasures = (network: PlainNetwork, judged: PlainNetwork, clusters: Clusters): Readonly<Record<StakeholderMeasureId, Naive>> => {
  const tied = tiedIn(network);
  const links = linksIn(network, tied);
  const groups = network.ids.filter((id) => isGroup(network, id));
  const communities = naiveCommunities(network, tied, clusters);
  const holes = structuralHoles(network, tied);
  const around = (id: string): string[] => [...(tied.get(id) ?? [])];
  const across = (id: string): string[] => around(id).filter((other) => isPerson(network, other) !== isPerson(network, id));
  const joined = (of: Tied, counted: readonly string[]): number =>
    componentsOf(of).reduce((sum, part) => sum + pairsOf(counted.filter((id) => part.has(id))).length, 0);
  const separated = (id: string, counted: readonly string[]): number => {
    const others = counted.filter((one) => one !== id);
    return joined(tied, others) - joined(without(tied, id), others);
  };
  const onlyFor =
    (is: (network: PlainNetwork, id: string) => boolean, of: Naive): Naive =>
    (id) =>
      is(network, id) ? of(id) : null;
  const anybody = (of: Naive): Naive => of;
  const isPersonOrGroup = (_: PlainNetwork, id: string): boolean => isPerson(network, id) || isGroup(network, id);
  const tiedJudged = tiedIn(judged);
  const alone = new Set(groupsIn(judged).filter((id) => isAlone(judged, tiedJudged, id)));
  return {
    DEGREE: anybody((id) => around(id).length),
    POSTS: onlyFor(isPerson, (id) => count(network.day.memberships, (tie) => tie[0] === id && isPost(tie))),
    BETWEENNESS: anybody((id) => betweennessOf(tied, id, network.ids)),
    GROUP_BETWEENNESS: anybody((id) => betweennessOf(tied, id, groups)),
    HARMONIC: anybody((id) => [...stepsFrom(tied, id).values()].reduce((sum, { steps }) => sum + (steps === 0 ? 0 : 1 / steps), 0)),
    K_CORE: anybody((id) => coreOf(tied, id)),
    CONSTRAINT: onlyFor(isPerson, holes.constraint),
    EFFECTIVE_SIZE: onlyFor(isPerson, holes.effectiveSize),
    PARTICIPATION: onlyFor(isPersonOrGroup, (id) => {
      const near = (isPerson(network, id) ? around(id) : [...(links.get(id) ?? [])])
        .filter((other) => isGroup(network, other))
        .map((other) => communities.get(other));
      return near.length === 0
        ? null
        : 1 - [...new Set(near)].reduce<number>((sum, one) => sum + (count(near, (other) => other === one) / near.length) ** 2, 0);
    }),
    LOCAL_CLUSTERING: onlyFor(isGroup, (id) => {
      const pairs = pairsOf([...(links.get(id) ?? [])].filter((other) => isGroup(network, other)));
      return (
        share(
          count(pairs, ([a, b]) => links.get(a)?.has(b) === true),
          pairs.length,
        ) ?? 0
      );
    }),
    LOCAL_TWO_MODE_CLUSTERING: anybody((id) => {
      const met = [...new Set(across(id).flatMap(across))].filter((other) => other !== id);
      const overlap = (other: string): number => count(across(id), (one) => across(other).includes(one)) / new Set([...across(id), ...across(other)]).size;
      return share(
        met.reduce((sum, other) => sum + overlap(other), 0),
        met.length,
      );
    }),
    SEPARATED_PAIRS: anybody((id) => separated(id, network.ids)),
    SEPARATED_GROUP_PAIRS: anybody((id) => separated(id, groups)),
    CUT_OFF_GROUPS: anybody((id) => {
      const component = componentsOf(tied).find((part) => part.has(id)) ?? new Set();
      const left = new Map([...without(tied, id)].filter(([other]) => component.has(other)));
      const main = mainPart(network, left);
      return count(left.keys(), (other) => isGroup(network, other) && !main.has(other));
    }),
    NEWLY_ISOLATED_GROUPS: anybody((id) => {
      const left = without(tiedJudged, id);
      return count(groupsIn(judged), (group) => group !== id && !alone.has(group) && isAlone(judged, left, group));
    }),
    EGO_EI_FIELD: onlyFor(isPersonOrGroup, ownIndex(network, links, 'fields')),
    EGO_EI_AREA: onlyFor(isPersonOrGroup, ownIndex(network, links, 'areas')),
  };
};
