import { expect, test } from 'vitest';
import { haveCome } from '../../web/api/use-exact-figures.ts';

test('exact figures have come when the work on them is over, or when that on another scope has begun', () => {
  expect(haveCome(0.99, null)).toBe(true);
  expect(haveCome(0.99, 0.03)).toBe(true);
  expect(haveCome(0.3, 0.3)).toBe(false);
  expect(haveCome(0.3, 0.31)).toBe(false);
  expect(haveCome(null, 0)).toBe(false);
  expect(haveCome(null, null)).toBe(false);
});
