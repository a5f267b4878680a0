import { type CodeOf, terms } from './term.ts';

/** How a person may be shown. */
export const DISPLAY_RULES = terms([
  { code: 'NAME', ja: '氏名を出してよい', en: 'Name may be shown' },
  { code: 'POST_ONLY', ja: '役職名だけ', en: 'Post only' },
  { code: 'UNNAMED', ja: '氏名を出さない協力者', en: 'Unnamed helper' },
]);
export type DisplayRule = CodeOf<typeof DISPLAY_RULES>;

/** ご本人の同意. */
export const CONSENTS = terms([
  { code: 'GIVEN', ja: '同意あり', en: 'Given' },
  { code: 'NOT_ASKED', ja: '未確認', en: 'Not asked' },
  { code: 'REFUSED', ja: '同意なし', en: 'Refused' },
]);
export type Consent = CodeOf<typeof CONSENTS>;

/** 住む・働く・学ぶ・通う・かかわる. */
export const AREA_RELATIONS = terms([
  { code: 'LIVES', ja: '住む', en: 'Lives here' },
  { code: 'WORKS', ja: '働く', en: 'Works here' },
  { code: 'STUDIES', ja: '学ぶ', en: 'Studies here', aliases: ['通学'] },
  { code: 'COMES', ja: '通う', en: 'Comes here', aliases: ['通勤'] },
  { code: 'CARES', ja: 'かかわる', en: 'Takes an interest' },
]);
export type AreaRelation = CodeOf<typeof AREA_RELATIONS>;

/** How sure a fact taken from a document is. */
export const CONFIDENCES = terms([
  { code: 'STATED', ja: '資料に記載', en: 'Stated' },
  { code: 'INFERRED', ja: '資料の並びから推定', en: 'Inferred' },
  { code: 'ASSUMED', ja: '仮定', en: 'Assumed' },
  { code: 'AI_UNCHECKED', ja: 'AI生成・未確認', en: 'AI-written, unchecked' },
  { code: 'FICTIONAL', ja: '架空', en: 'Fictional' },
]);
export type Confidence = CodeOf<typeof CONFIDENCES>;
