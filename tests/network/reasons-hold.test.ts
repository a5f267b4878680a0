import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reason } from '../../schema/contracts/reasons.ts';
import type { Explained } from '../../schema/contracts/ties-behind.ts';
import { DEFAULT_TIE_KINDS } from '../../schema/vocabulary/tie-kinds.ts';
import { sentenceOf } from '../../schema/words/reasons/sentence-of.ts';
import { answerQuestion } from '../../server/network/answer-question.ts';
import type { Claim, Context } from './claims.ts';
import { CLAIMS_ABOUT_GROUPS } from './claims-about-groups.ts';
import { CLAIMS_ABOUT_PEOPLE } from './claims-about-people.ts';
import { CLAIMS_ABOUT_WAYS } from './claims-about-ways.ts';
import { civicRegister } from './civic-register.ts';
import type { NaiveScope } from './naive-network-day.ts';
import { readRegister, readRows, type Reading } from './naive-reading.ts';
import { meetingRegisters } from './random-meeting-registers.ts';
import { scopes } from './random-dated-registers.ts';
import { registers } from './random-registers.ts';
import { rowsOnRecord } from './rows-on-record.ts';
import { readBy } from './sentence-forms.ts';
import { type PlainRegister, scopeOf, snapshotOf, TODAY } from './snapshot-of.ts';

const CLAIMS = { ...CLAIMS_ABOUT_PEOPLE, ...CLAIMS_ABOUT_GROUPS, ...CLAIMS_ABOUT_WAYS };
const LANGUAGES = ['ja', 'en'] as const;
/** What a sentence may begin with: how much was looked at. */
const BEGINNINGS = [
  { ja: '表示の範囲では、行政・社協を除くと、', en: 'Within what is shown, public bodies left out: ', isOfPart: true, isWithoutBodies: true },
  { ja: '表示の範囲では、', en: 'Within what is shown: ', isOfPart: true, isWithoutBodies: false },
  { ja: '行政・社協を除くと、', en: 'Public bodies left out: ', isOfPart: false, isWithoutBodies: true },
  { ja: '', en: '', isOfPart: false, isWithoutBodies: false },
] as const;

interface Told extends Explained {
  readonly reading: Reading;
  readonly context: Context;
}

/** Everything the analysis says of a register in sentences. */
const toldOf = (register: PlainRegister, plainScope: NaiveScope): readonly Told[] => {
  const snapshot = snapshotOf(register);
  const scope = scopeOf(plainScope);
  const reading = readRegister(register, plainScope);
  const judged = plainScope.reach === 'LINKED' ? readRegister(register, { ...plainScope, reach: 'CITY' }) : reading;
  const told: Told[] = [];
  const tell = ({ reason, behind }: Explained, of: Reading = reading, context: Context = {}): void => {
    told.push({ reason, behind, reading: of, context: { ...reason, ...context } as Context });
  };
  for (const row of answerQuestion(snapshot, 'bridgingPeople', { scope }).rows) tell(row);
  for (const row of answerQuestion(snapshot, 'isolatedGroups', { scope }).rows) {
    tell(row, judged);
    for (const contact of row.firstContacts) tell(contact, judged, { groupIds: [row.groupId] });
  }
  const reached: string[] = [];
  for (const row of answerQuestion(snapshot, 'firstPeopleToMeet', { scope, first: 3 }).people) {
    tell(row, reading, { reached: [...reached] });
    reached.push(...row.newlyReachedIds);
  }
  const people = Object.keys(register.people ?? {});
  for (const personId of people.slice(0, 8)) for (const row of answerQuestion(snapshot, 'handOver', { scope, personId }).explained) tell(row);
  const [from, to] = [people[0], Object.keys(register.groups ?? {}).at(-1) ?? people[0]];
  for (const path of answerQuestion(snapshot, 'introductionPaths', { scope, fromId: from, toId: to, first: 2 })) tell(path);
  for (const areaIds of [Object.keys(register.areas ?? {}).slice(0, 2), Object.keys(register.areas ?? {}).slice(0, 3)]) {
    if (areaIds.length < 2) continue;
    const areas = answerQuestion(snapshot, 'connectingAreas', { scope, areaIds });
    tell(areas, reading, { areaIds });
    for (const row of areas.people) tell(row, reading, { areaIds });
  }
  return told;
};

const nameOf = (id: string): string => id;

