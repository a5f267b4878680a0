import { execFileSync } from 'node:child_process';

const EVERY_MS = 250;

/** Megabytes of physical memory a process has taken, all its threads and what they share included. */
export const residentMegabytes = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }).trim()) / 1024;

/** The most it has taken since this was called, looked at four times a second. */
export const watchMemory = (pid: number): { readonly most: () => number; readonly stop: () => void } => {
  let most = residentMegabytes(pid);
  const look = (): number => {
    most = Math.max(most, residentMegabytes(pid));
    return most;
  };
  const watch = setInterval(look, EVERY_MS);
  return { most: look, stop: () => clearInterval(watch) };
};
