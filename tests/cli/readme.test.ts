import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTING_EXPECTATIONS } from '../../schema/words/failures/start.ts';
import { PROJECT_FOLDER } from '../../server/settings.ts';
import { runCommand } from './run-tsunagi.ts';

const readme = readFileSync(join(PROJECT_FOLDER, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> };

describe('what the README promises', () => {
  test('its npm commands exist', () => {
    const named = [...readme.matchAll(/\bnpm (?:run )?(start|test|[a-z]+)\b/g)].map((found) => found[1] as string).filter((name) => name !== 'install');
    expect(named).toContain('start');
    expect(named).toContain('test');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('its npx commands and their options exist', async () => {
    const lines = [...readme.matchAll(/npx tsunagi ([a-z]+)([^\n`]*)/g)];
    expect(lines.length).toBeGreaterThan(1);
    for (const [line, command, rest] of lines) {
      const { code, out } = await runCommand([command as string, '--help'], {});
      expect(code, line).toBe(0);
      for (const option of (rest as string).match(/--[a-z-]+/g) ?? []) expect(out, line).toContain(option);
    }
  });

  test('its settings are all there are', () => {
    const named = new Set(readme.match(/\b(?:PORT|HOST|LOG_LEVEL|NEO4J_[A-Z]+|TSUNAGI_[A-Z_]+)\b/g));
    expect([...named].sort()).toEqual(Object.keys(SETTING_EXPECTATIONS).sort());
  });
});
