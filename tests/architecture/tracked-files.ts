import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The files under version control, and new ones not yet added, whose path matches; sorted. */
export const trackedFiles = (pattern: RegExp): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\0')
    .filter((path) => path !== '' && pattern.test(path) && existsSync(path))
    .sort();
