import { expect } from 'vitest';
import { FIELDS, SUB_FIELDS } from '../../schema/vocabulary/fields.ts';
import { WEEKDAYS } from '../../schema/vocabulary/memberships.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import type { Claim, Claims, Context } from './claims.ts';
import {
  around,
  countsAs,
  groupsOf,
  isGroupOf,
  isPersonOf,
  isTied,
  leftWithout,
  linkedGroups,
  linksOf,
  peopleOf,
  type Reading,
  reachedFrom,
  readRegister,
} from './naive-reading.ts';
import { areasAround } from './naive-network-day.ts';
import { type Language, type Said, told } from './sentence-forms.ts';
import type { PlainTie } from './snapshot-of.ts';

/** The register with public bodies counted. */
const withBodies = (reading: Reading): Reading => readRegister(reading.register, { ...reading.scope, includePublicBodies: true });
/** People on record as members of a group, in the whole register. */
const membersOf = (reading: Reading, group: string): string[] => {
  const whole = withBodies(reading);
  return [...new Set(whole.network.day.memberships.filter(([, , to]) => countsAs(whole, to) === group).map(([person]) => person))].sort();
};

/** What each language says first: how much of the group is known. */
const KNOWN: readonly {
  readonly ja: string;
  readonly en: string;
  readonly headings: readonly string[];
  /** `mayBeHeads`: nobody is on record there as something else than the head. */
  readonly isSo: (extent: string | undefined, members: number, told: number, mayBeHeads: boolean) => boolean;
}[] = [
  {
    ja: '{g}は、代表者の方だけ登録されています',
    en: 'Only the representative of {g} is on record',
    headings: ['NOT_YET_KNOWN'],
    isSo: (extent, members, _, mayBeHeads) => extent === 'REPRESENTATIVE_ONLY' && members === 1 && mayBeHeads,
  },
  {
    ja: '{g}について確認しているのは、代表者の方だけです',
    en: 'Only the representative of {g} has been confirmed',
    headings: ['NOT_YET_KNOWN'],
    isSo: (extent, members, _, mayBeHeads) => extent === 'REPRESENTATIVE_ONLY' && !(members === 1 && mayBeHeads),
  },
  { ja: '{g}は、役員まで確認しています', en: 'The officers of {g} have been confirmed', headings: ['TO_CONNECT'], isSo: (extent) => extent === 'OFFICERS' },
  { ja: '{g}は、全員を確認しています', en: 'Everybody in {g} has been confirmed', headings: ['TO_CONNECT'], isSo: (extent) => extent === 'ALL' },
  {
    ja: '{g}は、お名前の登録がまだありません',
    en: 'Nobody in {g} is on record',
    headings: ['NOT_YET_KNOWN'],
    isSo: (extent, members) => extent === undefined && members === 0,
  },
  {
    ja: '{g}は、{n#}名の方が登録されています',
    en: '{n#} ⟦person|people⟧ of {g} ⟦is|are⟧ on record',
    headings: ['NOT_YET_KNOWN', 'TO_CONNECT'],
    isSo: (extent, members, told) => extent === undefined && members === told,
  },
];
const listing = ({ register }: Reading, group: string, memberships: number): string => {
  const { contactWish, knownExtent } = register.groups?.[group] ?? {};
  if (contactWish === 'NOT_NOW') return 'NO_WISH';
  const isKnown = knownExtent === undefined ? memberships > 1 : knownExtent !== 'REPRESENTATIVE_ONLY';
  return isKnown ? 'TO_CONNECT' : 'NOT_YET_KNOWN';
};
const recordsOf = (reading: Reading, group: string): PlainTie[] => {
  const whole = withBodies(reading);
  return whole.network.day.memberships.filter(([, , to]) => countsAs(whole, to) === group);
};
const mayBeHeads = (reading: Reading, group: string): boolean => recordsOf(reading, group).every(([, , , details]) => (details?.level ?? 'HEAD') === 'HEAD');

/** A finding on a group: in words, in the register, and in the rows. */
interface Finding {
  readonly ja: string;
  readonly en: string;
  readonly holds: (reading: Reading, group: string, said: Said) => void;
  readonly rows: (seen: Reading, group: string, said: Said, whole: Reading) => void;
}
const reaching = (reading: Reading, group: string): string[] =>
  around(reading, group).filter((id) => isPersonOf(reading, id) && around(reading, id).some((other) => other !== group && !isPersonOf(reading, other)));
