import { type Blocks, blocksOf } from '../../../server/network/graph/blocks.ts';
import { cutVertices } from '../../../server/network/graph/cut-vertices.ts';
import { type DepthFirstForest, depthFirstForest } from '../../../server/network/graph/depth-first-forest.ts';
import { against } from './compared.ts';
import { type Kernel, oneThread } from './kernel.ts';
import type { Row } from './row.ts';

/** Blocks, and the vertices that lie in several. */
export const blocks: Kernel<{ readonly forest: DepthFirstForest; readonly blocks: Blocks; readonly isCut: Uint8Array }> = {
  name: 'blocks',
  title: 'blocks and cut vertices',
  threads: oneThread,
  ours: ({ graph }) => {
    const forest = depthFirstForest(graph);
    return { forest, blocks: blocksOf(forest), isCut: cutVertices(forest) };
  },
  /** In how many blocks each vertex is. */
  valuesOf: ({ blocks: { above, tops } }) => {
    const counts = Float64Array.from(above, (block) => (block < 0 ? 0 : 1));
    for (const top of tops) counts[top]++;
    return counts;
  },
  heldBy: ['igraph', 'NetworKit', 'NetworkX'],
};

/** Cut vertices alone, which igraph has a shorter way to. */
export const cuts: Kernel<Uint8Array> = {
  name: 'cut-vertices',
  title: 'cut vertices alone',
  threads: oneThread,
  ours: ({ graph }) => cutVertices(depthFirstForest(graph)),
  valuesOf: (isCut) => Float64Array.from(isCut),
  heldBy: ['igraph', 'rustworkx', 'NetworkX'],
};

/** Goal 8. */
export const BLOCKS_ROWS: readonly Row[] = [
  against({ goal: 8, kernel: blocks, graph: 'civic-600k', peer: 'igraph', atLeast: 5, isSlow: true }),
  against({ goal: 8, kernel: blocks, graph: 'civic-600k', peer: 'NetworKit', atLeast: 1.5, isSlow: true }),
  against({ goal: null, kernel: blocks, graph: 'civic-8k', peer: 'igraph' }),
  against({ goal: null, kernel: blocks, graph: 'civic-8k', peer: 'NetworKit' }),
  against({ goal: null, kernel: cuts, graph: 'civic-600k', peer: 'igraph', isSlow: true }),
  against({ goal: null, kernel: cuts, graph: 'civic-8k', peer: 'igraph' }),
];
