import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { breachesOf } from './cruise-tree.ts';
import { ROOMS } from './rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const folders = ['schema', 'server', 'web', 'seeds'];

describe('the house', () => {
  test('every import goes the one direction of the table', async () => {
    expect(await breachesOf(root, folders)).toEqual([]);
  });

  test('every outside package has one room', () => {
    const all = Object.values(ROOMS).flatMap((room) => room.packages);
    expect(all.length).toBe(new Set(all).size);
  });
});

describe('deliberate breaches are caught', () => {
  const trees: string[] = [];
  afterAll(() => {
    for (const tree of trees) rmSync(tree, { recursive: true });
  });

  /** A small house of its own with the given files, checked by the same rules. */
  const breachesIn = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const tree = mkdtempSync(join(tmpdir(), 'house-'));
    trees.push(tree);
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    writeFileSync(
      join(tree, 'package.json'),
      JSON.stringify({ name: 'house', type: 'module', dependencies: { 'neo4j-driver': '*', cytoscape: '*', typescript: '*' } }),
    );
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    return breachesOf(
      tree,
      folders.filter((folder) => existsSync(join(tree, folder))),
    );
  };

  test.each([
    ['schema imports the server', 'schema-imports', { 'schema/a.ts': "import '../server/network/b.ts';", 'server/network/b.ts': 'export const b = 1;' }],
    ['network imports the database', 'network-imports', { 'server/network/a.ts': "import '../database/b.ts';", 'server/database/b.ts': 'export const b = 1;' }],
    ['api reaches past operations', 'api-imports', { 'server/api/a.ts': "import '../database/b.ts';", 'server/database/b.ts': 'export const b = 1;' }],
    ['web imports the server', 'web-imports', { 'web/a.ts': "import '../server/network/b.ts';", 'server/network/b.ts': 'export const b = 1;' }],
    [
      'a type counts as well',
      'schema-imports',
      { 'schema/a.ts': "import type { B } from '../server/network/b.ts';\nexport type A = B;", 'server/network/b.ts': 'export type B = 1;' },
    ],
    ['the driver outside its room', 'api-packages', { 'server/api/a.ts': "import neo4j from 'neo4j-driver';\nexport default neo4j;" }],
    ['cytoscape outside the canvas', 'web-packages', { 'web/panels/a.ts': "import cytoscape from 'cytoscape';\nexport default cytoscape;" }],
    ['a package nobody declared', 'undeclared-package', { 'server/api/a.ts': "import ts from 'typescript';\nexport default ts;" }],
    ['a built-in in a pure room', 'network-builtins', { 'server/network/a.ts': "import { readFileSync } from 'node:fs';\nexport default readFileSync;" }],
    ['a built-in in the page', 'web-builtins', { 'web/a.ts': "import { join } from 'node:path';\nexport default join;" }],
    [
      'a circle',
      'no-circles',
      { 'schema/a.ts': "import { b } from './b.ts';\nexport const a = () => b;", 'schema/b.ts': "import { a } from './a.ts';\nexport const b = () => a;" },
    ],
    ['a folder nobody declared', 'undeclared-folder', { 'server/api/a.ts': "import '../drawer/b.ts';", 'server/drawer/b.ts': 'export const b = 1;' }],
    ['code that needs a test', 'no-tests-in-code', { 'schema/a.ts': "import '../tests/b.ts';", 'tests/b.ts': 'export const b = 1;' }],
    ['an import that leads nowhere', 'unresolvable', { 'schema/a.ts': "import './gone.ts';" }],
  ] as const)('%s', async (_, rule, files) => {
    expect((await breachesIn(files)).map((breach) => breach.split(':')[0])).toContain(rule);
  });

  test('a tree without a breach is clean', async () => {
    expect(
      await breachesIn({ 'schema/a.ts': 'export const a = 1;', 'server/network/b.ts': "import { a } from '../../schema/a.ts';\nexport const b = a;" }),
    ).toEqual([]);
  });
});
