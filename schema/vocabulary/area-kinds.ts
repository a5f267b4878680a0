import { type CodeOf, terms } from './term.ts';

/** Kinds of area; they overlap and do not line up. */
export const AREA_KINDS = terms([
  { code: 'SCHOOL_DISTRICT', ja: '学区エリア', en: 'School area', aliases: ['学区', '小学区', '中学区'] },
  { code: 'COMMUNITY_AREA', ja: 'コミュニティエリア', en: 'Community area' },
  { code: 'YOUTH_DISTRICT', ja: '青少協地区', en: 'Youth district' },
  { code: 'CHOME', ja: '町丁目', en: 'Chome', aliases: ['丁目', '町丁'] },
  { code: 'ADMINISTRATIVE', ja: '行政エリア', en: 'Administrative area', aliases: ['市', '区', '地区'] },
  { code: 'NEIGHBOURHOOD', ja: '自治会の区域', en: 'Association area', aliases: ['地縁エリア', '町会・自治会の区域'] },
  { code: 'OTHER', ja: 'その他', en: 'Other' },
]);
export type AreaKind = CodeOf<typeof AREA_KINDS>;
