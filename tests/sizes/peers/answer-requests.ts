import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Measured, MeasureRequest } from '../requests.ts';
import { timed } from '../timing.ts';

/** How one thing is done on a graph that is loaded: what is timed, and what is read from its result afterwards. */
export interface Task<Result> {
  run(index: number): Result | Promise<Result>;
  read(result: Result): { readonly values: Float64Array; readonly facts: Readonly<Record<string, number>> };
}

/** Makes this process one that measures what it is asked for, line by line, until its standard input closes; see measuring-process.ts. */
export const answerRequests = async <Result>(
  versions: Readonly<Record<string, string>>,
  taskOf: (request: MeasureRequest) => Promise<Task<Result>>,
): Promise<never> => {
  const say = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
  say({ versions });
  for await (const line of createInterface({ input: process.stdin })) {
    try {
      const request = JSON.parse(line) as MeasureRequest;
      say(await answerOf(request, await taskOf(request)));
    } catch (error) {
      say({ error: error instanceof Error ? error.message : String(error) });
    }
  }
  process.exit();
};

const answerOf = async <Result>({ rules, valuesFile }: MeasureRequest, task: Task<Result>): Promise<Measured> => {
  const kept: ReturnType<Task<Result>['read']>[] = [];
  const ms = await timed(rules, async (index) => {
    const start = performance.now();
    const result = await task.run(index);
    const took = performance.now() - start;
    if (valuesFile !== null) kept.push(task.read(result));
    return took;
  });
  const told = kept.slice(-ms.length);
  if (valuesFile !== null)
    writeFileSync(valuesFile, Buffer.concat(told.map(({ values }) => new Uint8Array(values.buffer, values.byteOffset, values.byteLength))));
  const names = Object.keys(told.at(-1)?.facts ?? {});
  return { ms, facts: Object.fromEntries(names.map((name) => [name, told.map(({ facts }) => facts[name])])) };
};
