import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settled, visit, watch } from '../browser.ts';
import { press, tabTo } from '../keyboard.ts';
import { type City, idOf } from './city.ts';

const PANEL = '.panel';
const isIn = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.activeElement?.closest(wanted) !== null && document.activeElement !== document.body, selector);
const isAt = (page: Page, selector: string): Promise<unknown> => page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Whoever goes on by keyboard is never thrown back to the top of the page. */
export const focusIsKept = (city: City): void => {
  describe.each([1440, 390])('the focus goes along, %i pixels wide', (width) => {
    const opened = async (search: string): Promise<Page> => {
      const { page } = await watch(city.browser(), city.address(), { viewport: { width, height: 844 } });
      await visit(page, `${city.address()}/?${search}`);
      return page;
    };

    test('from the start to a person, to the hand-over, and out of it', async () => {
      const page = await opened('');
      await press(page, /^雲見沢 ちかさん/);
      await isAt(page, PANEL);
      await settled(page);
      await press(page, 'この方が交代するとき');
      await page.waitForURL(/handover=/);
      await settled(page);
      await isAt(page, PANEL);
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => !url.search.includes('handover='));
      await isAt(page, PANEL);
      await page.keyboard.press('Escape');
      await page.locator(PANEL).waitFor({ state: 'detached' });
      await isAt(page, '#content');
    });

    test('from a switch that goes when it has done its work', async () => {
      const page = await opened('');
      await press(page, /^雲見沢 ちかさん/);
      await isAt(page, PANEL);
      await settled(page);
      await page.locator(PANEL).getByRole('button', { name: '行政・社協も含める' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/public/);
      await settled(page);
      await isAt(page, PANEL);
      await page.keyboard.press('Escape');
      await page.locator(PANEL).waitFor({ state: 'detached' });
      await press(page, /^しぼり込み・表示の切り替え/);
      await press(page, 'もとの表示に戻す');
      await page.waitForURL((url) => !/public/.test(url.search));
      await isAt(page, 'details.narrow > summary');
    });

    test('and stands nowhere behind a panel', async () => {
      const page = await opened('');
      await press(page, /^木漏日 とめさん/);
      await isAt(page, PANEL);
      await settled(page);
      const hidden: string[] = [];
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Shift+Tab');
        const behind = await page.evaluate(() => {
          const at = document.activeElement;
          if (at === null || at === document.body || at.closest('.panel') !== null) return null;
          const { left, top, right, bottom } = at.getBoundingClientRect();
          const isSeen = [
            [(left + right) / 2, (top + bottom) / 2],
            [left + 2, top + 2],
            [right - 2, bottom - 2],
          ].some(([x, y]) => {
            const there = document.elementFromPoint(x, y);
            return there !== null && (at.contains(there) || there.contains(at));
          });
          return isSeen ? null : at.textContent;
        });
        if (behind !== null) hidden.push(behind);
      }
      expect(hidden).toEqual([]);
    });

    test('from a group to whom it is to be connected with: the second field waits', async () => {
      const page = await opened('');
      await press(page, /^どんぐり子育てサロン/);
      await settled(page);
      await press(page, 'この団体から、つなぐ方をさがす');
      await page.waitForURL(/from=/);
      await settled(page);
      expect(await page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.labels?.[0]?.textContent : null))).toBe(
        '二つめ',
      );
      await page.keyboard.type('川風');
      await page.locator('.find-item', { hasText: '川風コーラス' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.pair-result').getByText('どちらも乞田・貝取ふれあい館を使っています。').waitFor();
    });

    test('from one field to the other, to the answer, to a person and back', async () => {
      const page = await opened('view=connect');
      await tabTo(page, '一つめ');
      await page.keyboard.type('おかわり');
      await page.locator('.find-item', { hasText: 'こども食堂おかわり' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=/);
      expect(await page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.labels?.[0]?.textContent : null))).toBe(
        '二つめ',
      );
      await page.keyboard.type('食堂まめ');
      await page.locator('.find-item', { hasText: 'えんがわ食堂まめ' }).waitFor();
      await page.keyboard.press('Enter');
      await isAt(page, '.pair-result');
      const answer = page.locator('.pair-result').getByRole('link', { name: '綿毛田 じゅんさん' }).first();
      await answer.waitFor();
      await settled(page);
      expect(await answer.evaluate((link) => link.getBoundingClientRect().top >= 0 && link.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
      await press(page, /^綿毛田 じゅんさん/);
      await isAt(page, PANEL);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('Escape');
      await page.locator(PANEL).waitFor({ state: 'detached' });
      await isIn(page, '.pair-result');
    });

    test('a list that is open is left first, the panel after it', async () => {
      const page = await opened(`view=connect&chosen=${await idOf(city.address(), '綿毛田 じゅん')}`);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await page.keyboard.press('/');
      await page.keyboard.type('おかわり');
      await page.locator('.find-item').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator(PANEL).count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.locator(PANEL).waitFor({ state: 'detached' });
    });
  });

  describe('the list of choices beside the picture', () => {
    test('is not cut off, and shows the entry that the keys are at', async () => {
      const { page } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?view=connect`);
      await page.getByRole('combobox', { name: '二つめ' }).fill('会');
      await page.locator('.find-item').nth(8).waitFor();
      for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowDown');
      const seen = await page.locator('.side .find-item.lit').evaluate((entry) => {
        const { left, top, width, height } = entry.getBoundingClientRect();
        return [4, height / 2, height - 4].every((down) => document.elementFromPoint(left + width / 2, top + down)?.closest('.find-item') === entry);
      });
      expect(seen).toBe(true);
    });
  });
};
