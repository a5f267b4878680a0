import { Failure } from '../schema/contracts/failures.ts';
import { FIELDS } from '../schema/vocabulary/fields.ts';
import { GROUP_KINDS, type GroupKind } from '../schema/vocabulary/group-kinds.ts';
import { codesOf } from '../schema/vocabulary/term.ts';
import { type Chance, chanceFrom } from './chance.ts';

/** Smallest and largest number of people a generated city may have. */
const CITY_PEOPLE = { from: 100, to: 600_000 } as const;

/** What is asked for; everything but people and seed has a usual value. */
export interface CityOptions {
  /** People, 100 to 600,000. */
  readonly people: number;
  /** Any whole number; the same seed gives the same city. */
  readonly seed: number;
  /** Groups; usually 15 for 100 people. */
  readonly groups?: number;
  /** School areas on a ring; usually one for 800 people, at least five. */
  readonly areas?: number;
  /** Share of people with one membership, 0 to 1; usually 0.68. The others have two or more as 19 to 13. */
  readonly singleShare?: number;
}

/** An invented city in typed arrays: who belongs to which group, and where and in what field the groups work. */
export interface City {
  readonly seed: number;
  readonly people: number;
  readonly groups: number;
  readonly areas: number;
  /** Area of each group and home area of each person: 0 to areas - 1; areas i and i + 1 are neighbours, the last and the first as well. */
  readonly groupAreas: Uint16Array;
  readonly homeAreas: Uint16Array;
  /** Ordinals in FIELDS. Groups ascend by area, then field. */
  readonly groupFields: Uint8Array;
  readonly homeFields: Uint8Array;
  /** Ordinals in GROUP_KINDS. */
  readonly groupKinds: Uint8Array;
  /** Person p belongs to memberGroups[memberOffsets[p]] .. memberGroups[memberOffsets[p + 1] - 1], each group once, in the order of joining. */
  readonly memberOffsets: Int32Array;
  readonly memberGroups: Int32Array;
}

const FIELD_COUNT = FIELDS.length;
/** Of a hundred groups, so many work in each field, in the order of FIELDS (assumption). */
const FIELD_WEIGHTS = [40, 28, 20, 12] as const;
/** Of a hundred groups of a field, so many are of a kind (assumption); public bodies are not generated. */
const KINDS_OF_FIELD: readonly Readonly<Partial<Record<GroupKind, number>>>[] = [
  { NEIGHBOURHOOD_ASSOCIATION: 34, DISASTER_RESPONSE: 12, CIVIC_GROUP: 38, COUNCIL: 12, OTHER: 4 },
  { SENIOR_CLUB: 20, SALON: 26, CHILDREN_AND_LEARNING: 10, VOLUNTEER: 24, NPO: 12, COUNCIL: 8 },
  { PTA_AND_YOUTH: 46, CHILDREN_AND_LEARNING: 14, CIVIC_GROUP: 28, UNIVERSITY_LAB: 4, COUNCIL: 8 },
  { HOUSING_ASSOCIATION: 48, BUSINESS: 24, CIVIC_GROUP: 22, NPO: 6 },
];
/** Shares of picks: same area and field, same area, neighbouring area, anywhere. */
const LOCALITY = { sameField: 0.6, sameArea: 0.85, neighbour: 0.93 } as const;
const TWO_OF_SEVERAL = 19 / 32;
const ONE_MORE = 0.45;
const MOST_MEMBERSHIPS = 40;
const TRIES = 20;

/**
 * What could the network of a city of this size look like? An invented one, a pure function of its options.
 *
 * Memberships per person: one for `singleShare`, else two (19 of 32) or three and more (geometric, a further one with chance
 * 0.45). A person has a home area and field; a group is picked for its attractiveness (Pareto 1.6, at most 60), of the same area and field
 * 60 %, the same area 25 %, a neighbouring area 8 %, anywhere 7 %. All of it is assumption, not data. Only sums, products
 * and square roots are used, so that every machine computes the same. Throws BAD_USER_INPUT outside the limits.
 * Source: performance survey, section 1 (civic-800 to civic-600k).
 */
