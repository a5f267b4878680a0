import type { Graph } from '../graph/graph.ts';
import { clusterSearch } from './cluster-search.ts';
import { modularity } from './modularity.ts';
import { numberBySize } from './number-by-size.ts';

/** A division into clusters, each of them connected. */
export interface Communities {
  /** Cluster of each vertex, from 0: the largest first, of equal ones that with the smallest vertex. */
  readonly of: Int32Array;
  readonly count: number;
  readonly modularity: number | null;
}

/** Seed of every search for clusters, so that figures of two days can be compared. */
export const COMMUNITY_SEED = 20261122;

/**
 * Which vertices form a cluster? Leiden for modularity, resolution 1: the best of several starts, fewer on large graphs,
 * in orders drawn with the seed, so the same graph gives the same clusters on any machine, and under any ids up to its symmetry: where vertices cannot be told
 * apart and only some of them fit into a cluster, their numbers decide which. Vertices without an edge
 * are clusters of their own. Modularity is null without an edge. About O(edges log vertices) for each start. Source: Traag, Waltman & van Eck 2019.
 */
export const findCommunities = (graph: Graph, seed: number = COMMUNITY_SEED, starts?: number): Communities => {
  const of = clusterSearch(graph, null)(seed, starts);
  const count = numberBySize(of);
  return { of, count, modularity: modularity(graph, of) };
};
