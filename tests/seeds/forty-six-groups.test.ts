import { expect, test } from 'vitest';
import { rosterRows, seedRows } from './read-seeds.ts';

/** The sample city's forty-six groups: id, name, kind, field, sub-fields, areas, size, how much is known and how many are on the list, hall with weekday. */
const TABLE = `
1|つなぎ坂自治会|自治会|地域づくり|防災・防犯;見守り|第一小学区|380 世帯|役8|関・一つむぎ館
2|かわべ商店会|企業・商店会|まちづくり・環境|商店・しごと|第一小学区;諏訪中学区|34 団体|役5|
3|川風コーラス|市民活動団体・サークル|地域づくり|文化・歴史|第一小学区;諏訪中学区|22 個人|代1|乞田・貝取ふれあい館 火
4|ひだまり台自治会|自治会|地域づくり|防災・防犯|東寺方小学区|520 世帯|役10|東寺方複合施設
5|どんぐり子育てサロン|サロン・居場所|福祉・子育て|子育て|東寺方小学区;諏訪中学区|18 世帯|役3|乞田・貝取ふれあい館 火
6|寺子屋えんがわ|子ども食堂・学習支援|教育・青少年|学習支援|東寺方小学区|9 個人|役4|東寺方複合施設
7|こもれび親の会|市民活動団体・サークル|福祉・子育て|障がい|多摩市| |代0|
8|丘の上団地自治会|自治会|地域づくり|団地再生・住まい;防災・防犯|第二小学区|610 世帯|役12|三方の森コミュニティ会館
9|里山クラブやまぼうし|市民活動団体・サークル|まちづくり・環境|緑・環境|第二小学区|26 個人|役4|三方の森コミュニティ会館
10|第二エリア避難所準備会|協議会・委員会|地域づくり|防災・防犯|第二小学区|18 団体|全18|
11|みはらし住宅管理組合|管理組合|まちづくり・環境|団地再生・住まい|聖ヶ丘中学区|240 世帯|役10|ひじり館
12|ゆうやけシニアクラブ|老人クラブ|福祉・子育て|高齢|聖ヶ丘中学区|64 個人|役6|ひじり館
13|ほたる見守り隊|ボランティア|教育・青少年|見守り|聖ヶ丘中学区|31 個人|役3|連光寺コミュニティ会館
14|すずかけ自治会|自治会|地域づくり||東愛宕中学区|290 世帯|役7|かえで館
15|健康マージャンさんさん|市民活動団体・サークル|福祉・子育て|健康|東愛宕中学区|28 個人|代1|かえで館 木
16|傾聴わたぐも|ボランティア|福祉・子育て|高齢|東愛宕中学区|15 個人|役3|かえで館 木
17|あさぎり自治会|自治会|地域づくり|防災・防犯|諏訪中学区|450 世帯|役9|諏訪複合施設
18|なないろ住宅管理組合|管理組合|まちづくり・環境|団地再生・住まい|諏訪中学区|320 世帯|役12|
19|こども食堂おかわり|子ども食堂・学習支援|福祉・子育て|子育て|諏訪中学区|14 個人|役5|諏訪複合施設
20|おやじの会たけとんぼ|PTA・青少年団体|教育・青少年||諏訪中学区|17 個人|役3|
21|諏訪エリア小学校PTA|PTA・青少年団体|教育・青少年||諏訪中学区|210 世帯|役11|
22|れきし歩きみちくさ|市民活動団体・サークル|地域づくり|文化・歴史|諏訪中学区;多摩永山中学区|19 個人|役3|
23|ダンスサークルステップ|市民活動団体・サークル|地域づくり|文化・歴史|諏訪中学区|12 個人|代1|諏訪複合施設 土
24|ひなたぼっこサロン|サロン・居場所|福祉・子育て|高齢|諏訪中学区|20 個人|役2|諏訪複合施設
25|あさぎり自主防災会|自治会|地域づくり|防災・防犯|諏訪中学区|9 個人|役9|
26|諏訪エリア福祉推進委員会|協議会・委員会|福祉・子育て||諏訪・馬引沢|24 団体|全24|諏訪複合施設
27|ふれあい館まつり実行委員会|協議会・委員会|地域づくり||諏訪中学区;青陵中学区|16 個人|全16|乞田・貝取ふれあい館
28|かざぐるま自治会|自治会|地域づくり||多摩永山中学区|400 世帯|役8|
29|スマホ相談ぽちっと|ボランティア|地域づくり|デジタル|多摩永山中学区;諏訪中学区|11 個人|役3|諏訪複合施設
30|永山エリア中学校PTA|PTA・青少年団体|教育・青少年||多摩永山中学区|330 世帯|役13|
31|こだま自治会|自治会|地域づくり||青陵中学区|360 世帯|役7|豊ヶ丘複合施設
32|ことり住宅管理組合|管理組合|まちづくり・環境|団地再生・住まい|青陵中学区|280 世帯|代1|こぶし館
33|えんがわ食堂まめ|子ども食堂・学習支援|福祉・子育て|子育て|青陵中学区|9 個人|役4|こぶし館
34|ふたば商店会|企業・商店会|まちづくり・環境|商店・しごと|青陵中学区|21 団体|役4|
35|音楽の輪あぜみち|市民活動団体・サークル|地域づくり|文化・歴史|青陵中学区|13 個人|役2|豊ヶ丘複合施設
36|グラウンドゴルフこぶし会|市民活動団体・サークル|福祉・子育て|健康|青陵中学区| |代1|こぶし館
37|こぶし館の会|協議会・委員会|地域づくり||貝取・豊ヶ丘|38 個人|全38|こぶし館
38|青陵エリア青少年地区の会|協議会・委員会|教育・青少年||豊ヶ丘・貝取|27 団体|全27|
39|みなも自治会|自治会|地域づくり||落合中学区|500 世帯|役10|トムハウス
40|ハローわ|市民活動団体・サークル|教育・青少年|多文化|落合中学区|14 個人|役3|トムハウス
41|いちばん星住宅管理組合|管理組合|まちづくり・環境|団地再生・住まい|鶴牧中学区|410 世帯|役14|トムハウス
42|花だん応援隊|市民活動団体・サークル|まちづくり・環境|緑・環境|鶴牧中学区|33 個人|役4|からきだ菖蒲館
43|写真クラブすいれん|市民活動団体・サークル|地域づくり|文化・歴史|鶴牧中学区|16 個人|代1|からきだ菖蒲館
44|まちつなぎ舎|企業・商店会|地域づくり||諏訪中学区;青陵中学区|5 個人|全5|
45|自治会・管理組合れんらく会|協議会・委員会|地域づくり||多摩市|12 団体|役5|
46|北部民生委員のつどい|協議会・委員会|福祉・子育て||第一小学区;東寺方小学区|24 個人|全24|
`;
/** Divisions that lie across the school areas of the table. */
const OVERLAPPING = new Set(seedRows('facts', 'areas.csv').flatMap(({ name, kind }) => (kind === 'コミュニティエリア' || kind === '青少協地区' ? [name] : [])));
const EXTENTS: Readonly<Record<string, string>> = { 代表者だけ: '代', 役員まで: '役', 全員: '全' };
const TODAY = '2026-11-22';

