import { normalisedMutualInformation } from '../../server/network/leiden/normalised-mutual-information.ts';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Disagreement, seeAgreement } from '../sizes/disagreement.ts';
import { GOALS } from '../sizes/goals.ts';
import { NAMED_GRAPHS } from '../sizes/graphs/named-graphs.ts';
import { readOptions } from '../sizes/options.ts';
import { ALL_ROWS } from '../sizes/rows/all-rows.ts';
import { KERNELS } from '../sizes/rows/kernels.ts';
import { median, ONCE, percentile, timed } from '../sizes/timing.ts';

describe('the rows of the benchmark', () => {
  test('every goal from 1 to 17 is written down, and has a row', () => {
    expect(GOALS.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
    const goals = new Set(ALL_ROWS.map(({ goal }) => goal));
    expect(GOALS.filter(({ number }) => !goals.has(number))).toEqual([]);
  });

  test('no row is for a goal or a graph that nobody wrote down', () => {
    const known = [null, ...GOALS.map(({ number }) => number)];
    expect(ALL_ROWS.filter(({ goal }) => !known.includes(goal))).toEqual([]);
    expect(ALL_ROWS.flatMap(({ graphs }) => graphs).filter((graph) => !(graph in NAMED_GRAPHS))).toEqual([]);
  });

  test('each kernel has a name of its own, by which its process finds it', () => {
    const names = KERNELS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(ALL_ROWS.filter(({ kernel }) => kernel !== null && !KERNELS.includes(kernel))).toEqual([]);
  });

  test('a quick look takes no graph of more than 10,000 vertices', () => {
    const large = ALL_ROWS.filter(({ isSlow, graphs }) => !isSlow && graphs.some((graph) => NAMED_GRAPHS[graph].vertices > 10_000));
    expect(large).toEqual([]);
  });

  test('every peer that a pinned list names has its version', () => {
    const list = new URL('../sizes/peers/python/packages.txt', import.meta.url);
    expect(existsSync(list)).toBe(true);
    for (const line of readFileSync(list, 'utf8').trim().split('\n')) expect(line).toMatch(/^[a-z]+==\d+(\.\d+)+$/);
  });
});

describe('what the benchmark reckons itself', () => {
  const comparison = { measure: 'betweenness', graph: 'karate', peer: 'igraph 1.0.0' };

  test('a peer that comes to something else stops it, and is named with graph, vertex and values', () => {
    const see = (ours: number, theirs: number) => () => seeAgreement({ ...comparison, ours: Float64Array.of(1, ours), theirs: Float64Array.of(1, theirs) });
    expect(see(1e6, 1e6 + 1e-4)).not.toThrow();
    expect(see(Number.NaN, Number.NaN)).not.toThrow();
    expect(see(1e6, 1e6 + 1e-2)).toThrow(Disagreement);
    expect(see(2, Number.NaN)).toThrow('igraph 1.0.0 and Tsunagi disagree on betweenness of karate at vertex 1: NaN and 2.');
    expect(() => seeAgreement({ ...comparison, ours: new Float64Array(2), theirs: new Float64Array(3) })).toThrow(Disagreement);
  });

  test('medians and percentiles', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([4, 1, 9, 5])).toBe(4.5);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20], 95)).toBe(19);
    expect(percentile([3], 95)).toBe(3);
  });

  test('what is slow is run three times, the first one counted; what is quick at least five times after a warm-up', async () => {
    const took = (ms: readonly number[]) => async (index: number) => ms[Math.min(index, ms.length - 1)];
    const rules = { ...ONCE, warmUpMs: 0.001, runs: 5, slowMs: 100, slowRuns: 3 };
    expect(await timed(rules, took([300, 290, 280]))).toEqual([300, 290, 280]);
    const quick = await timed(rules, took([50, 10]));
    expect(quick).toHaveLength(5);
    expect(quick).not.toContain(50);
    expect(await timed({ ...rules, fillMs: 70, mostRuns: 6 }, took([10]))).toHaveLength(6);
  });

  test('likeness of divisions: 1 for the same under other numbers, 0 where one says nothing of the other', () => {
    const likeness = (one: readonly number[], other: readonly number[]): number => normalisedMutualInformation(Int32Array.from(one), Int32Array.from(other));
    expect(likeness([0, 0, 1, 1], [7, 7, 3, 3])).toBeCloseTo(1, 12);
    expect(likeness([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(0, 12);
    // As igraph's compare_communities reckons it with method "nmi".
    expect(likeness([0, 0, 0, 1, 1, 2], [0, 0, 1, 1, 1, 1])).toBeCloseTo(0.38625344285713, 12);
  });

  test('arguments', () => {
    expect(readOptions([])).toEqual({ isQuick: false, only: null });
    expect(readOptions(['--quick', '--only', 'goal 8'])).toEqual({ isQuick: true, only: 'goal 8' });
    expect(readOptions(['--fast'])).toContain('--fast is not understood.');
    expect(readOptions(['--only'])).toContain('not understood');
  });
});
