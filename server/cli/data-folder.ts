import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../schema/contracts/failures.ts';

/** What a running command writes down about itself in its data folder, so that others find it. No secret stands in it. */
export interface FolderHolder {
  readonly command: string;
  readonly pid: number;
  /** Tells this process from a later one with the same number. */
  readonly startMark: string;
  readonly url: string | null;
  /** The address of the database it runs; null before that is up and for a Neo4j of one's own. */
  readonly databaseUri: string | null;
}

const holderFile = (folder: string): string => join(folder, 'running.json');

/** When the process began, in whatever words the system has for it; null where there is no such process. */
const startMarkOf = (pid: number): string | null => {
  try {
    if (process.platform === 'linux') {
      const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (afterName[0] === 'Z') return null;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${afterName[19]}`;
    }
    process.kill(pid, 0);
    if (process.platform === 'win32') return 'alive';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
};

const readHolder = (file: string): FolderHolder | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as FolderHolder;
  } catch {
    return null;
  }
};
const isAlive = (holder: FolderHolder | null): holder is FolderHolder => holder !== null && startMarkOf(holder.pid) === holder.startMark;
const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/** Who works on this data folder at present? null when nobody does, also when the last one was killed. */
export const holderOf = (folder: string): FolderHolder | null => {
  const holder = readHolder(holderFile(folder));
  return isAlive(holder) ? holder : null;
};

/** The data folder as one's own, until it is let go. */
export interface FolderClaim {
  /** Writes down where this command can be reached. */
  announce(where: { readonly url?: string; readonly databaseUri?: string | null }): void;
  letGo(): void;
}

/**
 * Takes the data folder for this process; makes it (readable by its owner alone) where it does not exist.
 * What a killed process left behind does not count. Of two that start at once exactly one gets it.
 * @throws Failure `folderInUse` naming the process that has it, `folderNotWritable`.
 */
export const claimFolder = (folder: string, command: string): FolderClaim => {
  const file = holderFile(folder);
  const draft = `${file}.${process.pid}`;
  const mine = { command, pid: process.pid, startMark: startMarkOf(process.pid) ?? '', url: null as string | null, databaseUri: null as string | null };
  const write = (): void => writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    write();
  } catch (cause) {
    throw new Failure('folderNotWritable', { folder }, { cause });
  }
  try {
    while (!linked(draft, file)) clearAway(file, folder);
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    announce: ({ url, databaseUri }) => {
      if (url !== undefined) mine.url = url;
      if (databaseUri !== undefined) mine.databaseUri = databaseUri;
      write();
      renameSync(draft, file);
    },
    letGo: () => {
      if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
};

/** Linking fails where the name exists, so only one process can succeed, and the file is whole from its first moment. */
const linked = (draft: string, file: string): boolean => {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
};

/** Puts the file of a dead process out of the way; refuses if its owner lives. */
const clearAway = (file: string, folder: string): void => {
  const refuse = ({ command, pid, url }: FolderHolder): never => {
    throw new Failure('folderInUse', { folder, command, pid, url });
  };
  const holder = readHolder(file);
  if (isAlive(holder)) refuse(holder);
  const aside = `${file}.left-by-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  // Another process may have taken the folder between the look and the renaming: then it gets its file back.
  const taken = readHolder(aside);
  if (isAlive(taken)) linked(aside, file);
  rmSync(aside, { force: true });
  if (isAlive(taken)) refuse(taken);
};