const otherGroups = (reading: Reading, group: string): string[] => [...reachedFrom(reading, group)].filter((id) => id !== group && isGroupOf(reading, id));
const directly = (reading: Reading, group: string): string[] => around(reading, group).filter((id) => !isPersonOf(reading, id));
const sameLinks = (seen: Reading, group: string, _: Said, whole: Reading): void => expect(linkedGroups(seen, group)).toEqual(linkedGroups(whole, group));
const sameContact = (seen: Reading, group: string, said: Said, whole: Reading): void => {
  expect(linksOf(seen, group)).toEqual(linksOf(whole, group));
  expect(reaching(seen, group)).toEqual([said.name.p]);
};
const main = (reading: Reading): ReadonlySet<string> => {
  const parts = [...new Set([...reading.tied.keys()].map((id) => [...reachedFrom(reading, id)].sort().join()))].map((part) => part.split(','));
  const groups = (part: readonly string[]): number => part.filter((id) => isGroupOf(reading, id)).length;
  return new Set(parts.sort((a, b) => groups(b) - groups(a) || b.length - a.length || (a[0] < b[0] ? -1 : 1))[0]);
};
const largest = (reading: Reading): number => Math.max(...[...reading.tied.keys()].map((id) => reachedFrom(reading, id).size));
const within = ({ register }: Reading, inner: string, outer: string): boolean => {
  const [one, other] = [register.groups?.[inner], register.groups?.[outer]];
  const areas = (one?.areas ?? []).every((area) => other?.areas?.some((around) => areasAround(register, [area]).has(around)));
  return Boolean(one?.fields?.length && one.areas?.length) && one?.fields?.every((field) => other?.fields?.includes(field)) === true && areas;
};

/** In the order of strength: the first that holds is told. */
const FINDINGS: readonly Finding[] = [
  {
    ja: 'ほかの団体とのつながりの記録はまだありません',
    en: 'no tie to another group is recorded yet',
    holds: (reading, group) => expect(around(reading, group)).toEqual([]),
    rows: () => undefined,
  },
  {
    ja: 'ほかの団体と掛け持ちの方は、いまのところ登録されていません',
    en: 'so far nobody on record belongs to another group as well',
    holds: (reading, group) => {
      expect(around(reading, group)).not.toEqual([]);
      for (const person of around(reading, group)) expect(around(reading, person).filter((id) => id !== group && !isPersonOf(reading, id))).toEqual([]);
    },
    rows: (seen, group, _, whole) => expect(around(seen, group)).toEqual(expect.arrayContaining(around(whole, group))),
  },
  ...[true, false].map(
    (isSmall): Finding => ({
      ja: `つながりは、${isSmall ? '小さな' : 'ひとつの'}まとまり（人・団体あわせて{cluster#}）の中にあります`,
      en: `its ties stay within ${isSmall ? 'a small' : 'one'} cluster of {cluster#} people and organisations`,
      holds: (reading, group, { count }) => {
        expect(linksOf(reading, group)).not.toEqual([]);
        expect([reachedFrom(reading, group).size, main(reading).has(group)]).toEqual([count.cluster, false]);
        expect(2 * (count.cluster ?? 0) < largest(reading)).toBe(isSmall);
      },
      rows: (seen, group, _, whole) => {
        for (const id of reachedFrom(whole, group)) expect(around(seen, id)).toEqual(expect.arrayContaining(around(whole, id)));
      },
    }),
  ),
  {
    ja: 'ほかの団体との連絡役は、いまのところ{p}さんお一人です',
    en: 'so far {p} is the only contact to other groups',
    holds: (reading, group, { name }) => {
      expect([directly(reading, group), reaching(reading, group)]).toEqual([[], [name.p]]);
      expect(otherGroups(reading, group)).not.toEqual([]);
      expect(otherGroups(leftWithout(reading, name.p), group)).toEqual([]);
    },
    rows: sameContact,
  },
  {
    ja: 'ほかの団体にも関わる方は、いまのところ{p}さんお一人です',
    en: 'so far {p} is the only one involved in other groups as well',
    holds: (reading, group, { name }) => {
      expect([directly(reading, group), reaching(reading, group)]).toEqual([[], [name.p]]);
      expect(linkedGroups(reading, group)).not.toEqual([]);
      expect(otherGroups(leftWithout(reading, name.p), group)).not.toEqual([]);
    },
    rows: sameContact,
  },
  {
    ja: '学校や施設などにも関わる方は、いまのところ{p}さんお一人です',
    en: 'so far {p} is the only one involved in a school, university or facility as well',
    holds: (reading, group, { name }) => {
      expect([directly(reading, group), reaching(reading, group), linkedGroups(reading, group)]).toEqual([[], [name.p], []]);
      expect(linksOf(reading, group)).not.toEqual([]);
    },
    rows: sameContact,
  },
  {
    ja: 'つながっている団体は、いまのところ{only}の1団体です',
    en: 'so far it is linked to one other group, {only}',
    holds: (reading, group, { name }) => expect(linkedGroups(reading, group)).toEqual([name.only]),
    rows: sameLinks,
  },
  {
    ja: 'つながり先の{linked#}団体は、同じ分野・同じ地域の中にあります',
    en: 'the {linked#} groups it is linked with lie within the same field and area',
    holds: (reading, group, { count }) => {
      const linked = linkedGroups(reading, group);
      expect(linked).toHaveLength(count.linked ?? 1);
      expect(linked.length).toBeGreaterThan(1);
      expect(linked.filter((other) => !within(reading, other, group))).toEqual([]);
    },
    rows: sameLinks,
  },
];

