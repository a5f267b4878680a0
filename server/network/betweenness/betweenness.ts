import type { Graph } from '../graph/graph.ts';
import { rounded } from '../rounded.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import { exactBetweenness } from './exact-betweenness.ts';

/** Betweenness of each vertex over all pairs of vertices, and over pairs of groups only. */
export interface Betweenness {
  readonly all: Float64Array;
  readonly groups: Float64Array;
  /** `all` by `normalised`, rounded once. */
  readonly normalised: Float64Array;
}

/**
 * Who stands on the shortest ways between others? For each vertex v the sum, over unordered pairs {s, t} other than v, of
 * the share of shortest s-t paths that run through v; unreachable pairs count 0. `all` takes every pair of vertices,
 * `groups` only pairs of groups (`isGroup` 1). Unit: pairs; rounded by `rounded`. Cost: `exactBetweenness`.
 * Source: product definitions, "Betweenness"; Freeman 1977; Brandes 2001, and 2008 for the pairs of a subset.
 */
export const betweenness = (graph: Graph, isGroup: Uint8Array, crew: Crew = ALONE): Betweenness => {
  const {
    values: [all, groups],
  } = exactBetweenness(graph, [new Uint8Array(graph.size).fill(1), isGroup], crew);
  return { all: all.map(rounded), groups: groups.map(rounded), normalised: all.map((value) => normalised(value, graph.size)) };
};

/**
 * Betweenness, not yet rounded, as a share of all pairs of other vertices: divided by (N-1)(N-2)/2, 0 where N < 3.
 * Source: product definitions, "Betweenness".
 */
export const normalised = (value: number, size: number): number => (size < 3 ? 0 : rounded(value / (((size - 1) * (size - 2)) / 2)));
