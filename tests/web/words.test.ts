import { describe, expect, test } from 'vitest';
import { en } from '../../web/words/en.ts';
import { ja } from '../../web/words/ja.ts';

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const pathsOf = (tree: Tree, before = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) => (isTree(value) ? pathsOf(value, `${before}${key}.`) : [`${before}${key}`]));

/** What the page says for every key, patterns filled with marks that no word contains. */
const said = (tree: Tree): readonly { readonly path: string; readonly text: string }[] =>
  pathsOf(tree).flatMap((path) => {
    const value = path.split('.').reduce<unknown>((at, key) => (isTree(at) ? at[key] : undefined), tree);
    if (Array.isArray(value)) return value.map((text) => ({ path, text: String(text) }));
    if (typeof value !== 'function') return [{ path, text: String(value) }];
    const pattern = value as (...marks: unknown[]) => string;
    return [{ path, text: String(pattern(...Array.from({ length: pattern.length }, (_, i) => 7 + i))) }];
  });

const NEVER_IN_JAPANESE =
  /孤立|リスク|健全|抜けた|依存|内向き|後継者|代理|ゲートキーパー|コーディネーター|コンサルタント|アウトリーチ|計画|一方通行|ゼロ|無関心|拒否|却下|ノード|エッジ|スコープ|障害|台帳|収支|名簿メニュー/;
const NEVER_IN_ENGLISH = /isolated|at risk|risk|deput|gatekeeper|\bnodes?\b|\bedges?\b|drop out|vulnerab/i;

describe('words of the page', () => {
  test('Japanese and English have the same keys', () => {
    expect(pathsOf(en)).toEqual(pathsOf(ja));
  });

  test('none is empty and every pattern takes in what it is given', () => {
    for (const tree of [ja, en])
      for (const { path, text } of said(tree)) {
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|\[object|NaN/);
      }
  });

  test('no word that the word list avoids', () => {
    expect(said(ja).filter(({ text }) => NEVER_IN_JAPANESE.test(text))).toEqual([]);
    expect(said(en).filter(({ text }) => NEVER_IN_ENGLISH.test(text))).toEqual([]);
  });

  test('the labels of the word list stand', () => {
    expect([ja.start.first, ja.start.bridging, ja.start.toConnect, ja.start.notKnown, ja.panel.others, ja.panel.handOver, ja.handOver.introduce]).toEqual([
      '最初に会う5人',
      'つなぎ役',
      'これからつながる団体',
      'つながりが未確認の団体',
      'ほかに事情をご存じの方',
      'この方が交代するとき',
      '引き合わせをしておきたい団体',
    ]);
    expect(ja.handOver.heading('虹坂 さわ')).toBe('虹坂 さわさんが交代するとき');
  });

  test('English counts one as one', () => {
    expect([en.start.total(1), en.start.total(2), en.start.firstReaches(1, 1), en.pair.steps(1)]).toEqual(['1 group', '2 groups', '→ 1 group', '1 step']);
  });
});
