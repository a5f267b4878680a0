import { expect, test } from 'vitest';
import { withoutTitle } from '../../web/words/without-title.ts';

test.each([
  ['綿毛田さん', '綿毛田'],
  ['綿毛田 じゅん さん', '綿毛田 じゅん'],
  ['雲見沢様', '雲見沢'],
  ['綿毛田', '綿毛田'],
  ['さん', 'さん'],
  ['お客さん', 'お客'],
  ['さんさん', 'さん'],
])('%s is searched as %s', (typed, searched) => {
  expect(withoutTitle(typed)).toBe(searched);
});
