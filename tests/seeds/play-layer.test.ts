import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../schema/names/fold-name.ts';
import { GROUP_KINDS } from '../../schema/vocabulary/group-kinds.ts';
import { COMMON_SURNAMES } from './common-surnames.ts';
import { listOf, meantBy, rosterRows, type SeedRow, seedFiles, seedRows, seedText } from './read-seeds.ts';

const groups = seedRows('play', 'groups.csv');
const people = seedRows('play', 'people.csv');
const activities = seedRows('play', 'activities.csv');
const universities = seedRows('play', 'universities.csv');
const areas = seedRows('facts', 'areas.csv');
const facilities = seedRows('facts', 'facilities.csv');
const schools = seedRows('facts', 'schools.csv');
const roster = rosterRows();
const ties = ['ties.csv', 'federations.csv'].flatMap((file) => seedRows('play', file));
const halls = seedRows('play', 'halls.csv');
const taking = seedRows('play', 'taking-part.csv');

const unresolved = (rows: readonly SeedRow[], texts: readonly string[]): readonly string[] => texts.filter((text) => meantBy(rows, text).length !== 1);
const column = (rows: readonly SeedRow[], key: string): readonly string[] => rows.map((row) => row[key]).filter((cell) => cell !== '');

/** First 12 hex digits of SHA-256 of the surnames printed under the photograph of 001 L694-705, so that no file carries them. */
const PRINTED_SURNAMES: ReadonlySet<string> = new Set(
  '6fce351e5cf8 0cff3c9b1cde adaab6500b35 abe7f823f65f 2f34b28f7de0 de5c31a2e589 00801bfd110e 629c23354d5d 30e83a09df98 3d3355194a19'.split(' '),
);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

describe('the invented city', () => {
  test('everything that has a name is marked as invented, and the mark stands in no name', () => {
    for (const row of [...groups, ...people, ...activities, ...universities]) {
      expect(row.fictional, row.id).toBe('yes');
      expect(row.source, row.id).toBe('play');
      expect(row.name, row.id).not.toContain('〔架空〕');
    }
    expect(seedRows('play', 'sources.csv').map(({ id, confidence }) => [id, confidence])).toEqual([['play', '架空']]);
  });

  test('about 120 groups and 400 people, every kind of group, all ten areas', () => {
    expect(groups.length).toBeGreaterThanOrEqual(115);
    expect(groups.length).toBeLessThanOrEqual(125);
    expect(people.length).toBeGreaterThanOrEqual(340);
    expect(people.length).toBeLessThanOrEqual(420);
    expect(new Set(groups.map(({ kind }) => kind))).toEqual(new Set(GROUP_KINDS.map(({ ja }) => ja)));
    for (const { name } of areas.filter(({ kind }) => kind === '学区エリア'))
      expect(groups.filter((group) => listOf(group.areas).includes(name)).length, name).toBeGreaterThanOrEqual(8);
  });

  test('ids are unique and every reference resolves to one record', () => {
    for (const rows of [groups, people, activities]) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const organisations = [...groups, ...universities];
    expect(
      unresolved(
        areas,
        [...groups, ...activities].flatMap((row) => listOf(row.areas)),
      ),
    ).toEqual([]);
    expect(
      unresolved(
        areas,
        people.flatMap(({ area }) => listOf(area)),
      ),
    ).toEqual([]);
    expect(unresolved(groups, column(groups, 'parent'))).toEqual([]);
    expect(unresolved(people, column(roster, 'person'))).toEqual([]);
    expect(
      unresolved(
        groups,
        ['group', 'seat_of', 'asked_by'].flatMap((key) => column(roster, key)),
      ),
    ).toEqual([]);
    expect(
      unresolved(
        [...organisations, ...people],
        ['from', 'to'].flatMap((key) => column(ties, key)),
      ),
    ).toEqual([]);
    expect(unresolved([...organisations, ...people], [...column(halls, 'from'), ...column(taking, 'from')])).toEqual([]);
    expect(unresolved(facilities, [...column(halls, 'to'), ...column(activities, 'facility')])).toEqual([]);
    expect(unresolved(activities, column(taking, 'to'))).toEqual([]);
  });

  test('the rosters name the city people by id, but for the one spelling that an import must join', () => {
    const byName = roster.filter(({ person }) => !people.some(({ id }) => id === person));
    expect(byName.map(({ group, person }) => [group, person])).toEqual([['こぶし館の会', '高瀬川原 きよ']]);
  });

  test('no school is tied to anything invented', () => {
    const texts = new Set([...ties, ...halls, ...taking].flatMap(({ from, to }) => [from, to]));
    expect(schools.filter(({ id, name }) => texts.has(id) || texts.has(name))).toEqual([]);
  });
});

