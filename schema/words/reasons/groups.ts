import type { Reason } from '../../contracts/reasons.ts';
import { counted, type Language, type NameOf, namesIn, personIn } from './naming.ts';
import { fieldsIn, subFieldsIn, weekdaysIn } from './spans.ts';

type Listed = Extract<Reason, { is: 'GROUP_LISTED' }>;
type Contact = Extract<Reason, { is: 'FIRST_CONTACT' }>;

const KNOWN = {
  ja: { REPRESENTATIVE_ONLY: '代表者の方だけ登録されています', OFFICERS: '役員まで確認しています', ALL: '全員を確認しています' },
  en: {
    REPRESENTATIVE_ONLY: (group: string) => `Only the representative of ${group} is on record`,
    OFFICERS: (group: string) => `The officers of ${group} are on record`,
    ALL: (group: string) => `Everybody in ${group} is on record`,
  },
} as const;

/** What is known of the group before the finding, so that nobody takes unknown for isolated. */
const knowledge = ({ knownExtent, memberships }: Listed, language: Language, group: string): string => {
  if (language === 'ja') {
    if (knownExtent !== null) return `${group}は、${KNOWN.ja[knownExtent]}`;
    return memberships === 0 ? `${group}は、お名前の登録がまだありません` : `${group}は、${memberships}名の方が登録されています`;
  }
  if (knownExtent !== null) return KNOWN.en[knownExtent](group);
  return memberships === 0
    ? `Nobody in ${group} is on record`
    : `${counted(memberships, 'person', 'people')} of ${group} ${memberships === 1 ? 'is' : 'are'} on record`;
};

const ISOLATION = {
  ja: {
    NO_TIES: () => 'ほかの団体とのつながりの記録はまだありません',
    NO_SHARED_PEOPLE: () => 'ほかの団体と掛け持ちの方はいまのところいません',
    SEPARATE_COMPONENT: ({ cluster }: Listed) => `つながりは、小さなまとまり（${cluster}の人・団体）の中にあります`,
    HANGS_ON_ONE_PERSON: ({ hangsOnId }: Listed, nameOf: NameOf) =>
      `ほかの団体との連絡役は、いまのところ${hangsOnId === null ? 'お一人' : `${personIn('ja', nameOf(hangsOnId))}お一人`}です`,
    SINGLE_TIE: ({ linkedId }: Listed, nameOf: NameOf) => `つながり先は${linkedId === null ? '１団体' : `${nameOf(linkedId)}の１団体`}です`,
    INWARD: ({ linked }: Listed) => `つながり先の${linked}団体は、同じ分野・同じ地域の中にあります`,
  },
  en: {
    NO_TIES: () => 'no tie to another group is recorded yet',
    NO_SHARED_PEOPLE: () => 'so far nobody belongs to another group as well',
    SEPARATE_COMPONENT: ({ cluster }: Listed) => `its ties stay within a small cluster of ${cluster}`,
    HANGS_ON_ONE_PERSON: ({ hangsOnId }: Listed, nameOf: NameOf) =>
      `so far ${hangsOnId === null ? 'one person' : nameOf(hangsOnId)} is the only contact to other groups`,
    SINGLE_TIE: ({ linkedId }: Listed, nameOf: NameOf) => `it is linked to one group${linkedId === null ? '' : `, ${nameOf(linkedId)}`}`,
    INWARD: ({ linked }: Listed) => `the ${counted(linked, 'group')} it is linked to work in the same field and area`,
  },
} as const;

/** Why a group stands under its heading, and what is known of it. */
export const groupListed = (reason: Listed, language: Language, nameOf: NameOf): string => {
  const group = nameOf(reason.groupId);
  const finding = reason.isolation === null ? null : ISOLATION[language][reason.isolation](reason, nameOf);
  if (reason.listing === 'NO_WISH')
    return language === 'ja' ? `${group}は、いまは交流を希望されていません。` : `${group} does not wish for contact at present.`;
  const known = knowledge(reason, language, group);
  if (reason.listing === 'NOT_YET_KNOWN') {
    if (reason.linked === 0) return language === 'ja' ? `${known}。つながりはまだ分かりません。` : `${known}; its ties are not known yet.`;
    return language === 'ja'
      ? `${known}。つながりの記録は${reason.linked}団体分ありますが、全体はまだ分かりません。`
      : `${known}. ${counted(reason.linked, 'linked group')} on record; the rest is not known yet.`;
  }
  if (finding === null) return language === 'ja' ? `${known}。` : `${known}.`;
  return language === 'ja' ? `${known}が、${finding}。` : `${known}; ${finding}.`;
};

