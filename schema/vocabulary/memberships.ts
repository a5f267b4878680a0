import { type CodeOf, terms } from './term.ts';

/** Level of a role. The first three, and every ex-officio seat, are posts. */
export const ROLE_LEVELS = terms([
  { code: 'HEAD', ja: '代表', en: 'Head', aliases: ['会長', '理事長', '委員長', '部長', '座長'] },
  { code: 'OFFICER', ja: '役員', en: 'Officer', aliases: ['副会長', '副理事長', '理事', '監事', '会計', '書記', '副委員長', '幹事', '委員'] },
  { code: 'STEERING', ja: '世話人', en: 'Steering member', aliases: ['運営'] },
  { code: 'ACTIVE', ja: '担当', en: 'Active', aliases: ['スタッフ', '職員'] },
  { code: 'MEMBER', ja: '会員', en: 'Member', aliases: ['メンバー'] },
  { code: 'PARTICIPANT', ja: '参加者', en: 'Participant', aliases: [] },
]);
export type RoleLevel = CodeOf<typeof ROLE_LEVELS>;
/** Levels that are posts. */
export const POST_LEVELS: readonly RoleLevel[] = ['HEAD', 'OFFICER', 'STEERING'];

/** How long a post lasts and how it is filled. */
export const TERM_RULES = terms([
  { code: 'ONE_YEAR', ja: '1年', en: 'One year' },
  { code: 'TWO_YEARS', ja: '2年', en: 'Two years' },
  { code: 'THREE_YEARS', ja: '3年', en: 'Three years' },
  { code: 'ROTATION', ja: '輪番', en: 'By turn' },
  { code: 'ELECTED', ja: '選任', en: 'Elected' },
  { code: 'OPEN', ja: '定めなし', en: 'No term' },
]);
export type TermRule = CodeOf<typeof TERM_RULES>;

/** How somebody took part in an activity. Visitors never become edges of the network. */
export const PARTICIPATIONS = terms([
  { code: 'ORGANISER', ja: '主催', en: 'Organiser', aliases: ['主催者'] },
  { code: 'WORKER', ja: '運営・手伝い', en: 'Worker', aliases: ['運営', '手伝い', 'スタッフ'] },
  { code: 'VISITOR', ja: '参加', en: 'Visitor', aliases: ['来場', '参加者'] },
]);
export type Participation = CodeOf<typeof PARTICIPATIONS>;

export const WEEKDAYS = terms([
  { code: 'MON', ja: '月曜', en: 'Monday', aliases: ['月'] },
  { code: 'TUE', ja: '火曜', en: 'Tuesday', aliases: ['火'] },
  { code: 'WED', ja: '水曜', en: 'Wednesday', aliases: ['水'] },
  { code: 'THU', ja: '木曜', en: 'Thursday', aliases: ['木'] },
  { code: 'FRI', ja: '金曜', en: 'Friday', aliases: ['金'] },
  { code: 'SAT', ja: '土曜', en: 'Saturday', aliases: ['土'] },
  { code: 'SUN', ja: '日曜', en: 'Sunday', aliases: ['日'] },
]);
export type Weekday = CodeOf<typeof WEEKDAYS>;
