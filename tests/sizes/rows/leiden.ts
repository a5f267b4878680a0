import { type Communities, findCommunities } from '../../../server/network/leiden/find-communities.ts';
import type { GraphName } from '../graphs/named-graphs.ts';
import type { PeerName } from '../requests.ts';
import { median } from '../timing.ts';
import { told } from './compared.ts';
import { type Divisions, divisionsOf, seeSameJudgement } from './divisions.ts';
import { type Kernel, oneThread } from './kernel.ts';
import { type Finding, notMeasured, type Row } from './row.ts';

/** Clusters by Leiden, as the service asks for them. */
export const leiden: Kernel<Communities> = {
  name: 'leiden',
  title: 'Leiden',
  threads: oneThread,
  ours: ({ graph }) => findCommunities(graph),
  valuesOf: ({ of }) => Float64Array.from(of),
  factsOf: ({ modularity }) => ({ modularity: modularity ?? 0 }),
  heldBy: [],
};

/** How much lower than igraph's after ten iterations the modularity may be; how much longer than its two it may take. */
const LOWER = 0.001;
const TIMES_AS_LONG = 3;

const row = (graph: GraphName, isSlow: boolean): Row => ({
  goal: 10,
  name: 'Leiden against igraph',
  graphs: [graph, 'karate'],
  peers: ['igraph'],
  kernel: leiden,
  isSlow,
  check: async (bench) => {
    for (const name of ['karate', graph] as const) await seeSameJudgement(bench, leiden, name);
  },
  find: async (bench) => {
    const ours = await divisionsOf(bench, graph, await bench.ours(leiden, graph, true));
    const two = await divisionsOf(bench, graph, await bench.theirs('igraph', 'leiden-2', graph, true));
    const ten = await divisionsOf(bench, graph, await bench.theirs('igraph', 'leiden-10', graph, true));
    return [quality('modularity', graph, ours, ten, (of) => of.modularities), time(graph, ours, two), ...likeness(graph, ours, ten)];
  },
});

const quality = (
  what: string,
  graph: GraphName,
  ours: Divisions,
  theirs: Divisions,
  figuresOf: (of: Exclude<Divisions, { missing: string }>) => readonly number[],
): Finding => {
  const shown = (of: Divisions, how: string): string => ('missing' in of ? notMeasured(of.missing) : `${how}${median(figuresOf(of)).toFixed(4)}`);
  const least = what === 'modularity' ? LOWER : 0;
  const met = 'missing' in ours || 'missing' in theirs ? null : median(figuresOf(ours)) >= median(figuresOf(theirs)) - least;
  const wanted = least > 0 ? `≥ its own - ${least}` : '≥ its own';
  const who = 'missing' in theirs ? '' : `${theirs.timed.who}, 10 iterations: `;
  return { goal: 10, what: `Leiden, ${what}`, graph, ours: shown(ours, ''), peer: shown(theirs, who), ratio: null, wanted, met };
};

const time = (graph: GraphName, ours: Divisions, two: Divisions): Finding => {
  const ratio = 'missing' in ours || 'missing' in two ? null : median(two.timed.ms) / median(ours.timed.ms);
  const shown = (of: Divisions): string => told('missing' in of ? of : { ...of.timed, who: of.timed.who && `${of.timed.who}, 2 iterations` });
  const met = ratio === null ? null : ratio * TIMES_AS_LONG >= 1;
  return { goal: 10, what: 'Leiden, time', graph, ours: shown(ours), peer: shown(two), ratio, wanted: `≤ ${TIMES_AS_LONG}x its time`, met };
};

const likeness = (graph: GraphName, ours: Divisions, ten: Divisions): readonly Finding[] =>
  'missing' in ours || ours.likenesses.length === 0 ? [] : [quality('likeness to the planted clusters (NMI)', graph, ours, ten, (of) => of.likenesses)];

/** For honesty: what others find in what time, by other ways to the same end. */
const other = (graph: GraphName, peer: PeerName, measure: string, title: string): Row => ({
  goal: null,
  name: `Leiden beside ${title} of ${peer}`,
  graphs: [graph],
  peers: [peer],
  kernel: leiden,
  isSlow: true,
  check: async () => undefined,
  find: async (bench) => {
    const ours = await divisionsOf(bench, graph, await bench.ours(leiden, graph, true));
    const theirs = await divisionsOf(bench, graph, await bench.theirs(peer, measure, graph, true));
    const shown = (of: Divisions): string => ('missing' in of ? told(of) : `${told(of.timed)}, modularity ${median(of.modularities).toFixed(4)}`);
    const ratio = 'missing' in ours || 'missing' in theirs ? null : median(theirs.timed.ms) / median(ours.timed.ms);
    return [{ goal: null, what: `Leiden beside ${title}`, graph, ours: shown(ours), peer: shown(theirs), ratio, wanted: '', met: null }];
  },
});

/** Goal 10. */
export const LEIDEN_ROWS: readonly Row[] = [
  row('civic-8k', false),
  row('civic-60k', true),
  row('LFR-5k', true),
  other('civic-8k', 'NetworKit', 'louvain', 'parallel Louvain'),
  other('civic-8k', 'NetworKit', 'parallel-leiden', 'parallel Leiden'),
  other('civic-8k', 'graphology', 'louvain', 'Louvain'),
];
