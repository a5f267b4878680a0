import { expect } from 'vitest';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import type { Claims } from './claims.ts';
import {
  around,
  countsAs,
  isGroupOf,
  isOnlyLink,
  isPersonOf,
  isSeparatedBy,
  isTied,
  leftWithout,
  linkedGroups,
  membershipGroups,
  ownPostsOf,
  peopleOf,
  type Reading,
  reachedFrom,
  seatsOf,
  successorsOf,
} from './naive-reading.ts';
import { told } from './sentence-forms.ts';

const pairsOf = (ids: readonly string[]): [string, string][] => ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b]));
const linkedPast = (reading: Reading, person: string, group: string): string[] => linkedGroups(leftWithout(reading, person), group);

/** The groups a successor joins to another group of the person, or that stay on the side of the others thanks to successors. */
const keptBySuccession = (reading: Reading, person: string, group: string): boolean => {
  const mine = membershipGroups(reading, person).all;
  const after = successorsOf(reading, person);
  if (after.some((tiedTo) => tiedTo.includes(group) && tiedTo.some((other) => other !== group && mine.includes(other)))) return true;
  const left = leftWithout(reading, person);
  const joined = new Map(left.tied);
  after.forEach((tiedTo, at) => {
    joined.set(`~${at}`, new Set(tiedTo));
    for (const id of tiedTo) joined.set(id, new Set([...(joined.get(id) ?? []), `~${at}`]));
  });
  const others = (tied: Reading['tied']): number => [...reachedFrom({ tied }, group)].filter((id) => isGroupOf(reading, id)).length;
  return others(joined) > others(left.tied);
};

const isWanted = ({ network, register }: Reading, id: string): boolean => {
  const group = register.groups?.[id];
  return group !== undefined && network.inScope.has(id) && (group.status ?? 'ACTIVE') === 'ACTIVE' && group.contactWish !== 'NOT_NOW';
};

