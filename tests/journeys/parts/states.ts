import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settled, visit, watch } from '../browser.ts';
import { areaOf, type City } from './city.ts';

const REFUSED_BY_BROWSER = /Failed to load resource/;

/** Answers one operation of the page in place of the service, as long as `instead` has something to say; the others go through. */
const answerInstead = async (page: Page, operation: string, instead: (route: Route) => Promise<unknown> | null): Promise<void> => {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    const answer = asked.includes(`query ${operation}(`) ? instead(route) : null;
    await (answer ?? route.continue());
  });
};
const failing = (code: string) => (route: Route) => route.fulfill({ json: { data: null, errors: [{ message: 'x', extensions: { code } }] } });

/** What the page says while an answer is late, missing or about something that is not there. */
export const statesOfThePage = (city: City): void => {
  describe('the page while something is missing', () => {
    test('an area that is not registered: one notice, and the way to the whole city', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?areas=a-of-another-register`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('このエリアは登録されていません');
      expect(await page.getByRole('alert').count()).toBe(1);
      await page.getByRole('link', { name: '市内全域を見る' }).click();
      await settled(page);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('地域のつながり');
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(trouble).toEqual([]);
    });

    test('the ribbon of invented data stays where the opening does not come', async () => {
      const { page } = await watch(city.browser(), city.address());
      await answerInstead(page, 'Overview', failing('INTERNAL_SERVER_ERROR'));
      await visit(page, city.address());
      expect(await page.getByRole('alert').count()).toBe(1);
      expect(await page.locator('.ribbon').textContent()).toContain('架空データ');
    });

    test('figures of one area never stand under the name of another', async () => {
      const { page } = await watch(city.browser(), city.address(), {}, REFUSED_BY_BROWSER);
      const [suwa, seiryo] = [await areaOf(city.address(), '諏訪中学区'), await areaOf(city.address(), '青陵中学区')];
      let letGo = (): void => {};
      const held = new Promise<void>((done) => {
        letGo = done;
      });
      await answerInstead(page, 'Overview', (route) => ((route.request().postData() ?? '').includes(seiryo) ? held.then(() => route.continue()) : null));
      await visit(page, `${city.address()}/?areas=${suwa}`);
      const sentences = page.locator('.known .sentences');
      const ofSuwa = await sentences.textContent();
      await page.getByRole('button', { name: '諏訪中学区', exact: true }).click();
      await page.getByRole('button', { name: '青陵中学区', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /青陵中学区/ }).waitFor();
      expect(await sentences.count()).toBe(0);
      letGo();
      await settled(page);
      expect(await sentences.textContent()).not.toBe(ofSuwa);
    });

    test('an answer that takes long is waited for, without a word of failure', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      let late = 2;
      await answerInstead(page, 'FirstPeople', (route) => (late-- > 0 ? failing('DEADLINE_EXCEEDED')(route) : null));
      await page.goto(city.address());
      const block = page.getByRole('region', { name: '最初に会う5人' });
      await block.getByText('計算しています…').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      await block.locator('.meet > li').first().waitFor();
      expect(await block.getByText('計算しています…').count()).toBe(0);
      expect(trouble).toEqual([]);
    });

    test('an area of which nothing is known says of how many groups it is known, and gives no zeros', async () => {
      const { page } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?division=CHOME`);
      const unknown = page.locator('.area-buttons .area-unknown').first();
      expect(await unknown.getAttribute('title')).toContain('まだ分かっていません');
      await unknown.click();
      for (const view of ['はじめに', 'つながりの指標']) {
        await page.getByRole('link', { name: view, exact: true }).click();
        await page.getByText('団体やつながりがないという意味ではありません').waitFor();
        expect(await page.locator('main').textContent()).not.toMatch(/(^|[^0-9])0(団体|名|人| )/);
      }
    });

    test('the key / can be switched off and stays off', async () => {
      const { page } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      const search = page.getByRole('combobox', { name: 'さがす' });
      const hasFocus = (): Promise<boolean> => search.evaluate((element) => element === document.activeElement);
      await page.getByRole('checkbox', { name: '/ でさがす' }).uncheck();
      await page.reload();
      await settled(page);
      expect(await search.getAttribute('placeholder')).not.toContain('/');
      await page.locator('body').press('/');
      expect(await hasFocus()).toBe(false);
      await page.getByRole('checkbox', { name: '/ でさがす' }).check();
      await page.reload();
      await settled(page);
      await page.locator('body').press('/');
      expect(await hasFocus()).toBe(true);
    });

    test('on a phone a row of measures shows every figure, and the chosen area is in sight', async () => {
      const { page } = await watch(city.browser(), city.address(), { viewport: { width: 390, height: 844 } });
      await visit(page, `${city.address()}/?view=measures&areas=${await areaOf(city.address(), '青陵中学区')}`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('青陵中学区');
      const places = [
        ...(await page.locator('.indicators tbody tr').first().locator('td').all()),
        page.getByRole('button', { name: '青陵中学区', exact: true }),
      ];
      for (const place of places) {
        const box = await place.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
      }
    });
  });
};
