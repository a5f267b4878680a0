import { describe, expect, test } from 'vitest';
import { shownText, visit, watch } from '../browser.ts';
import { type City, askApi, idOf } from './city.ts';

interface Behind {
  readonly total: number;
  readonly ties: readonly { readonly source: { readonly name: string }; readonly target: { readonly name: string } | null; readonly role: string | null }[];
}
const BEHIND = `behind { total ties { role source { ... on Person { name } ... on Group { name } } target { ... on Person { name } ... on Group { name } } } }`;
const HEADING = 'この文のもとになる記録';

/** The records behind a sentence: closed until asked for, the same as the API's, and in no print. */
export const recordsBehind = (city: City): void => {
  describe('the records behind a sentence', () => {
    test('are asked for when they are opened, with the keyboard too, and are those of the API', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      const asked: string[] = [];
      page.on('request', (request) => asked.push(...(request.postData()?.match(/query Behind\w+/g) ?? [])));
      await visit(page, city.address());
      const row = page.getByRole('region', { name: 'つなぎ役' }).locator('.rows > li', { hasText: '雲見沢 ちか' });
      expect(await page.locator('details.behind[open]').count()).toBe(0);
      expect(asked).toEqual([]);
      await row.getByText(HEADING).focus();
      await page.keyboard.press('Enter');
      await row.locator('.behind-ties').waitFor();
      expect(asked).toEqual(['query BehindBridging']);
      const { bridgingPeople } = await askApi<{ bridgingPeople: { edges: readonly { node: { person: { name: string }; behind: Behind } }[] } }>(
        city.address(),
        `{ bridgingPeople(first: 12) { edges { node { person { name } ${BEHIND} } } } }`,
      );
      const behind = bridgingPeople.edges.find(({ node }) => node.person.name === '雲見沢 ちか')?.node.behind;
      const shown = row.locator('.behind-ties > li');
      expect(await shown.count()).toBe(behind?.total);
      for (const [at, { source, role, target }] of (behind?.ties ?? []).entries())
        for (const said of [source.name, role, target?.name]) expect(await shownText(shown.nth(at))).toContain(said ?? '');
      await page.keyboard.press('Enter');
      expect(await page.locator('details.behind[open]').count()).toBe(0);
      expect(trouble).toEqual([]);
    });

    test('stand in the panel of a group under its reason and under an occasion', async () => {
      const { page, trouble } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?chosen=${await idOf(city.address(), 'どんぐり子育てサロン')}`);
      const records = page.getByRole('complementary', { name: 'くわしい内容' }).locator('details.behind');
      expect(await records.count()).toBe(2);
      for (const at of [0, 1]) {
        await records.nth(at).locator('summary').click();
        await records.nth(at).locator('.behind-ties').waitFor();
      }
      expect(await shownText(records.nth(0))).toMatch(/世話人[\s\S]*どんぐり子育てサロン/);
      expect(await shownText(records.nth(1))).toMatch(/川風コーラス[\s\S]*利用している（火曜）[\s\S]*ふれあい館/);
      expect(trouble).toEqual([]);
    });

    test('name nobody in a print', async () => {
      const { page } = await watch(city.browser(), city.address());
      await visit(page, city.address());
      await page.getByRole('region', { name: 'これからつながる団体' }).getByText(HEADING).first().click();
      await page.locator('.behind-ties').waitFor();
      expect(await shownText(page.locator('details.behind[open]'))).toContain('代表');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('details.behind:visible').count()).toBe(0);
    });
  });
};
