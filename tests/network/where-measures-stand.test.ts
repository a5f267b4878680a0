import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../schema/words/measures/catalogue.ts';

const ROOM = 'server/network';
const LONGEST = 150;
const rows = [...readFileSync(`${ROOM}/README.md`, 'utf8').matchAll(/^\| ([A-Z_0-9, ]+?) +\| `([\w/.-]+\.ts)` *\|$/gm)].map(([, ids, file]) => ({
  ids: ids.split(', '),
  file,
}));

test('a reader is led to every measure, each once', () => {
  expect(rows.flatMap(({ ids }) => ids).sort()).toEqual(CATALOGUE.map(({ id }) => id as string).sort());
});

test.each(rows)('$file is there, short, and says what it costs and where it comes from', ({ file }) => {
  expect(existsSync(`${ROOM}/${file}`)).toBe(true);
  const text = readFileSync(`${ROOM}/${file}`, 'utf8');
  expect(text.split('\n').length).toBeLessThanOrEqual(LONGEST);
  expect(text).toMatch(/Source: |Compare |as igraph/);
  expect(text).toMatch(/\bcosts?\b|linear|\bO\(|one pass/i);
  expect(text).toMatch(/\?/);
});
