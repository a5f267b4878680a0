import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { visit, watch } from '../browser.ts';
import { areaOf, type City, idOf } from './city.ts';

const WIDTHS = [1440, 390] as const;
const LIGHTS = ['light', 'dark'] as const;
const LANGUAGES = ['ja', 'en'] as const;

/** Every view as a coordinator meets it, by the search part of its address. */
const viewsOf = async (address: string): Promise<Readonly<Record<string, string>>> => {
  const [person, group, hall, one, other, suwa] = await Promise.all([
    ...['綿毛田 じゅん', 'どんぐり子育てサロン', '乞田・貝取ふれあい館', 'こども食堂おかわり', 'えんがわ食堂まめ'].map((name) => idOf(address, name)),
    areaOf(address, '諏訪中学区'),
  ]);
  return {
    start: '',
    'start of an area': `areas=${suwa}`,
    person: `chosen=${person}`,
    group: `chosen=${group}`,
    hall: `chosen=${hall}`,
    picture: 'view=connect&facilities=1&federations=1',
    'hand-over': `view=connect&chosen=${person}&handover=after`,
    'two groups': `view=connect&from=${one}&to=${other}`,
    measures: 'view=measures',
  };
};

/** No violation of WCAG 2.2 AA that axe can find, on each view, in both lights, both languages and both widths; and nothing wider than the screen. */
export const accessOfEveryView = (city: City): void => {
  describe.each(WIDTHS)('at %i pixels', (width) => {
    describe.each(LIGHTS)('in the %s', (colorScheme) => {
      test.each(LANGUAGES)('every view is open to all (%s)', { timeout: 240_000 }, async (language) => {
        const { page, trouble } = await watch(city.browser(), city.address(), { viewport: { width, height: 900 }, colorScheme });
        const found: string[] = [];
        for (const [name, search] of Object.entries(await viewsOf(city.address()))) {
          await visit(page, `${city.address()}/?${[search, `lang=${language}`].filter(Boolean).join('&')}`);
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          for (const { id, nodes } of violations)
            found.push(
              `${name}: ${id} ${nodes
                .slice(0, 3)
                .map((node) => `${node.target} ${node.failureSummary}`)
                .join(' | ')}`,
            );
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (wide > 0) found.push(`${name}: ${wide} pixels too wide`);
        }
        expect(found).toEqual([]);
        expect(trouble).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        await page.context().close();
      });
    });
  });
};
