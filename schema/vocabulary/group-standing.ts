import { type CodeOf, terms } from './term.ts';

/** Whether a group is at work. Unset counts as active. */
export const GROUP_STATUSES = terms([
  { code: 'ACTIVE', ja: '活動中', en: 'Active' },
  { code: 'DORMANT', ja: '休止中', en: 'Dormant', aliases: ['休止'] },
  { code: 'DISSOLVED', ja: '解散', en: 'Dissolved' },
  { code: 'UNCONFIRMED', ja: '未確認', en: 'Unconfirmed' },
]);
export type GroupStatus = CodeOf<typeof GROUP_STATUSES>;

/** 把握のていど: whose names of a group are on record. */
export const KNOWN_EXTENTS = terms([
  { code: 'REPRESENTATIVE_ONLY', ja: '代表者だけ', en: 'Representative only', aliases: ['代', '代表のみ'] },
  { code: 'OFFICERS', ja: '役員まで', en: 'Officers', aliases: ['役'] },
  { code: 'ALL', ja: '全員', en: 'Everybody', aliases: ['全'] },
]);
export type KnownExtent = CodeOf<typeof KNOWN_EXTENTS>;

/** 交流の希望: whether a group wants to meet others. NOT_NOW takes it off the lists. */
export const CONTACT_WISHES = terms([
  { code: 'WANTED', ja: 'ある', en: 'Yes', aliases: ['希望する'] },
  { code: 'NOT_NOW', ja: 'いまはない', en: 'Not now', aliases: ['希望しない'] },
  { code: 'UNCONFIRMED', ja: '未確認', en: 'Not known' },
]);
export type ContactWish = CodeOf<typeof CONTACT_WISHES>;

/** What a membership stands for: a household's name on the list is often not who acts. */
export const MEMBERSHIP_UNITS = terms([
  { code: 'HOUSEHOLD', ja: '世帯', en: 'Household' },
  { code: 'INDIVIDUAL', ja: '個人', en: 'Individual' },
  { code: 'GROUP', ja: '団体', en: 'Group' },
]);
export type MembershipUnit = CodeOf<typeof MEMBERSHIP_UNITS>;
