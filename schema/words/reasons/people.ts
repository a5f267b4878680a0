import type { Reason } from '../../contracts/reasons.ts';
import { AREA_MANY, FIELD_MANY } from './spans.ts';
import { counted, GROUPS_NOUN, type Language, type NameOf, namesIn, personIn } from './naming.ts';

type Of<Is extends Reason['is']> = Extract<Reason, { is: Is }>;
type Sentence<Is extends Reason['is']> = (reason: Of<Is>, language: Language, nameOf: NameOf) => string;

const ORGANISATIONS_NOUN = { ja: 'か所', en: 'organisations' } as const;

const groupsOf = (ids: readonly string[], language: Language, nameOf: NameOf): string => namesIn(language, ids.map(nameOf), GROUPS_NOUN);

const onlyLink: Sentence<'ONLY_LINK'> = ({ personId, groupIds, furtherPairs }, language, nameOf) => {
  const person = personIn(language, nameOf(personId));
  const [a, b] = groupIds.map(nameOf);
  if (language === 'ja')
    return `${person}は、${a}と${b}の両方に関わる、いまのところお一人の方です。${furtherPairs > 0 ? `ほかにも${furtherPairs}組の団体の間で同じ役割をされています。` : ''}`;
  return `${person} is so far the only one involved in both ${a} and ${b}.${furtherPairs > 0 ? ` The same holds for ${counted(furtherPairs, 'more pair')} of groups.` : ''}`;
};

const onlyContactOf: Sentence<'ONLY_CONTACT_OF'> = ({ personId, groupIds, isTied }, language, nameOf) => {
  const groups = groupsOf(groupIds, language, nameOf);
  const person = personIn(language, nameOf(personId));
  if (language === 'ja')
    return isTied
      ? `${groups}とほかの団体との連絡役は、いまのところ${person}お一人です。`
      : `${groups}とほかの団体とのつながりは、いまのところ${person}を通るものだけです。`;
  const others = groupIds.length > 1 ? `${groups}, and the other groups` : `${groups} and the other groups`;
  return isTied ? `So far ${person} is the only contact between ${others}.` : `So far every way between ${others} leads through ${person}.`;
};

/** つ counts up to nine. */
const things = (count: number): string => (count < 10 ? `${count}つ` : `${count}`);

const seatsByPost: Sentence<'SEATS_BY_POST'> = ({ personId, organisationId, role, seats, broughtSeats }, language, nameOf) => {
  const isAll = seats === broughtSeats;
  const organisation = nameOf(organisationId);
  if (language === 'ja') {
    const which = !isAll
      ? `${things(seats)}の席のうち${things(broughtSeats)}は`
      : seats === 1
        ? '席は'
        : `${things(seats)}の席は${seats === 2 ? 'どちらも' : 'すべて'}`;
    return `${personIn('ja', nameOf(personId))}の${which}、${organisation}${role === null ? 'での役職に伴う席' : `の${role}としての席`}です。`;
  }
  const which = isAll
    ? seats === 1
      ? `${nameOf(personId)}'s seat comes`
      : `${seats === 2 ? 'Both seats' : `All ${seats} seats`} of ${nameOf(personId)} come`
    : `${broughtSeats} of ${nameOf(personId)}'s ${counted(seats, 'seat')} ${broughtSeats === 1 ? 'comes' : 'come'}`;
  return `${which} with ${role === null ? 'a post' : `the post (${role})`} in ${organisation}.`;
};

const amongOthers: Sentence<'AMONG_OTHERS'> = ({ personId, groupIds, fields, areaIds }, language, nameOf) => {
  const groups = groupsOf(groupIds, language, nameOf);
  const person = personIn(language, nameOf(personId));
  const spans = [fields.length > 1 ? FIELD_MANY[language](fields) : null, areaIds.length > 1 ? AREA_MANY[language](areaIds.map(nameOf)) : null].filter(
    (span) => span !== null,
  );
  if (language === 'ja') return `${person}は、${groups}に関わっています${spans.length > 0 ? `（${spans.join('、')}）` : ''}。`;
  return `${person} is involved in ${groups}${spans.length > 0 ? ` (${spans.join('; ')})` : ''}.`;
};

const standsBetween: Sentence<'STANDS_BETWEEN'> = ({ personId, organisationIds, people }, language, nameOf) => {
  const person = personIn(language, nameOf(personId));
  const names = organisationIds.map(nameOf);
  const organisations = namesIn(language, names, ORGANISATIONS_NOUN);
  if (language === 'ja') {
    if (names.length === 0) return `${person}は、直接つながりのある${people}名の方の間に立っています。`;
    if (people === 0) return `${person}は、${names.length === 2 ? names.join('と') : organisations}の間に立っています。`;
    return `${person}は、${organisations}と、直接つながりのある${people}名の方の間に立っています。`;
  }
  const those = `${counted(people, 'person', 'people')} tied to this person`;
  if (names.length === 0) return `${person} stands between ${those}.`;
  return `${person} stands between ${organisations}${people === 0 ? '' : names.length > 1 ? `, and ${those}` : ` and ${those}`}.`;
};

const reaches: Sentence<'REACHES'> = ({ personId, newlyReached, alsoReached, throughSeats, groupIds }, language, nameOf) => {
  const person = personIn(language, nameOf(personId));
  const groups = groupsOf(groupIds, language, nameOf);
  if (language === 'ja') {
    const also = alsoReached > 0 ? `（新しく${newlyReached}団体、すでに届いている${alsoReached}団体にも）` : '';
    const some = `${alsoReached > 0 ? `新しい${newlyReached}団体の` : 'その'}うち${throughSeats}団体とのつながり`;
    const which = newlyReached > throughSeats ? some : `${alsoReached > 0 ? '新しい' : 'この'}つながり`;
    const seats = throughSeats > 0 ? `${which}は、役職としての席によるものです。` : '';
    return `${person}に会うと、${groups}に直接つながります${also}。${seats}`;
  }
  const also = alsoReached > 0 ? ` (${newlyReached} new, besides ${alsoReached} reached already)` : '';
  const which =
    newlyReached > throughSeats ? `${throughSeats} of these ${newlyReached} groups` : newlyReached === 1 ? 'this group' : `these ${newlyReached} groups`;
  const seats = throughSeats === 0 ? '' : ` It reaches ${which} by ${throughSeats === 1 ? 'an ex-officio seat' : 'ex-officio seats'}.`;
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

const nothingDepends: Sentence<'NOTHING_DEPENDS'> = ({ personId, groups }, language, nameOf) => {
  if (language === 'ja')
    return groups > 1
      ? `分かっている範囲では、${personIn('ja', nameOf(personId))}が所属する団体どうしのつながりで、お一人に頼っているものはありません。`
      : `分かっている範囲では、${personIn('ja', nameOf(personId))}だけが間をつないでいる団体はありません。`;
  return groups > 1
    ? `As far as is known, no link between the groups of ${nameOf(personId)} rests on one person alone.`
    : `As far as is known, no groups are joined by ${nameOf(personId)} alone.`;
};

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
