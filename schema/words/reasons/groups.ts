import type { Reason } from '../../contracts/reasons.ts';
import { AREAS_NOUN, counted, type Language, type NameOf, namesIn, personIn } from './naming.ts';
import { fieldsIn, subFieldsIn, weekdaysIn } from './spans.ts';

type Listed = Extract<Reason, { is: 'GROUP_LISTED' }>;
type Contact = Extract<Reason, { is: 'FIRST_CONTACT' }>;

const KNOWN = {
  ja: { REPRESENTATIVE_ONLY: 'について確認しているのは、代表者の方だけです', OFFICERS: 'は、役員まで確認しています', ALL: 'は、全員を確認しています' },
  en: {
    REPRESENTATIVE_ONLY: (group: string) => `Only the representative of ${group} has been confirmed`,
    OFFICERS: (group: string) => `The officers of ${group} have been confirmed`,
    ALL: (group: string) => `Everybody in ${group} has been confirmed`,
  },
} as const;

/** What is known of the group before the finding, so that nobody takes unknown for isolated. */
const knowledge = ({ knownExtent, memberships, isRepresentative: isHead }: Listed, language: Language, group: string): string => {
  const isRepresentative = knownExtent === 'REPRESENTATIVE_ONLY' && memberships === 1 && isHead;
  if (language === 'ja') {
    if (isRepresentative) return `${group}は、代表者の方だけ登録されています`;
    if (knownExtent !== null) return group + KNOWN.ja[knownExtent];
    return memberships === 0 ? `${group}は、お名前の登録がまだありません` : `${group}は、${memberships}名の方が登録されています`;
  }
  if (isRepresentative) return `Only the representative of ${group} is on record`;
  if (knownExtent !== null) return KNOWN.en[knownExtent](group);
  return memberships === 0
    ? `Nobody in ${group} is on record`
    : `${counted(memberships, 'person', 'people')} of ${group} ${memberships === 1 ? 'is' : 'are'} on record`;
};

const contact = ({ hangsOnId }: Listed, language: Language, nameOf: NameOf): string =>
  hangsOnId === null ? (language === 'ja' ? 'お一人' : 'one person') : language === 'ja' ? `${personIn('ja', nameOf(hangsOnId))}お一人` : nameOf(hangsOnId);

const ISOLATION = {
  ja: {
    NO_TIES: () => 'ほかの団体とのつながりの記録はまだありません',
    NO_SHARED_PEOPLE: () => 'ほかの団体と掛け持ちの方は、いまのところ登録されていません',
    SEPARATE_COMPONENT: ({ cluster, isSmallCluster }: Listed) =>
      `つながりは、${isSmallCluster ? '小さな' : 'ひとつの'}まとまり（人・団体あわせて${cluster}）の中にあります`,
    HANGS_ON_ONE_PERSON: (reason: Listed, nameOf: NameOf) => {
      const person = contact(reason, 'ja', nameOf);
      if (reason.linked === 0) return `学校や施設などにも関わる方は、いまのところ${person}です`;
      return reason.isOnlyWay ? `ほかの団体との連絡役は、いまのところ${person}です` : `ほかの団体にも関わる方は、いまのところ${person}です`;
    },
    SINGLE_TIE: ({ linkedId }: Listed, nameOf: NameOf) => `つながっている団体は、いまのところ${linkedId === null ? '' : `${nameOf(linkedId)}の`}1団体です`,
    INWARD: ({ linked }: Listed) => `つながり先の${linked}団体は、同じ分野・同じ地域の中にあります`,
  },
  en: {
    NO_TIES: () => 'no tie to another group is recorded yet',
    NO_SHARED_PEOPLE: () => 'so far nobody on record belongs to another group as well',
    SEPARATE_COMPONENT: ({ cluster, isSmallCluster }: Listed) =>
      `its ties stay within ${isSmallCluster ? 'a small' : 'one'} cluster of ${cluster} people and organisations`,
    HANGS_ON_ONE_PERSON: (reason: Listed, nameOf: NameOf) => {
      const person = contact(reason, 'en', nameOf);
      if (reason.linked === 0) return `so far ${person} is the only one involved in a school, university or facility as well`;
      return reason.isOnlyWay ? `so far ${person} is the only contact to other groups` : `so far ${person} is the only one involved in other groups as well`;
    },
    SINGLE_TIE: ({ linkedId }: Listed, nameOf: NameOf) => `so far it is linked to one other group${linkedId === null ? '' : `, ${nameOf(linkedId)}`}`,
    INWARD: ({ linked }: Listed) => `the ${linked} groups it is linked with lie within the same field and area`,
  },
} as const;

const BESIDES_PUBLIC_BODIES = { ja: '行政・社協を除くと、', en: 'public bodies left out, ' } as const;