const knownIsSo = (reading: Reading, { name, count }: Said, known: (typeof KNOWN)[number], heading: string): void => {
  expect(known.isSo(reading.register.groups?.[name.g]?.knownExtent, membersOf(reading, name.g).length, count.n ?? -1, mayBeHeads(reading, name.g))).toBe(true);
  expect(listing(reading, name.g, recordsOf(reading, name.g).length)).toBe(heading);
};
/** Where the number of members is told, they can be counted in the rows. */
const membersSeen = (seen: Reading, { name, count }: Said): void => {
  if (count.n !== null && count.n !== undefined) expect(membersOf(seen, name.g)).toHaveLength(count.n);
};

const asToConnect = (known: (typeof KNOWN)[number]): Claim[] => [
  {
    ja: `${known.ja}。`,
    en: `${known.en}.`,
    parts: [known.ja, 'well linked'],
    holds: (reading, said) => {
      knownIsSo(reading, said, known, 'TO_CONNECT');
      expect(linksOf(reading, said.name.g).length).toBeGreaterThan(0);
    },
    rows: membersSeen,
  },
  ...[false, true].flatMap((besides) =>
    FINDINGS.map(
      (finding): Claim => ({
        ja: `${known.ja}が、${besides ? '行政・社協を除くと、' : ''}${finding.ja}。`,
        en: `${known.en}; ${besides ? 'public bodies left out, ' : ''}${finding.en}.`,
        parts: [known.ja, finding.ja, `${finding.ja.includes('まとまり') ? 'cluster' : 'links'} with public bodies ${besides ? 'left out' : 'told of'}`],
        holds: (reading, said) => {
          knownIsSo(reading, said, known, 'TO_CONNECT');
          finding.holds(reading, said.name.g, said);
          if (!besides) sameWithBodies(reading, said.name.g, finding, said);
          else expect(reading.scope.includePublicBodies).toBe(false);
        },
        rows: (seen, said, _, whole) => {
          membersSeen(seen, said);
          finding.rows(seen, said.name.g, said, whole);
        },
      }),
    ),
  ),
];
const asNotYetKnown = (known: (typeof KNOWN)[number]): Claim[] => [
  {
    ja: `${known.ja}。つながりはまだ分かりません。`,
    en: `${known.en}; its ties are not known yet.`,
    parts: [known.ja, 'not known yet'],
    holds: (reading, said) => {
      knownIsSo(reading, said, known, 'NOT_YET_KNOWN');
      expect(linkedGroups(reading, said.name.g)).toEqual([]);
    },
    rows: membersSeen,
  },
  {
    ja: `${known.ja}。つながりの記録は{linked#}団体分ありますが、全体はまだ分かりません。`,
    en: `${known.en}. Ties to {linked#} group‹s› are on record; the rest is not known yet.`,
    parts: [known.ja, 'not all known yet'],
    holds: (reading, said) => {
      knownIsSo(reading, said, known, 'NOT_YET_KNOWN');
      expect(linkedGroups(reading, said.name.g)).toHaveLength(said.count.linked ?? 0);
    },
    rows: (seen, said, _, whole) => {
      membersSeen(seen, said);
      sameLinks(seen, said.name.g, said, whole);
    },
  },
];
const listed: Claim[] = KNOWN.flatMap((known) => [
  ...(known.headings.includes('TO_CONNECT') ? asToConnect(known) : []),
  ...(known.headings.includes('NOT_YET_KNOWN') ? asNotYetKnown(known) : []),
]);
/** What is said without leaving out public bodies is so with them as well, but that the main part may be another one then. */
const sameWithBodies = (reading: Reading, group: string, finding: Finding, said: Said): void => {
  const whole = withBodies(reading);
  if (finding.ja.includes('まとまり')) expect(reachedFrom(whole, group)).toEqual(reachedFrom(reading, group));
  else expect(linksOf(whole, group)).toEqual(linksOf(reading, group));
  if (finding.ja.includes('連絡役') || finding.ja.includes('関わる方')) expect(reaching(whole, group)).toEqual([said.name.p]);
};

