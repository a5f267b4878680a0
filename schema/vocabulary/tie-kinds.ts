import { type CodeOf, terms } from './term.ts';

/** Kinds of tie that can be edges of the stakeholder network. The order decides which kind a path names first. */
export const TIE_KINDS = terms([
  { code: 'MEMBER_OF', ja: '所属・役職', en: 'Member of', aliases: ['所属', '会員'] },
  { code: 'COOPERATES_WITH', ja: '協力している', en: 'Works with', aliases: ['協力'] },
  { code: 'SUPPORTS', ja: '支えている', en: 'Supports', aliases: ['支援'] },
  { code: 'KNOWS', ja: '顔見知り', en: 'Acquainted', aliases: [] },
  { code: 'TAKES_PART_IN', ja: '催しに参加', en: 'Takes part in', aliases: ['参加'] },
  { code: 'USES', ja: '利用している', en: 'Uses', aliases: ['利用'] },
  { code: 'ACCOMPANIES', ja: '伴走', en: 'Accompanies', aliases: [] },
  { code: 'AFFILIATED_WITH', ja: '加盟', en: 'Affiliated with', aliases: [] },
]);
export type TieKind = CodeOf<typeof TIE_KINDS>;

/** Counted when a question names none: halls and federations would hide every gap. */
export const DEFAULT_TIE_KINDS: readonly TieKind[] = ['MEMBER_OF', 'COOPERATES_WITH', 'SUPPORTS', 'KNOWS', 'TAKES_PART_IN'];
