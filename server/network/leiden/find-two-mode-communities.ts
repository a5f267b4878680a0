import type { Graph } from '../graph/graph.ts';
import { clusterSearch } from './cluster-search.ts';
import { COMMUNITY_SEED, type Communities } from './find-communities.ts';
import { numberBySize } from './number-by-size.ts';
import { twoModeGraph } from './two-mode-graph.ts';
import { twoModeModularity } from './two-mode-modularity.ts';

/**
 * Which people and organisations form a cluster? Leiden for two-mode modularity (Barber 2007), on the ties between people and organisations themselves:
 * nothing is projected, so memory is O(vertices + edges) however many share an organisation. `isPerson` holds 1 for a person; starts, seed and ids as in
 * `findCommunities`. Every cluster hangs together by such ties; whoever has none is a cluster alone. Modularity is null without one.
 * About O(edges log vertices) for each start.
 */
export const findTwoModeCommunities = (graph: Graph, isPerson: Uint8Array, seed: number = COMMUNITY_SEED, starts?: number): Communities => {
  const twoMode = twoModeGraph(graph, isPerson);
  const of = clusterSearch(twoMode, isPerson)(seed, starts);
  const count = numberBySize(of);
  return { of, count, modularity: twoModeModularity(twoMode, isPerson, of) };
};