const isOpen = ({ register, network }: Reading, id: string): boolean => {
  const group = register.groups?.[id];
  if (group === undefined) return network.ids.includes(id) && (register.schools?.[id] !== undefined || register.universities?.[id] !== undefined);
  return (group.status ?? 'ACTIVE') === 'ACTIVE' && group.contactWish !== 'NOT_NOW';
};
const namesOf = (list: readonly Term[], codes: Iterable<string>, language: Language, between: { readonly ja: string; readonly en: string }): string =>
  list
    .filter(({ code }) => new Set(codes).has(code))
    .map((term) => term[language])
    .join(between[language]);
const shared = (reading: Reading, a: string, b: string, of: 'fields' | 'subFields'): readonly string[] => {
  const values = (id: string): readonly string[] => reading.register.groups?.[id]?.[of] ?? [];
  return values(a).filter((value) => values(b).includes(value));
};
const daysShared = (reading: Reading, a: string, b: string, hall: string): readonly string[] => {
  const { register, scope } = reading;
  const isHeld = ([, kind, to, details]: PlainTie): boolean =>
    kind === 'USES' && to === hall && (details?.from ?? '') <= scope.asOf && scope.asOf <= (details?.to ?? '9999-12-31');
  const daysOf = (id: string): readonly string[] =>
    (register.ties ?? []).flatMap((tie) => (isHeld(tie) && countsAs(reading, tie[0]) === id ? (tie[3]?.weekdays ?? []) : []));
  return daysOf(a).filter((day) => daysOf(b).includes(day));
};
const areasOf = ({ register }: Reading, id: string): readonly string[] =>
  ({ ...register.groups, ...register.schools, ...register.universities })[id]?.areas ?? [];
const areasShared = (reading: Reading, a: string, b: string): string[] => {
  const around = (id: string): ReadonlySet<string> => areasAround(reading.register, areasOf(reading, id));
  return [...around(a)].filter((area) => around(b).has(area));
};
/** A contact is a group or a school that is open to it and not linked yet. */
const isContact = (reading: Reading, other: string, { groupIds = [] }: Context): string => {
  const [group] = groupIds;
  expect([isOpen(reading, other), linksOf(reading, group).includes(other), other === group]).toEqual([true, false, false]);
  return group;
};

