import { NODE_RULES, TIE_RULES } from '../schema/contracts/field-rules.ts';
import type { NodeLabel, NodeRecord, Properties, PropertyValue, TieRecord, TieType } from '../schema/contracts/records.ts';
import { tieKeyOf } from '../schema/contracts/tie-keys.ts';
import { FIELDS } from '../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../schema/vocabulary/generations.ts';
import { GROUP_KINDS, type GroupKind } from '../schema/vocabulary/group-kinds.ts';
import type { RoleLevel, TermRule } from '../schema/vocabulary/memberships.ts';
import { scatter } from './chance.ts';
import type { City } from './generate-city.ts';

/** Of a hundred people, so many have a known generation, and so many a known area. */
const KNOWN = { generation: 20, area: 30 } as const;
const ADULT_GENERATIONS = GENERATIONS.filter(({ code }) => code !== 'CHILD');
/** Independent draws for one and the same index. */
const DRAW = { generation: 1, whichGeneration: 2, area: 3, joined: 4, extent: 5 } as const;

const two = (value: number): string => `${value}`.padStart(2, '0');
const areaId = (area: number): string => `a-c${`${area + 1}`.padStart(4, '0')}`;
const groupId = (group: number): string => `g-c${`${group + 1}`.padStart(6, '0')}`;
const personId = (person: number): string => `p-c${`${person + 1}`.padStart(6, '0')}`;
const CITY_ID = 'a-c0000';

/** Which records stand for the people, groups and areas of this city? Areas, groups, people, each ascending by id; every name is a number and marked 架空. */
export function* nodesOfCity(city: City): Generator<NodeRecord> {
  yield node('Area', CITY_ID, { name: '架空市', kind: 'ADMINISTRATIVE', municipality: '架空市' });
  for (let area = 0; area < city.areas; area++)
    yield node('Area', areaId(area), { name: `架空学区 ${area + 1}`, kind: 'SCHOOL_DISTRICT', municipality: '架空市', position: area + 1 });
  const sizes = sizesOf(city);
  for (let group = 0; group < city.groups; group++) {
    const kind = GROUP_KINDS[city.groupKinds[group]];
    const extent = drawOf(city, DRAW.extent, group) % 10;
    yield node('Group', groupId(group), {
      name: `架空の${kind.ja} ${`${group + 1}`.padStart(6, '0')}`,
      kind: kind.code,
      fields: [FIELDS[city.groupFields[group]].code],
      status: 'ACTIVE',
      knownExtent: extent === 0 ? 'REPRESENTATIVE_ONLY' : extent === 9 ? 'ALL' : 'OFFICERS',
      contactWish: 'UNCONFIRMED',
      membershipUnit: 'INDIVIDUAL',
      memberCount: sizes[group],
    });
  }
  for (let person = 0; person < city.people; person++) {
    const known = drawOf(city, DRAW.generation, person) % 100 < KNOWN.generation;
    yield node('Person', personId(person), {
      name: `架空の人 ${`${person + 1}`.padStart(6, '0')}`,
      generation: known ? ADULT_GENERATIONS[drawOf(city, DRAW.whichGeneration, person) % ADULT_GENERATIONS.length].code : null,
      holder: '架空市役所',
      purpose: '架空の市で試すため',
      consent: 'GIVEN',
      displayRule: 'NAME',
    });
  }
}

/** Which ties does this city have? Areas within the city, groups in areas, people in areas where known, then every membership by person. */
export function* tiesOfCity(city: City): Generator<TieRecord> {
  for (let area = 0; area < city.areas; area++) yield tie('PART_OF', areaId(area), CITY_ID, {});
  for (let group = 0; group < city.groups; group++) yield tie('ACTIVE_IN', groupId(group), areaId(city.groupAreas[group]), {});
  for (let person = 0; person < city.people; person++)
    if (drawOf(city, DRAW.area, person) % 100 < KNOWN.area) yield tie('LIVES_IN', personId(person), areaId(city.homeAreas[person]), { relation: 'LIVES' });
  const joinedSoFar = new Int32Array(city.groups);
  for (let person = 0; person < city.people; person++)
    for (let at = city.memberOffsets[person]; at < city.memberOffsets[person + 1]; at++) {
      const group = city.memberGroups[at];
      yield tie('MEMBER_OF', personId(person), groupId(group), membership(city, at, group, joinedSoFar[group]++));
    }
}

