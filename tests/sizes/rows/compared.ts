import type { Workbench } from '../workbench.ts';
import type { GraphName } from '../graphs/named-graphs.ts';
import type { PeerName } from '../requests.ts';
import { median } from '../timing.ts';
import { type Kernel, measureOf, smallGraphsOf } from './kernel.ts';
import { type Finding, notMeasured, type Row, shownMs } from './row.ts';

/** A kernel against one peer on one graph. */
export interface Comparison {
  readonly goal: number | null;
  readonly kernel: Kernel;
  readonly graph: GraphName;
  readonly peer: PeerName;
  /** How many times as fast as the peer ours is to be; nothing is wanted without it. */
  readonly atLeast?: number;
  readonly isSlow?: boolean;
}

/** The row of a kernel against a peer: both must come to the same, on this graph and on the small ones, before either is timed. */
export const against = ({ goal, kernel, graph, peer, atLeast, isSlow = false }: Comparison): Row => ({
  goal,
  name: `${kernel.title} against ${peer}`,
  graphs: [graph, ...smallGraphsOf(kernel)],
  peers: [peer],
  kernel,
  isSlow,
  check: async (bench) => {
    for (const small of smallGraphsOf(kernel)) await bench.agree(kernel, small, peer);
    await bench.agree(kernel, graph, peer);
  },
  find: async (bench) => {
    const [ours, theirs] = [await bench.ours(kernel, graph), await bench.theirs(peer, measureOf(kernel), graph)];
    const ratio = 'missing' in ours || 'missing' in theirs ? null : median(theirs.ms) / median(ours.ms);
    const wanted = atLeast === undefined ? '' : `≥ ${atLeast}x`;
    const met = ratio === null || atLeast === undefined ? null : ratio >= atLeast;
    return [{ goal, what: kernel.title, graph, ours: told(ours), peer: told(theirs), ratio, wanted, met }];
  },
});

/** A kernel within a time of its own. */
export interface TimeLimit {
  readonly goal: number | null;
  readonly kernel: Kernel;
  readonly graph: GraphName;
  readonly atMostMs: number;
  readonly isSlow?: boolean;
}

/** The row of a kernel that is to be done within a time, whoever else is as fast. Its values are checked where a peer holds the same on this graph. */
export const within = ({ goal, kernel, graph, atMostMs, isSlow = false }: TimeLimit): Row => ({
  goal,
  name: kernel.title,
  graphs: [graph],
  peers: [],
  kernel,
  isSlow,
  check: async () => undefined,
  find: async (bench) => {
    const ours = await bench.ours(kernel, graph);
    const met = 'missing' in ours ? null : median(ours.ms) <= atMostMs;
    return [{ goal, what: kernel.title, graph, ours: told(ours), peer: '', ratio: null, wanted: `≤ ${shownMs(atMostMs)}`, met } satisfies Finding];
  },
});

/** The median, how it came about, and who came to it. */
export const told = (timed: Awaited<ReturnType<Workbench['theirs']>>): string => {
  if ('missing' in timed) return notMeasured(timed.missing);
  const { ms, threads, who } = timed;
  const runs = ms.length < 5 ? `, ${ms.length === 1 ? 'one run' : `${ms.length} runs`}` : '';
  return `${who === '' ? '' : `${who}: `}${shownMs(median(ms))} (${threads} ${threads === 1 ? 'thread' : 'threads'}${runs})`;
};
