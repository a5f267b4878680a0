import type { Reach } from '../../schema/vocabulary/analysis-terms.ts';
import { areasAround, isAskedFor, type NaiveDay, type NaiveEdge } from './naive-network-day.ts';

/** The stakeholder network of a reach: ids ascending, who is in scope, and the ties among them. */
export interface PlainNetwork {
  readonly day: NaiveDay;
  readonly ids: readonly string[];
  readonly inScope: ReadonlySet<string>;
  readonly edges: readonly NaiveEdge[];
}
export type Tied = ReadonlyMap<string, ReadonlySet<string>>;

export const isPerson = ({ day }: PlainNetwork, id: string): boolean => day.register.people?.[id] !== undefined;
export const isGroup = ({ day }: PlainNetwork, id: string): boolean => day.register.groups?.[id] !== undefined;
export const peopleIn = (network: PlainNetwork): string[] => network.ids.filter((id) => isPerson(network, id) && network.inScope.has(id));
export const groupsIn = (network: PlainNetwork): string[] => network.ids.filter((id) => isGroup(network, id) && network.inScope.has(id));

export const plainNetwork = (day: NaiveDay, reach: Reach): PlainNetwork => {
  const { people, groups, schools, universities, facilities } = day.register;
  const all = Object.keys({ ...people, ...groups, ...schools, ...universities, ...facilities })
    .filter((id) => day.countsAs(id) === id)
    .sort();
  const inScope = new Set(all.filter(isAskedFor(day)));
  const linked = new Set(day.edges.flatMap(({ from, to }) => (inScope.has(from) || inScope.has(to) ? [from, to] : [])));
  const isReached = (id: string): boolean => reach === 'CITY' || inScope.has(id) || (reach === 'LINKED' && linked.has(id));
  const edges = day.edges.filter(({ from, to }) => isReached(from) && isReached(to));
  const withEdge = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const ids = all.filter((id) => isReached(id) && (people?.[id] !== undefined || groups?.[id] !== undefined || withEdge.has(id)));
  return { day, ids, inScope: new Set(ids.filter((id) => inScope.has(id))), edges };
};

export const tiedIn = ({ ids, edges }: Pick<PlainNetwork, 'ids' | 'edges'>): Tied =>
  new Map(ids.map((id) => [id, new Set(edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))]));

export const without = (tied: Tied, gone: string): Tied =>
  new Map([...tied].filter(([id]) => id !== gone).map(([id, others]) => [id, new Set([...others].filter((other) => other !== gone))]));

export const componentsOf = (tied: Tied): readonly ReadonlySet<string>[] => {
  const found: ReadonlySet<string>[] = [];
  for (const id of tied.keys()) {
    if (found.some((part) => part.has(id))) continue;
    const part = new Set([id]);
    for (const member of part) for (const other of tied.get(member) ?? []) part.add(other);
    found.push(part);
  }
  return found;
};

/** Most groups, then most vertices, then the smallest id. */
export const mainPart = (network: PlainNetwork, tied: Tied): ReadonlySet<string> => {
  const groups = (part: ReadonlySet<string>): number => [...part].filter((id) => isGroup(network, id)).length;
  const smallest = (part: ReadonlySet<string>): string => [...part].sort()[0];
  const parts = [...componentsOf(tied)].sort((a, b) => groups(b) - groups(a) || b.size - a.size || (smallest(a) < smallest(b) ? -1 : 1));
  return parts[0] ?? new Set();
};

/** L of every organisation: tied directly, or through a person tied to both. */
export const linksIn = (network: PlainNetwork, tied: Tied): Tied => {
  const organisations = network.ids.filter((id) => !isPerson(network, id));
  const areLinked = (a: string, b: string): boolean =>
    tied.get(a)?.has(b) === true || [...(tied.get(a) ?? [])].some((person) => isPerson(network, person) && tied.get(person)?.has(b));
  return new Map(organisations.map((a) => [a, new Set(organisations.filter((b) => a !== b && areLinked(a, b)))]));
};

/** Steps to everybody within reach of one, and the number of shortest paths. */
export const stepsFrom = (tied: Tied, start: string): ReadonlyMap<string, { readonly steps: number; readonly paths: number }> => {
  const found = new Map([[start, { steps: 0, paths: 1 }]]);
  for (const [id, { steps, paths }] of found)
    for (const other of tied.get(id) ?? []) {
      const known = found.get(other);
      if (!known) found.set(other, { steps: steps + 1, paths });
      else if (known.steps === steps + 1) known.paths += paths;
    }
  return found;
};

/** Betweenness over the pairs of these ids, to 10 significant digits. */
export const betweennessOf = (tied: Tied, v: string, among: readonly string[]): number => {
  const from = new Map([...tied.keys()].map((id) => [id, stepsFrom(tied, id)]));
  let sum = 0;
  for (const s of among)
    for (const t of among) {
      const [whole, first, second] = [from.get(s)?.get(t), from.get(s)?.get(v), from.get(v)?.get(t)];
      if (s >= t || s === v || t === v || !whole || !first || !second) continue;
      if (first.steps + second.steps === whole.steps) sum += (first.paths * second.paths) / whole.paths;
    }
  return sum < 1e-9 ? 0 : Number(sum.toPrecision(10));
};

/** Whether two organisations share an area, an area counting with all areas inside it; null where one has none. */
export const sharesArea = ({ day: { register } }: PlainNetwork, a: string, b: string): boolean | null => {
  const places = { ...register.groups, ...register.schools, ...register.universities, ...register.facilities };
  const [one, other] = [places[a].areas ?? [], places[b].areas ?? []];
  if (one.length === 0 || other.length === 0) return null;
  const [aroundOne, aroundOther] = [areasAround(register, one), areasAround(register, other)];
  return one.some((area) => aroundOther.has(area)) || other.some((area) => aroundOne.has(area));
};
/** As `sharesArea`, but null as well where no division in which both lie somewhere tells them apart. */
export const sharesComparableArea = (network: PlainNetwork, a: string, b: string): boolean | null => {
  const { register } = network.day;
  const shared = sharesArea(network, a, b);
  if (shared !== false) return shared;
  const places = { ...register.groups, ...register.schools, ...register.universities, ...register.facilities };
  const [one, other] = [a, b].map((id) => [...areasAround(register, places[id].areas ?? [])]);
  const kindOf = (area: string) => register.areas?.[area].kind;
  const isApart = (kind: unknown): boolean => other.some((area) => kindOf(area) === kind) && !one.some((area) => kindOf(area) === kind && other.includes(area));
  return one.map(kindOf).some(isApart) ? false : null;
};
/** Whether two organisations share a field; null where one has none on record. */
export const sharesField = ({ day: { register } }: PlainNetwork, a: string, b: string): boolean | null => {
  const [one, other] = [register.groups?.[a]?.fields ?? [], register.groups?.[b]?.fields ?? []];
  return one.length === 0 || other.length === 0 ? null : one.some((field) => other.includes(field));
};
/** Whether two groups are of the same kind; null where one kind is not known. */
export const sharesKind = ({ day: { register } }: PlainNetwork, a: string, b: string): boolean | null => {
  const [one, other] = [register.groups?.[a]?.kind, register.groups?.[b]?.kind];
  return one === undefined || other === undefined ? null : one === other;
};
