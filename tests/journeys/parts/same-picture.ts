import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit, watch } from '../browser.ts';
import { askApi, type City } from './city.ts';

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;
interface Drawn {
  readonly _cyreg?: {
    readonly cy: { readonly nodes: () => { readonly map: <To>(each: (node: { id: () => string; position: () => { x: number; y: number } }) => To) => To[] } };
  };
}

const placesIn = (page: Page): Promise<Places> =>
  page.evaluate(() => {
    const drawn = document.querySelector('.picture-cy') as (Element & Drawn) | null;
    return Object.fromEntries(drawn?._cyreg?.cy.nodes().map((node) => [node.id(), { ...node.position() }]) ?? []);
  });

/** The picture stays what it was: positions are the server's and nothing moves them. */
export const samePicture = (city: City): void => {
  describe('the picture', () => {
    test('is the same from visit to visit, whatever was done in between', async () => {
      const url = `${city.address()}/?view=connect`;
      const first = await watch(city.browser(), city.address());
      await visit(first.page, url);
      const before = await placesIn(first.page);
      expect(Object.keys(before).length).toBeGreaterThan(200);
      await first.page.getByRole('application').click({ position: { x: 300, y: 200 } });
      await first.page.keyboard.press('+');
      await first.page.getByRole('checkbox', { name: '氏名を表示' }).check();
      expect(await placesIn(first.page)).toEqual(before);
      const second = await watch(city.browser(), city.address(), { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
      await visit(second.page, url);
      expect(await placesIn(second.page)).toEqual(before);
    });

    test('shows every vertex of the answer, those without ties among the others', async () => {
      const { network } = await askApi<{ network: { nodes: { id: string; x: number; y: number; degree: number }[] } }>(
        city.address(),
        '{ network(maxNodes: 1000) { nodes { id x y degree } } }',
      );
      const { page } = await watch(city.browser(), city.address());
      await visit(page, `${city.address()}/?view=connect`);
      const places = await placesIn(page);
      expect(Object.keys(places).sort()).toEqual(network.nodes.map(({ id }) => id).sort());
      const xs = network.nodes.filter(({ degree }) => degree > 0).map(({ x }) => x);
      const ys = network.nodes.filter(({ degree }) => degree > 0).map(({ y }) => y);
      const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
      const flung = network.nodes.filter(
        ({ degree, x, y }) =>
          degree === 0 &&
          (x < Math.min(...xs) - width / 4 || x > Math.max(...xs) + width / 4 || y < Math.min(...ys) - height / 4 || y > Math.max(...ys) + height / 4),
      );
      expect(flung).toEqual([]);
    });
  });
};
