import {
  AREA_CONNECTION_KINDS,
  BROKERAGE_ROLES,
  CONTACT_REASONS,
  ISOLATION_REASONS,
  KEY_PLAYER_AIMS,
  LISTINGS,
  MEASURE_SUBJECTS,
  REACHES,
} from '../../../schema/vocabulary/analysis-terms.ts';
import { AREA_KINDS } from '../../../schema/vocabulary/area-kinds.ts';
import { FACILITY_KINDS } from '../../../schema/vocabulary/facility-kinds.ts';
import { FACT_TOPICS } from '../../../schema/vocabulary/fact-topics.ts';
import { FIELDS, SUB_FIELDS } from '../../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../../schema/vocabulary/generations.ts';
import { GROUP_KINDS } from '../../../schema/vocabulary/group-kinds.ts';
import { CONTACT_WISHES, GROUP_STATUSES, KNOWN_EXTENTS, MEMBERSHIP_UNITS } from '../../../schema/vocabulary/group-standing.ts';
import { PARTICIPATIONS, ROLE_LEVELS, TERM_RULES, WEEKDAYS } from '../../../schema/vocabulary/memberships.ts';
import { NETWORK_FORMATS } from '../../../schema/vocabulary/network-formats.ts';
import { AREA_RELATIONS, CONFIDENCES, CONSENTS, DISPLAY_RULES } from '../../../schema/vocabulary/person-records.ts';
import { SCHOOL_KINDS } from '../../../schema/vocabulary/school-kinds.ts';
import { STAKEHOLDER_KINDS } from '../../../schema/vocabulary/stakeholder-kinds.ts';
import type { Term } from '../../../schema/vocabulary/term.ts';
import { TIE_KINDS } from '../../../schema/vocabulary/tie-kinds.ts';
import { VIEWS } from '../../../schema/vocabulary/views.ts';

/** A word list as an enum of the API. */
export interface VocabularyEnum {
  readonly name: string;
  readonly description: string;
  readonly terms: readonly Term[];
}

/** Every closed word list under its name in the API. Values are described by their labels in Japanese and English. */
export const VOCABULARY_ENUMS: readonly VocabularyEnum[] = [
  { name: 'AreaKind', description: 'Division of the city an area belongs to; divisions overlap and do not line up.', terms: AREA_KINDS },
  { name: 'AreaRelation', description: 'How a person is related to an area.', terms: AREA_RELATIONS },
  { name: 'AreaConnectionKind', description: 'What joins groups of one area and groups of another through a person.', terms: AREA_CONNECTION_KINDS },
  { name: 'BrokerageRole', description: 'Whom a person connects, by field (Gould and Fernandez 1989).', terms: BROKERAGE_ROLES },
  { name: 'Confidence', description: 'How sure a fact taken from a document is.', terms: CONFIDENCES },
  { name: 'Consent', description: 'Whether a person agreed to be recorded.', terms: CONSENTS },
  { name: 'ContactReason', description: 'Why somebody would be a good first contact, best first.', terms: CONTACT_REASONS },
  { name: 'ContactWish', description: 'Whether a group wishes to meet others.', terms: CONTACT_WISHES },
  { name: 'DisplayRule', description: 'How a person may be shown.', terms: DISPLAY_RULES },
  { name: 'FacilityKind', description: 'Kind of facility.', terms: FACILITY_KINDS },
  { name: 'FactTopic', description: 'What a fact taken from a document is about.', terms: FACT_TOPICS },
  { name: 'Field', description: 'Field of work.', terms: FIELDS },
  { name: 'Generation', description: 'Generation.', terms: GENERATIONS },
  { name: 'GroupKind', description: 'Kind of group.', terms: GROUP_KINDS },
  { name: 'GroupStatus', description: 'Whether a group is at work.', terms: GROUP_STATUSES },
  { name: 'IsolationReason', description: 'The first three are isolated, the others weakly linked.', terms: ISOLATION_REASONS },
  { name: 'KeyPlayerAim', description: 'What a team of key players is looked for.', terms: KEY_PLAYER_AIMS },
  { name: 'KnownExtent', description: 'How much of the membership of a group is on record.', terms: KNOWN_EXTENTS },
  { name: 'Listing', description: 'Heading of the list of groups.', terms: LISTINGS },
  { name: 'MeasureSubject', description: 'What a measure is measured of.', terms: MEASURE_SUBJECTS },
  { name: 'MembershipUnit', description: 'What a membership stands for.', terms: MEMBERSHIP_UNITS },
  { name: 'NetworkFormat', description: 'Format a network can be taken away in.', terms: NETWORK_FORMATS },
  { name: 'Participation', description: 'How somebody took part in an activity.', terms: PARTICIPATIONS },
  {
    name: 'Reach',
    description: 'Which network is measured: the whole city, those in scope with their direct neighbours, or only those in scope.',
    terms: REACHES,
  },
  { name: 'RoleLevel', description: 'Level of a role; the first three are posts.', terms: ROLE_LEVELS },
  { name: 'SchoolKind', description: 'Kind of school.', terms: SCHOOL_KINDS },
  { name: 'StakeholderKind', description: 'Kind of stakeholder.', terms: STAKEHOLDER_KINDS },
  { name: 'SubField', description: 'Sub-field of work.', terms: SUB_FIELDS },
  { name: 'TermRule', description: 'How long a post lasts and how it is filled.', terms: TERM_RULES },
  { name: 'TieKind', description: 'Kind of tie that can be an edge of the network.', terms: TIE_KINDS },
  { name: 'View', description: 'View of the city.', terms: VIEWS },
  { name: 'Weekday', description: 'Day of the week.', terms: WEEKDAYS },
];

/** What stands behind an enum value: its label in Japanese and in English. */
export const describeTerm = (term: Term): string => `${term.ja} / ${term.en}`;

const sdlOf = ({ name, description, terms }: VocabularyEnum): string =>
  `${JSON.stringify(description)}\nenum ${name} {\n${terms.map((term) => `  ${JSON.stringify(describeTerm(term))}\n  ${term.code}\n`).join('')}}\n`;

/** The word lists as GraphQL type definitions, each value described. */
export const vocabularyTypeDefs = (): string => VOCABULARY_ENUMS.map(sdlOf).join('\n');
