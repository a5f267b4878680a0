import { AREA_KINDS } from '../../schema/vocabulary/area-kinds.ts';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../schema/vocabulary/generations.ts';
import { GROUP_KINDS } from '../../schema/vocabulary/group-kinds.ts';
import { ROLE_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { nextBelow, nextWord, type RandomState, randomFrom } from '../../server/network/random.ts';
import type { PlainGroup, PlainPerson, PlainRegister, PlainTie } from './snapshot-of.ts';

/** How large a made-up city is. */
export interface CitySize {
  readonly people: number;
  readonly groups: number;
  readonly areas?: number;
  readonly seed?: number;
}

/**
 * A made-up city: most people in one group, a few in many; most memberships stay within an area and a field; some groups attract many, some
 * nobody. Not every value is known, as in life. The same size and seed give the same city.
 */
export const civicRegister = ({ people, groups, areas = 10, seed = 1 }: CitySize): PlainRegister => {
  const random = randomFrom(seed);
  const fraction = (): number => nextWord(random) / 4294967296;
  const width = String(Math.max(people, groups)).length;
  const id = (kind: string, i: number): string => `${kind}-${String(i).padStart(width, '0')}`;
  const areaIds = Array.from({ length: areas }, (_, i) => id('a', i));
  const homes = Array.from({ length: groups }, () => nextBelow(random, areas));
  const fields = Array.from({ length: groups }, () => nextBelow(random, FIELDS.length));
  const pull = Array.from({ length: groups }, () => Math.min(60, (1 - fraction()) ** (-1 / 1.6)));
  const byPlace = placesOf(homes, fields, areas);
  const picks = byPlace.map((members) => picker(members, pull));
  const cityWide = picker(
    pull.map((_, i) => i),
    pull,
  );
  const pick = (area: number, field: number): number => {
    const roll = fraction();
    if (roll < 0.6) return picks[area * FIELDS.length + field](fraction()) ?? cityWide(fraction()) ?? 0;
    if (roll < 0.85) return picks[area * FIELDS.length + nextBelow(random, FIELDS.length)](fraction()) ?? cityWide(fraction()) ?? 0;
    if (roll < 0.93) return picks[((area + 1) % areas) * FIELDS.length + field](fraction()) ?? cityWide(fraction()) ?? 0;
    return cityWide(fraction()) ?? 0;
  };

  const ties: PlainTie[] = [];
  const persons: Record<string, PlainPerson> = {};
  for (let i = 0; i < people; i++) {
    const home = nextBelow(random, areas);
    const field = nextBelow(random, FIELDS.length);
    persons[id('p', i)] = {
      areas: fraction() < 0.7 ? [areaIds[home]] : [],
      generation: fraction() < 0.4 ? GENERATIONS[1 + nextBelow(random, GENERATIONS.length - 1)].code : undefined,
    };
    for (const group of new Set(Array.from({ length: membershipsOf(random) }, () => pick(home, field))))
      ties.push([id('p', i), 'MEMBER_OF', id('g', group), { level: ROLE_LEVELS[nextBelow(random, ROLE_LEVELS.length)].code, from: startOf(random) }]);
  }
  const records: Record<string, PlainGroup> = {};
  for (let i = 0; i < groups; i++)
    records[id('g', i)] = {
      areas: fraction() < 0.9 ? [areaIds[homes[i]]] : [],
      fields: fraction() < 0.85 ? [FIELDS[fields[i]].code] : [],
      kind: GROUP_KINDS[nextBelow(random, 10)].code,
      knownExtent: fraction() < 0.6 ? 'OFFICERS' : undefined,
    };
  for (let i = 0; i < Math.floor(groups / 20); i++) {
    const [a, b] = [nextBelow(random, groups), nextBelow(random, groups)];
    if (a !== b) ties.push([id('g', a), i % 2 === 0 ? 'COOPERATES_WITH' : 'SUPPORTS', id('g', b), { from: startOf(random) }]);
  }
  return {
    areas: Object.fromEntries(areaIds.map((area, i) => [area, { kind: AREA_KINDS[0].code, position: i + 1 }])),
    people: persons,
    groups: records,
    ties,
  };
};

const startOf = (random: RandomState): string | undefined => {
  const year = 2020 + nextBelow(random, 8);
  return year > 2026 ? undefined : `${year}-04-01`;
};

/** One group for 68 of 100 people, two for 19, three or more for 13. */
const membershipsOf = (random: RandomState): number => {
  const roll = nextBelow(random, 100);
  if (roll < 68) return 1;
  if (roll < 87) return 2;
  let count = 3;
  while (count < 12 && nextBelow(random, 2) === 0) count++;
  return count;
};

const placesOf = (homes: readonly number[], fields: readonly number[], areas: number): readonly (readonly number[])[] => {
  const places: number[][] = Array.from({ length: areas * FIELDS.length }, () => []);
  homes.forEach((home, group) => {
    places[home * FIELDS.length + fields[group]].push(group);
  });
  return places;
};

/** Draws one of the members, in proportion to its pull. */
const picker = (members: readonly number[], pull: readonly number[]): ((at: number) => number | undefined) => {
  const total = members.reduce((sum, member) => sum + pull[member], 0);
  const ends: number[] = [];
  for (const member of members) ends.push((ends.at(-1) ?? 0) + pull[member]);
  return (at) => members[ends.findIndex((end) => at * total < end)];
};