const HEADS: Readonly<Partial<Record<GroupKind, string>>> = {
  NEIGHBOURHOOD_ASSOCIATION: '会長',
  HOUSING_ASSOCIATION: '理事長',
  SENIOR_CLUB: '会長',
  PTA_AND_YOUTH: '会長',
  COUNCIL: '会長',
};
const OFFICERS = ['副会長', '会計', '書記', '監事'] as const;
const ONE_YEAR_KINDS: readonly GroupKind[] = ['PTA_AND_YOUTH', 'HOUSING_ASSOCIATION'];

/** The first to join a group heads it, four more are its officers, four more are active, the others members. */
const roleOf = (kind: GroupKind, rank: number): { readonly role: string; readonly level: RoleLevel } => {
  if (rank === 0) return { role: HEADS[kind] ?? '代表', level: 'HEAD' };
  if (rank <= OFFICERS.length) return { role: OFFICERS[rank - 1], level: 'OFFICER' };
  return rank <= 2 * OFFICERS.length ? { role: '担当', level: 'ACTIVE' } : { role: '会員', level: 'MEMBER' };
};

/** Posts end with the fiscal year; a fifth of them, and one in fifteen of the others, are younger than a year on 2026-11-22. */
const membership = (city: City, at: number, group: number, rank: number): Properties => {
  const kind = GROUP_KINDS[city.groupKinds[group]].code;
  const draw = drawOf(city, DRAW.joined, at);
  const isPost = rank <= OFFICERS.length;
  const termRule: TermRule = !isPost ? 'OPEN' : ONE_YEAR_KINDS.includes(kind) ? 'ONE_YEAR' : 'TWO_YEARS';
  const year = isPost ? 2026 - (draw % 5 === 0 ? 0 : 1) : 2026 - (draw % 15);
  const month = isPost ? 4 : 1 + ((draw >>> 8) % 10);
  return { id: `m-c${`${at + 1}`.padStart(7, '0')}`, ...roleOf(kind, rank), from: `${year}-${two(month)}-01`, to: isPost ? '2027-03-31' : null, termRule };
};

const drawOf = (city: City, what: number, index: number): number => scatter(scatter(city.seed, what), index);

const sizesOf = (city: City): Int32Array => {
  const sizes = new Int32Array(city.groups);
  for (const group of city.memberGroups) sizes[group]++;
  return sizes;
};

/** What a record or tie holds where nothing is said. */
const blankOf = (rules: Readonly<Record<string, { readonly type: string }>>): Properties =>
  Object.fromEntries(Object.entries(rules).map(([name, { type }]): [string, PropertyValue] => [name, type === 'flag' ? false : type === 'codes' ? [] : null]));
const BLANK_NODES = { Area: blankOf(NODE_RULES.Area), Group: blankOf(NODE_RULES.Group), Person: blankOf(NODE_RULES.Person) } as const;
const BLANK_MEMBERSHIP = blankOf(TIE_RULES.MEMBER_OF);

const node = (label: NodeLabel & keyof typeof BLANK_NODES, id: string, said: Properties): NodeRecord => ({
  label,
  id,
  properties: { ...BLANK_NODES[label], code: id.slice(2), ...said, fictional: true, sample: true },
});

const tie = (type: TieType, fromId: string, toId: string, said: Properties): TieRecord => {
  const marks = { ...('fictional' in TIE_RULES[type] && { fictional: true }), ...('sample' in TIE_RULES[type] && { sample: true }) };
  const properties = { ...(type === 'MEMBER_OF' && BLANK_MEMBERSHIP), ...said, ...marks };
  return { type, fromId, toId, key: tieKeyOf(type, properties), properties };
};
