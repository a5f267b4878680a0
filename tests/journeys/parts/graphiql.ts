import { describe, expect, test } from 'vitest';
import { examplesIn } from '../../../web/graphiql/examples.ts';
import { watch } from '../browser.ts';
import type { City } from './city.ts';

/** What an answer on the sample city says, by the operation that asks. */
const SAYS: Readonly<Record<string, Readonly<Record<'ja' | 'en', string>>>> = {
  FirstPeople: { ja: 'この5人の方に会うと', en: 'Meeting these 5 people' },
  BetweenAreas: { ja: '綿毛田 じゅんさんお一人です', en: 'So far 綿毛田 じゅん is the only one' },
  BridgingPeople: { ja: '両方に関わる', en: 'involved in both' },
  GroupsToConnect: { ja: 'ほかの団体', en: 'other groups' },
  Find: { ja: '自治会', en: 'PTA' },
  HandOver: { ja: '引き合わせをしておきたい団体', en: 'Groups to introduce first' },
  Health: { ja: '団体の数', en: 'Groups' },
  Stakeholders: { ja: '雲見沢 ちか', en: '雲見沢 ちか' },
  Clusters: { ja: 'namedBy', en: 'namedBy' },
  Team: { ja: 'separatedGroupPairs', en: 'separatedGroupPairs' },
  Curves: { ja: 'handedOver', en: 'handedOver' },
  Measures: { ja: '橋渡しの度合い', en: 'Betweenness' },
  Register: { ja: 'totalCount', en: 'totalCount' },
};
const operationOf = (query: string): string => /^query (\w+)/m.exec(query)?.[1] ?? '';

/** The page for those who write queries themselves. */
export const graphiql = ({ browser, address }: City): void => {
  describe('GraphiQL', () => {
    test.each([
      ['ja', 'ja-JP'],
      ['en', 'en-GB'],
    ] as const)('opens from the address of the API and answers every example as it stands (%s)', async (language, locale) => {
      const { page, trouble } = await watch(browser(), address(), { locale });
      await page.goto(new URL('/graphql', address()).href, { waitUntil: 'networkidle' });
      expect(new URL(page.url()).pathname).toBe('/graphiql');
      const examples = examplesIn(language, { areas: ['a-suwa', 'a-seiryo'], person: '' });
      expect(examples.map(({ query }) => operationOf(query))).toEqual(Object.keys(SAYS));
      for (const { query, variables } of examples) {
        const operation = operationOf(query);
        await page.getByRole('tab', { name: operation }).click();
        await page.locator('.graphiql-query-editor .CodeMirror-line', { hasText: query.split('\n', 1)[0] }).waitFor();
        if (variables?.includes('a-seiryo')) await page.locator('.graphiql-editor-tool', { hasText: 'a-seiryo' }).waitFor();
        // The tab's own operation is told to the button a moment after its text stands there.
        await page.waitForTimeout(1_500);
        const [answered] = await Promise.all([
          page.waitForResponse((response) => response.request().postDataJSON()?.operationName === operation),
          page.locator('.graphiql-execute-button').click(),
        ]);
        const answer = (await answered.json()) as { readonly errors?: unknown; readonly data?: object };
        expect([operation, answer.errors]).toEqual([operation, undefined]);
        expect(JSON.stringify(answer.data)).toContain(SAYS[operation][language]);
        await page.locator('.result-window', { hasText: Object.keys(answer.data ?? {})[0] }).waitFor();
      }
      expect(trouble).toEqual([]);
      await page.context().close();
    });
  });
};
