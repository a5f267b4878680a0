import { expect } from 'vitest';
import type { Claim, Claims } from './claims.ts';
import { around, isGroupOf, isPersonOf, isTied, membershipGroups, peopleOf, type Reading, readRegister } from './naive-reading.ts';
import { areasAround } from './naive-network-day.ts';
import { told } from './sentence-forms.ts';

const joined = (reading: Reading, stops: readonly string[]): void => {
  for (const [at, id] of stops.slice(1).entries()) expect(isTied(reading, stops[at], id), `${stops[at]} ${id}`).toBe(true);
};

const path: Claim[] = [
  {
    ja: '{a}‹さん›と{b}‹さん›は直接つながっています。',
    en: '{a} and {b} are linked directly.',
    holds: (reading, { name: { a, b } }, { stepIds = [] }) => {
      expect(stepIds).toEqual([a, b]);
      joined(reading, stepIds);
    },
    rows: (seen, _, { stepIds = [] }) => joined(seen, stepIds),
  },
  {
    ja: '{a}‹さん›から、{way~}を通じて{b}‹さん›につながります。',
    en: 'From {a} through {way~} to {b}: {steps#} steps.',
    holds: (reading, { name: { a, b }, words, count }, { stepIds = [] }, language, sentence) => {
      const between = (words.way ?? '').split(language === 'ja' ? '、' : ', ');
      const stops = [a, ...between.map((name) => name.replace(/さん$/, '')), b];
      expect(stops).toEqual(stepIds);
      expect(new Set(stops).size).toBe(stops.length);
      if (language === 'en') expect(count.steps).toBe(stops.length - 1);
      else for (const id of stops) expect(sentence.includes(`${id}さん`)).toBe(isPersonOf(reading, id));
      joined(reading, stops);
    },
    rows: (seen, _, { stepIds = [] }) => joined(seen, stepIds),
  },
];

/** The areas asked about in which a group of the scope is active. */
const areasOf = ({ register, network }: Reading, group: string, asked: readonly string[]): string[] => {
  const inside = areasAround(register, register.groups?.[group]?.areas ?? []);
  return network.inScope.has(group) ? asked.filter((area) => inside.has(area)) : [];
};
const knows = ({ network }: Reading, a: string, b: string): boolean =>
  network.edges.some(({ from, to, kind }) => kind === 'KNOWS' && ((from === a && to === b) || (from === b && to === a)));

type How = 'OWN' | 'SEATS' | 'ACQUAINTANCE';
/** The groups by which somebody joins the areas: own ties, else seats as well, else those of acquaintances too; null where nothing joins them. */
const joinedBy = (reading: Reading, person: string, asked: readonly string[]): { readonly how: How; readonly groups: readonly string[] } | null => {
  const ofOne = (ids: Iterable<string>): string[] =>
    [...new Set(ids)].filter((id) => isGroupOf(reading, id) && areasOf(reading, id, asked).length === 1).sort();
  const joins = (groups: readonly string[]): boolean => new Set(groups.flatMap((id) => areasOf(reading, id, asked))).size > 1;
  const tied = ofOne(around(reading, person));
  if (tied.length === 0) return null;
  const own = tied.filter((id) => !membershipGroups(reading, person).bySeat.includes(id));
  if (joins(own)) return { how: 'OWN', groups: own };
  if (joins(tied)) return { how: 'SEATS', groups: tied };
  const known = peopleOf(reading).filter((id) => knows(reading, person, id));
  const all = ofOne([...tied, ...known.flatMap((id) => around(reading, id))]);
  return joins(all) ? { how: 'ACQUAINTANCE', groups: all } : null;
};
const joiners = (reading: Reading, how: How, asked: readonly string[]): string[] =>
  peopleOf(reading).filter((id) => reading.network.inScope.has(id) && joinedBy(reading, id, asked)?.how === how);

const LISTS = { ja: { one: '{area}の{groups*}', between: 'と、' }, en: { one: '{groups*} in {area}', between: '; and to ' } } as const;
const placesIn = (language: 'ja' | 'en', areas: number): string =>
  Array.from({ length: areas }, (_, at) => LISTS[language].one.replace('{area}', `{area${at}}`).replace('{groups*}', `{groups${at}*}`)).join(
    LISTS[language].between,
  );

const betweenAreas = (areas: number, how: How): Claim => ({
  ja: {
    OWN: `{p}さんは、${placesIn('ja', areas)}の${areas > 2 ? 'それぞれ' : '両方'}につながっています。`,
    SEATS: `{p}さんは、${placesIn('ja', areas)}の${areas > 2 ? 'それぞれ' : '両方'}につながっています（役職に伴う席を含みます）。`,
    ACQUAINTANCE: `{p}さんは、ご自身とお知り合いを通して、${placesIn('ja', areas)}に届きます。`,
  }[how],
  en: {
    OWN: `{p} is tied to ${placesIn('en', areas)}.`,
    SEATS: `{p} is tied to ${placesIn('en', areas)} (counting seats that a post brings).`,
    ACQUAINTANCE: `{p} leads, partly through acquaintances, to ${placesIn('en', areas)}.`,
  }[how],
  holds: (reading, { name, list }, { areaIds = [] }) => {
    const found = joinedBy(reading, name.p, areaIds);
    expect(found?.how).toBe(how);
    const expected = areaIds
      .map((area) => [area, (found?.groups ?? []).filter((id) => areasOf(reading, id, areaIds)[0] === area)] as const)
      .filter(([, groups]) => groups.length > 0);
    expect(Array.from({ length: areas }, (_, at) => [name[`area${at}`], list[`groups${at}`]])).toEqual(expected.map(([area, groups]) => [area, told(groups)]));
  },
  rows: (seen, { name }, { areaIds = [] }, whole) => {
    const groups = joinedBy(whole, name.p, areaIds)?.groups ?? [];
    const known = peopleOf(seen).filter((id) => knows(seen, name.p, id));
    for (const id of groups) expect(isTied(seen, name.p, id) || (how === 'ACQUAINTANCE' && known.some((one) => isTied(seen, one, id)))).toBe(true);
  },
});

