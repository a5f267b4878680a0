import { type CodeOf, terms } from './term.ts';

export const STAKEHOLDER_KINDS = terms([
  { code: 'PERSON', ja: '方（人）', en: 'Person' },
  { code: 'GROUP', ja: '団体', en: 'Group' },
  { code: 'SCHOOL', ja: '学校', en: 'School' },
  { code: 'UNIVERSITY', ja: '大学', en: 'University' },
  { code: 'FACILITY', ja: '施設・館', en: 'Facility' },
]);
export type StakeholderKind = CodeOf<typeof STAKEHOLDER_KINDS>;

/** The label of the Neo4j node and the GraphQL type of each kind. */
export const LABEL_OF_KIND = {
  PERSON: 'Person',
  GROUP: 'Group',
  SCHOOL: 'School',
  UNIVERSITY: 'University',
  FACILITY: 'Facility',
} as const satisfies Record<StakeholderKind, string>;
