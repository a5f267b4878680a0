import { type CodeOf, terms } from './term.ts';

/** Kinds of group. 中間支援 is a function (tie ACCOMPANIES), not a kind. */
export const GROUP_KINDS = terms([
  { code: 'NEIGHBOURHOOD_ASSOCIATION', ja: '自治会', en: 'Neighbourhood association', aliases: ['町会', '町会・自治会', '町内会'] },
  { code: 'HOUSING_ASSOCIATION', ja: '管理組合', en: 'Housing management association', aliases: ['住宅管理組合'] },
  { code: 'DISASTER_RESPONSE', ja: '自主防災組織', en: 'Disaster-response body', aliases: ['自主防災会'] },
  { code: 'SENIOR_CLUB', ja: '老人クラブ', en: "Seniors' club", aliases: ['シニアクラブ'] },
  { code: 'SALON', ja: 'サロン・居場所', en: 'Salon or drop-in', aliases: ['サロン', '居場所'] },
  { code: 'CHILDREN_AND_LEARNING', ja: '子ども食堂・学習支援', en: "Children's table or learning support", aliases: ['子ども食堂', 'こども食堂', '学習支援'] },
  { code: 'CIVIC_GROUP', ja: '市民活動団体・サークル', en: 'Civic group or circle', aliases: ['市民活動団体', 'サークル', '当事者・家族の会', '音楽グループ'] },
  { code: 'VOLUNTEER', ja: 'ボランティア', en: 'Volunteers', aliases: ['ボランティア団体'] },
  { code: 'NPO', ja: 'NPO', en: 'NPO', aliases: ['NPO法人', '特定非営利活動法人'] },
  { code: 'COUNCIL', ja: '協議会・委員会', en: 'Council or committee', aliases: ['協議会', '委員会', '協議体', '運営協議会', '実行委員会', '連合体'] },
  { code: 'PTA_AND_YOUTH', ja: 'PTA・青少年団体', en: 'PTA or youth body', aliases: ['PTA', '青少年団体', 'おやじの会', '子ども会'] },
  { code: 'SOCIAL_WELFARE_COUNCIL', ja: '社会福祉協議会', en: 'Social welfare council', aliases: ['社協'] },
  { code: 'BUSINESS', ja: '企業・商店会', en: 'Firm or shopkeepers', aliases: ['企業', '商店会', '商店街', '合同会社', '株式会社'] },
  { code: 'PUBLIC_OFFICE', ja: '行政の課', en: 'Section of the city', aliases: ['行政', '市の課', '課'] },
  { code: 'UNIVERSITY_LAB', ja: '大学の研究室・ゼミ', en: 'University seminar', aliases: ['ゼミ', '研究室'] },
  { code: 'OTHER', ja: 'その他', en: 'Other' },
]);
export type GroupKind = CodeOf<typeof GROUP_KINDS>;

/** Groups that `includePublicBodies` switches on, with the seats their posts bring. */
export const PUBLIC_BODY_KINDS: readonly GroupKind[] = ['PUBLIC_OFFICE', 'SOCIAL_WELFARE_COUNCIL'];
