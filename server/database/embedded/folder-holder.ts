import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../../../schema/contracts/failures.ts';

/** Who runs the database of a data folder. */
export interface FolderHolder {
  readonly pid: number;
  /** Start of the process in clock ticks since boot, where the system tells; a process id alone may have been given away again. */
  readonly startTicks: string | null;
  /** ISO 8601. */
  readonly since: string;
  /** URI of the database. */
  readonly address: string;
}

const fileOf = (dataDir: string): string => join(dataDir, 'database-holder.json');
const heldHere = new Set<string>();

const startTicksOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // One that has ended and was not fetched by its parent yet holds nothing any more.
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
};

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Which living process runs the database of this folder? Null where none does; what a killed process left behind counts as none. */
export const folderHolder = (dataDir: string): FolderHolder | null => {
  let holder: FolderHolder;
  try {
    holder = JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as FolderHolder;
  } catch {
    return null;
  }
  if (holder.pid === process.pid) return heldHere.has(resolve(dataDir)) ? holder : null;
  return lives(holder.pid) && holder.startTicks === startTicksOf(holder.pid) ? holder : null;
};

/** Sees that no other process runs the database of this folder. @throws Failure databaseFolderInUse, which names it */
export const refuseHeldFolder = (dataDir: string): void => {
  const holder = folderHolder(dataDir);
  if (holder) throw new Failure('databaseFolderInUse', { folder: dataDir, pid: holder.pid, since: holder.since, address: holder.address });
};

/** Notes that this process runs the database; only whoever has the operating system's lock on the folder may. */
export const holdFolder = (dataDir: string, address: string): void => {
  const holder: FolderHolder = { pid: process.pid, startTicks: startTicksOf(process.pid), since: new Date().toISOString(), address };
  writeFileSync(fileOf(dataDir), `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  heldHere.add(resolve(dataDir));
};

/** Takes the note away. */
export const releaseFolder = (dataDir: string): void => {
  heldHere.delete(resolve(dataDir));
  rmSync(fileOf(dataDir), { force: true });
};
