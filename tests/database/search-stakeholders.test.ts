import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../server/database/migrate.ts';
import { saveRegister } from '../../server/database/save-register.ts';
import { searchStakeholders } from '../../server/database/search-stakeholders.ts';
import { type EmbeddedForTests, startForTests } from './embedded-for-tests.ts';
import { importOf, node, planOf, tie } from './register-records.ts';

let running: EmbeddedForTests;
beforeAll(async () => {
  running = await startForTests();
  await migrate(running.database);
  const created = [
    node('Group', 'g-salon', { kind: 'SALON', name: '永山サロン', kana: 'ながやまさろん', note: '毎週月曜、つむぎ館でお茶' }),
    node('Group', 'g-npo', { kind: 'NPO', name: 'ＮＰＯ法人 みどりの風', kana: 'みどりのかぜ' }),
    node('Group', 'g-old', { kind: 'OTHER', name: '永山の古い会', status: 'DISSOLVED' }),
    node('Group', 'g-care', { kind: 'OTHER', name: '永山当事者の会', handledWithCare: true }),
    node('Group', 'g-inner', { kind: 'OTHER', name: '永山の小さな班' }),
    node('Group', 'g-inmost', { kind: 'OTHER', name: '永山の小さな係' }),
    node('Group', 'g-odd', { kind: 'OTHER', name: 'A+B (C/D) "E" \\ F*?~^[x]{y}:!&&||', note: 'AND OR NOT' }),
    node('Facility', 'f-hall', { kind: 'COMMUNITY_CENTRE', name: '関・一つむぎ館' }),
    node('Facility', 'f-com', { kind: 'COMMUNITY_CENTRE', name: '聖ヶ丘コミュニティセンター' }),
    node('School', 's-1', { kind: 'ELEMENTARY', name: '永山小学校', kana: 'ナガヤマショウガッコウ' }),
    node('Person', 'p-1', { name: '長山　太郎', kana: 'ナガヤマ タロウ', displayRule: 'NAME' }),
    node('Person', 'p-2', { name: '髙橋 永山', kana: 'たかはし ながやま', displayRule: 'NAME' }),
    node('Person', 'p-3', { name: '協力者 12', kana: 'ひみつ ななこ', note: '秘密七子さん、館の当番', displayRule: 'UNNAMED' }),
    node('Person', 'p-4', { name: '星見 はる', displayRule: 'POST_ONLY' }),
  ];
  const createdTies = [
    tie('HAS_PARENT', 'g-inner', 'g-care'),
    tie('HAS_PARENT', 'g-inmost', 'g-inner'),
    tie('MEMBER_OF', 'p-4', 'g-inmost', { id: 'm-1', level: 'HEAD' }),
    tie('MEMBER_OF', 'p-4', 'g-npo', { id: 'm-2', level: 'OFFICER', role: '理事' }),
  ];
  await saveRegister(running.database, planOf({ created, createdTies }), importOf('search'));
});
afterAll(() => running?.stop());

const idsFor = async (text: string, first = 20): Promise<string[]> => (await searchStakeholders(running.database, text, first)).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['コミュ', ['f-com']],
    ['こみゅにてぃ', ['f-com']],
    ['ﾅｶﾞﾔﾏ', ['s-1', 'g-salon', 'p-1', 'p-2']],
    ['ながやま たろう', ['p-1']],
    ['長山太郎', ['p-1']],
    ['太郎 長山', ['p-1']],
    ['高橋', ['p-2']],
    ['npo', ['g-npo']],
    ['ＮＰＯ', ['g-npo']],
    ['po法', ['g-npo']],
    ['館', ['f-hall', 'g-salon']],
    ['月曜', ['g-salon']],
    ['(C/D) "E" \\', ['g-odd']],
    ['見つからない言葉', []],
  ])('finds with %j', async (text, ids) => {
    expect((await idsFor(text)).sort()).toEqual([...ids].sort());
  });

  it('puts names before readings before notes, whole before beginning before part', async () => {
    expect(await idsFor('永山')).toEqual(['g-salon', 's-1', 'p-2']);
    expect((await idsFor('永山小学校'))[0]).toBe('s-1');
    const [whole, ...others] = await searchStakeholders(running.database, '関一つむぎ館', 20);
    expect(whole).toEqual({ id: 'f-hall', name: '関・一つむぎ館', kind: 'FACILITY', score: 1, matched: '関・一つむぎ館' });
    expect(others).toEqual([]);
    expect((await searchStakeholders(running.database, 'つむぎ', 20)).map(({ id, matched }) => [id, matched])).toEqual([
      ['f-hall', '関・一つむぎ館'],
      ['g-salon', '毎週月曜、つむぎ館でお茶'],
    ]);
  });

  it('finds an unnamed helper by the 協力者 name only', async () => {
    expect(await idsFor('協力者')).toEqual(['p-3']);
    expect(await idsFor('ひみつ')).toEqual([]);
    expect(await idsFor('秘密七子')).toEqual([]);
  });

  it('tells neither what lies inside a group handled with care nor who belongs to it', async () => {
    expect(await idsFor('小さな')).toEqual([]);
    expect((await searchStakeholders(running.database, '星見', 20)).map(({ name }) => name)).toEqual(['ＮＰＯ法人 みどりの風 理事']);
  });

  it('keeps to its length', async () => {
    expect((await idsFor('永山', 1)).length).toBe(1);
  });

  it.each([
    '永山 AND (',
    '永山)',
    '"永山',
    '永山\\',
    '永山*',
    '永山~',
    '永山^9',
    '+永山 -x',
    'searchKey:永山',
    '/永山/',
    '[永山 TO',
    '{',
    'AND',
    'OR OR',
    '&& ||',
    '\u0000',
    '💠',
    '*:*',
    'NOT',
    '" "',
    '\\" OR *:* \\"',
  ])('takes %j for text', async (text) => {
    await expect(idsFor(text)).resolves.toBeInstanceOf(Array);
  });

  it('takes the beginning of a text without end', async () => {
    expect(await idsFor('永山 '.repeat(5_000))).toEqual(['g-salon', 's-1', 'p-2']);
  });

  it('finds what is there where the rest of the text is not, and no more', async () => {
    expect(new Set(await idsFor('永山 AND ('))).toEqual(new Set(['g-salon', 's-1', 'p-2']));
    expect(await idsFor('見つからない *:*')).toEqual([]);
  });

  it.each(['', '   ', '　・'])('refuses %j', async (text) => {
    await expect(idsFor(text)).rejects.toMatchObject({ id: 'searchTextEmpty' });
  });
});
