import { describe, expect, test } from 'vitest';
import { settled, visit, watch } from '../browser.ts';
import { press, tabTo } from '../keyboard.ts';
import type { City } from './city.ts';

/** The same four journeys without a pointer. */
export const journeysByKeyboard = (city: City): void => {
  describe('a coordinator with the keyboard alone', () => {
    test('sees whom to meet first in 諏訪', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      await press(page, '諏訪中学区');
      await settled(page);
      expect(await page.getByRole('region', { name: '最初に会う5人' }).locator('.meet > li').count()).toBe(5);
      expect(trouble).toEqual([]);
    });

    test('sees who connects two areas', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      await press(page, '諏訪中学区');
      await press(page, '青陵中学区');
      await settled(page);
      const block = page.getByRole('region', { name: '選んだエリアの間を行き来している方' });
      await block.getByRole('link', { name: '綿毛田 じゅんさん' }).focus();
      await page.keyboard.press('Enter');
      await settled(page);
      const panel = page.getByRole('complementary', { name: 'くわしい内容' });
      expect(await panel.textContent()).toContain('綿毛田 じゅんさん');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      expect(trouble).toEqual([]);
    });

    test('sees what stays and whom to introduce, and comes back with Escape', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      await page.keyboard.press('/');
      await page.keyboard.type('わたげだ');
      await page.getByRole('option', { name: /綿毛田 じゅん/ }).waitFor();
      await page.keyboard.press('Enter');
      await settled(page);
      await press(page, 'この方が交代するとき');
      await settled(page);
      const panel = page.getByRole('complementary', { name: 'くわしい内容' });
      expect(await panel.locator('.pile.introduce').textContent()).toContain('えんがわ食堂まめ');
      await tabTo(page, '交代のあと');
      await page.keyboard.press('ArrowLeft');
      expect(await page.getByRole('radio', { name: 'いま', exact: true }).isChecked()).toBe(true);
      await page.keyboard.press('Escape');
      await panel.getByRole('heading', { level: 2, name: /^綿毛田 じゅんさん/ }).waitFor();
      await settled(page);
      expect(await panel.getByRole('heading', { level: 2 }).textContent()).not.toContain('交代');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      expect(trouble).toEqual([]);
    });

    test('finds a group to connect and its first contact', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      await press(page, '東寺方小学区');
      await settled(page);
      await press(page, 'どんぐり子育てサロン');
      await settled(page);
      const panel = page.getByRole('complementary', { name: 'くわしい内容' });
      expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await panel.locator('.contacts').textContent()).toContain('川風コーラス');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.textContent === 'どんぐり子育てサロン');
      expect(trouble).toEqual([]);
    });

    test('asks who connects two groups', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?view=connect`);
      await tabTo(page, '一つめ');
      await page.keyboard.type('おかわり');
      await page.getByRole('option', { name: /こども食堂おかわり/ }).waitFor();
      await page.keyboard.press('Enter');
      await tabTo(page, '二つめ');
      await page.keyboard.type('食堂まめ');
      await page.getByRole('option', { name: /えんがわ食堂まめ/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: '綿毛田 じゅんさん' }).first().waitFor();
      expect(trouble).toEqual([]);
    });

    test('walks the picture along ties, hears where it is, opens and leaves', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?view=connect`);
      const picture = page.getByRole('application');
      await tabTo(page, 'つながりの図');
      const said = page.locator('.picture-frame [role="status"]');
      await page.keyboard.press('PageDown');
      const first = await said.textContent();
      expect(first).toMatch(/、団体。/);
      let walked = first;
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        await page.keyboard.press(key);
        walked = (await said.textContent()) ?? '';
        if (/、方（人）。/.test(walked)) break;
      }
      expect(walked).toMatch(/方（氏名は表示していません）、方（人）。つながり/);
      const zoom = (): Promise<number> =>
        page.evaluate(() => (document.querySelector('.picture-cy') as (Element & { _cyreg?: { cy: { zoom: () => number } } }) | null)?._cyreg?.cy.zoom() ?? 0);
      const before = await zoom();
      await page.keyboard.press('+');
      expect(await zoom()).toBeGreaterThan(before);
      await page.keyboard.press('f');
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary', { name: 'くわしい内容' });
      await panel.waitFor();
      await settled(page);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application');
      expect(await picture.count()).toBe(1);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('application');
      expect(trouble).toEqual([]);
    });
  });
};
