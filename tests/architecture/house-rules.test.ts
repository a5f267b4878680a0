import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openStatements } from './house-rules-cypher.ts';
import { trackedFiles } from './tracked-files.ts';

const TOP = ['LICENSE', 'README.md', 'docker-compose.yml', 'package-lock.json', 'package.json', 'schema', 'seeds', 'server', 'tests', 'tsconfig.json', 'web'];
const CODE = /^(schema|server|web|seeds|tests)\/.*\.(ts|tsx|mjs|java|py)$/;
const DRAWERS = /(^|\/)(utils?|helpers?|common|misc|types|services|manager|lib|shared)(\/|\.[a-z]+$)|\/index\.tsx?$/i;

const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n');

/** § stands for the sign that opens a value in a template. */
const written = (code: string): string => code.replaceAll('§', '$');

describe('house rules', () => {
  test('the top level is what it is', () => {
    const top = [...new Set(trackedFiles(/./).map((path) => path.split('/')[0]))].filter((name) => !name.startsWith('.'));
    expect(top.filter((name) => !TOP.includes(name))).toEqual([]);
  });

  test('no drawer for everything, no barrel', () => {
    expect(trackedFiles(CODE).filter((path) => DRAWERS.test(path))).toEqual([]);
  });

  test('no file is longer than 250 lines', () => {
    expect(trackedFiles(/^(schema|server|web|seeds)\/.*\.(ts|tsx|mjs|java)$/).filter((path) => lines(path).length > 251)).toEqual([]);
  });

  test('nothing is left loose', () => {
    const loose = /\b(TODO|FIXME|XXX)\b|@ts-(ignore|expect-error|nocheck)|\bas any\b|:\s*any\b|<any>|(?<!\.)\.(skip|only|todo)\(/;
    const hits = trackedFiles(CODE)
      .filter((path) => !path.endsWith('house-rules.test.ts'))
      .flatMap((path) => lines(path).flatMap((line, i) => (loose.test(line) ? [`${path}:${i + 1}`] : [])));
    expect(hits).toEqual([]);
  });

  test('no Cypher is put together from text that came in', () => {
    // Labels and types come from closed lists; nothing else may stand in a statement.
    expect(trackedFiles(/^server\/.*\.ts$/).flatMap((path) => openStatements(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  test.each([
    ['in place', "const find = (name: string) => transaction.run(`MATCH (n {name: '§{name}'}) RETURN n`);"],
    [
      'through a variable',
      "const find = (name: string) => {\n  const statement = `MATCH (n {name: '§{name}'}) RETURN n`;\n  return transaction.run(statement);\n};",
    ],
    [
      'through a part of it',
      "const find = (name: string) => {\n  const test = `n.name = '§{name}'`;\n  return transaction.run(`MATCH (n) WHERE §{test} RETURN n`);\n};",
    ],
    ['piece by piece', "const find = (name: string) => transaction.run('MATCH (n) WHERE n.name = ' + name + ' RETURN n');"],
    [
      'under the name of a label',
      'const find = (label: string) => transaction.run(`MATCH (n:§{label}) RETURN n`);\nexport const all = (given: string) => find(given);',
    ],
    ['by a function that others call', 'export const find = (id: string): string => `MATCH (n {id: §{id}}) RETURN n`;'],
    ['from what changes', "let order = 'n.id';\nconst find = () => `MATCH (n) RETURN n ORDER BY §{order}`;"],
    ['from an object', 'const find = (input: { name: string }) => `MATCH (n) WHERE n.name = §{input.name} RETURN n`;'],
  ])('Cypher put together is caught: %s', (_, code) => {
    expect(openStatements('a.ts', written(code))).toHaveLength(1);
  });

  test.each([
    ['a label of the closed list', 'export const all = (label: NodeLabel) => transaction.run(`MATCH (n:§{label}) RETURN n`);'],
    ['constants', "const SHOWN = 'n.id AS id';\nconst ALL = `MATCH (n) RETURN §{SHOWN}`;"],
    [
      'a function only called with what is written out',
      "const find = (id: string): string => `MATCH (n {id: §{id}})`;\nexport const ALL = `§{find('row.id')} RETURN n`;",
    ],
    ['text that is no statement', 'const hello = (name: string): string => `Hello §{name}`;'],
  ])('and not: %s', (_, code) => {
    expect(openStatements('a.ts', written(code))).toEqual([]);
  });

  test('the lock file names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": *"http/);
  });

  test('no machine path stands in a file', () => {
    const hits = trackedFiles(/\.(ts|tsx|mjs|json|md|yml|graphql|csv|java|py|xml|sh|html|css)$|^\.ci\//).filter((path) =>
      /(^|["'\s(=])\/(work|root|home\/\w+)\//m.test(readFileSync(path, 'utf8')),
    );
    expect(hits).toEqual([]);
  });
});
