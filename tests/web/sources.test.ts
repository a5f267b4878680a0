import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const files = readdirSync('web', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tsx?|css|html|svg)$/.test(name));
const sources = files.map((name) => ({ name, text: readFileSync(`web/${name}`, 'utf8') }));
const breaking = (rule: RegExp, except: RegExp = /^$/): readonly string[] =>
  sources.filter(({ name, text }) => !except.test(name) && rule.test(text)).map(({ name }) => name);

describe('what the page is made of', () => {
  test('there is something to hold against the rules', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  test('nothing turns text into markup', () => {
    expect(breaking(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/)).toEqual([]);
  });

  test('nothing is fetched from elsewhere', () => {
    expect(breaking(/https?:\/\/(?!www\.w3\.org\/2000\/svg)|@import|url\(/)).toEqual([]);
  });

  test('nothing stands inline that the content security policy refuses', () => {
    const html = sources.filter(({ name }) => name.endsWith('.html')).map(({ text }) => text);
    expect(html.filter((text) => /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/.test(text))).toEqual([]);
  });

  test('what readers see stands in words, not in components', () => {
    expect(
      breaking(/[>'"`][^<>'"`]*[\u3040-\u30ff\u4e00-\u9fff]/, /^words\/|\.(css|html|svg)$|canvas\/overlay\.ts$|^graphiql\//).filter(
        (name) => !commentOnly(name),
      ),
    ).toEqual([]);
  });
});

/** Whether a file's Japanese stands in its comments only. */
const commentOnly = (name: string): boolean => {
  const text = sources.find((source) => source.name === name)?.text ?? '';
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return !/[\u3040-\u30ff\u4e00-\u9fff]/.test(bare.replace(/join\([^)]*\)/g, '').replace(/[・：、（）／；｜？]/g, ''));
};
