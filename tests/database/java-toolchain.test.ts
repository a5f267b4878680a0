import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../schema/contracts/failures.ts';
import { FAILURES } from '../../schema/words/failures/catalogue.ts';
import { findJava } from '../../server/database/embedded/java-toolchain.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagi-tools-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('JAVA_HOME', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const install = (name: string, says: string): void => {
  writeFileSync(join(folder, name), `#!/bin/sh\necho '${says}' >&2\n`);
  chmodSync(join(folder, name), 0o755);
};
const java = (version: string): void => install('java', `openjdk version "${version}" jdk.compiler@${version}`);

describe('Java and Maven', () => {
  it.each([
    ['nothing', () => undefined, { javaFound: null, javaMissing: true, mavenMissing: true }],
    ['an old Java', () => [java('11.0.2'), install('mvn', 'Maven')], { javaFound: '11.0.2', javaMissing: true, mavenMissing: false }],
    ['a very old Java', () => [java('1.8.0_402'), install('mvn', 'Maven')], { javaFound: '1.8.0_402', javaMissing: true, mavenMissing: false }],
    [
      'no compiler',
      () => [install('java', 'openjdk version "21.0.1"'), install('mvn', 'Maven')],
      { javaFound: '21.0.1', javaMissing: true, mavenMissing: false },
    ],
    ['no Maven', () => java('21.0.1'), { javaFound: null, javaMissing: false, mavenMissing: true }],
  ])('with %s are missing in one message with the three ways out', async (_what, prepare, values) => {
    prepare();
    const error = await findJava(true).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ id: 'embeddedToolsMissing', values });
    for (const language of ['ja', 'en'] as const) {
      const { next } = FAILURES.embeddedToolsMissing[language](values);
      for (const way of ['docker compose up', 'NEO4J_URI']) expect(next).toContain(way);
    }
  });

  it('are found where they are, and Maven is not asked for once the jars are there', async () => {
    java('17.0.15');
    expect(await findJava(false)).toBe('java');
    install('mvn', 'Maven');
    expect(await findJava(true)).toBe('java');
  });
});