describe('the invented people', () => {
  const named = people.filter(({ display_rule }) => display_rule !== '氏名を出さない協力者');

  test('nobody has a common surname or one that the documents print', () => {
    for (const { name } of named) {
      const surname = name.split(' ')[0];
      expect(COMMON_SURNAMES.has(foldName(surname)) || COMMON_SURNAMES.has(surname), name).toBe(false);
      expect(PRINTED_SURNAMES.has(digest(surname)), name).toBe(false);
    }
    for (const layer of ['facts', 'play'] as const)
      for (const file of seedFiles(layer)) {
        const text = seedText(layer, file);
        const pairs = new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
        expect(
          [...pairs].filter((pair) => PRINTED_SURNAMES.has(digest(pair))),
          `${layer}/${file}`,
        ).toEqual([]);
      }
  });

  test('names are a coined surname with a given name in kana and have a reading', () => {
    for (const { name, kana } of named) {
      expect(name).toMatch(/^\p{Script=Han}{2,5} \p{Script=Hiragana}{2,4}$/u);
      expect(kana).toMatch(/^[\p{Script=Hiragana}ー]+ \p{Script=Hiragana}{2,4}$/u);
      expect(kana.split(' ')[1]).toBe(name.split(' ')[1]);
    }
    for (const { name, kana } of groups) expect(kana, name).toMatch(/^[\p{Script=Hiragana}ー]+$/u);
  });

  test('whoever is not to be named has no name', () => {
    for (const { id, name, kana } of people.filter((one) => !named.includes(one))) expect([name, kana]).toEqual([`協力者 ${id}`, '']);
  });

  test('no child is a person, and whoever is under 18 has no name', () => {
    expect(people.filter(({ generation }) => generation === '子ども')).toEqual([]);
    const young = people.filter(({ under18 }) => under18 !== '');
    expect(young.map(({ id, name, kana, display_rule }) => [id, name, kana, display_rule])).toEqual([
      ['017', '協力者 017', '', '氏名を出さない協力者'],
      ['018', '協力者 018', '', '氏名を出さない協力者'],
    ]);
  });

  test('everybody has holder, purpose and consent', () => {
    for (const { id, holder, purpose, consent, display_rule } of people) expect([holder, purpose, consent, display_rule].includes(''), id).toBe(false);
  });

  test('the group to be handled with care has no members and no ties', () => {
    const careful = groups.filter(({ handled_with_care }) => handled_with_care === 'yes');
    expect(careful.map(({ id }) => id)).toEqual(['7']);
    const mentions = [
      ...roster.map(({ group }) => group),
      ...ties.flatMap(({ from, to }) => [from, to]),
      ...halls.map(({ from }) => from),
      ...taking.map(({ from }) => from),
    ];
    expect(mentions).not.toContain(careful[0].name);
  });
});