/** Reads the sentence in both languages, holds what it says against the register, and against the rows behind it alone. */
const check = ({ reason, behind, reading, context }: Told, met: Set<string>): void => {
  const forms: readonly Claim[] = CLAIMS[reason.is] ?? [];
  const rows = rowsOnRecord(reading, behind);
  const seen = rows === null ? null : readRows(reading, rows);
  const sentences = LANGUAGES.map((language) => ({ language, sentence: sentenceOf(reason, language, nameOf, scopeOf(reading.scope)) }));
  const beginning = BEGINNINGS.find(({ ja }) => sentences[0].sentence.startsWith(ja)) ?? BEGINNINGS[3];
  const plain = ({ language, sentence }: (typeof sentences)[number]): string =>
    sentence.slice(beginning[language].length).replace(/^(so far|as far as|groups to|nobody) /, (start) => start[0].toUpperCase() + start.slice(1));
  const read = forms.filter((claim) => readBy('ja', claim.ja, plain(sentences[0])) !== null);
  expect(read.length, sentences[0].sentence).toBe(1);
  const [claim] = read;
  for (const told of sentences) {
    const { language, sentence } = told;
    const said = readBy(language, claim[language], plain(told));
    try {
      if (said === null) throw new Error(`reads otherwise than in Japanese: ${claim[language]}`);
      expect(BEGINNINGS.find((one) => sentence.startsWith(one[language]))).toBe(beginning);
      claim.holds(reading, said, context, language, sentence);
      if (DENIES.includes(reason.is)) holdsBesides(claim, reading, beginning.isWithoutBodies, [said, context, language, sentence]);
      if (seen !== null) claim.rows(seen, said, context, reading);
      if (!beginning.isOfPart && !SAYS_WHAT_IS_THERE.includes(reason.is)) expect(isWhole(reading)).toBe(true);
    } catch (error) {
      throw new Error(`${sentence}\n${JSON.stringify(reason)}\n${JSON.stringify(rows)}\n${String(error)}`, { cause: error });
    }
  }
  for (const part of partsOf(claim)) met.add(`${reason.is} ${part}`);
};
const partsOf = ({ ja, parts }: Claim): readonly string[] => parts ?? [ja];

/** Kinds of sentence that deny that there is anybody else, and say so where that is so with public bodies left out only. */
const DENIES: readonly Reason['is'][] = ['ONLY_LINK', 'ONLY_CONTACT_OF', 'INTRODUCE_FIRST', 'NOTHING_DEPENDS', 'AREAS_CONNECTED'];
const besidesMet = new Set<string>();
/** What does not begin with public bodies being left out holds with them as well; what does would not. */
const holdsBesides = (claim: Claim, reading: Reading, isWithoutBodies: boolean, said: Tail<Parameters<Claim['holds']>>): void => {
  if (reading.scope.includePublicBodies) {
    expect(isWithoutBodies).toBe(false);
    return;
  }
  const counted = readRegister(reading.register, { ...reading.scope, includePublicBodies: true });
  if (!isWithoutBodies) {
    claim.holds(counted, ...said);
    return;
  }
  besidesMet.add(claim.ja);
  // Of areas it is said as well where others would connect them who are not named.
  if (!claim.ja.includes('団体の間を')) expect(() => claim.holds(counted, ...said)).toThrow();
};
type Tail<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never;

/** Kinds of sentence that stay true however much more there is. */
const SAYS_WHAT_IS_THERE: readonly Reason['is'][] = [
  'SEATS_BY_POST',
  'STANDS_BETWEEN',
  'FIRST_CONTACT',
  'REACHES',
  'PATH',
  'BETWEEN_AREAS',
  'STAYS',
  'STAYS_BY_SUCCESSION',
  'GROUP_LISTED',
];
/** Are all the ties measured that are measured where nothing is narrowed? */
const isWhole = ({ register, scope, network }: Reading): boolean => {
  const all = readRegister(register, { ...scope, reach: 'CITY', areaIds: null, fields: null, generations: null });
  return network.edges.length === all.network.edges.length && DEFAULT_TIE_KINDS.every((kind) => scope.tieKinds.includes(kind));
};

const WHOLE_CITY: NaiveScope = { ...scopeOf(), asOf: TODAY };
const formsMet = new Set<string>();
const checkAll = (register: PlainRegister, scope: NaiveScope): void => {
  for (const told of toldOf(register, scope)) check(told, formsMet);
};

describe('every sentence holds on the register, in both languages, and can be seen from the rows behind it', () => {
  test('people and groups, on the whole city', () =>
    fc.assert(
      fc.property(registers, (register) => checkAll(register, WHOLE_CITY)),
      { numRuns: 600, seed: 1 },
    ));
  test('days, public bodies, halls, schools, parts of the city', () => fc.assert(fc.property(meetingRegisters, scopes, checkAll), { numRuns: 1200, seed: 1 }));
  test('the same on the whole city', () =>
    fc.assert(
      fc.property(meetingRegisters, (register) => checkAll(register, WHOLE_CITY)),
      { numRuns: 800, seed: 2 },
    ));
  test('a city', () => checkAll(civicRegister({ people: 120, groups: 30, areas: 4, seed: 3 }), WHOLE_CITY));
  test('every form of sentence was met', () => {
    const all = Object.entries(CLAIMS).flatMap(([is, claims]) => claims.flatMap((claim) => partsOf(claim).map((part) => `${is} ${part}`)));
    expect([...new Set(all)].filter((form) => !formsMet.has(form))).toEqual([]);
  });
  test('of each kind that denies, some were met that hold with public bodies left out only', () => {
    for (const is of DENIES)
      expect(
        CLAIMS[is]?.some(({ ja }) => besidesMet.has(ja)),
        is,
      ).toBe(true);
  });
});
