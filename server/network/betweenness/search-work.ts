import type { Graph } from '../graph/graph.ts';
import { structureOf } from '../graph/structure.ts';
import { blockGraphOf } from './block-graph.ts';
import type { EarlierSearch } from './exact-betweenness.ts';
import { hangingWeights } from './hanging-weights.ts';
import { reachOfPlaces } from './reach.ts';
import { knownBlocks } from './searched-blocks.ts';
import { blockWork } from './shares-work.ts';

/**
 * How many edges would an exact search look at? Of a network of its own, or on top of an earlier search. Small networks are not looked at more closely than it takes to see that
 * they are. O(vertices + edges).
 */
export const searchWork = (graph: Graph, isGroup?: Uint8Array, earlier?: EarlierSearch): number => {
  const atMost = 2 * graph.size * graph.neighbours.length;
  if (atMost < 100_000_000) return atMost;
  const { forest, blocks } = structureOf(graph);
  const inside = blockGraphOf(graph, forest, blocks);
  const isKnown = new Uint8Array(inside.starts.length);
  let work = 0;
  if (earlier && isGroup) {
    const weights = [new Uint8Array(graph.size).fill(1), isGroup];
    const reaches = weights.map((set) => reachOfPlaces(inside, blocks, hangingWeights(forest, blocks, set)));
    for (const { block, changed } of knownBlocks(earlier.searched, inside, reaches)) {
      if (changed.length > earlier.mostChanged) continue;
      isKnown[block] = 1;
      work += (changed.length * blockWork(inside, block)) / (inside.starts[block + 1] - inside.starts[block]);
    }
  }
  for (let block = 0; block + 1 < inside.starts.length; block++) if (isKnown[block] === 0) work += blockWork(inside, block);
  return work;
};
