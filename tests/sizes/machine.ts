import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** What everything was measured on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  /** Work that waited for a core, on average, in the minute before. */
  readonly load: number;
}

/** What is this measured on? */
export const thisMachine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release().split('.').slice(0, 2).join('.')}`,
  node: process.versions.node,
  load: loadavg()[0],
});

/** The machine in one line. */
export const machineLine = ({ processor, cores, memoryGigabytes, system, node }: Machine): string =>
  `${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}, Node ${node}`;