export const generateCity = (options: CityOptions): City => {
  const { people, seed } = options;
  if (!Number.isInteger(people) || people < CITY_PEOPLE.from || people > CITY_PEOPLE.to)
    throw new Failure('citySizeOutOfRange', { value: `${people}`, from: CITY_PEOPLE.from, to: CITY_PEOPLE.to });
  const groups = options.groups ?? Math.round(people * 0.15);
  const areas = options.areas ?? Math.max(5, Math.round(people / 800));
  const chance = chanceFrom(seed);
  const places = drawPlaces(chance, groups, areas);
  const homeAreas = Uint16Array.from({ length: people }, () => Math.floor(chance.fraction() * areas));
  const homeFields = Uint8Array.from({ length: people }, () => drawWeighted(chance, FIELD_WEIGHTS));
  const counts = Uint8Array.from({ length: people }, () => drawCount(chance, options.singleShare ?? 0.68));
  const memberOffsets = new Int32Array(people + 1);
  const memberGroups: number[] = [];
  const pick = pickerOf(chance, places, areas);
  for (let person = 0; person < people; person++) {
    const joined = new Set<number>();
    for (let i = 0; i < Math.min(counts[person], groups); i++) {
      let group = pick(homeAreas[person], homeFields[person]);
      for (let tries = 1; joined.has(group) && tries < TRIES; tries++) group = pick(homeAreas[person], homeFields[person]);
      joined.add(group);
    }
    memberGroups.push(...joined);
    memberOffsets[person + 1] = memberGroups.length;
  }
  return { seed, people, groups, areas, ...places, homeAreas, homeFields, memberOffsets, memberGroups: Int32Array.from(memberGroups) };
};

type Places = Pick<City, 'groupAreas' | 'groupFields' | 'groupKinds'>;

const drawWeighted = (chance: Chance, weights: readonly number[]): number => {
  let rest = chance.fraction() * weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < weights.length - 1; i++) {
    if (rest < weights[i]) return i;
    rest -= weights[i];
  }
  return weights.length - 1;
};

const drawCount = (chance: Chance, singleShare: number): number => {
  if (chance.fraction() < singleShare) return 1;
  if (chance.fraction() < TWO_OF_SEVERAL) return 2;
  let count = 3;
  while (count < MOST_MEMBERSHIPS && chance.fraction() < ONE_MORE) count++;
  return count;
};

const drawPlaces = (chance: Chance, groups: number, areas: number): Places => {
  const drawn = Int32Array.from({ length: groups }, () => Math.floor(chance.fraction() * areas) * FIELD_COUNT + drawWeighted(chance, FIELD_WEIGHTS)).sort();
  const groupFields = Uint8Array.from(drawn, (place) => place % FIELD_COUNT);
  const groupKinds = Uint8Array.from(groupFields, (field) => {
    const kinds = codesOf(GROUP_KINDS).filter((kind) => KINDS_OF_FIELD[field][kind]);
    return codesOf(GROUP_KINDS).indexOf(
      kinds[
        drawWeighted(
          chance,
          kinds.map((kind) => KINDS_OF_FIELD[field][kind] ?? 0),
        )
      ],
    );
  });
  return { groupAreas: Uint16Array.from(drawn, (place) => Math.floor(place / FIELD_COUNT)), groupFields, groupKinds };
};

/** Attractiveness in thousandths: u^(-1/1.6) = 1 / (u^(1/8))^5 by square roots, which every machine rounds alike. */
const drawAttractiveness = (chance: Chance): number => {
  const root = Math.sqrt(Math.sqrt(Math.sqrt((chance.word() + 1) / 4_294_967_296)));
  return Math.floor(1000 * Math.min(60, 1 / (root * root * root * root * root)));
};

const pickerOf = (chance: Chance, { groupAreas, groupFields }: Places, areas: number): ((area: number, field: number) => number) => {
  const groups = groupAreas.length;
  const sums = new Float64Array(groups + 1);
  for (let group = 0; group < groups; group++) sums[group + 1] = sums[group] + drawAttractiveness(chance);
  const starts = new Int32Array(areas * FIELD_COUNT + 1).fill(groups);
  for (let group = groups - 1; group >= 0; group--) starts[groupAreas[group] * FIELD_COUNT + groupFields[group]] = group;
  for (let place = areas * FIELD_COUNT - 1; place >= 0; place--) starts[place] = Math.min(starts[place], starts[place + 1]);
  const within = (first: number, end: number): number => {
    const aim = sums[first] + chance.fraction() * (sums[end] - sums[first]);
    let low = first;
    let high = end - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle + 1] > aim) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const inPlaces = (from: number, to: number): number => (starts[from] < starts[to] ? within(starts[from], starts[to]) : within(0, groups));
  return (area, field) => {
    const near = chance.fraction();
    const place = area * FIELD_COUNT;
    if (near < LOCALITY.sameField) return inPlaces(place + field, place + field + 1);
    if (near < LOCALITY.sameArea) return inPlaces(place, place + FIELD_COUNT);
    if (near >= LOCALITY.neighbour) return within(0, groups);
    const beside = ((area + (chance.fraction() < 0.5 ? 1 : areas - 1)) % areas) * FIELD_COUNT;
    return inPlaces(beside, beside + FIELD_COUNT);
  };
};
