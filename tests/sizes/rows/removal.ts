import { type Removals, removalOfEveryVertex } from '../../../server/network/removal/removal-of-every-vertex.ts';
import { against, within } from './compared.ts';
import { type Kernel, oneThread } from './kernel.ts';
import type { Row } from './row.ts';

/** Parts left, pairs parted, groups cut off and groups that stand alone when a vertex goes, for every vertex at once; peers tell the pairs. */
export const removal: Kernel<Removals> = {
  name: 'removal',
  title: 'removal of every vertex at once',
  threads: oneThread,
  ours: ({ graph, kinds }) => removalOfEveryVertex({ graph, kinds, inScope: new Uint8Array(graph.size).fill(1) }),
  valuesOf: ({ separatedPairs }) => separatedPairs,
  heldBy: ['igraph'],
};

/** Goal 7. The peer takes each vertex away and counts the components anew, which only a small city bears. */
export const REMOVAL_ROWS: readonly Row[] = [
  within({ goal: 7, kernel: removal, graph: 'civic-8k', atMostMs: 25 }),
  within({ goal: 7, kernel: removal, graph: 'civic-60k', atMostMs: 100, isSlow: true }),
  within({ goal: 7, kernel: removal, graph: 'civic-600k', atMostMs: 1000, isSlow: true }),
  against({ goal: null, kernel: removal, graph: 'civic-800', peer: 'igraph' }),
];