const contacts: Claim[] = [
  {
    ja: '{p}さんが‹、{via*}を通じて›{o}との間に立てます。',
    en: '{p} could introduce you to {o}‹, through {via*}›.',
    holds: (reading, { name, list }, context) => {
      const group = isContact(reading, name.o, context);
      const { viaIds = [], stepIds = [] } = context;
      expect(stepIds.filter((id) => isPersonOf(reading, id))).toEqual(viaIds);
      expect([name.p, list.via]).toEqual([viaIds[0], told(stepIds.filter((id) => id !== viaIds[0]))]);
      const steps = [group, ...stepIds, name.o];
      for (const [at, id] of steps.slice(1).entries()) expect(isTied(reading, steps[at], id)).toBe(true);
    },
    rows: (seen, { name }, { groupIds = [], stepIds = [] }) => {
      const steps = [groupIds[0], ...stepIds, name.o];
      for (const [at, id] of steps.slice(1).entries()) expect(isTied(seen, steps[at], id)).toBe(true);
    },
  },
  {
    ja: '{g}と{o}は同じ{hall}を同じ{days~}に使っています。',
    en: '{g} and {o} use {hall} on the same day ({days~}).',
    holds: (reading, { name, words }, context, language) => {
      expect(isContact(reading, name.o, context)).toBe(name.g);
      const days = daysShared(reading, name.g, name.o, name.hall);
      expect(days).not.toEqual([]);
      expect(words.days).toBe(namesOf(WEEKDAYS, days, language, { ja: '・', en: ' and ' }));
    },
    rows: (seen, { name }, _, whole) =>
      expect(new Set(daysShared(seen, name.g, name.o, name.hall))).toEqual(new Set(daysShared(whole, name.g, name.o, name.hall))),
  },
  {
    ja: '{o}も{work~}に取り組んでいます。',
    en: '{o} works on {work~} as well.',
    holds: (reading, { name, words }, context, language) => {
      const group = isContact(reading, name.o, context);
      expect(words.work).toBe(namesOf(SUB_FIELDS, shared(reading, group, name.o, 'subFields'), language, { ja: '・', en: ', ' }));
    },
    rows: () => undefined,
  },
  {
    ja: '{o}も同じエリア（{areas*}）にあります。',
    en: '{o} is in the same area ({areas*}).',
    holds: (reading, { name, list }, context) => {
      const group = isContact(reading, name.o, context);
      const common = areasShared(reading, group, name.o);
      expect(list.areas.named.length).toBeGreaterThan(0);
      for (const area of list.areas.named) expect(common).toContain(area);
    },
    rows: () => undefined,
  },
  {
    ja: '{o}も同じ分野（{work~}）で活動しています。',
    en: '{o} works in the same field ({work~}).',
    holds: (reading, { name, words }, context, language) => {
      const group = isContact(reading, name.o, context);
      expect(words.work).toBe(namesOf(FIELDS, shared(reading, group, name.o, 'fields'), language, { ja: '／', en: ', ' }));
    },
    rows: () => undefined,
  },
  {
    ja: '{g}と{o}が知り合うきっかけは、まだ登録されていません。',
    en: 'No occasion for {g} and {o} to meet is on record yet.',
    holds: (reading, { name }, context) => {
      expect(isContact(reading, name.o, context)).toBe(name.g);
      const halls = Object.keys(reading.register.facilities ?? {});
      expect(halls.flatMap((hall) => daysShared(reading, name.g, name.o, hall))).toEqual([]);
      expect([...shared(reading, name.g, name.o, 'subFields'), ...shared(reading, name.g, name.o, 'fields')]).toEqual([]);
      expect(areasShared(reading, name.g, name.o).filter((area) => [name.g, name.o].some((id) => areasOf(reading, id).includes(area)))).toEqual([]);
      const people = peopleOf(reading).filter((id) => reachedFrom(reading, name.g).has(id) && isBetween(reading, id, name.g, name.o));
      expect(people).toEqual([]);
    },
    rows: () => undefined,
  },
];
/** Can this one stand on a way between the two on which nobody stands twice? Only where neither end shuts the other off. */
const isBetween = (reading: Reading, id: string, a: string, b: string): boolean =>
  reachedFrom(leftWithout(reading, b), a).has(id) && reachedFrom(leftWithout(reading, a), b).has(id) && areDisjoint(reading, id, a, b);
const areDisjoint = (reading: Reading, id: string, a: string, b: string): boolean =>
  reading.network.ids.every(
    (cut) => cut === id || cut === a || cut === b || [a, b].some((end) => reachedFrom(leftWithout(reading, cut), id).has(end)) === true,
  );

/** What each sentence about a group says, and whether the register bears it out. */
export const CLAIMS_ABOUT_GROUPS: Claims = {
  GROUP_LISTED: [
    ...listed,
    {
      ja: '{g}は、いまは交流を希望されていません。',
      en: '{g} does not wish for contact at present.',
      holds: ({ register }, { name }) => expect(register.groups?.[name.g]?.contactWish).toBe('NOT_NOW'),
      rows: (seen) => expect(groupsOf(seen).every((id) => around(seen, id).length === 0)).toBe(true),
    },
  ],
  FIRST_CONTACT: contacts,
};
