import type { BrokerageRole, IsolationReason } from '../../schema/vocabulary/analysis-terms.ts';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { POST_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import type { PlainRegister, PlainTie } from './snapshot-of.ts';

/*
 * The definitions said once more, as plainly as possible: sets of ids, everything recomputed by taking vertices away.
 * For registers of people and groups with open dates, and the ties MEMBER_OF, KNOWS, SUPPORTS and COOPERATES_WITH.
 */
export interface NaiveNetwork {
  readonly register: PlainRegister;
  readonly tied: ReadonlyMap<string, ReadonlySet<string>>;
  /** The id a group counts under. */
  readonly top: (id: string) => string;
}

export const isGroup = (network: NaiveNetwork, id: string): boolean => id in (network.register.groups ?? {});
export const isPerson = (network: NaiveNetwork, id: string): boolean => id in (network.register.people ?? {});

export const naiveNetwork = (register: PlainRegister, fold = true): NaiveNetwork => {
  const top = (id: string): string => {
    const parent = fold ? register.groups?.[id]?.parent : undefined;
    return parent === undefined ? id : top(parent);
  };
  const ids = [...Object.keys(register.people ?? {}), ...Object.keys(register.groups ?? {})].filter((id) => top(id) === id);
  const pairs = (register.ties ?? []).map(([from, , to]) => [top(from), top(to)]);
  return { register, top, tied: new Map(ids.map((id) => [id, new Set(pairs.flatMap(([a, b]) => (a === b ? [] : a === id ? [b] : b === id ? [a] : [])))])) };
};

/** The network with vertices taken away, and new ones tied to some put in. */
export const changed = (network: NaiveNetwork, removed: readonly string[], added: ReadonlyMap<string, readonly string[]> = new Map()): NaiveNetwork => {
  const tied = new Map(
    [...network.tied].filter(([id]) => !removed.includes(id)).map(([id, others]) => [id, new Set([...others].filter((other) => !removed.includes(other)))]),
  );
  for (const [id, others] of added) {
    const there = others.filter((other) => tied.has(other));
    tied.set(id, new Set(there));
    for (const other of there) tied.get(other)?.add(id);
  }
  return { ...network, tied };
};

export const componentOf = (network: NaiveNetwork, id: string): ReadonlySet<string> => {
  const found = new Set([id]);
  for (const member of found) for (const other of network.tied.get(member) ?? []) found.add(other);
  return found;
};
/** Does a shortest path between two others run through this vertex? */
export const isBetween = (network: NaiveNetwork, id: string): boolean => {
  const others = [...componentOf(network, id)].filter((other) => other !== id);
  return others.some((s) => others.some((t) => s !== t && steps(network, s, id) + steps(network, id, t) === steps(network, s, t)));
};
const steps = (network: NaiveNetwork, from: string, to: string): number => {
  let reached = new Set([from]);
  let count = 0;
  for (; !reached.has(to); count++) reached = new Set([...reached, ...[...reached].flatMap((id) => [...(network.tied.get(id) ?? [])])]);
  return count;
};
const components = (network: NaiveNetwork, among: Iterable<string>): readonly ReadonlySet<string>[] => {
  const found: ReadonlySet<string>[] = [];
  for (const id of among) if (!found.some((part) => part.has(id))) found.push(componentOf(network, id));
  return found;
};
const groupsIn = (network: NaiveNetwork, ids: ReadonlySet<string>): string[] => [...ids].filter((id) => isGroup(network, id)).sort();
const smallest = (ids: ReadonlySet<string>): string => [...ids].sort()[0];
const mainOf = (network: NaiveNetwork, parts: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  [...parts].sort((a, b) => groupsIn(network, b).length - groupsIn(network, a).length || b.size - a.size || (smallest(a) < smallest(b) ? -1 : 1))[0] ??
  new Set();

/** Remaining groups outside the main part of what is left of the components of the removed. Newcomers' ids must sort last. */
export const naiveCutOff = (network: NaiveNetwork, removed: readonly string[], successors: ReadonlyMap<string, readonly string[]> = new Map()): string[] => {
  const after = changed(network, removed, successors);
  const touched = components(network, removed);
  return touched
    .flatMap((component) => {
      const left = [...component].filter((id) => !removed.includes(id));
      const newcomers = [...successors].filter(([, others]) => others.some((other) => left.includes(other))).map(([id]) => id);
      const parts = components(after, left).map((part) => new Set([...part].filter((id) => left.includes(id) || newcomers.includes(id))));
      const main = mainOf(network, parts);
      return left.filter((id) => isGroup(network, id) && !main.has(id));
    })
    .sort();
};

const membershipsOf = (network: NaiveNetwork, person: string): readonly PlainTie[] =>
  (network.register.ties ?? []).filter(([from, kind]) => from === person && kind === 'MEMBER_OF');
const isSeat = ([, , , details]: PlainTie): boolean => Boolean(details?.seat || details?.broughtBy || details?.askedBy);
const isPost = (tie: PlainTie): boolean => isSeat(tie) || (tie[3]?.level !== undefined && POST_LEVELS.includes(tie[3].level));
export const naivePosts = (network: NaiveNetwork, person: string): number => membershipsOf(network, person).filter(isPost).length;

export const naiveSuccessors = (network: NaiveNetwork, person: string): ReadonlyMap<string, readonly string[]> => {
  const { top } = network;
  const posts = membershipsOf(network, person).filter(isPost);
  const own = posts.filter((tie) => !isSeat(tie)).map((tie) => ({ group: top(tie[2]), tied: [top(tie[2])] }));
  const alone: { group: string; tied: string[] }[] = [];
  for (const seat of posts.filter(isSeat)) {
    const bringing = own.find(({ group }) => seat[3]?.broughtBy !== undefined && group === top(seat[3].broughtBy));
    if (bringing) bringing.tied.push(top(seat[2]));
    else alone.push({ group: '', tied: [top(seat[2])] });
  }
  return new Map([...own, ...alone].map(({ tied }, at) => [`~${person}-${at}`, tied]));
};

export const naiveGroups = (network: NaiveNetwork, person: string): { readonly own: string[]; readonly seat: string[] } => {
  const memberships = membershipsOf(network, person);
  const all = [...new Set(memberships.map(([, , group]) => network.top(group)))].sort();
  const isOwn = (group: string): boolean => memberships.some((tie) => network.top(tie[2]) === group && !isSeat(tie));
  return { own: all.filter(isOwn), seat: all.filter((group) => !isOwn(group)) };
};

/** Members of the same groups: most shared groups, fewest posts, id; five. */
export const naiveOtherContacts = (network: NaiveNetwork, person: string): { personId: string; sharedGroupIds: string[] }[] => {
  const groupsOf = (id: string): string[] => [...naiveGroups(network, id).own, ...naiveGroups(network, id).seat].sort();
  const mine = groupsOf(person);
  return [...network.tied.keys()]
    .filter((id) => isPerson(network, id) && id !== person)
    .map((id) => ({ personId: id, sharedGroupIds: groupsOf(id).filter((group) => mine.includes(group)) }))
    .filter(({ sharedGroupIds }) => sharedGroupIds.length > 0)
    .sort(
      (a, b) =>
        b.sharedGroupIds.length - a.sharedGroupIds.length ||
        naivePosts(network, a.personId) - naivePosts(network, b.personId) ||
        (a.personId < b.personId ? -1 : 1),
    )
    .slice(0, 5);
};

/** Roles between fields, for groups of at most one known field, over pairs that nothing else links. */
export const naiveBrokerage = (network: NaiveNetwork, person: string): Record<BrokerageRole, number> => {
  const groups = [...naiveGroups(network, person).own, ...naiveGroups(network, person).seat];
  const fieldOf = (group: string): string | undefined => network.register.groups?.[group].fields?.[0];
  const known = groups.flatMap((group) => fieldOf(group) ?? []);
  const times = (field: string): number => known.filter((other) => other === field).length;
  const own = codesOf(FIELDS).reduce((best, field) => (times(field) > times(best) ? field : best));
  const left = changed(network, [person]);
  const counts: Record<BrokerageRole, number> = { COORDINATOR: 0, GATEKEEPER: 0, REPRESENTATIVE: 0, CONSULTANT: 0, LIAISON: 0 };
  for (const [at, a] of groups.entries())
    for (const b of groups.slice(at + 1)) {
      const [x, y] = [fieldOf(a), fieldOf(b)];
      if (x === undefined || y === undefined || naiveLinks(left, a).includes(b)) continue;
      if (x === own && y === own) counts.COORDINATOR++;
      else if (x === y) counts.CONSULTANT++;
      else if (x !== own && y !== own) counts.LIAISON++;
      else {
        counts.GATEKEEPER++;
        counts.REPRESENTATIVE++;
      }
    }
  return counts;
};

/** L(g): organisations tied to g directly or through a person tied to both. */
export const naiveLinks = (network: NaiveNetwork, group: string): string[] =>
  [...network.tied.keys()]
    .filter((other) => isGroup(network, other) && other !== group)
    .filter(
      (other) => network.tied.get(group)?.has(other) || [...network.tied].some(([id, tied]) => isPerson(network, id) && tied.has(group) && tied.has(other)),
    )
    .sort();

export const naiveToIntroduce = (network: NaiveNetwork, person: string): string[] => {
  const { own, seat } = naiveGroups(network, person);
  const groups = [...own, ...seat].sort();
  const left = changed(network, [person]);
  return groups.length < 2 ? [] : groups.filter((group) => !naiveLinks(left, group).some((other) => groups.includes(other)));
};

export const naiveIsolation = (network: NaiveNetwork, group: string): IsolationReason[] => {
  const { tied, register } = network;
  const links = naiveLinks(network, group);
  const main = mainOf(network, components(network, tied.keys()));
  const direct = [...(tied.get(group) ?? [])].filter((id) => isGroup(network, id));
  const reaching = [...(tied.get(group) ?? [])].filter(
    (id) => isPerson(network, id) && [...(tied.get(id) ?? [])].some((other) => isGroup(network, other) && other !== group),
  );
  const known = (id: string) => ({ fields: register.groups?.[id].fields ?? [], areas: register.groups?.[id].areas ?? [] });
  const own = known(group);
  const isInside = (id: string): boolean => {
    const { fields, areas } = known(id);
    return fields.length > 0 && areas.length > 0 && fields.every((field) => own.fields.includes(field)) && areas.every((area) => own.areas.includes(area));
  };
  const reasons: [IsolationReason, boolean][] = [
    ['NO_TIES', tied.get(group)?.size === 0],
    ['NO_SHARED_PEOPLE', links.length === 0],
    ['SEPARATE_COMPONENT', !main.has(group)],
    ['HANGS_ON_ONE_PERSON', links.length > 0 && direct.length === 0 && reaching.length === 1],
    ['SINGLE_TIE', links.length === 1],
    ['INWARD', links.length > 0 && links.every(isInside)],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
};
