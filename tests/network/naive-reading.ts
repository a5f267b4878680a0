import { isPost, isSeat, type NaiveScope, naiveDay } from './naive-network-day.ts';
import { componentsOf, isGroup, isPerson, type PlainNetwork, plainNetwork, type Tied, tiedIn, without } from './naive-stakeholder-network.ts';
import type { PlainRegister, PlainTie } from './snapshot-of.ts';

/** A register as somebody reads it who knows the definitions and nothing of the program: who is tied to whom, who is a member where. */
export interface Reading {
  readonly register: PlainRegister;
  readonly scope: NaiveScope;
  readonly network: PlainNetwork;
  readonly tied: Tied;
}

export const readRegister = (register: PlainRegister, scope: NaiveScope): Reading => {
  const network = plainNetwork(naiveDay(register, scope), scope.reach);
  return { register, scope, network, tied: tiedIn(network) };
};

/** The register with these ties alone, and nothing narrowed or left out: what can be seen from them. */
export const readRows = ({ register, scope }: Reading, ties: readonly PlainTie[]): Reading =>
  readRegister(
    { ...register, ties },
    {
      ...scope,
      areaIds: null,
      fields: null,
      generations: null,
      reach: 'CITY',
      includePublicBodies: true,
      tieKinds: [...new Set(ties.map(([, kind]) => kind))],
    },
  );

export const isTied = ({ tied }: Pick<Reading, 'tied'>, a: string, b: string): boolean => tied.get(a)?.has(b) === true;
export const around = ({ tied }: Pick<Reading, 'tied'>, id: string): string[] => [...(tied.get(id) ?? [])].sort();
export const peopleOf = ({ network }: Reading): string[] => network.ids.filter((id) => isPerson(network, id));
export const groupsOf = ({ network }: Reading): string[] => network.ids.filter((id) => isGroup(network, id));
export const isGroupOf = ({ network }: Reading, id: string): boolean => isGroup(network, id);
export const isPersonOf = ({ network }: Reading, id: string): boolean => isPerson(network, id);

/** What is left without somebody. */
export const leftWithout = (reading: Reading, gone: string): Reading => ({
  ...reading,
  network: { ...reading.network, ids: reading.network.ids.filter((id) => id !== gone) },
  tied: without(reading.tied, gone),
});
export const reachedFrom = ({ tied }: Pick<Reading, 'tied'>, id: string): ReadonlySet<string> => componentsOf(tied).find((part) => part.has(id)) ?? new Set();

const memberships = ({ network }: Reading, person: string): PlainTie[] => network.day.memberships.filter(([from]) => from === person);
/** Memberships of a person that count on the day, in the whole register. */
export const seatsOf = (reading: Reading, person: string): PlainTie[] => memberships(reading, person).filter(isSeat);
export const ownPostsOf = (reading: Reading, person: string): PlainTie[] => memberships(reading, person).filter((tie) => isPost(tie) && !isSeat(tie));
export const countsAs = ({ network }: Reading, id: string | undefined): string | null => (id === undefined ? null : network.day.countsAs(id));

/** The groups of the network to which a person belongs, and those of them by seats alone. */
export const membershipGroups = (reading: Reading, person: string): { readonly all: string[]; readonly bySeat: string[] } => {
  if (!reading.scope.tieKinds.includes('MEMBER_OF')) return { all: [], bySeat: [] };
  const counted = memberships(reading, person).map((tie) => ({ tie, group: countsAs(reading, tie[2]) ?? '' }));
  const all = [...new Set(counted.map(({ group }) => group))].filter((id) => reading.network.ids.includes(id) && isGroupOf(reading, id)).sort();
  return { all, bySeat: all.filter((id) => counted.every(({ tie, group }) => group !== id || isSeat(tie))) };
};

/** L: the organisations tied to one directly, or through a person tied to both. */
export const linksOf = (reading: Reading, id: string): string[] => {
  const near = around(reading, id);
  const through = near.filter((one) => isPersonOf(reading, one)).flatMap((person) => around(reading, person));
  return [...new Set([...near, ...through])].filter((other) => other !== id && !isPersonOf(reading, other)).sort();
};
export const linkedGroups = (reading: Reading, id: string): string[] => linksOf(reading, id).filter((other) => isGroupOf(reading, other));

/** Nobody else is tied to both, directly or over one further person, and no tie joins them. */
export const isOnlyLink = (reading: Reading, person: string, a: string, b: string): boolean => {
  const others = (group: string): string[] => around(reading, group).filter((id) => isPersonOf(reading, id) && id !== person);
  return !isTied(reading, a, b) && others(a).every((one) => others(b).every((other) => one !== other && !isTied(reading, one, other)));
};

/** Does no way lead from these groups to other groups but through this person, and one through this person? */
export const isSeparatedBy = (reading: Reading, person: string, groups: readonly string[]): boolean => {
  const leadsOut = (from: Reading): boolean =>
    groups.every((group) => [...reachedFrom(from, group)].some((other) => isGroupOf(reading, other) && !groups.includes(other)));
  const left = leftWithout(reading, person);
  return leadsOut(reading) && groups.every((group) => [...reachedFrom(left, group)].every((other) => !isGroupOf(reading, other) || groups.includes(other)));
};

/** The successors of a person: one for each own post with the seats it brings, one for each other seat. */
export const successorsOf = (reading: Reading, person: string): string[][] => {
  const own = ownPostsOf(reading, person).map((tie) => ({ of: countsAs(reading, tie[2]), tiedTo: [countsAs(reading, tie[2])] }));
  const alone: (string | null)[][] = [];
  for (const seat of seatsOf(reading, person)) {
    const bringing = own.find(({ of }) => of !== null && of === countsAs(reading, seat[3]?.broughtBy));
    if (bringing) bringing.tiedTo.push(countsAs(reading, seat[2]));
    else alone.push([countsAs(reading, seat[2])]);
  }
  if (!reading.scope.tieKinds.includes('MEMBER_OF')) return [];
  return [...own.map(({ tiedTo }) => tiedTo), ...alone].map((tiedTo) => tiedTo.flatMap((id) => (id !== null && reading.network.ids.includes(id) ? [id] : [])));
};
