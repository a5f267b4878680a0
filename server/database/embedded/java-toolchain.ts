import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../../../schema/contracts/failures.ts';

const run = promisify(execFile);
const OLDEST_JAVA = 17;

/** The Java that runs Neo4j: that of JAVA_HOME where there is one, else the first on the path. */
const javaCommand = (): string => {
  const ofHome = join(process.env.JAVA_HOME ?? '', 'bin', 'java');
  return process.env.JAVA_HOME && existsSync(ofHome) ? ofHome : 'java';
};

const outputOf = async (command: string, args: readonly string[]): Promise<string | null> => {
  try {
    const { stdout, stderr } = await run(command, [...args]);
    return `${stdout}${stderr}`;
  } catch {
    return null;
  }
};

/**
 * Which Java and Maven can be used? Looks for a compiler and for Maven only where something is still to be prepared.
 * Throws one Failure that names everything missing and the three ways out.
 */
export const findJava = async (toPrepare: boolean): Promise<string> => {
  const java = javaCommand();
  const [version, modules, maven] = await Promise.all([
    outputOf(java, ['-version']),
    toPrepare ? outputOf(java, ['--list-modules']) : 'jdk.compiler',
    toPrepare ? outputOf('mvn', ['-v']) : 'not needed',
  ]);
  const found = version?.match(/version "([^"]+)"/)?.[1] ?? null;
  const major = Number(found?.match(/^(?:1\.)?(\d+)/)?.[1] ?? 0);
  const javaMissing = major < OLDEST_JAVA || !modules?.includes('jdk.compiler');
  const mavenMissing = maven === null;
  if (javaMissing || mavenMissing) throw new Failure('embeddedToolsMissing', { javaFound: javaMissing ? found : null, javaMissing, mavenMissing });
  return java;
};
