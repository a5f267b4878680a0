import { describe, expect, test } from 'vitest';
import { listOf, type SeedRow, seedFiles, seedRows, seedText } from './read-seeds.ts';

/** Lines of Tama's three documents. */
const LINES: Readonly<Record<string, number>> = { '000': 514, '001': 705, '002': 175 };
const FILES = ['activities.csv', 'areas.csv', 'facilities.csv', 'facts.csv', 'schools.csv', 'sources.csv'];
const CITED = FILES.filter((file) => file !== 'sources.csv');
const all = CITED.flatMap((file) => seedRows('facts', file).map((row): SeedRow => ({ file, ...row })));
const areas = seedRows('facts', 'areas.csv');
const schools = seedRows('facts', 'schools.csv');
const facilities = seedRows('facts', 'facilities.csv');
const facts = seedRows('facts', 'facts.csv');
const activities = seedRows('facts', 'activities.csv');
const idsOf = (rows: readonly { readonly [column: string]: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

const rangesOf = (lines: string): readonly (readonly [number, number])[] =>
  listOf(lines).map((part) => {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part);
    if (!match) throw new Error(`not a range of lines: ${part}`);
    return [Number(match[1]), Number(match[2] ?? match[1])];
  });

describe('what the documents say', () => {
  test('the layer is these files, and none speaks of anything invented', () => {
    expect(seedFiles('facts')).toEqual(FILES);
    for (const file of FILES) expect(seedText('facts', file).split('\n')[0]).not.toMatch(/fictional|架空/);
    expect(seedRows('facts', 'sources.csv').map(({ confidence }) => confidence)).not.toContain('架空');
  });

  test("every row names one of Tama's documents and lines that it has", () => {
    for (const row of all) {
      expect(Object.keys(LINES), `${row.file} ${row.id}`).toContain(row.source);
      expect(row.lines, `${row.file} ${row.id}`).not.toBe('');
      for (const [first, last] of rangesOf(row.lines)) {
        expect(first, `${row.file} ${row.id}`).toBeGreaterThanOrEqual(1);
        expect(last, `${row.file} ${row.id}`).toBeGreaterThanOrEqual(first);
        expect(last, `${row.file} ${row.id}`).toBeLessThanOrEqual(LINES[row.source]);
      }
    }
  });

  test('municipalities are never mixed', () => {
    for (const row of [...areas, ...facts]) expect(row.municipality, row.id).toBe('多摩市');
    const sources = new Map(seedRows('facts', 'sources.csv').map((row) => [row.id, row]));
    expect([...sources.keys()]).toEqual(['000', '001', '002', '003', '004']);
    expect(['000', '001', '002'].map((id) => sources.get(id)?.municipality)).toEqual(['多摩市', '多摩市', '多摩市']);
    expect(sources.get('003')?.confidence).toBe('AI生成・未確認');
    expect(sources.get('004')?.municipality).toBe('世田谷区');
  });

  test('ids are unique and every reference resolves', () => {
    for (const file of FILES) {
      const rows = seedRows('facts', file);
      expect(idsOf(rows).size, file).toBe(rows.length);
      for (const { id } of rows) expect(id, file).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/);
    }
    const areaIds = idsOf(areas);
    const places = new Set([...areaIds, ...idsOf(schools), ...idsOf(facilities)]);
    const areaCells = [
      ...areas.flatMap(({ partOf, overlaps }) => [partOf, overlaps]),
      ...[...schools, ...facilities].flatMap(({ area, serves }) => [area, serves]),
      ...activities.map(({ areas: cell }) => cell),
    ];
    expect(areaCells.flatMap(listOf).filter((id) => !areaIds.has(id))).toEqual([]);
    expect(facts.flatMap(({ about }) => listOf(about)).filter((id) => !places.has(id))).toEqual([]);
    expect(activities.flatMap(({ facility }) => listOf(facility)).filter((id) => !idsOf(facilities).has(id))).toEqual([]);
    expect(facts.filter(({ about }) => about === '')).toEqual([]);
  });

  test('ten school areas, 17 elementary and 9 junior high schools, 9 centres, 2 halls, 3 complexes', () => {
    const count = (rows: typeof areas, kind: string): number => rows.filter((row) => row.kind === kind).length;
    expect(areas.filter(({ kind }) => kind === '学区エリア').map(({ name }) => name)).toEqual([
      '第一小学区',
      '東寺方小学区',
      '第二小学区',
      '聖ヶ丘中学区',
      '東愛宕中学区',
      '諏訪中学区',
      '多摩永山中学区',
      '青陵中学区',
      '落合中学区',
      '鶴牧中学区',
    ]);
    expect([count(schools, '小学校'), count(schools, '中学校'), schools.length]).toEqual([17, 9, 26]);
    expect([count(facilities, 'コミュニティセンター'), count(facilities, 'コミュニティ会館'), count(facilities, '複合施設'), facilities.length]).toEqual([
      9, 2, 3, 14,
    ]);
    expect(new Set(areas.map(({ kind }) => kind))).toEqual(new Set(['行政エリア', '学区エリア', 'コミュニティエリア', '青少協地区', '町丁目']));
  });

  test('divisions disagree where the documents do, and nobody pretends to know the ageing rate', () => {
    const areaOf = new Map(areas.map((row) => [row.id, row]));
    for (const id of ['ichinomiya-1', 'ichinomiya-4']) {
      expect(listOf(areaOf.get(id)?.partOf ?? '')).toEqual(['higashiterakata']);
      expect(listOf(areaOf.get(id)?.overlaps ?? '')).toContain('com-sekido');
    }
    expect(listOf(facilities.find(({ id }) => id === 'fureaikan')?.serves ?? '')).toEqual(expect.arrayContaining(['suwa', 'seiryo']));
    expect(listOf(facilities.find(({ id }) => id === 'tomuhausu')?.serves ?? '')).toEqual(expect.arrayContaining(['ochiai', 'tsurumaki']));
    expect(areas.filter(({ population }) => population !== '').map(({ id, population }) => [id, population])).toEqual([
      ['higashiterakata', '12000'],
      ['suwa', '15000'],
      ['seiryo', '15000'],
    ]);
    for (const file of FILES) expect(seedText('facts', file).split('\n')[0]).not.toMatch(/agingRate/);
  });
});