/** Without narrowing, everybody is meant; where people or groups are left out the sentence says so. */
const everybody = (reading: Reading, sentence: string): Reading =>
  /^(表示の範囲では|Within what is shown)/.test(sentence)
    ? reading
    : readRegister(reading.register, { ...reading.scope, fields: null, generations: null, areaIds: null });

const OTHERS = {
  ja: '‹‹ほかに、›‹役職に伴う席でつながっている方が{seats#}名›‹、›‹お知り合いを通して届く方が{known#}名›います。›‹⟦どちらでも|二つ以上で⟧活動している団体：{several*}。›‹直接つながっている団体が{pairs#}組あります。›',
  en: '‹ Tied otherwise: ‹{seats#} ⟦person|people⟧ by seats that a post brings›‹, ›‹{known#} ⟦person|people⟧ through an acquaintance›.›‹ Active in more than one of them: {several*}.›‹ {pairs#} pair‹s› of groups ⟦is|are⟧ linked directly.›',
} as const;
const areasConnected = (ja: string, en: string): Claim => ({
  ja: `${ja}${OTHERS.ja}`,
  en: `${en}${OTHERS.en}`,
  holds: (scoped, { name, list, count }, { areaIds = [], byOwnTiesIds = [] }, language, sentence) => {
    const reading = everybody(scoped, sentence);
    const own = joiners(reading, 'OWN', areaIds);
    expect([...byOwnTiesIds].sort()).toEqual(own);
    if (list.people) expect(list.people).toEqual(told(byOwnTiesIds));
    else expect(own).toEqual(name.p === undefined ? [] : [name.p]);
    if (list.areas) expect(list.areas).toEqual(told(areaIds));
    else expect([name.a, name.b]).toEqual(areaIds);
    const some = (found: readonly unknown[]): number | null => found.length || null;
    const several = reading.network.ids.filter((id) => isGroupOf(reading, id) && areasOf(reading, id, areaIds).length > 1).sort();
    const pairs = reading.network.ids.flatMap((a) =>
      around(reading, a).filter(
        (b) =>
          b > a &&
          [a, b].every((id) => isGroupOf(reading, id) && areasOf(reading, id, areaIds).length === 1) &&
          areasOf(reading, a, areaIds)[0] !== areasOf(reading, b, areaIds)[0],
      ),
    );
    expect([count.seats, count.known, count.pairs]).toEqual([
      some(joiners(reading, 'SEATS', areaIds)),
      some(joiners(reading, 'ACQUAINTANCE', areaIds)),
      some(pairs),
    ]);
    expect(list.several.count === 0 ? told([]) : list.several).toEqual(told(several));
    expect(language === 'ja' && several.length > 0 ? sentence.includes('どちらでも') : areaIds.length === 2).toBe(areaIds.length === 2);
  },
  rows: (seen, _, { areaIds = [] }, whole) => {
    for (const person of peopleOf(whole).filter((id) => whole.network.inScope.has(id))) {
      const found = joinedBy(whole, person, areaIds);
      if (found === null) continue;
      const known = peopleOf(seen).filter((id) => knows(seen, person, id));
      for (const id of found.groups) expect(isTied(seen, person, id) || known.some((one) => isTied(seen, one, id))).toBe(true);
    }
  },
});
const BETWEEN = ['{a}と{b}の団体の間を、', '{areas*}の団体の間を、'];
const BOTH = ['both {a} and {b}', 'more than one of {areas*}'];

/** What each sentence about ways and areas says, and whether the register bears it out. */
export const CLAIMS_ABOUT_WAYS: Claims = {
  PATH: path,
  BETWEEN_AREAS: [2, 3].flatMap((areas) => (['OWN', 'SEATS', 'ACQUAINTANCE'] as const).map((how) => betweenAreas(areas, how))),
  AREAS_CONNECTED: [0, 1].flatMap((many) => [
    areasConnected(
      `${BETWEEN[many]}ご自分のつながりで行き来している方は、まだ登録されていません。`,
      `Nobody on record is tied by own ties to groups of ${BOTH[many]}.`,
    ),
    areasConnected(
      `${BETWEEN[many]}ご自分のつながりで行き来しているのは、いまのところ{p}さんお一人です。`,
      `So far {p} is the only one tied by own ties to groups of ${BOTH[many]}.`,
    ),
    areasConnected(
      `${BETWEEN[many]}ご自分のつながりで行き来しているのは、{people*}‹の⟦2|3⟧名›です。`,
      `{people*} are tied by own ties to groups of ${BOTH[many]}.`,
    ),
  ]),
};
