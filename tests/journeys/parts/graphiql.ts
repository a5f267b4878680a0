import { describe, expect, test } from 'vitest';
import { watch } from '../browser.ts';
import type { City } from './city.ts';

/** The page for those who write queries themselves. */
export const graphiql = ({ browser, address }: City): void => {
  describe('GraphiQL', () => {
    test.each([
      ['ja-JP', 'FirstPeople', '最初に会う5人', 'この5人の方に会うと'],
      ['ja-JP', 'BetweenAreas', '行き来している方', '綿毛田 じゅんさんお一人です'],
      ['en-GB', 'BetweenAreas', 'Who moves between', 'So far 綿毛田 じゅん is the only one'],
    ])('opens from the address of the API and answers an example as it stands (%s, %s)', async (locale, tab, question, answer) => {
      const { page, trouble } = await watch(browser(), address(), { locale });
      await page.goto(new URL('/graphql', address()).href, { waitUntil: 'networkidle' });
      expect(new URL(page.url()).pathname).toBe('/graphiql');
      await page.getByRole('tab', { name: tab }).click();
      await page.locator('.graphiql-query-editor .CodeMirror-line', { hasText: question }).waitFor();
      if (tab === 'BetweenAreas') await page.locator('.graphiql-editor-tool', { hasText: 'a-seiryo' }).waitFor();
      // The tab's own operation is told to the button a moment after its text stands there.
      await page.waitForTimeout(1_500);
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.result-window', { hasText: answer }).waitFor();
      expect(trouble).toEqual([]);
      await page.context().close();
    });
  });
};
