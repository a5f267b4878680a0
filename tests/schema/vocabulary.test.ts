import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../schema/vocabulary/term.ts';
import { foldName } from '../../schema/names/fold-name.ts';

const lists = await Promise.all(
  readdirSync('schema/vocabulary').map(async (file) => {
    const module: Record<string, unknown> = await import(`../../schema/vocabulary/${file}`);
    return Object.entries(module).filter(([name, value]) => /^[A-Z_]+$/.test(name) && Array.isArray(value) && typeof value[0] === 'object') as [
      string,
      readonly Term[],
    ][];
  }),
).then((all) => all.flat());

/** Words that readers must never see (words.md). */
const AVOIDED = /孤立|リスク|健全|ゲートキーパー|リエゾン|コンサルタント|依存|内向|障害|抜けたら|若者ゼロ|無関心/;

describe('word lists', () => {
  test('there are more than twenty', () => expect(lists.length).toBeGreaterThan(20));

  test.each(lists)('%s: every code once, every word in both languages, no spelling for two codes', (_, list) => {
    const codes = list.map((term) => term.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const term of list) {
      expect(term.code).toMatch(/^[A-Z][A-Z_]*$/);
      expect(term.ja.length * term.en.length).toBeGreaterThan(0);
      expect(`${term.ja}`).not.toMatch(AVOIDED);
    }
    const spellings = list.flatMap((term) => [...new Set([term.code, term.ja, term.en, ...(term.aliases ?? [])].map(foldName))]);
    expect(spellings.filter((spelling, i) => spellings.indexOf(spelling) !== i)).toEqual([]);
  });
});
