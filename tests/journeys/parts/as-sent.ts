import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { shownText, visit, watch } from '../browser.ts';
import type { City } from './city.ts';

const BUDGET_BYTES = 300 * 1024;

/** What the service sends for the page. */
export const pageAsSent = (city: City): void => {
  describe('what is sent', () => {
    test('the first view takes 300 KB at most, compressed, code and data together', async () => {
      const { page } = await watch(city.browser(), city.address());
      const bodies: Promise<number>[] = [];
      page.on('response', (response) => {
        bodies.push(
          response.body().then(
            (body) => gzipSync(body).length,
            () => 0,
          ),
        );
      });
      await visit(page, city.address());
      const total = (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
      expect(total).toBeGreaterThan(50_000);
      expect(total).toBeLessThanOrEqual(BUDGET_BYTES);
    });

    test('a part of the page that cannot be loaded is said, with a way out', async () => {
      const { page } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      await page.route('**/assets/**', (route) => route.abort());
      await page.getByRole('link', { name: 'つなぐ', exact: true }).click();
      const alert = page.getByRole('alert').filter({ hasText: 'ここは表示できませんでした' });
      await alert.waitFor();
      await page.unroute('**/assets/**');
      await alert.getByRole('button', { name: 'もう一度読み込む' }).click();
      await page.getByRole('application').waitFor();
    });

    test('the page allows nothing from elsewhere and nothing inline', async () => {
      const response = await fetch(city.address());
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src '(self|none)'/);
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    });

    test('no rank and no score stands on a coordinator’s page', async () => {
      const { page } = await watch(city.browser(), city.address());
      for (const search of ['', '?view=connect']) {
        await visit(page, `${city.address()}/${search}`);
        expect(await shownText(page.locator('main'))).not.toMatch(/媒介中心性|[0-9]\.[0-9]{2,}|\d位|スコア/);
      }
      await visit(page, `${city.address()}/?view=measures`);
      expect(await shownText(page.locator('main'))).toMatch(/媒介中心性/);
    });

    test('the ribbon stands on every view and fictional things are marked', async () => {
      const { page } = await watch(city.browser(), city.address());
      for (const search of ['', '?view=connect', '?view=measures']) {
        await visit(page, `${city.address()}/${search}`);
        expect(await shownText(page.locator('.ribbon'))).toContain('〔架空データ〕');
      }
      await visit(page, city.address());
      expect(await page.locator('.rows > li').first().textContent()).toContain('〔架空〕');
      for (const width of [1440, 1024, 390]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        expect(await page.locator('.ribbon').boundingBox()).toMatchObject({ y: expect.toSatisfy((y: number) => y >= 0 && y < 120) });
      }
      for (const language of ['ja', 'en'])
        for (const width of [1408, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          await visit(page, `${city.address()}/?view=measures&lang=${language}`);
          await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
          const [head, ribbon] = [await page.locator('.head').boundingBox(), await page.locator('.ribbon').boundingBox()];
          expect(ribbon?.y, `${language} ${width}`).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
        }
    });
  });
};
