import { hangingWeights } from '../betweenness/hanging-weights.ts';
import { structureOf } from '../graph/structure.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import { mainPartsLeft } from './main-parts-left.ts';
import { newlyIsolatedGroups } from './newly-isolated-groups.ts';

/** What the removal of each vertex would do; one entry a vertex. */
export interface Removals {
  /** Parts left of its component; 0 where it stood alone. The number of components grows by this less 1. */
  readonly parts: Int32Array;
  /** Unordered pairs of other vertices that are connected with it and not without it. */
  readonly separatedPairs: Float64Array;
  /** The same for pairs of groups. */
  readonly separatedGroupPairs: Float64Array;
  /** Remaining groups outside the main part of what is left of its component. */
  readonly cutOffGroups: Int32Array;
  /** Groups in scope that are isolated without it and are not with it. */
  readonly newlyIsolatedGroups: Int32Array;
}

/**
 * What falls apart if this one stops — for everybody at once? Read from the block-cut tree: below every block of which a vertex is the top lies a part, and
 * one more around it. Every figure equals taking the vertex out and counting again. O(vertices + edges) for all, and
 * a binary search for each group that may be left alone.
 * Source: product definitions, "Cut vertex", "Cut-off groups", "Isolation of a group"; Borgatti 2006, "Identifying sets of key players", for pairs separated.
 */
export const removalOfEveryVertex = (network: Pick<StakeholderNetwork, 'graph' | 'kinds' | 'inScope'>): Removals => {
  const { graph } = network;
  const isGroup = groupFlags(network);
  const { components, forest, blocks } = structureOf(graph);
  const left = mainPartsLeft(graph, isGroup);
  const groupsOf = new Int32Array(components.count);
  for (let v = 0; v < graph.size; v++) groupsOf[components.of[v]] += isGroup[v];
  return {
    parts: left.parts,
    separatedPairs: hangingWeights(forest, blocks, new Uint8Array(graph.size).fill(1)).separated,
    separatedGroupPairs: hangingWeights(forest, blocks, isGroup).separated,
    cutOffGroups: left.parts.map((_, v) => groupsOf[components.of[v]] - isGroup[v] - (left.main(v)?.groups ?? 0)),
    newlyIsolatedGroups: newlyIsolatedGroups(network, left),
  };
};