/** What each sentence about a person says, and whether the register bears it out. */
export const CLAIMS_ABOUT_PEOPLE: Claims = {
  ONLY_LINK: [
    {
      ja: '{p}さんは、{a}と{b}の両方に関わる、いまのところお一人の方です。‹ほかにも{more#}組の団体の間で同じ役割をされています。›',
      en: '{p} is so far the only one involved in both {a} and {b}.‹ The same holds for {more#} more pair‹s› of groups.›',
      holds: (reading, { name: { p, a, b }, count: { more } }) => {
        const mine = membershipGroups(reading, p).all;
        expect(mine).toEqual(expect.arrayContaining([a, b]));
        expect(isTied(reading, a, b)).toBe(false);
        expect(peopleOf(reading).filter((id) => isTied(reading, id, a) && isTied(reading, id, b))).toEqual([p]);
        expect(pairsOf(mine).filter(([one, other]) => isOnlyLink(reading, p, one, other))).toHaveLength((more ?? 0) + 1);
      },
      rows: (seen, { name: { p, a, b } }) => {
        expect([isTied(seen, p, a), isTied(seen, p, b)]).toEqual([true, true]);
        expect(around(seen, p)).toHaveLength(2);
      },
    },
  ],
  ONLY_CONTACT_OF: [
    {
      ja: '{groups*}とほかの団体との連絡役は、いまのところ{p}さんお一人です。',
      en: 'So far {p} is the only contact between {groups*}‹,› and the other groups.',
      holds: (reading, { name: { p }, list }, { groupIds = [] }) => {
        expect(list.groups).toEqual(told(groupIds));
        expect(isSeparatedBy(reading, p, groupIds)).toBe(true);
        expect(groupIds.some((id) => isTied(reading, p, id))).toBe(true);
        const alike = peopleOf(reading).filter((id) => isSeparatedBy(reading, id, groupIds) && isContactOfEach(reading, id, groupIds));
        expect(alike).toEqual([p]);
      },
      rows: (seen, { name: { p } }, { groupIds = [] }) => leadsOver(seen, p, groupIds),
    },
    {
      ja: '{groups*}とほかの団体とのつながりは、いまのところ{p}さんを通るものだけです。',
      en: 'So far every way between {groups*}‹,› and the other groups leads through {p}.',
      holds: (reading, { name: { p }, list }, { groupIds = [] }) => {
        expect(list.groups).toEqual(told(groupIds));
        expect(isSeparatedBy(reading, p, groupIds)).toBe(true);
      },
      rows: (seen, { name: { p } }, { groupIds = [] }) => leadsOver(seen, p, groupIds),
    },
  ],
  SEATS_BY_POST: [
    {
      ja: '{p}さんの{seats#}つの席のうち{brought#}つは、{g}の{role~}としての席です。',
      en: "{brought#} of {p}'s {seats#} seats come‹s› with the post ({role~}) in {g}.",
      holds: (reading, { name: { p, g }, count, words }) => seatsHold(reading, p, g, count.seats, count.brought, words.role),
      rows: (seen, { name: { p, g }, count, words }) => seatsHold(seen, p, g, count.seats, count.brought, words.role),
    },
    {
      ja: '{p}さんの{seats#}つの席は⟦すべて|どちらも⟧、{g}の{role~}としての席です。',
      en: '⟦All {seats#} seats|Both seats⟧ of {p} come with the post ({role~}) in {g}.',
      holds: (reading, { name: { p, g }, count, words }) => seatsHold(reading, p, g, count.seats ?? 2, count.seats ?? 2, words.role),
      rows: (seen, { name: { p, g }, count, words }) => seatsHold(seen, p, g, count.seats ?? 2, count.seats ?? 2, words.role),
    },
    {
      ja: '{p}さんの{seats#}つの席のうち{brought#}つは、{g}での役職に伴う席です。',
      en: "{brought#} of {p}'s {seats#} seats come‹s› with a post in {g}.",
      holds: (reading, { name: { p, g }, count }) => seatsHold(reading, p, g, count.seats, count.brought, null),
      rows: (seen, { name: { p, g }, count }) => seatsHold(seen, p, g, count.seats, count.brought, null),
    },
    {
      ja: '{p}さんの{seats#}つの席は⟦すべて|どちらも⟧、{g}での役職に伴う席です。',
      en: '⟦All {seats#} seats|Both seats⟧ of {p} come with a post in {g}.',
      holds: (reading, { name: { p, g }, count }) => seatsHold(reading, p, g, count.seats ?? 2, count.seats ?? 2, null),
      rows: (seen, { name: { p, g }, count }) => seatsHold(seen, p, g, count.seats ?? 2, count.seats ?? 2, null),
    },
  ],
  AMONG_OTHERS: [
    {
      ja: '{p}さんは、{groups*}に関わっています‹（{spans~}）›。',
      en: '{p} is involved in {groups*}‹ ({spans~})›.',
      holds: (reading, { name: { p }, list, words }, _, language) => {
        const mine = membershipGroups(reading, p).all;
        expect(mine.length).toBeGreaterThan(1);
        expect(list.groups).toEqual(told(mine));
        const record = (id: string) => reading.register.groups?.[id] ?? {};
        const fields = FIELDS.filter(({ code }) => mine.some((id) => record(id).fields?.includes(code)));
        const areas = [...new Set(mine.flatMap((id) => record(id).areas ?? []))].sort();
        const spans = {
          ja: [
            fields.length > 1 ? [`${fields.map(({ ja }) => ja).join('／')}の${fields.length}分野`] : [],
            areas.length > 3 ? [...areas.slice(0, 2), ''] : areas.length > 1 ? areas : [],
          ].flat(),
          en: [
            fields.length > 1 ? [`${fields.length} fields: ${fields.map(({ en }) => en).join(', ')}`] : [],
            areas.length > 3 ? [`${areas.length} areas`] : areas.length > 1 ? [areas.join(', ')] : [],
          ].flat(),
        };
        const text = language === 'ja' ? spans.ja.join('、').replace(/、$/, ` など${areas.length}エリア`) : spans.en.join('; ');
        expect(words.spans ?? '').toBe(text);
      },
      rows: (seen, { name: { p } }, { groupIds = [] }) => expect(membershipGroups(seen, p).all).toEqual(groupIds),
    },
  ],
  STANDS_BETWEEN: [
    {
      ja: '{p}さんは、{orgs*}と、直接つながりのある{people#}名の方の間に立っています。',
      en: '{p} stands between {orgs*}‹,› and {people#} ⟦person|people⟧ tied to this person.',
      holds: (reading, { name: { p }, list, count }) => standsBetween(reading, p, list.orgs, count.people ?? 0),
      rows: (seen, { name: { p }, list, count }) => standsBetween(seen, p, list.orgs, count.people ?? 0),
    },
    {
      ja: '{p}さんは、直接つながりのある{people#}名の方の間に立っています。',
      en: '{p} stands between {people#} people tied to this person.',
      holds: (reading, { name: { p }, count }) => standsBetween(reading, p, told([]), count.people ?? 0),
      rows: (seen, { name: { p }, count }) => standsBetween(seen, p, told([]), count.people ?? 0),
    },
    {
      ja: '{p}さんは、{a}と{b}の間に立っています。',
      en: '{p} stands between {a} and {b}.',
      holds: (reading, { name: { p, a, b } }) => standsBetween(reading, p, told([a, b]), 0),
      rows: (seen, { name: { p, a, b } }) => standsBetween(seen, p, told([a, b]), 0),
    },
    {
      ja: '{p}さんは、{orgs*}の間に立っています。',
      en: '{p} stands between {orgs*}.',
      holds: (reading, { name: { p }, list }) => standsBetween(reading, p, list.orgs, 0),
      rows: (seen, { name: { p }, list }) => standsBetween(seen, p, list.orgs, 0),
    },
  ],
  REACHES: [
    {
      ja: '{p}さんに会うと、{groups*}に直接つながります‹（新しく{fresh#}団体、すでに届いている{also#}団体にも）›。‹⟦新しい{of#}団体のうち{seats#}団体との|そのうち{seats2#}団体との|新しい|この⟧つながりは、役職としての席によるものです。›',
      en: 'Meeting {p} reaches {groups*} directly‹ ({fresh#} new, besides {also#} reached already)›.‹ It reaches ⟦this group|{seats#} of these {of#} groups|these {all#} groups⟧ by ⟦an ex-officio seat|ex-officio seats⟧.›',
      holds: (reading, { name: { p }, list, count }, { groupIds = [], reached = [] }, language, sentence) => {
        const wanted = around(reading, p).filter((id) => isWanted(reading, id));
        const fresh = wanted.filter((id) => !reached.includes(id));
        expect(groupIds).toEqual(fresh);
        expect(list.groups).toEqual(told(fresh));
        expect([count.fresh, count.also]).toEqual(wanted.length > fresh.length ? [fresh.length, wanted.length - fresh.length] : [null, null]);
        const bySeat = fresh.filter((id) => membershipGroups(reading, p).bySeat.includes(id)).length;
        expect(/席による|ex-officio/.test(sentence)).toBe(bySeat > 0);
        const some = count.seats ?? count.seats2 ?? null;
        if (some !== null) expect([count.of ?? fresh.length, some]).toEqual([fresh.length, bySeat]);
        else if (bySeat > 0) expect([bySeat, count.all ?? bySeat, language]).toEqual([fresh.length, fresh.length, language]);
        if (some !== null) expect(bySeat).toBeLessThan(fresh.length);
      },
      rows: (seen, { name: { p }, count }, { groupIds = [] }) => {
        expect(around(seen, p)).toEqual(expect.arrayContaining([...groupIds]));
        expect(around(seen, p)).toHaveLength(groupIds.length + (count.also ?? 0));
      },
    },
  ],
  STAYS: [
    {
      ja: 'そのまま残るつながり：{groups*}（この方のほかの団体のどれかと、この方を通さずにつながっています）。',
      en: "Ties that stay: {groups*}; each is linked to another of this person's groups without this person.",
      holds: (reading, { list }, { groupIds = [], personId = '' }) => {
        expect(list.groups).toEqual(told(groupIds));
        const mine = membershipGroups(reading, personId).all;
        expect(mine).toEqual(expect.arrayContaining([...groupIds]));
        expect(groupIds).toEqual(mine.filter((id) => linkedPast(reading, personId, id).some((other) => mine.includes(other))));
      },
      rows: (seen, _, { groupIds = [], personId = '' }, whole) => {
        const mine = membershipGroups(whole, personId).all;
        for (const id of groupIds) expect(linkedPast(seen, personId, id).some((other) => mine.includes(other))).toBe(true);
      },
    },
  ],
  STAYS_BY_SUCCESSION: [
    {
      ja: '役職が引き継がれれば残るつながり：{groups*}。',
      en: 'Ties that stay once the post is handed over: {groups*}.',
      holds: (reading, { list }, { groupIds = [], personId = '' }) => {
        expect(list.groups).toEqual(told(groupIds));
        for (const id of groupIds) expect(keptBySuccession(reading, personId, id)).toBe(true);
      },
      rows: (seen, _, { groupIds = [], personId = '' }, whole) => {
        expect(successorsOf(seen, personId).flat().sort()).toEqual(successorsOf(whole, personId).flat().sort());
        for (const id of groupIds) expect(reachedFrom(seen, personId).has(id)).toBe(true);
      },
    },
  ],
  INTRODUCE_FIRST: [
    {
      ja: '引き合わせをしておきたい団体：{groups*}（この方のほかの団体との両方に関わる方は、ほかにまだ登録されていません）。',
      en: "Groups to introduce first: {groups*}; nobody else on record is involved both there and in another of this person's groups.",
      holds: (reading, { list }, { groupIds = [], personId = '' }) => {
        expect(list.groups).toEqual(told(groupIds));
        const mine = membershipGroups(reading, personId).all;
        for (const id of groupIds) {
          expect(mine).toContain(id);
          expect(linkedPast(reading, personId, id).filter((other) => mine.includes(other))).toEqual([]);
          expect(successorsOf(reading, personId).some((tiedTo) => tiedTo.includes(id) && tiedTo.some((other) => other !== id && mine.includes(other)))).toBe(
            false,
          );
        }
      },
      rows: (seen, _, { personId = '' }, whole) => expect(membershipGroups(seen, personId).all).toEqual(membershipGroups(whole, personId).all),
    },
  ],
  NOTHING_DEPENDS: [
    {
      ja: '分かっている範囲では、{p}さんが所属する団体どうしのつながりで、お一人に頼っているものはありません。',
      en: 'As far as is known, no link between the groups of {p} rests on one person alone.',
      holds: (reading, { name: { p } }) => {
        const mine = membershipGroups(reading, p).all;
        expect(mine.length).toBeGreaterThan(1);
        for (const [a, b] of pairsOf(mine)) expect(linkedPast(reading, p, a)).toContain(b);
      },
      rows: (seen, { name: { p } }, _, whole) => {
        const mine = membershipGroups(whole, p).all;
        expect(membershipGroups(seen, p).all).toEqual(mine);
        for (const [a, b] of pairsOf(mine)) expect(linkedPast(seen, p, a)).toContain(b);
      },
    },
    {
      ja: '分かっている範囲では、{p}さんだけが間をつないでいる団体はありません。',
      en: 'As far as is known, no groups are joined by {p} alone.',
      holds: (reading, { name: { p } }) => {
        expect(membershipGroups(reading, p).all.length).toBeLessThan(2);
        const apart = pairsOf([...reachedFrom(reading, p)].filter((id) => isGroupOf(reading, id)));
        for (const [a, b] of apart) expect(reachedFrom(leftWithout(reading, p), a).has(b)).toBe(true);
        for (const [a, b] of pairsOf(around(reading, p).filter((id) => isGroupOf(reading, id)))) expect(linkedPast(reading, p, a)).toContain(b);
      },
      rows: (seen, { name: { p } }, _, whole) => expect(membershipGroups(seen, p).all).toEqual(membershipGroups(whole, p).all),
    },
  ],
};

