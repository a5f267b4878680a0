import { type CodeOf, terms } from './term.ts';

export const FACILITY_KINDS = terms([
  { code: 'COMMUNITY_CENTRE', ja: 'コミュニティセンター', en: 'Community centre', aliases: ['コミセン'] },
  { code: 'COMMUNITY_HALL', ja: 'コミュニティ会館', en: 'Community hall' },
  { code: 'COMPLEX', ja: '複合施設', en: 'Complex facility' },
  { code: 'CHILDREN_HALL', ja: '児童館', en: "Children's hall" },
  { code: 'LIBRARY', ja: '図書館', en: 'Library' },
  { code: 'SCHOOL_FACILITY', ja: '学校施設', en: 'School building' },
  { code: 'WELFARE_FACILITY', ja: '福祉施設', en: 'Welfare facility' },
  { code: 'PARK', ja: '公園', en: 'Park' },
  { code: 'OTHER', ja: 'その他', en: 'Other' },
]);
export type FacilityKind = CodeOf<typeof FACILITY_KINDS>;
