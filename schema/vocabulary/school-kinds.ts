import { type CodeOf, terms } from './term.ts';

export const SCHOOL_KINDS = terms([
  { code: 'ELEMENTARY', ja: '小学校', en: 'Elementary school' },
  { code: 'JUNIOR_HIGH', ja: '中学校', en: 'Junior high school' },
  { code: 'HIGH', ja: '高等学校', en: 'High school', aliases: ['高校'] },
  { code: 'SPECIAL_NEEDS', ja: '特別支援学校', en: 'Special-needs school' },
  { code: 'OTHER', ja: 'その他', en: 'Other' },
]);
export type SchoolKind = CodeOf<typeof SCHOOL_KINDS>;
