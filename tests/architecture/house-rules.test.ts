import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trackedFiles } from './tracked-files.ts';

const TOP = ['LICENSE', 'README.md', 'docker-compose.yml', 'package-lock.json', 'package.json', 'schema', 'seeds', 'server', 'tests', 'tsconfig.json', 'web'];
const CODE = /^(schema|server|web|seeds|tests)\/.*\.(ts|tsx|mjs|java|py)$/;
const DRAWERS = /(^|\/)(utils?|helpers?|common|misc|types|services|manager|lib|shared)(\/|\.[a-z]+$)|\/index\.tsx?$/i;

const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n');

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
    const built = /\b(run|executeQuery)\(\s*`[^`]*\$\{(?!(label|type)\})/;
    expect(trackedFiles(/^server\/.*\.ts$/).filter((path) => built.test(readFileSync(path, 'utf8')))).toEqual([]);
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
