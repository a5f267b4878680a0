import { type CodeOf, terms } from './term.ts';

/** Which network is measured. */
export const REACHES = terms([
  { code: 'CITY', ja: '市内全域', en: 'Whole city' },
  { code: 'LINKED', ja: '外とのつながりも', en: 'With links outside' },
  { code: 'INSIDE', ja: 'エリアの中', en: 'Inside' },
]);
export type Reach = CodeOf<typeof REACHES>;

/** Headings of the list of groups; each active group stands under the first that holds (NO_WISH, NOT_YET_KNOWN, TO_CONNECT). */
export const LISTINGS = terms([
  { code: 'TO_CONNECT', ja: 'これからつながる団体', en: 'Groups to connect' },
  { code: 'NOT_YET_KNOWN', ja: 'つながりが未確認の団体', en: 'Groups not yet known well' },
  { code: 'NO_WISH', ja: 'いまは交流を希望しない団体', en: 'Groups that do not wish for contact now' },
]);
export type Listing = CodeOf<typeof LISTINGS>;

/** Strongest first. The first three are isolated, the others weakly linked. */
export const ISOLATION_REASONS = terms([
  { code: 'NO_TIES', ja: 'つながりの記録がまだありません', en: 'No tie recorded yet' },
  { code: 'NO_SHARED_PEOPLE', ja: 'ほかの団体と掛け持ちの方がいません', en: 'Nobody belongs to another group as well' },
  { code: 'SEPARATE_COMPONENT', ja: '小さなまとまりの中でつながっています', en: 'Connected within a small cluster' },
  { code: 'HANGS_ON_ONE_PERSON', ja: 'ほかとの連絡役がお一人です', en: 'One contact person to the others' },
  { code: 'SINGLE_TIE', ja: 'つながり先が１団体です', en: 'One linked group' },
  { code: 'INWARD', ja: '同じ分野・同じ地域の中でつながっています', en: 'Connected within the same field and area' },
]);
export type IsolationReason = CodeOf<typeof ISOLATION_REASONS>;
/** Of the reasons, those that make a group isolated; the others make it weakly linked. */
export const ISOLATED_REASONS: readonly IsolationReason[] = ['NO_TIES', 'NO_SHARED_PEOPLE', 'SEPARATE_COMPONENT'];

/** Why somebody would be a good first contact, best first. */
export const CONTACT_REASONS = terms([
  { code: 'EXISTING_PATH', ja: '間に立てる方がいます', en: 'Somebody can introduce you' },
  { code: 'SAME_PLACE_AND_TIME', ja: '同じ館なのに', en: 'Same hall, not acquainted' },
  { code: 'SIMILAR_ACTIVITY', ja: '似た活動', en: 'Similar activity' },
  { code: 'SAME_AREA', ja: '同じエリア', en: 'Same area' },
  { code: 'SAME_FIELD', ja: '同じ分野', en: 'Same field' },
  { code: 'NEED_AND_OFFER', ja: '求めていることと、できること', en: 'Need and offer' },
  { code: 'OTHER', ja: 'そのほか', en: 'Other' },
]);
export type ContactReason = CodeOf<typeof CONTACT_REASONS>;

/** What joins groups of one area and groups of another through a person, the person's own ties first. */
export const AREA_CONNECTION_KINDS = terms([
  { code: 'OWN_TIES', ja: 'ご自分のつながりで', en: 'By own ties' },
  { code: 'SEATS', ja: '役職に伴う席で', en: 'By seats that a post brings' },
  { code: 'ACQUAINTANCE', ja: 'お知り合いを通して', en: 'Through an acquaintance' },
]);
export type AreaConnectionKind = CodeOf<typeof AREA_CONNECTION_KINDS>;

/** Gould and Fernandez (1989). */
export const BROKERAGE_ROLES = terms([
  { code: 'COORDINATOR', ja: '分野の中をつなぐ', en: 'Connects within the field' },
  { code: 'GATEKEEPER', ja: '外から分野へ取り次ぐ', en: 'Brings others into the field' },
  { code: 'REPRESENTATIVE', ja: '分野から外へつなぐ', en: 'Connects the field outwards' },
  { code: 'CONSULTANT', ja: 'ほかの分野の中をつなぐ', en: 'Connects within another field' },
  { code: 'LIAISON', ja: 'ちがう分野どうしをつなぐ', en: 'Connects different fields' },
]);
export type BrokerageRole = CodeOf<typeof BROKERAGE_ROLES>;

/** What a measure is measured of. */
export const MEASURE_SUBJECTS = terms([
  { code: 'NETWORK', ja: 'ネットワーク全体', en: 'The network as a whole' },
  { code: 'STAKEHOLDER', ja: '方や団体ひとつひとつ', en: 'Single stakeholders' },
]);
export type MeasureSubject = CodeOf<typeof MEASURE_SUBJECTS>;

/** What a team of key players is looked for. */
export const KEY_PLAYER_AIMS = terms([
  { code: 'REACH', ja: 'いちばん多くの団体に届く方々', en: 'People from whom word reaches most groups' },
  {
    code: 'SEPARATION',
    ja: '交代の備えをいっしょにしておきたい方々',
    en: 'People whose hand-over is prepared together, as most pairs of groups are joined through them',
  },
]);
export type KeyPlayerAim = CodeOf<typeof KEY_PLAYER_AIMS>;
