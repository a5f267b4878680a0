/** Terms whose chance is below this share of the likeliest one change no digit of the sum. */
const NEGLIGIBLE = 1e-22;

/**
 * How much would two divisions with clusters of these sizes have in common by chance? The mean mutual information, in nats, over all ways to deal
 * out `size` vertices. For each pair of cluster sizes the number of vertices they share is hypergeometric; its chances are built up from the likeliest number
 * by their ratios, and divided by their sum, so that no factorial is needed. Equal sizes are counted once. Cost: the numbers of different sizes multiplied,
 * times the few shared numbers that are likely at all. Source: Vinh, Epps & Bailey 2010, equation 24a.
 */
export const expectedMutualInformation = (sizes: Int32Array, otherSizes: Int32Array, size: number): number => {
  const others = [...timesEach(otherSizes)];
  let sum = 0;
  for (const [a, times] of timesEach(sizes)) for (const [b, otherTimes] of others) sum += times * otherTimes * expectedOfPair(a, b, size);
  return sum;
};

/** How many clusters there are of each size, in ascending order of sizes. */
const timesEach = (sizes: Int32Array): ReadonlyMap<number, number> => {
  const times = new Map<number, number>();
  for (const size of sizes.slice().sort()) times.set(size, (times.get(size) ?? 0) + 1);
  return times;
};

const expectedOfPair = (a: number, b: number, size: number): number => {
  const least = Math.max(0, a + b - size);
  const most = Math.min(a, b);
  const likeliest = Math.min(most, Math.max(least, Math.floor(((a + 1) * (b + 1)) / (size + 2))));
  const termOf = (shared: number): number => (shared === 0 ? 0 : (shared / size) * Math.log((size * shared) / (a * b)));
  let all = 1;
  let sum = termOf(likeliest);
  let chance = 1;
  for (let shared = likeliest; shared < most && chance > NEGLIGIBLE; shared++) {
    chance *= ((a - shared) * (b - shared)) / ((shared + 1) * (size - a - b + shared + 1));
    all += chance;
    sum += chance * termOf(shared + 1);
  }
  chance = 1;
  for (let shared = likeliest; shared > least && chance > NEGLIGIBLE; shared--) {
    chance *= (shared * (size - a - b + shared)) / ((a - shared + 1) * (b - shared + 1));
    all += chance;
    sum += chance * termOf(shared - 1);
  }
  return sum / all;
};