describe('patterns of community work', () => {
  const withGroup = (name: string): readonly SeedRow[] => roster.filter(({ group }) => group === name);

  test('seats name the post that brings them, and who asked', () => {
    const seats = roster.filter(({ seat, seat_of, asked_by }) => seat !== '' || seat_of !== '' || asked_by !== '');
    expect(seats.length).toBeGreaterThan(150);
    expect(seats.filter(({ seat }) => seat === 'yes').length).toBeGreaterThan(0);
    expect(withGroup('第二エリア避難所準備会').every(({ seat_of }) => seat_of !== '')).toBe(true);
  });

  test('whole lists are as long as the city file says', () => {
    const today = (rows: readonly SeedRow[]): number =>
      rows.filter(({ from, to }) => (from === '' || from <= '2026-11-22') && (to === '' || to >= '2026-11-22')).length;
    const sizes: readonly (readonly [string, number])[] = [
      ['第二エリア避難所準備会', 18],
      ['あさぎり自主防災会', 9],
      ['諏訪エリア福祉推進委員会', 24],
      ['ふれあい館まつり実行委員会', 16],
      ['こぶし館の会', 38],
      ['青陵エリア青少年地区の会', 27],
      ['まちつなぎ舎', 5],
      ['北部民生委員のつどい', 24],
    ];
    for (const [name, size] of sizes) expect([name, today(withGroup(name))]).toEqual([name, size]);
  });

  test('welfare commissioners change on one day', () => {
    const terms = new Set(withGroup('北部民生委員のつどい').map(({ from, to }) => `${from} ${to}`));
    expect(terms).toEqual(new Set(['2025-12-01 2028-11-30', '2022-12-01 2025-11-30']));
  });

  test('statuses, wishes, parents, loose gatherings, a dissolved group that joined another', () => {
    expect(new Set(column(groups, 'status'))).toEqual(new Set(['活動中', '休止中', '解散', '未確認']));
    expect(column(groups, 'parent').length).toBeGreaterThanOrEqual(2);
    expect(groups.filter(({ contact_wish }) => contact_wish === 'いまはない').length).toBeGreaterThanOrEqual(2);
    expect(column(groups, 'unnamed_helpers').length).toBeGreaterThanOrEqual(4);
    expect(new Set(column(groups, 'membership_unit'))).toEqual(new Set(['世帯', '個人', '団体']));
  });

  test('an association with all its members by name: ordinary members hold no post, and few are shown by name', () => {
    const members = withGroup('こでまり自治会').filter(({ role }) => role === '会員');
    const [association] = groups.filter(({ name }) => name === 'こでまり自治会');
    expect([association.kind, association.known_extent, association.membership_unit]).toEqual(['自治会', '全員', '個人']);
    expect(withGroup('こでまり自治会').length).toBe(Number(association.members));
    expect(members.length).toBeGreaterThanOrEqual(10);
    const rules = new Set(people.filter(({ id }) => members.some(({ person }) => person === id)).map(({ display_rule }) => display_rule));
    expect(rules).toEqual(new Set(['氏名を出してよい', '役職名だけ', '氏名を出さない協力者']));
  });

  test('people live, work, study, come to and care for an area', () => {
    expect(new Set(column(people, 'area_relation'))).toEqual(new Set(['住む', '働く', '学ぶ', '通う', 'かかわる']));
    for (const { id } of people.filter(({ area_relation }) => area_relation === '通う')) expect(roster.map(({ person }) => person)).toContain(id);
  });

  test('whoever does not agree to be named is not: a helper without name, and the holder of a post by the post', () => {
    const refusing = people.filter(({ consent }) => consent === '同意なし');
    expect(new Set(refusing.map(({ display_rule }) => display_rule))).toEqual(new Set(['役職名だけ', '氏名を出さない協力者']));
    const post = refusing.find(({ display_rule }) => display_rule === '役職名だけ');
    expect(roster.filter(({ person }) => person === post?.id).map(({ group, role }) => [group, role])).toContainEqual(['諏訪エリア福祉推進委員会', '委員長']);
  });

  test('two people share a name; nobody says who is married to whom', () => {
    expect(people.filter(({ name }) => name === '麦笛 みち').map(({ id }) => id)).toEqual(['mugibue-michi', 'mugibue-michi-2']);
    expect(roster.filter(({ contact }) => contact).map(({ person, contact }) => [person, contact])).toEqual([['hidamari-take', 'hidamari-matsu']]);
    expect(ties.filter(({ from, to }) => from.startsWith('陽溜') && to.startsWith('陽溜'))).toEqual([]);
    expect(ties.filter(({ kind, told_by }) => kind === '顔見知り' && !told_by)).toEqual([]);
  });
});
