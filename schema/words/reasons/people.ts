import type { Reason } from '../../contracts/reasons.ts';
import { AREA_MANY, FIELD_MANY } from './spans.ts';
import { counted, GROUPS_NOUN, type Language, type NameOf, namesIn, personIn } from './naming.ts';

type Of<Is extends Reason['is']> = Extract<Reason, { is: Is }>;
type Sentence<Is extends Reason['is']> = (reason: Of<Is>, language: Language, nameOf: NameOf) => string;

const groupsOf = (ids: readonly string[], language: Language, nameOf: NameOf): string => namesIn(language, ids.map(nameOf), GROUPS_NOUN);

const onlyLink: Sentence<'ONLY_LINK'> = ({ personId, groupIds, furtherPairs }, language, nameOf) => {
  const person = personIn(language, nameOf(personId));
  const [a, b] = groupIds.map(nameOf);
  if (language === 'ja')
    return `${person}は、${a}と${b}の両方に関わる、いまのところお一人の方です。${furtherPairs > 0 ? `ほかにも${furtherPairs}組の団体の間で同じ役割をされています。` : ''}`;
  return `${person} is so far the only one involved in both ${a} and ${b}.${furtherPairs > 0 ? ` The same holds for ${counted(furtherPairs, 'more pair')} of groups.` : ''}`;
};

const onlyContactOf: Sentence<'ONLY_CONTACT_OF'> = ({ personId, groupIds }, language, nameOf) => {
  const groups = groupsOf(groupIds, language, nameOf);
  return language === 'ja'
    ? `${groups}とほかの団体との連絡役は、いまのところ${personIn('ja', nameOf(personId))}お一人です。`
    : `So far ${nameOf(personId)} is the only contact between ${groups} and the other groups.`;
};

const seatsByPost: Sentence<'SEATS_BY_POST'> = ({ personId, organisationId, role, seats, broughtSeats }, language, nameOf) => {
  const isAll = seats === broughtSeats;
  if (language === 'ja') {
    const which = isAll ? `${seats}つの席はすべて` : `${seats}つの席のうち${broughtSeats}つは`;
    return `${personIn('ja', nameOf(personId))}の${which}、${nameOf(organisationId)}の${role ?? '役員'}としての席です。`;
  }
  const which = isAll
    ? seats === 1
      ? `${nameOf(personId)}'s seat comes`
      : `All ${counted(seats, 'seat')} of ${nameOf(personId)} come`
    : `${broughtSeats} of ${nameOf(personId)}'s ${counted(seats, 'seat')} ${broughtSeats === 1 ? 'comes' : 'come'}`;
  return `${which} with the post${role === null ? '' : ` (${role})`} in ${nameOf(organisationId)}.`;
};

const amongOthers: Sentence<'AMONG_OTHERS'> = ({ personId, groups, fields, areaIds }, language, nameOf) => {
  const person = personIn(language, nameOf(personId));
  const spans = [fields.length > 1 ? FIELD_MANY[language](fields) : null, areaIds.length > 1 ? AREA_MANY[language](areaIds.map(nameOf)) : null].filter(
    (span) => span !== null,
  );
  if (language === 'ja') return `${person}は${groups}団体に関わっています${spans.length > 0 ? `（${spans.join('、')}）` : ''}。`;
  return `${person} is involved in ${counted(groups, 'group')}${spans.length > 0 ? ` (${spans.join('; ')})` : ''}.`;
};

const standsBetween: Sentence<'STANDS_BETWEEN'> = ({ personId, groupIds }, language, nameOf) => {
  const person = personIn(language, nameOf(personId));
  if (groupIds.length === 0)
    return language === 'ja' ? `${person}は、お知り合いどうしの間に立っています。` : `${person} stands between people who know each other through this person.`;
  const groups = groupsOf(groupIds, language, nameOf);
  return language === 'ja' ? `${person}は、${groups}とそのほかの方々の間に立っています。` : `${person} stands between ${groups} and others.`;
};

const reaches: Sentence<'REACHES'> = ({ personId, newlyReached, alsoReached, throughSeats, groupIds }, language, nameOf) => {
  const person = personIn(language, nameOf(personId));
  const groups = groupsOf(groupIds, language, nameOf);
  if (language === 'ja') {
    const also = alsoReached > 0 ? `（新しく${newlyReached}団体、すでに届いている${alsoReached}団体にも）` : '';
    const seats = throughSeats > 0 ? `そのうち${throughSeats}団体とは、役職としての席によるつながりです。` : '';
    return `${person}に会うと、${groups}に直接つながります${also}。${seats}`;
  }
  const also = alsoReached > 0 ? ` (${newlyReached} new, besides ${alsoReached} reached already)` : '';
  const seats = throughSeats > 0 ? ` ${throughSeats} of them through ex-officio seats.` : '';
  return `Meeting ${person} reaches ${groups} directly${also}.${seats}`;
};

const stays: Sentence<'STAYS'> = ({ groupIds }, language, nameOf) =>
  language === 'ja'
    ? `そのまま残るつながり：${groupsOf(groupIds, 'ja', nameOf)}（この方のほかの団体のどれかと、この方を通さずにつながっています）。`
    : `Ties that stay: ${groupsOf(groupIds, 'en', nameOf)}; each is linked to another of this person's groups without this person.`;

const staysBySuccession: Sentence<'STAYS_BY_SUCCESSION'> = ({ groupIds }, language, nameOf) =>
  language === 'ja'
    ? `役職が引き継がれれば残るつながり：${groupsOf(groupIds, 'ja', nameOf)}。`
    : `Ties that stay once the post is handed over: ${groupsOf(groupIds, 'en', nameOf)}.`;

const introduceFirst: Sentence<'INTRODUCE_FIRST'> = ({ groupIds }, language, nameOf) =>
  language === 'ja'
    ? `引き合わせをしておきたい団体：${groupsOf(groupIds, 'ja', nameOf)}（この方のほかの団体との両方に関わる方は、ほかにまだ登録されていません）。`
    : `Groups to introduce first: ${groupsOf(groupIds, 'en', nameOf)}; nobody else on record is involved both there and in another of this person's groups.`;

const nothingDepends: Sentence<'NOTHING_DEPENDS'> = ({ personId }, language, nameOf) =>
  language === 'ja'
    ? `分かっている範囲では、${personIn('ja', nameOf(personId))}が所属する団体どうしのつながりで、お一人に頼っているものはありません。`
    : `As far as is known, no link between the groups of ${nameOf(personId)} rests on one person alone.`;

/** The sentences about people, by reason. */
export const PEOPLE_SENTENCES = {
  ONLY_LINK: onlyLink,
  ONLY_CONTACT_OF: onlyContactOf,
  SEATS_BY_POST: seatsByPost,
  AMONG_OTHERS: amongOthers,
  STANDS_BETWEEN: standsBetween,
  REACHES: reaches,
  STAYS: stays,
  STAYS_BY_SUCCESSION: staysBySuccession,
  INTRODUCE_FIRST: introduceFirst,
  NOTHING_DEPENDS: nothingDepends,
} as const;
