import { describe, expect, test } from 'vitest';
import { NODE_RULES, TIE_RULES } from '../../schema/contracts/field-rules.ts';
import { IMPORT_TABLES } from '../../schema/vocabulary/import-tables.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import { PROPERTY_WORDS } from '../../schema/words/imports/property-words.ts';
import { readFile } from '../../server/ingest/files/read-file.ts';
import { tableNamed } from '../../server/ingest/table-named.ts';
import { foldHeader, headersOf, matchHeaders } from '../../server/ingest/tables/match-headers.ts';
import { TABLES, type Table } from '../../server/ingest/tables/tables.ts';
import { csv } from './plan-of.ts';

const tables: readonly Table[] = Object.values(TABLES);

describe('columns', () => {
  test.each(tables)('$table: no header names two columns', ({ columns }) => {
    const spellings = Object.entries(columns).flatMap(([key, { aliases }]) =>
      [...new Set([key, ...aliases].map(foldHeader))].map((spelling) => ({ key, spelling })),
    );
    const owners = new Map<string, Set<string>>();
    for (const { key, spelling } of spellings) owners.set(spelling, (owners.get(spelling) ?? new Set()).add(key));
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  test.each(tables)('$table: every column has a Japanese header', ({ columns }) => {
    expect(
      Object.entries(columns)
        .filter(([, { aliases }]) => !aliases.some((alias) => /[ぁ-んァ-ヶ一-龠]/.test(alias)))
        .map(([key]) => key),
    ).toEqual([]);
  });

  test.each(tables.filter(({ label }) => label !== null))('$table: every property of its record has a column, or is the import’s own', ({ label, columns }) => {
    const stored = Object.values(columns).map(({ property }) => property);
    const own = ['sample', 'nameMatchUnconfirmed'];
    expect(Object.keys(NODE_RULES[label ?? 'Group']).filter((name) => !stored.includes(name) && !own.includes(name))).toEqual([]);
  });

  test('every header of the contract is understood', () => {
    const contract: Readonly<Record<string, readonly string[]>> = {
      PEOPLE: ['name', '氏名', 'id', 'kana', 'かな', 'フリガナ', 'generation', '世代', 'area', '地域', '居住地', 'skills', '得意なこと', 'note', '備考'],
      GROUPS: [
        'name',
        '団体名',
        'id',
        'kana',
        'kind',
        '種別',
        'fields',
        '分野',
        'generations',
        '対象世代',
        'areas',
        '活動地域',
        'founded',
        '設立',
        'members',
        '会員数',
        'note',
      ],
      SCHOOLS: ['name', '名称', 'kind', '種別', 'id', 'area', '所在地', 'address', '住所', 'lat', '緯度', 'lon', '経度'],
      FACILITIES: ['name', '名称', 'kind', '種別', 'id', 'area', '所在地', 'address', '住所', 'lat', '緯度', 'lon', '経度', 'capacity'],
      UNIVERSITIES: ['name', '名称', 'id', 'area', '所在地', 'address', '住所', 'lat', '緯度', 'lon', '経度'],
      AREAS: ['name', '地域名', 'kind', '区分', 'id', 'partOf', '上位地域', 'population', '人口', 'agingRate', '高齢化率'],
      ROSTER: ['group', '団体名', 'person', '氏名', 'role', '役職', 'from', '就任', 'to', '退任', 'generation', '世代'],
      TIES: ['from', 'to', 'kind', 'role', 'from_date', 'to_date', 'weight', 'note'],
    };
    for (const [table, headers] of Object.entries(contract))
      expect(headers.filter((header) => !headersOf(TABLES[table as keyof typeof TABLES]).has(foldHeader(header)))).toEqual([]);
  });

  test('width, case, blanks and remarks do not matter', () => {
    expect(matchHeaders(TABLES.ROSTER, ['ｐｅｒｓｏｎ', ' 団 体 名（必須）', 'TERM-RULE', 'termRule', '', '__proto__', 'hasOwnProperty'])).toEqual([
      'person',
      'group',
      'term_rule',
      'term_rule',
      null,
      null,
      null,
    ]);
  });
});

describe('which table', () => {
  test.each([
    ['氏名\n虹坂 さわ', 'PEOPLE'],
    ['団体名\nあさぎり自治会', 'GROUPS'],
    ['団体名,氏名\nあさぎり自治会,虹坂 さわ', 'ROSTER'],
    ['氏名,かな,世代,地域,得意なこと,団体名\n虹坂 さわ,,,,,あさぎり自治会', 'ROSTER'],
    ['施設名,住所\n諏訪の館,', 'FACILITIES'],
    ['学校名\nひかり小学校', 'SCHOOLS'],
    ['大学名\n風見大学', 'UNIVERSITIES'],
    ['地域名,区分\n諏訪,学区', 'AREAS'],
    ['名称,種別\n諏訪の館,コミセン', 'FACILITIES'],
    ['名称,種別,備考\nひかり小,小学校,', 'SCHOOLS'],
    ['name,kind,note\nA,NPO,', 'GROUPS'],
    ['name,kind,partOf\nA,学区,', 'AREAS'],
    ['name,kind,fields\nA,,福祉', 'GROUPS'],
    ['from,to,kind\nA,B,協力', 'TIES'],
    ['Source,Target,Type\nA,B,COOPERATES_WITH', 'TIES'],
    ['name,first_day,kind\nまつり,2026-05-01,祭り', 'ACTIVITIES'],
    ['topic,name,text,municipality,confidence\n定義,a,b,c,仮定', 'FACTS'],
    ['name,as_of,confidence\n資料,,仮定', 'SOURCES'],
  ])('%s → %s', (text, table) => expect(readFile(csv('a.csv', `${text}\n`)).reading.table).toBe(table));

  test('the name of the file decides nothing', () => {
    expect(readFile(csv('people.csv', '団体名,氏名\nA,B\n')).reading.table).toBe('ROSTER');
  });

  test('every table can be named in either language', () => {
    for (const code of codesOf(IMPORT_TABLES)) expect(tableNamed(code.toLowerCase())).toBe(code);
    expect(tableNamed('名簿')).toBe('ROSTER');
    expect(() => tableNamed('xlsx')).toThrow('tableUnknown');
  });
});

test('every property that a report can name has words', () => {
  const properties = [...Object.values(NODE_RULES), ...Object.values(TIE_RULES)].flatMap((rules) => Object.keys(rules));
  expect([...new Set(properties)].filter((name) => PROPERTY_WORDS[name] === undefined)).toEqual([]);
  expect(Object.keys(PROPERTY_WORDS).filter((name) => !properties.includes(name))).toEqual([]);
});
