import { describe, expect, test } from 'vitest';
import { settled, shownText, visit, watch } from '../browser.ts';
import { areaOf, askApi, type City, idOf } from './city.ts';
import { drawnIn } from './drawn.ts';

interface Five {
  readonly firstPeopleToMeet: { readonly sentence: string; readonly people: readonly { readonly person: { readonly name: string } }[] };
}

/** The four journeys of a coordinator, with the pointer. */
export const journeysByPointer = (city: City): void => {
  describe('a coordinator with a pointer', () => {
    test('sees whom to meet first in 諏訪', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      await page.getByRole('button', { name: '諏訪中学区', exact: true }).click();
      await settled(page);
      const areaId = await areaOf(city.address(), '諏訪中学区');
      const { firstPeopleToMeet } = await askApi<Five>(
        city.address(),
        'query($scope: NetworkScope) { firstPeopleToMeet(scope: $scope) { sentence people { person { name } } } }',
        { scope: { areaIds: [areaId] } },
      );
      const block = page.getByRole('region', { name: '最初に会う5人' });
      expect(await block.locator('.meet > li .row-title a').allTextContents()).toEqual(firstPeopleToMeet.people.map(({ person }) => `${person.name}さん`));
      expect(await block.textContent()).toContain(firstPeopleToMeet.sentence);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('諏訪中学区のつながり〔架空データ〕');
      expect(page.url()).toContain(`areas=${areaId}`);
      expect(trouble).toEqual([]);
    });

    test('sees who connects 諏訪 and 青陵 as soon as both are chosen', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      for (const area of ['諏訪中学区', '青陵中学区']) await page.getByRole('button', { name: area, exact: true }).click();
      await settled(page);
      const block = page.getByRole('region', { name: '選んだエリアの間を行き来している方' });
      const { connectingAreas } = await askApi<{ connectingAreas: { sentence: string } }>(
        city.address(),
        'query($areaIds: [ID!]!) { connectingAreas(areaIds: $areaIds) { sentence } }',
        { areaIds: [await areaOf(city.address(), '諏訪中学区'), await areaOf(city.address(), '青陵中学区')] },
      );
      expect(await shownText(block)).toContain(connectingAreas.sentence);
      expect(await shownText(block)).toContain('どちらのエリアでも活動している団体');
      await block.getByRole('link', { name: '綿毛田 じゅんさん' }).click();
      await settled(page);
      const panel = page.getByRole('complementary', { name: 'くわしい内容' });
      expect(await panel.getByRole('heading', { level: 2 }).textContent()).toContain('綿毛田 じゅんさん');
      await panel.getByRole('button', { name: '閉じる' }).click();
      await page.emulateMedia({ media: 'print' });
      expect(await shownText(block)).toContain('お一人です');
      expect(await shownText(block)).not.toContain('綿毛田');
      expect(trouble).toEqual([]);
    });

    test('sees what stays and whom to introduce when a bridging person hands over', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      await page.getByRole('combobox', { name: 'さがす' }).fill('わたげだ');
      await page.getByRole('option', { name: /綿毛田 じゅん/ }).click();
      await settled(page);
      const panel = page.getByRole('complementary', { name: 'くわしい内容' });
      expect(await panel.getByRole('heading', { level: 2 }).textContent()).toContain('綿毛田 じゅんさん');
      await panel.getByRole('link', { name: 'この方が交代するとき' }).click();
      await settled(page);
      expect(await panel.getByRole('heading', { level: 2 }).textContent()).toContain('綿毛田 じゅんさんが交代するとき');
      const introduce = panel.locator('.pile.introduce');
      for (const group of ['おやじの会たけとんぼ', 'えんがわ食堂まめ']) expect(await introduce.textContent()).toContain(group);
      expect(await panel.locator('.pile.stays').textContent()).toContain('こども食堂おかわり');
      expect(await panel.textContent()).toContain('2団体とのつながりはそのまま残ります。2団体は、引き合わせをしておきたい団体です。');
      expect(await page.locator('.legend').textContent()).toContain('引き合わせをしておきたい団体');
      expect(await panel.textContent()).toContain('そのまま残るつながり');
      expect(await panel.textContent()).toContain('顔合わせ');
      const fading = (): Promise<number> => drawnIn(page, 'edge.fading');
      expect(await fading()).toBeGreaterThan(0);
      await panel.getByRole('radio', { name: 'いま', exact: true }).click();
      expect(await fading()).toBe(0);
      expect(trouble).toEqual([]);
    });

    test('finds a group to connect and its first contact with an occasion', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      await page.getByRole('button', { name: '東寺方小学区', exact: true }).click();
      await settled(page);
      const toConnect = page.getByRole('region', { name: 'これからつながる団体' });
      await toConnect.getByRole('link', { name: 'どんぐり子育てサロン' }).first().click();
      await settled(page);
      const panel = page.getByRole('complementary', { name: 'くわしい内容' });
      const text = await panel.textContent();
      expect(text).toContain('これからつながる団体｜この一覧にある理由');
      expect(text).toContain('はじめの声かけ先');
      expect(await panel.locator('.contacts > li').count()).toBeGreaterThan(0);
      expect(text).toContain('川風コーラス');
      expect(text).toContain('乞田・貝取ふれあい館');
      expect(trouble).toEqual([]);
    });

    test('asks who connects two groups', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?view=connect`);
      const finder = page.getByRole('region', { name: '二つのあいだをつなぐ方' });
      await finder.getByRole('combobox', { name: '一つめ' }).fill('おかわり');
      await page.getByRole('option', { name: /こども食堂おかわり/ }).click();
      await finder.getByRole('combobox', { name: '二つめ' }).fill('食堂まめ');
      await page.getByRole('option', { name: /えんがわ食堂まめ/ }).click();
      await settled(page);
      await finder.getByRole('link', { name: '綿毛田 じゅんさん' }).first().waitFor();
      expect(await finder.textContent()).toContain('両方に関わるのは、いまのところこの方お一人です');
      expect(await finder.textContent()).toContain('間に立てる方');
      expect(trouble).toEqual([]);
    });

    test('asks about a public body: nothing is claimed before it is counted', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      const [office, group] = await Promise.all(['架空市役所 協創の課', '諏訪エリア福祉推進委員会'].map((name) => idOf(city.address(), name)));
      await visit(page, `${city.address()}/?view=connect&from=${office}&to=${group}`);
      const finder = page.getByRole('region', { name: '二つのあいだをつなぐ方' });
      await finder.getByText('架空市役所 協創の課のつながりを数えていません').waitFor();
      expect(await finder.textContent()).not.toContain('記録は、まだありません');
      await finder.getByRole('button', { name: '行政・社協も含める' }).click();
      await finder.getByRole('link', { name: '露草橋 かやさん' }).first().waitFor();
      await visit(page, `${city.address()}/?chosen=${office}`);
      const panel = page.getByRole('complementary', { name: 'くわしい内容' });
      await panel.getByText('この団体のつながりを数えていません').waitFor();
      expect(await panel.getByRole('heading', { name: /つながっている先/ }).count()).toBe(0);
      expect(trouble).toEqual([]);
    });

    test('a group that is not known well says so in its panel as in the list, and what is on record', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?chosen=${await idOf(city.address(), '川風コーラス')}`);
      const panel = page.getByRole('complementary', { name: 'くわしい内容' });
      await panel.getByRole('heading', { name: 'つながりが未確認の団体｜この一覧にある理由' }).waitFor();
      expect(await panel.textContent()).toContain('団体分ありますが、全体はまだ分かりません。');
      expect(trouble).toEqual([]);
    });

    test('asks who could introduce a group to a person: the picture shows the way', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      const [from, to] = await Promise.all(['おやじの会たけとんぼ', '雲見沢 ちか'].map((name) => idOf(city.address(), name)));
      await visit(page, `${city.address()}/?view=connect&from=${from}&to=${to}`);
      await page.getByRole('region', { name: '二つのあいだをつなぐ方' }).getByRole('link', { name: '綿毛田 じゅん' }).first().waitFor();
      const steps = (): Promise<number> => drawnIn(page, 'edge.near');
      await expect.poll(steps).toBeGreaterThanOrEqual(3);
      expect(trouble).toEqual([]);
    });

    test('the first page of an area prints on one sheet, with the groups each visit reaches', async () => {
      const { page } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?areas=${await areaOf(city.address(), '諏訪中学区')}`);
      const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
      expect(sheets.length).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const text = await shownText(page.locator('.meet'));
      expect(text).toContain('諏訪エリア福祉推進委員会');
      expect(text).not.toContain('雲見沢');
    });

    test('names stay out of the picture, the table and the print until they are switched on', async () => {
      const { page } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?view=connect`);
      await page.getByText('図と同じ内容の表').click();
      const more = page.getByRole('button', { name: /続きを表示/ });
      while (await more.count()) await more.click();
      const table = page.locator('.twin table');
      expect(await table.textContent()).not.toContain('綿毛田');
      await page.getByRole('checkbox', { name: '氏名を表示' }).check();
      await settled(page);
      expect(await table.textContent()).toContain('綿毛田 じゅん');
      expect(page.url()).not.toContain('%E7%B6%BF');
      await page.getByRole('checkbox', { name: '氏名を表示' }).uncheck();
      await visit(page, city.address());
      await page.emulateMedia({ media: 'print' });
      expect(await shownText(page.locator('main'))).not.toMatch(/綿毛田|雲見沢/);
    });

    test('switches keep what they add in the address, and a link opens the same view', async () => {
      const { page } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?view=connect`);
      const nodes = (): Promise<string> => shownText(page.locator('.picture-frame + p'));
      const before = await nodes();
      await page.getByText('しぼり込み・表示の切り替え').click();
      await page.getByRole('checkbox', { name: '館とその利用も図に出す' }).check();
      await page.getByRole('checkbox', { name: '加盟（連合体）も図に出す' }).check();
      await page.getByRole('checkbox', { name: '行政・社協も含める' }).check();
      await settled(page);
      const after = await nodes();
      expect(after).not.toBe(before);
      expect(page.url()).toMatch(/facilities=1&public=1&federations=1/);
      const again = await watch(city.browser(), city.address());
      await visit(again.page, page.url());
      expect(await shownText(again.page.locator('.picture-frame + p'))).toBe(after);
    });

    test('draws the people of one generation alone; groups keep the marks they have in the lists', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      const drawn = (selector: string): Promise<number> => drawnIn(page, `node${selector}`);
      await visit(page, `${city.address()}/?view=connect`);
      await expect.poll(() => drawn('.PERSON')).toBeGreaterThan(100);
      const marked = await drawn('.to-connect');
      expect(marked).toBeGreaterThan(0);
      await visit(page, `${city.address()}/?view=connect&generations=YOUTH`);
      await expect.poll(() => drawn('.PERSON')).toBeGreaterThan(0);
      expect(await drawn('.PERSON')).toBeLessThan(30);
      await expect.poll(() => drawn('.to-connect')).toBe(marked);
      expect(trouble).toEqual([]);
    });
  });
};