const OCCASION = {
  ja: {
    EXISTING_PATH: ({ viaIds, stakeholderId }: Contact, nameOf: NameOf) =>
      `${viaIds.map((id) => personIn('ja', nameOf(id))).join('、')}が${nameOf(stakeholderId)}との間に立てます。`,
    SAME_PLACE_AND_TIME: ({ groupId, stakeholderId, facilityId, weekdays }: Contact, nameOf: NameOf) =>
      `${nameOf(groupId)}と${nameOf(stakeholderId)}は同じ${facilityId === null ? '館' : nameOf(facilityId)}を同じ${weekdaysIn('ja', weekdays) || '曜日'}に使っています。`,
    SIMILAR_ACTIVITY: ({ stakeholderId, subFields }: Contact, nameOf: NameOf) =>
      `${nameOf(stakeholderId)}も${subFieldsIn('ja', subFields)}に取り組んでいます。`,
    SAME_AREA: ({ stakeholderId, areaIds }: Contact, nameOf: NameOf) =>
      `${nameOf(stakeholderId)}は同じ${namesIn('ja', areaIds.map(nameOf), { ja: 'エリア', en: 'areas' })}で活動しています。`,
    SAME_FIELD: ({ stakeholderId, fields }: Contact, nameOf: NameOf) => `${nameOf(stakeholderId)}は同じ分野（${fieldsIn('ja', fields)}）で活動しています。`,
    NEED_AND_OFFER: ({ stakeholderId }: Contact, nameOf: NameOf) => `${nameOf(stakeholderId)}のできることが、求めていることに合います。`,
    OTHER: ({ groupId, stakeholderId }: Contact, nameOf: NameOf) =>
      `${nameOf(groupId)}と${nameOf(stakeholderId)}が知り合うきっかけは、まだ登録されていません。`,
  },
  en: {
    EXISTING_PATH: ({ viaIds, stakeholderId }: Contact, nameOf: NameOf) =>
      `${viaIds.map(nameOf).join(' and ')} could introduce you to ${nameOf(stakeholderId)}.`,
    SAME_PLACE_AND_TIME: ({ groupId, stakeholderId, facilityId, weekdays }: Contact, nameOf: NameOf) =>
      `${nameOf(groupId)} and ${nameOf(stakeholderId)} use ${facilityId === null ? 'the same hall' : nameOf(facilityId)} on the same day${weekdays.length > 0 ? ` (${weekdaysIn('en', weekdays)})` : ''}.`,
    SIMILAR_ACTIVITY: ({ stakeholderId, subFields }: Contact, nameOf: NameOf) => `${nameOf(stakeholderId)} works on ${subFieldsIn('en', subFields)} as well.`,
    SAME_AREA: ({ stakeholderId, areaIds }: Contact, nameOf: NameOf) =>
      `${nameOf(stakeholderId)} is active in the same area (${areaIds.map(nameOf).join(', ')}).`,
    SAME_FIELD: ({ stakeholderId, fields }: Contact, nameOf: NameOf) => `${nameOf(stakeholderId)} works in the same field (${fieldsIn('en', fields)}).`,
    NEED_AND_OFFER: ({ stakeholderId }: Contact, nameOf: NameOf) => `What ${nameOf(stakeholderId)} can offer fits what is needed.`,
    OTHER: ({ groupId, stakeholderId }: Contact, nameOf: NameOf) => `No occasion for ${nameOf(groupId)} and ${nameOf(stakeholderId)} to meet is on record yet.`,
  },
} as const;

/** What a first contact rests on: a person in between, a shared hall, similar work. */
export const firstContact = (reason: Contact, language: Language, nameOf: NameOf): string => OCCASION[language][reason.kind](reason, nameOf);
