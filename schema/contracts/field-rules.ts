import { AREA_KINDS } from '../vocabulary/area-kinds.ts';
import { FACILITY_KINDS } from '../vocabulary/facility-kinds.ts';
import { FACT_TOPICS } from '../vocabulary/fact-topics.ts';
import { FIELDS, SUB_FIELDS } from '../vocabulary/fields.ts';
import { GENERATIONS } from '../vocabulary/generations.ts';
import { GROUP_KINDS } from '../vocabulary/group-kinds.ts';
import { CONTACT_WISHES, GROUP_STATUSES, KNOWN_EXTENTS, MEMBERSHIP_UNITS } from '../vocabulary/group-standing.ts';
import { PARTICIPATIONS, ROLE_LEVELS, TERM_RULES, WEEKDAYS } from '../vocabulary/memberships.ts';
import { AREA_RELATIONS, CONFIDENCES, CONSENTS, DISPLAY_RULES } from '../vocabulary/person-records.ts';
import { SCHOOL_KINDS } from '../vocabulary/school-kinds.ts';
import type { Term } from '../vocabulary/term.ts';
import { VIEWS } from '../vocabulary/views.ts';
import type { NodeLabel, TieType } from './records.ts';

/**
 * What a property may hold. Community Neo4j cannot require values or check ranges, so the API and the import check
 * them against these rules; a test holds the rules against `schema/model`.
 */
export type FieldRule =
  | { readonly type: 'text'; readonly required?: true; readonly max: number }
  | { readonly type: 'code'; readonly required?: true; readonly list: readonly Term[] }
  | { readonly type: 'codes'; readonly required?: true; readonly list: readonly Term[] }
  | { readonly type: 'day'; readonly required?: true }
  | { readonly type: 'whole'; readonly required?: true; readonly from: number; readonly to: number }
  | { readonly type: 'number'; readonly required?: true; readonly from: number; readonly to: number }
  | { readonly type: 'flag' };

export type FieldRules = Readonly<Record<string, FieldRule>>;

const name = { type: 'text', required: true, max: 120 } as const;
const short = { type: 'text', max: 120 } as const;
const note = { type: 'text', max: 2000 } as const;
const flag = { type: 'flag' } as const;
const day = { type: 'day' } as const;
const count = { type: 'whole', from: 0, to: 1_000_000 } as const;
const code = (list: readonly Term[]) => ({ type: 'code', list }) as const;
const requiredCode = (list: readonly Term[]) => ({ type: 'code', list, required: true }) as const;
const codes = (list: readonly Term[]) => ({ type: 'codes', list }) as const;
const register = { code: short, name, note, fictional: flag, sample: flag } as const;
const place = {
  ...register,
  kana: short,
  address: short,
  latitude: { type: 'number', from: -90, to: 90 },
  longitude: { type: 'number', from: -180, to: 180 },
  lastConfirmed: day,
} as const;

/** The properties of each kind of node, besides `id`. */
export const NODE_RULES: Readonly<Record<NodeLabel, FieldRules>> = {
  Person: {
    ...register,
    kana: short,
    generation: code(GENERATIONS.filter((term) => term.code !== 'CHILD')),
    under18: flag,
    holder: name,
    purpose: name,
    consent: requiredCode(CONSENTS),
    displayRule: requiredCode(DISPLAY_RULES),
    skills: note,
    nextStep: note,
    lastConfirmed: day,
    nameMatchUnconfirmed: flag,
  },
  Group: {
    ...register,
    kana: short,
    kind: requiredCode(GROUP_KINDS),
    fields: codes(FIELDS),
    subFields: codes(SUB_FIELDS),
    runByGenerations: codes(GENERATIONS),
    forGenerations: codes(GENERATIONS),
    status: code(GROUP_STATUSES),
    statusSince: short,
    statusToldBy: short,
    knownExtent: code(KNOWN_EXTENTS),
    contactWish: code(CONTACT_WISHES),
    membershipUnit: code(MEMBERSHIP_UNITS),
    memberCount: count,
    unnamedHelpers: count,
    founded: short,
    handledWithCare: flag,
    publicContact: short,
    lastConfirmed: day,
  },
  School: { ...place, kind: requiredCode(SCHOOL_KINDS) },
  University: place,
  Facility: { ...place, kind: requiredCode(FACILITY_KINDS), capacity: count },
  Area: {
    ...register,
    kind: requiredCode(AREA_KINDS),
    municipality: short,
    population: { type: 'whole', from: 0, to: 20_000_000 },
    agingRate: { type: 'number', from: 0, to: 1 },
    position: count,
  },
  Activity: { ...register, kind: short, firstDay: day, lastDay: day, printedDate: short, headcount: count, firstTimers: count, state: short },
  Fact: {
    code: short,
    topic: requiredCode(FACT_TOPICS),
    name,
    text: { type: 'text', required: true, max: 2000 },
    from: day,
    to: day,
    printedDate: short,
    municipality: name,
    confidence: requiredCode(CONFIDENCES),
    views: codes(VIEWS),
    note,
    fictional: flag,
    sample: flag,
  },
  Source: { code: short, name, file: short, municipality: short, asOf: day, confidence: requiredCode(CONFIDENCES), note, sample: flag },
};

