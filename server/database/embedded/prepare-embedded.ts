import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { Failure } from '../../../schema/contracts/failures.ts';
import { findJava } from './java-toolchain.ts';

/** What is needed to start the embedded Neo4j. */
export interface EmbeddedProgram {
  readonly java: string;
  readonly classPath: string;
  readonly properties: string;
}

/** How far the preparation is: jars fetched so far (the number of all is not known before), or compiling. */
export interface PreparationProgress {
  readonly step: 'FETCHING_NEO4J' | 'COMPILING';
  readonly files: number;
}

/**
 * Makes the embedded Neo4j ready to start: fetches its jars with Maven into `.build/neo4j` and compiles the launcher,
 * each only when missing or changed (about 120 MB, once). A folder appears under its final name only when it is
 * complete, so a start that was broken off, or two at once, leave nothing half-filled.
 * @param root folder of the project
 * @throws Failure embeddedToolsMissing, embeddedNotFetched
 */
export const prepareEmbedded = async (options: {
  readonly root: string;
  readonly report: (progress: PreparationProgress) => void;
}): Promise<EmbeddedProgram> => {
  const { pom, launcher, properties, lib, classes } = await placesIn(options.root);
  const java = await findJava(!existsSync(lib) || !existsSync(classes));

  await fillFolder(lib, async (folder) => {
    options.report({ step: 'FETCHING_NEO4J', files: 0 });
    await fetchJars(options.root, pom, folder, (files) => options.report({ step: 'FETCHING_NEO4J', files }));
  });
  await fillFolder(classes, async (folder) => {
    options.report({ step: 'COMPILING', files: 0 });
    const jars = (await readdir(lib)).map((jar) => join(lib, jar)).join(delimiter);
    const compiler = ['-m', 'jdk.compiler/com.sun.tools.javac.Main', '-cp', jars, '-d', folder, launcher];
    if ((await exitCodeOf(java, compiler)) !== 0) throw new Failure('embeddedToolsMissing', { javaFound: null, javaMissing: true, mavenMissing: false });
  });
  return { java, classPath: [classes, join(lib, '*')].join(delimiter), properties };
};

/** Is the embedded Neo4j ready to start, with nothing to fetch or compile? */
export const embeddedIsPrepared = async (root: string): Promise<boolean> => {
  const { lib, classes } = await placesIn(root);
  return existsSync(lib) && existsSync(classes);
};

/** Where its sources lie and where what is made of them goes; the folder names change with the sources. */
const placesIn = async (root: string) => {
  const sources = join(root, 'server', 'database', 'embedded');
  const build = join(root, '.build', 'neo4j');
  const pom = join(sources, 'pom.xml');
  const launcher = join(sources, 'Launch.java');
  const pomMark = markOf(await readFile(pom));
  return {
    pom,
    launcher,
    properties: join(sources, 'neo4j.properties'),
    lib: join(build, `lib-${pomMark}`),
    classes: join(build, `launch-${markOf(await readFile(launcher), pomMark)}`),
  };
};

const markOf = (...parts: readonly (Buffer | string)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
};

/** Fills a folder beside the final one and moves it there; whoever comes second finds it done and throws its own away. */
const fillFolder = async (final: string, fill: (folder: string) => Promise<void>): Promise<void> => {
  if (existsSync(final)) return;
  const partial = `${final}.partial-${process.pid}-${randomBytes(3).toString('hex')}`;
  await mkdir(partial, { recursive: true });
  try {
    await fill(partial);
    await rename(partial, final).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(final)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
};

const fetchJars = async (root: string, pom: string, folder: string, report: (files: number) => void): Promise<void> => {
  const log = join(root, '.build', 'neo4j', 'maven.log');
  const args = ['-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  let files = 0;
  const code = await exitCodeOf('mvn', args, { log, line: (line) => line.includes('Downloaded from') && /\.jar \(/.test(line) && report(++files) });
  const jars = await readdir(folder);
  if (code !== 0 || !jars.some((jar) => /^neo4j-5\.[\d.]+\.jar$/.test(jar))) throw new Failure('embeddedNotFetched', { log: relative(root, log) });
};

const exitCodeOf = (
  command: string,
  args: readonly string[],
  output?: { readonly log: string; readonly line: (line: string) => void },
): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', output ? 'pipe' : 'ignore', 'ignore'] });
    if (output && child.stdout) {
      child.stdout.pipe(createWriteStream(output.log));
      createInterface({ input: child.stdout }).on('line', output.line);
    }
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
