/** How often something is run before a figure is told. The Python side follows the same rules. */
export interface TimingRules {
  /** Untimed runs go on for so long, at least one; 0 for none. */
  readonly warmUpMs: number;
  /** Timed runs, at the least. */
  readonly runs: number;
  /** Quick things are run until this much time is filled, at most `mostRuns` times. */
  readonly fillMs: number;
  readonly mostRuns: number;
  /** What takes longer than this in its first run is run `slowRuns` times in all, the first one counted. */
  readonly slowMs: number;
  readonly slowRuns: number;
}

/** Medians of at least five; of three where one run lasts over 20 s. */
export const FULL_RULES: TimingRules = { warmUpMs: 1500, runs: 5, fillMs: 500, mostRuns: 51, slowMs: 20_000, slowRuns: 3 };
/** A look: medians of three, and what lasts over two seconds once. */
export const QUICK_RULES: TimingRules = { warmUpMs: 1000, runs: 3, fillMs: 200, mostRuns: 21, slowMs: 2_000, slowRuns: 1 };
/** One run, for its values. */
export const ONCE: TimingRules = { warmUpMs: 0, runs: 1, fillMs: 0, mostRuns: 1, slowMs: Number.MAX_VALUE, slowRuns: 1 };

/** Runs something by the rules; the milliseconds of each timed run. `run` says how long it took, so that what is around it does not count. */
export const timed = async (rules: TimingRules, run: (index: number) => Promise<number>): Promise<number[]> => {
  const since = performance.now();
  let index = 0;
  if (rules.warmUpMs > 0) {
    do {
      const first = await run(index++);
      if (first > rules.slowMs) return more([first], rules.slowRuns, run, index);
    } while (performance.now() - since < rules.warmUpMs);
  }
  const ms: number[] = [];
  let sum = 0;
  while (ms.length < rules.runs || (sum < rules.fillMs && ms.length < rules.mostRuns)) {
    ms.push(await run(index++));
    sum += ms[ms.length - 1];
  }
  return ms;
};

const more = async (ms: number[], runs: number, run: (index: number) => Promise<number>, index: number): Promise<number[]> => {
  for (let next = index; ms.length < runs; next++) ms.push(await run(next));
  return ms;
};

/** The middle value; of an even number the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
};

/** The value that so many of a hundred do not exceed (nearest rank). */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)];
};