/** Why a group stands under its heading, and what is known of it. */
export const groupListed = (reason: Listed, language: Language, nameOf: NameOf): string => {
  const group = nameOf(reason.groupId);
  if (reason.listing === 'NO_WISH')
    return language === 'ja' ? `${group}は、いまは交流を希望されていません。` : `${group} does not wish for contact at present.`;
  const known = knowledge(reason, language, group);
  if (reason.listing === 'NOT_YET_KNOWN') {
    if (reason.linked === 0) return language === 'ja' ? `${known}。つながりはまだ分かりません。` : `${known}; its ties are not known yet.`;
    return language === 'ja'
      ? `${known}。つながりの記録は${reason.linked}団体分ありますが、全体はまだ分かりません。`
      : `${known}. Ties to ${counted(reason.linked, 'group')} are on record; the rest is not known yet.`;
  }
  if (reason.isolation === null) return language === 'ja' ? `${known}。` : `${known}.`;
  const finding = (reason.besidesPublicBodies ? BESIDES_PUBLIC_BODIES[language] : '') + ISOLATION[language][reason.isolation](reason, nameOf);
  return language === 'ja' ? `${known}が、${finding}。` : `${known}; ${finding}.`;
};

/** Whoever stands on the way besides the person who introduces, people and organisations. */
const besidesFirst = ({ stepIds, viaIds }: Contact): readonly string[] => stepIds.filter((id) => id !== viaIds[0]);
const STEPS_NOUN = { ja: 'つ', en: 'steps' } as const;

const OCCASION = {
  ja: {
    EXISTING_PATH: (reason: Contact, nameOf: NameOf) => {
      const others = besidesFirst(reason).map((id) => (reason.viaIds.includes(id) ? personIn('ja', nameOf(id)) : nameOf(id)));
      const through = others.length === 0 ? '' : `、${namesIn('ja', others, STEPS_NOUN)}を通じて`;
      return `${personIn('ja', nameOf(reason.viaIds[0]))}が${through}${nameOf(reason.stakeholderId)}との間に立てます。`;
    },
    SAME_PLACE_AND_TIME: ({ groupId, stakeholderId, facilityId, weekdays }: Contact, nameOf: NameOf) =>
      `${nameOf(groupId)}と${nameOf(stakeholderId)}は同じ${facilityId === null ? '館' : nameOf(facilityId)}を同じ${weekdaysIn('ja', weekdays) || '曜日'}に使っています。`,
    SIMILAR_ACTIVITY: ({ stakeholderId, subFields }: Contact, nameOf: NameOf) =>
      `${nameOf(stakeholderId)}も${subFieldsIn('ja', subFields)}に取り組んでいます。`,
    SAME_AREA: ({ stakeholderId, areaIds }: Contact, nameOf: NameOf) =>
      `${nameOf(stakeholderId)}も同じエリア（${namesIn('ja', areaIds.map(nameOf), AREAS_NOUN)}）にあります。`,
    SAME_FIELD: ({ stakeholderId, fields }: Contact, nameOf: NameOf) => `${nameOf(stakeholderId)}も同じ分野（${fieldsIn('ja', fields)}）で活動しています。`,
    NEED_AND_OFFER: ({ stakeholderId }: Contact, nameOf: NameOf) => `${nameOf(stakeholderId)}のできることが、求めていることに合います。`,
    OTHER: ({ groupId, stakeholderId }: Contact, nameOf: NameOf) =>
      `${nameOf(groupId)}と${nameOf(stakeholderId)}が知り合うきっかけは、まだ登録されていません。`,
  },
  en: {
    EXISTING_PATH: (reason: Contact, nameOf: NameOf) => {
      const others = besidesFirst(reason).map(nameOf);
      const through = others.length === 0 ? '' : `, through ${namesIn('en', others, STEPS_NOUN)}`;
      return `${nameOf(reason.viaIds[0])} could introduce you to ${nameOf(reason.stakeholderId)}${through}.`;
    },
    SAME_PLACE_AND_TIME: ({ groupId, stakeholderId, facilityId, weekdays }: Contact, nameOf: NameOf) =>
      `${nameOf(groupId)} and ${nameOf(stakeholderId)} use ${facilityId === null ? 'the same hall' : nameOf(facilityId)} on the same day${weekdays.length > 0 ? ` (${weekdaysIn('en', weekdays)})` : ''}.`,
    SIMILAR_ACTIVITY: ({ stakeholderId, subFields }: Contact, nameOf: NameOf) => `${nameOf(stakeholderId)} works on ${subFieldsIn('en', subFields)} as well.`,
    SAME_AREA: ({ stakeholderId, areaIds }: Contact, nameOf: NameOf) =>
      `${nameOf(stakeholderId)} is in the same area (${namesIn('en', areaIds.map(nameOf), AREAS_NOUN)}).`,
    SAME_FIELD: ({ stakeholderId, fields }: Contact, nameOf: NameOf) => `${nameOf(stakeholderId)} works in the same field (${fieldsIn('en', fields)}).`,
    NEED_AND_OFFER: ({ stakeholderId }: Contact, nameOf: NameOf) => `What ${nameOf(stakeholderId)} can offer fits what is needed.`,
    OTHER: ({ groupId, stakeholderId }: Contact, nameOf: NameOf) => `No occasion for ${nameOf(groupId)} and ${nameOf(stakeholderId)} to meet is on record yet.`,
  },
} as const;

/** What a first contact rests on: a person in between, a shared hall, similar work. */
export const firstContact = (reason: Contact, language: Language, nameOf: NameOf): string => OCCASION[language][reason.kind](reason, nameOf);