const groups = seedRows('play', 'groups.csv');
const roster = rosterRows().filter(({ from, to }) => (from === '' || from <= TODAY) && (to === '' || to >= TODAY));
const halls = seedRows('play', 'halls.csv');

/** Members by name beside the officers are further knowledge, not the list. */
const onList = (name: string): number => roster.filter(({ group, role }) => group === name && role !== '会員').length;
const everybody = (name: string): number => roster.filter(({ group }) => group === name).length;

test('the forty-six groups are those of the city, one by one', () => {
  for (const line of TABLE.trim().split('\n')) {
    const [id, name, kind, fields, subFields, areas, size, known, hall] = line.split('|');
    const group = groups.find((row) => row.id === id);
    expect(group, line).toMatchObject({ name, kind, fields, sub_fields: subFields });
    if (!group) continue;
    expect(
      group.areas
        .split(';')
        .filter((area) => areas.split(';').includes(area) || !OVERLAPPING.has(area))
        .join(';'),
      line,
    ).toBe(areas);
    expect(`${group.members} ${group.membership_unit}`, line).toBe(size);
    const extent = EXTENTS[group.known_extent];
    expect(`${extent}${extent === '全' ? everybody(name) : onList(name)}`, line).toBe(known);
    const [place, weekday] = hall.split(' ');
    const used = halls.filter(({ from }) => from === name);
    expect(used.map(({ to }) => to).join(), line).toBe(place);
    if (weekday !== undefined) expect(used[0].weekdays, line).toBe(weekday);
  }
});

test('what is told about single groups', () => {
  const told = (id: number, key: string): string | undefined => groups.find((row) => row.id === `${id}`)?.[key];
  expect([told(13, 'unnamed_helpers'), told(19, 'unnamed_helpers')]).toEqual(['12', '5']);
  expect([told(36, 'status'), told(36, 'status_since')]).toEqual(['休止中', 'R3']);
  expect([told(7, 'handled_with_care'), told(15, 'contact_wish'), told(25, 'parent')]).toEqual(['yes', 'いまはない', 'あさぎり自治会']);
  const federated = seedRows('play', 'federations.csv').filter(({ to }) => to === told(45, 'name'));
  expect(federated.map(({ from }) => from)).toEqual(expect.arrayContaining([1, 4, 17, 31].map((id) => told(id, 'name'))));
  expect(federated.map(({ from }) => from)).not.toContain(told(14, 'name'));
  const associations = groups.filter(({ kind, parent, status }) => ['自治会', '管理組合'].includes(kind) && parent === '' && status !== '解散').length;
  expect(federated.length / associations).toBeGreaterThan(0.4);
  expect(federated.length / associations).toBeLessThan(0.6);
});
