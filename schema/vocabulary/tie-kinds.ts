import { type CodeOf, terms } from './term.ts';

/** Kinds of tie that can be edges of the stakeholder network. The order decides which kind a path names first. */
export const TIE_KINDS = terms([
  { code: 'MEMBER_OF', ja: '所属・役職', en: 'Membership', aliases: ['所属', '会員', 'Member of'] },
  { code: 'COOPERATES_WITH', ja: '協力している', en: 'Cooperation', aliases: ['協力', 'Works with'] },
  { code: 'SUPPORTS', ja: '支えている', en: 'Support', aliases: ['支援', 'Supports'] },
  { code: 'KNOWS', ja: '顔見知り', en: 'Acquaintance', aliases: ['Acquainted'] },
  { code: 'TAKES_PART_IN', ja: '催しに参加', en: 'Taking part', aliases: ['参加', 'Takes part in'] },
  { code: 'USES', ja: '利用している', en: 'Use', aliases: ['利用', 'Uses'] },
  { code: 'ACCOMPANIES', ja: '伴走', en: 'Accompaniment', aliases: ['Accompanies'] },
  { code: 'AFFILIATED_WITH', ja: '加盟', en: 'Affiliation', aliases: ['Affiliated with'] },
]);
export type TieKind = CodeOf<typeof TIE_KINDS>;

/**
 * What a file of ties can say: the kinds of tie, and that two groups are never to be proposed to each other. The latter is for the
 * coordinators alone: it is stored without person, reason or words, is no edge, and no answer tells of it. Source: how the work runs, 2.2.
 */
export const RECORDED_TIES = [
  ...TIE_KINDS,
  ...terms([{ code: 'NOT_PROPOSED', ja: '今後は提案しない', en: 'Do not propose again', aliases: ['提案しない', 'Do not propose'] }]),
];
export type RecordedTie = CodeOf<typeof RECORDED_TIES>;

/** Counted when a question names none: halls and federations would hide every gap. */
export const DEFAULT_TIE_KINDS: readonly TieKind[] = ['MEMBER_OF', 'COOPERATES_WITH', 'SUPPORTS', 'KNOWS', 'TAKES_PART_IN'];