describe('traps of the documents', () => {
  test('municipality and confidence of a school, a hall or an activity are those of its source, unless it says otherwise', () => {
    const sources = new Map(seedRows('facts', 'sources.csv').map((row) => [row.id, row]));
    for (const { id, source } of [...schools, ...facilities, ...activities])
      expect([id, sources.get(source)?.municipality, sources.get(source)?.confidence]).toEqual([id, '多摩市', '資料に記載']);
  });

  test('a day of which the source prints no year says what it prints and that the year is inferred', () => {
    const dated = activities.filter(({ first_day }) => first_day !== '');
    expect(dated.map(({ id, printed_date, confidence }) => [id, printed_date, confidence])).toEqual([['history-walk', '5/24', '資料の並びから推定']]);
  });

  test('a date as printed stands in the lines that are cited', () => {
    const grant = facts.find(({ id }) => id === 'scheme-2');
    expect([grant?.printed_date, listOf(grant?.lines ?? '')]).toEqual(['R7年度、5月20日号広報、5月30日リリース', expect.arrayContaining(['265-266'])]);
    expect(facts.find(({ id }) => id === 'survey-covid')?.text).not.toContain('市が');
  });

  test('misprints stand as they are printed', () => {
    expect(schools.find(({ id }) => id === 'tama-chu')?.note).toContain('「中大半」（表記のまま）');
    expect(activities.find(({ id }) => id === 'music-terakoya')?.name).toContain('寺小屋');
    expect(activities.find(({ id }) => id === 'complex-students')).toMatchObject({ first_day: '', printed_date: '5/27' });
  });

  test('who accompanies which area is stated only where 001 says so', () => {
    const accompaniment = facts.filter(({ topic }) => topic === '伴走').map(({ about, confidence, source }) => [about, confidence, source]);
    expect(accompaniment).toEqual([
      ['higashiterakata', '資料に記載', '001'],
      ['suwa', '資料に記載', '001'],
      ['seiryo', '資料の並びから推定', '000'],
      ['higashiatago', '資料の並びから推定', '000'],
    ]);
    expect(facts.find(({ id }) => id === 'accompany-higashiterakata')?.text).toMatch(/^中央大学国際経営学部のゼミ。/);
  });

  test('an activity has an area only where its own words name it', () => {
    const printed2025 = ['living-lab', 'complex-students', 'music-terakoya', 'history-walk'];
    expect(printed2025.map((id) => activities.find((row) => row.id === id)?.areas)).toEqual(['', '', '', 'suwa;nagayama']);
    expect(activities.filter(({ headcount }) => headcount !== '').map(({ id, headcount }) => [id, headcount])).toEqual([
      ['meeting-disaster', '38'],
      ['meeting-simulation', '18'],
      ['meeting-karte', '7'],
      ['meeting-report', '7'],
    ]);
  });

  test('six schemes, three complexes with what comes next, committees without anybody', () => {
    const count = (topic: string): number => facts.filter((row) => row.topic === topic).length;
    expect(count('しくみ・しかけ')).toBe(6);
    expect(facts.filter(({ topic }) => topic === '施設の整備').flatMap(({ about }) => listOf(about))).toEqual(
      expect.arrayContaining(['toyogaoka-fukugo', 'suwa-fukugo', 'higashiterakata-fukugo']),
    );
    expect(facts.find(({ id }) => id === 'committee-8')?.to).toBe('2023-12-13');
    expect(count('委員会・任期')).toBeGreaterThanOrEqual(3);
    expect(seedText('facts', 'facts.csv')).not.toMatch(/委員長|市長|教授/);
  });
});
