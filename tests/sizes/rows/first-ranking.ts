import { betweennessOf } from '../../../server/network/betweenness/betweenness-of.ts';
import type { Betweenness } from '../../../server/network/betweenness/betweenness.ts';
import type { StakeholderNetwork } from '../../../server/network/stakeholder-network.ts';
import type { Crew } from '../../../server/network/work/crew.ts';
import { crewOf } from '../crew.ts';
import type { Workbench } from '../workbench.ts';
import { within } from './compared.ts';
import { betweenness } from './exact-betweenness.ts';
import { allCores, type Kernel } from './kernel.ts';
import type { Finding, Row } from './row.ts';

const GRAPH = 'civic-60k';
const AT_MOST_MS = 3_000;
const FIRST = 20;

/** What the service answers while the exact values are still being found: over all pairs and over pairs of groups, as it asks for both. */
export const firstRanking: Kernel<Betweenness, Crew> = {
  name: 'first-ranking',
  title: 'first ranking by betweenness, with error bounds',
  threads: allCores,
  prepare: (_, threads) => crewOf(threads),
  ours: ({ graph, kinds }, crew) =>
    betweennessOf({ graph, kinds } as Partial<StakeholderNetwork> as StakeholderNetwork, { ...crew, onEstimate: () => undefined }),
  valuesOf: ({ all, bounds }) => Float64Array.from([...all, ...(bounds?.all.lower ?? all), ...(bounds?.all.upper ?? all)]),
  heldBy: [],
};

/** The vertices with the largest values. */
const foremost = (values: Float64Array): readonly number[] =>
  Array.from(values.keys())
    .sort((one, other) => values[other] - values[one] || one - other)
    .slice(0, FIRST);

/** How good it is: who of the exact first ones stands among its own, and how many values lie outside their bounds. */
const qualityOf = async (bench: Workbench): Promise<string> => {
  const made = bench.graph(GRAPH);
  const exact = await bench.valuesOfOurs(betweenness, GRAPH);
  if ('missing' in made || 'missing' in exact) return '';
  const { values } = await bench.runOurs(firstRanking, made.file, bench.cores);
  const size = exact.length;
  const first = foremost(values.subarray(0, size));
  const same = foremost(exact).filter((v) => first.includes(v)).length;
  const outside = exact.filter((value, v) => value < values[size + v] * (1 - 1e-9) || value > values[2 * size + v] * (1 + 1e-9)).length;
  return `; ${same} of the first ${FIRST} are the exact ones, ${outside === 0 ? 'all values lie' : `${outside} values do not lie`} within their bounds`;
};

const timeRow = within({ goal: 5, kernel: firstRanking, graph: GRAPH, atMostMs: AT_MOST_MS, isSlow: true });

/** Goal 5, its second half. */
export const FIRST_RANKING_ROW: Row = {
  ...timeRow,
  find: async (bench): Promise<readonly Finding[]> => {
    const quality = await qualityOf(bench);
    return (await timeRow.find(bench)).map((finding) => ({ ...finding, ours: `${finding.ours}${quality}` }));
  },
};
