import { describe, expect, test } from 'vitest';
import { watch } from '../browser.ts';
import type { City } from './city.ts';

/** The page for those who write queries themselves. */
export const graphiql = ({ browser, address }: City): void => {
  describe('GraphiQL', () => {
    test.each([
      ['ja-JP', '行き来している方', '綿毛田 じゅんさんお一人です'],
      ['en-GB', 'Who moves between', 'So far 綿毛田 じゅん is the only one'],
    ])('opens from the address of the API and answers its first example (%s)', async (locale, example, answer) => {
      const { page, trouble } = await watch(browser(), address(), { locale });
      await page.goto(new URL('/graphql', address()).href, { waitUntil: 'networkidle' });
      expect(new URL(page.url()).pathname).toBe('/graphiql');
      await page.locator('.graphiql-query-editor .CodeMirror-line', { hasText: example }).waitFor();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.result-window', { hasText: answer }).waitFor();
      expect(trouble).toEqual([]);
      await page.context().close();
    });
  });
};
