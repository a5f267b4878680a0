import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { settled, visit, watch } from '../browser.ts';
import { areaOf, type City, idOf } from './city.ts';

const WIDTHS = [1440, 390] as const;
const LIGHTS = ['light', 'dark'] as const;
const LANGUAGES = ['ja', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that see colours; in the dark all others would find what they found in the light. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

interface Named {
  readonly person: string;
  readonly group: string;
  readonly hall: string;
  readonly one: string;
  readonly other: string;
  readonly suwa: string;
  readonly seiryo: string;
}

/** Every view as a coordinator meets it, by the search part of its address. */
const VIEWS: Readonly<Record<string, (named: Named) => string>> = {
  'the start': () => '',
  'the start of an area': ({ suwa }) => `areas=${suwa}`,
  'the start of two areas': ({ suwa, seiryo }) => `areas=${suwa},${seiryo}`,
  'a person': ({ person }) => `chosen=${person}`,
  'a group': ({ group }) => `chosen=${group}`,
  'a hall': ({ hall }) => `chosen=${hall}`,
  'the picture': () => 'view=connect&facilities=1&federations=1',
  'a hand-over': ({ person }) => `view=connect&chosen=${person}&handover=after`,
  'two groups': ({ one, other }) => `view=connect&from=${one}&to=${other}`,
  'the measures': () => 'view=measures',
};

const namedIn = async (address: string): Promise<Named> => {
  const [person, group, hall, one, other] = await Promise.all(
    ['綿毛田 じゅん', 'どんぐり子育てサロン', '乞田・貝取ふれあい館', 'こども食堂おかわり', 'えんがわ食堂まめ'].map((name) => idOf(address, name)),
  );
  return { person, group, hall, one, other, suwa: await areaOf(address, '諏訪中学区'), seiryo: await areaOf(address, '青陵中学区') };
};

const openAll = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.waitForFunction(() => [...document.querySelectorAll('details.behind')].every(({ childElementCount }) => childElementCount > 1));
};

/** What axe finds, and whether anything is wider than the screen. */
const wrongIn = async (page: Page, light: (typeof LIGHTS)[number]): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (light === 'light' ? axe.withTags(RULES) : axe.withRules(RULES_OF_COLOUR)).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => `${node.target} ${node.failureSummary}`)
          .join(' | ')}`,
    ),
    ...(wide > 0 ? [`${wide} pixels too wide`] : []),
  ];
};

/** What is wrong with a view in one language, in both widths and lights. */
const wrongOn = async (city: City, search: string, language: Language): Promise<readonly string[]> => {
  const found: string[] = [];
  const { page, trouble } = await watch(city.browser(), city.address());
  await visit(page, `${city.address()}/?${[search, `lang=${language}`].filter(Boolean).join('&')}`);
  if ((await page.evaluate(() => document.documentElement.lang)) !== language) found.push(`not in ${language}`);
  for (const width of WIDTHS)
    for (const colorScheme of LIGHTS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openAll(page);
      await settled(page);
      for (const wrong of await wrongIn(page, colorScheme)) found.push(`${language} ${width} ${colorScheme}: ${wrong}`);
    }
  await page.context().close();
  return [...found, ...trouble];
};

/** No violation of WCAG 2.2 AA that axe can find, on each view, in both lights, both languages and both widths. */
export const accessOfEveryView = (city: City): void => {
  describe('is open to all', () => {
    let named: Named;
    beforeAll(async () => {
      named = await namedIn(city.address());
    });
    test.each(Object.keys(VIEWS))('%s', { timeout: 300_000 }, async (name) => {
      const wrong = await Promise.all(LANGUAGES.map((language) => wrongOn(city, VIEWS[name](named), language)));
      expect(wrong.flat()).toEqual([]);
    });
  });
};