const marks = { fictional: flag, sample: flag } as const;
const dates = { from: day, to: day, ...marks } as const;
/** The properties of each kind of tie. `fictional` is kept by the server: true where either end is invented. */
export const TIE_RULES: Readonly<Record<TieType, FieldRules>> = {
  MEMBER_OF: {
    ...dates,
    id: name,
    role: short,
    level: code(ROLE_LEVELS),
    termRule: code(TERM_RULES),
    seat: flag,
    broughtById: short,
    askedById: short,
    contactId: short,
    note,
  },
  COOPERATES_WITH: { ...dates, note },
  SUPPORTS: { ...dates, given: short, note },
  KNOWS: { ...dates, from: { type: 'day', required: true }, toldBy: name },
  TAKES_PART_IN: { participation: requiredCode(PARTICIPATIONS), note, ...marks },
  USES: { ...dates, weekdays: codes(WEEKDAYS), hours: short },
  ACCOMPANIES: { ...dates, fiscalYear: { type: 'whole', from: 1989, to: 2200 }, area: short, contract: short, note },
  AFFILIATED_WITH: dates,
  NOT_PROPOSED: { to: day, sample: flag },
  HAS_PARENT: {},
  ACTIVE_IN: {},
  LOCATED_IN: {},
  SERVES: {},
  LIVES_IN: { relation: requiredCode(AREA_RELATIONS), ...marks },
  PART_OF: {},
  OVERLAPS: { share: { type: 'number', from: 0, to: 1 }, note, sample: flag },
  HELD_AT: {},
  HELD_IN: {},
  ABOUT: {},
  DESCRIBED_IN: { lines: short, confidence: code(CONFIDENCES) },
};

/** The types of tie that say whether they are invented: those of people and organisations. */
export const MARKED_TIES: readonly TieType[] = (Object.keys(TIE_RULES) as TieType[]).filter((type) => 'fictional' in TIE_RULES[type]);

const STAKEHOLDERS: readonly NodeLabel[] = ['Person', 'Group', 'School', 'University', 'Facility'];
const ORGANISATIONS: readonly NodeLabel[] = ['Group', 'School', 'University', 'Facility'];
/** Which labels each kind of tie may join. */
export const TIE_ENDS: Readonly<Record<TieType, { readonly from: readonly NodeLabel[]; readonly to: readonly NodeLabel[] }>> = {
  MEMBER_OF: { from: ['Person'], to: ['Group', 'School', 'University'] },
  COOPERATES_WITH: { from: ORGANISATIONS, to: ORGANISATIONS },
  SUPPORTS: { from: STAKEHOLDERS, to: STAKEHOLDERS },
  KNOWS: { from: ['Person'], to: ['Person'] },
  TAKES_PART_IN: { from: STAKEHOLDERS, to: ['Activity'] },
  USES: { from: ['Person', 'Group', 'School', 'University'], to: ['Facility'] },
  ACCOMPANIES: { from: STAKEHOLDERS, to: ['Group'] },
  AFFILIATED_WITH: { from: ['Group'], to: ['Group'] },
  NOT_PROPOSED: { from: ['Group'], to: ['Group'] },
  HAS_PARENT: { from: ['Group'], to: ['Group'] },
  ACTIVE_IN: { from: ORGANISATIONS, to: ['Area'] },
  LOCATED_IN: { from: ORGANISATIONS, to: ['Area'] },
  SERVES: { from: ['School', 'Facility'], to: ['Area'] },
  LIVES_IN: { from: ['Person'], to: ['Area'] },
  PART_OF: { from: ['Area'], to: ['Area'] },
  OVERLAPS: { from: ['Area'], to: ['Area'] },
  HELD_AT: { from: ['Activity'], to: ['Facility'] },
  HELD_IN: { from: ['Activity'], to: ['Area'] },
  ABOUT: { from: ['Fact'], to: ['Area', 'Facility', 'School'] },
  DESCRIBED_IN: { from: ['Person', 'Group', 'School', 'University', 'Facility', 'Area', 'Activity', 'Fact'], to: ['Source'] },
};
