import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ALONE, type Crew } from '../../server/network/work/crew.ts';
import { crewThatAsks } from '../../server/workers/shared-job.ts';
import { threadProgram } from '../../server/workers/thread-program.ts';

/** So many threads, this one among them, as the service has them: helpers that have loaded the engine and wait to be asked. They end with the process. */
export const crewOf = async (threads: number): Promise<Crew> => {
  if (threads === 1) return ALONE;
  const helpers = Array.from({ length: threads - 1 }, () => new Worker(threadProgram(), { execArgv: [] }));
  await Promise.all(helpers.map((helper) => once(helper, 'message')));
  const stay = new Int32Array(new SharedArrayBuffer(4));
  return crewThatAsks((job) => {
    for (const helper of helpers) helper.postMessage({ is: 'help', job, leave: stay });
  });
};