const leadsOver = (seen: Reading, person: string, groupIds: readonly string[]): void => {
  const reached = reachedFrom(seen, person);
  for (const id of groupIds) expect(reached.has(id)).toBe(true);
  expect([...reached].some((id) => isGroupOf(seen, id) && !groupIds.includes(id))).toBe(true);
  expect(isSeparatedBy(seen, person, groupIds)).toBe(true);
};

const isContactOfEach = (reading: Reading, person: string, groupIds: readonly string[]): boolean => {
  const left = leftWithout(reading, person);
  return groupIds.every((id) => groupIds.some((other) => isTied(reading, person, other) && reachedFrom(left, id).has(other)));
};

const seatsHold = (reading: Reading, person: string, group: string, seats: number | null, brought: number | null, role: string | null): void => {
  const own = ownPostsOf(reading, person).filter((tie) => countsAs(reading, tie[2]) === group);
  expect(own.length).toBeGreaterThan(0);
  expect(seatsOf(reading, person)).toHaveLength(seats ?? 0);
  expect(seatsOf(reading, person).filter((tie) => countsAs(reading, tie[3]?.broughtBy) === group)).toHaveLength(brought ?? 0);
  if (role !== null) expect([...new Set(own.map(([, , where, details]) => `${details?.role} in ${where}`))]).toEqual([`${role} in ${group}`]);
};

const standsBetween = (reading: Reading, person: string, organisations: ReturnType<typeof told>, people: number): void => {
  const near = around(reading, person);
  expect(organisations).toEqual(told(near.filter((id) => !isPersonOf(reading, id))));
  expect(near.filter((id) => isPersonOf(reading, id))).toHaveLength(people);
  expect(pairsOf(near).some(([a, b]) => !isTied(reading, a, b))).toBe(true);
  expect(membershipGroups(reading, person).all.length).toBeLessThan(2);
};
