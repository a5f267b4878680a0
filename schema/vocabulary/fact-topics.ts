import { type CodeOf, terms } from './term.ts';

/** What a fact taken from a document is about. */
export const FACT_TOPICS = terms([
  { code: 'SCHEME', ja: 'しくみ・しかけ', en: 'Scheme' },
  { code: 'COMMITTEE', ja: '委員会・任期', en: 'Committee and term' },
  { code: 'FACILITY_PLAN', ja: '施設の整備', en: 'Facility plan' },
  { code: 'ACCOMPANIMENT', ja: '伴走', en: 'Accompaniment' },
  { code: 'BOUNDARY', ja: '区域', en: 'Boundary' },
  { code: 'SURVEY', ja: '調査', en: 'Survey' },
  { code: 'DEFINITION', ja: '定義', en: 'Definition' },
  { code: 'OTHER', ja: 'その他', en: 'Other' },
]);
export type FactTopic = CodeOf<typeof FACT_TOPICS>;
