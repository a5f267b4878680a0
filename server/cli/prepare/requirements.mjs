// @ts-check
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { words } from './words.mjs';

/** The oldest versions that work. */
export const OLDEST = { node: '20.19', java: '17', maven: '3.6.3' };

/** The java that is used: that of JAVA_HOME, else the first on the path. */
export const javaCommand = () => {
  const own = process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
  return own && existsSync(own) ? own : 'java';
};

/**
 * @param {string} found
 * @param {string} oldest
 */
export const isAtLeast = (found, oldest) => {
  const [have, want] = [found, oldest].map((version) => version.split('.').map(Number));
  for (const [i, part] of want.entries()) {
    const mine = have[i] ?? 0;
    if (mine !== part) return mine > part;
  }
  return true;
};

/**
 * What a program says its version is; null where there is no such program.
 * @param {string} command
 * @param {string[]} asked
 * @param {RegExp} pattern
 * @returns {Promise<string | null>}
 */
const versionOf = (command, asked, pattern) =>
  new Promise((done) => {
    execFile(command, asked, { timeout: 20_000, shell: process.platform === 'win32' }, (_failed, out, err) => done(pattern.exec(`${out}${err}`)?.[1] ?? null));
  });

/** The version of Java; null where there is none. Before 9 it called itself 1.8. */
export const javaVersion = async () => (await versionOf(javaCommand(), ['-version'], /version "(?:1\.)?([\d.]+)/))?.replace(/\.$/, '') ?? null;

/** The version of Maven; null where there is none. */
export const mavenVersion = () => versionOf('mvn', ['-v'], /Apache Maven ([\d.]+)/);

/**
 * What stands in the way of the embedded database, one sentence each, with the ways out at the end; null where nothing does.
 * @param {boolean} withMaven its parts have still to be fetched
 * @returns {Promise<string | null>}
 */
export const whatIsMissing = async (withMaven) => {
  const [java, maven] = await Promise.all([javaVersion(), withMaven ? mavenVersion() : null]);
  const missing = [];
  if (java === null) missing.push(words.javaMissing(OLDEST.java));
  else if (!isAtLeast(java, OLDEST.java)) missing.push(words.javaTooOld(java, OLDEST.java));
  if (withMaven && maven === null) missing.push(words.mavenMissing(OLDEST.maven));
  else if (withMaven && maven && !isAtLeast(maven, OLDEST.maven)) missing.push(words.mavenTooOld(maven, OLDEST.maven));
  return missing.length > 0 ? [...missing, words.waysOut].join('\n') : null;
};
