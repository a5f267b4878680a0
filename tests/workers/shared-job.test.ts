import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { exactBetweenness } from '../../server/network/betweenness/exact-betweenness.ts';
import { startWork } from '../../server/network/work/work-kinds.ts';
import { ALONE } from '../../server/network/work/crew.ts';
import { crewThatAsks, helpWith, type SharedJob } from '../../server/workers/shared-job.ts';
import { threadProgram } from '../../server/workers/thread-program.ts';
import { graphOfShape } from '../network/random-shapes.ts';

const graph = graphOfShape('two-mode', 4000, 1);
const weights = [new Uint8Array(graph.size).fill(1)];
const alone = exactBetweenness(graph, weights, ALONE).values;
const withCrew = (askForHelp: (job: SharedJob) => void): unknown => exactBetweenness(graph, weights, crewThatAsks(askForHelp)).values;
const stay = (): Int32Array => new Int32Array(new SharedArrayBuffer(4));
const pieces = (job: SharedJob): number => job.work.pieces;

describe('a shared job', () => {
  test('has the same result to the last bit when nobody comes, or somebody did all of it', () => {
    expect(withCrew(() => undefined)).toEqual(alone);
    let done = 0;
    const all = withCrew((job) => {
      helpWith(job, stay());
      done = pieces(job);
    });
    expect(done).toBeGreaterThan(8);
    expect(all).toEqual(alone);
  });

  test('pieces that a helper took and never finished are run by whoever asked', () => {
    expect(withCrew(({ progress }) => Atomics.add(progress, 0, 3))).toEqual(alone);
    expect(withCrew((job) => Atomics.add(job.progress, 0, pieces(job) + 5))).toEqual(alone);
  });

  test('a helper that is called away leaves what it has not taken', () => {
    const leave = stay();
    Atomics.store(leave, 0, 1);
    const taken: number[] = [];
    const result = withCrew((job) => {
      helpWith(job, leave);
      taken.push(Atomics.load(job.progress, 0));
    });
    expect(taken).toEqual([0]);
    expect(result).toEqual(alone);
  });

  test('a helper that is called away in the middle of a piece gives it up, and it is run by whoever asked', () => {
    const leave = stay();
    let given = -1;
    const result = withCrew((job) => {
      const [, ...rest] = job.progress;
      expect(rest.every((state) => state === 0)).toBe(true);
      const piece = Atomics.add(job.progress, 0, 1);
      let looks = 0;
      expect(startWork(job.work)(piece, () => ++looks > 3)).toBe(false);
      Atomics.store(job.progress, 1 + piece, 2);
      given = piece;
      Atomics.store(leave, 0, 1);
      helpWith(job, leave);
    });
    expect(given).toBe(0);
    expect(result).toEqual(alone);
  });

  test.each([0, 30, 100])('a real thread that helps and is killed after %i ms loses nothing', async (delay) => {
    const helper = new Worker(threadProgram(), { execArgv: [] });
    await new Promise((resolve) => helper.once('message', resolve));
    const killed = new Promise((resolve) => helper.once('exit', resolve));
    const result = withCrew((job) => {
      helper.postMessage({ is: 'help', job, leave: stay() });
      const until = performance.now() + delay;
      while (performance.now() < until) Atomics.load(job.progress, 0);
      void helper.terminate();
    });
    expect(result).toEqual(alone);
    await killed;
  });
});
