import type { Reason } from '../../contracts/reasons.ts';
import { AREAS_NOUN, counted, GROUPS_NOUN, type Language, type NameOf, namesIn, PEOPLE_NOUN, personIn } from './naming.ts';

type Sentence<Is extends Reason['is']> = (reason: Extract<Reason, { is: Is }>, language: Language, nameOf: NameOf) => string;

const betweenAreas: Sentence<'BETWEEN_AREAS'> = ({ personId, by, areas }, language, nameOf) => {
  const person = personIn(language, nameOf(personId));
  const each = areas.map(({ areaId, groupIds }) => ({ area: nameOf(areaId), groups: namesIn(language, groupIds.map(nameOf), GROUPS_NOUN) }));
  if (language === 'ja') {
    const where = each.map(({ area, groups }) => `${area}の${groups}`).join('と、');
    if (by === 'ACQUAINTANCE') return `${person}は、ご自身とお知り合いを通して、${where}に届きます。`;
    return `${person}は、${where}の${areas.length > 2 ? 'それぞれ' : '両方'}につながっています${by === 'SEATS' ? '（役職に伴う席を含みます）' : ''}。`;
  }
  const where = each.map(({ area, groups }) => `${groups} in ${area}`).join('; and to ');
  if (by === 'ACQUAINTANCE') return `${person} leads, partly through acquaintances, to ${where}.`;
  return `${person} is tied to ${where}${by === 'SEATS' ? ' (counting seats that a post brings)' : ''}.`;
};

const byOwnTies = (people: readonly string[], areas: readonly string[], language: Language): string => {
  const between = language === 'ja' && areas.length === 2 ? areas.join('と') : namesIn(language, areas, AREAS_NOUN);
  const both = areas.length === 2 ? `both ${between}` : `more than one of ${between}`;
  if (language === 'ja') {
    if (people.length === 0) return `${between}の団体の間を、ご自分のつながりで行き来している方は、まだ登録されていません。`;
    if (people.length === 1) return `${between}の団体の間を、ご自分のつながりで行き来しているのは、いまのところ${personIn('ja', people[0])}お一人です。`;
    const named = people.map((person) => personIn('ja', person));
    return `${between}の団体の間を、ご自分のつながりで行き来しているのは、${namesIn('ja', named, PEOPLE_NOUN)}${named.length > 3 ? '' : `の${named.length}名`}です。`;
  }
  if (people.length === 0) return `Nobody on record is tied by own ties to groups of ${both}.`;
  if (people.length === 1) return `So far ${people[0]} is the only one tied by own ties to groups of ${both}.`;
  return `${namesIn('en', people, PEOPLE_NOUN)} are tied by own ties to groups of ${both}.`;
};

const areasConnected: Sentence<'AREAS_CONNECTED'> = (reason, language, nameOf) => {
  const areas = reason.areaIds.map(nameOf);
  const sentences = [byOwnTies(reason.byOwnTiesIds.map(nameOf), areas, language)];
  const [bySeats, byAcquaintance] = [reason.bySeatsIds.length, reason.byAcquaintanceIds.length];
  const shared = namesIn(language, reason.groupsInSeveralIds.map(nameOf), GROUPS_NOUN);
  if (language === 'ja') {
    const others = [
      bySeats > 0 ? `役職に伴う席でつながっている方が${bySeats}名` : null,
      byAcquaintance > 0 ? `お知り合いを通して届く方が${byAcquaintance}名` : null,
    ].filter((part) => part !== null);
    if (others.length > 0) sentences.push(`${reason.byOwnTiesIds.length > 0 ? 'ほかに、' : ''}${others.join('、')}います。`);
    if (shared !== '') sentences.push(`${areas.length === 2 ? 'どちらでも' : '二つ以上で'}活動している団体：${shared}。`);
    if (reason.directPairs > 0) sentences.push(`直接つながっている団体が${reason.directPairs}組あります。`);
    return sentences.join('');
  }
  const others = [
    bySeats > 0 ? `${counted(bySeats, 'person', 'people')} by seats that a post brings` : null,
    byAcquaintance > 0 ? `${counted(byAcquaintance, 'person', 'people')} through an acquaintance` : null,
  ].filter((part) => part !== null);
  if (others.length > 0) sentences.push(`Tied otherwise: ${others.join(', ')}.`);
  if (shared !== '') sentences.push(`Active in more than one of them: ${shared}.`);
  if (reason.directPairs > 0) sentences.push(`${counted(reason.directPairs, 'pair')} of groups ${reason.directPairs === 1 ? 'is' : 'are'} linked directly.`);
  return sentences.join(' ');
};

/** The sentences about what joins areas, by reason. */
export const AREA_SENTENCES = { BETWEEN_AREAS: betweenAreas, AREAS_CONNECTED: areasConnected } as const;
