import type { Graph } from '../graph/graph.ts';
import type { Bounds } from '../../../schema/contracts/answers.ts';
import { rounded } from '../rounded.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import { type EarlierSearch, exactBetweenness } from './exact-betweenness.ts';
import type { SampleLimits } from './sampled-betweenness.ts';
import { sampledBetweenness } from './sampled-betweenness.ts';
import type { SearchedBlocks } from './searched-blocks.ts';
import { standsBetween } from './stands-between.ts';

/** Betweenness of each vertex over all pairs of vertices, and over pairs of groups only. */
export interface Betweenness {
  readonly all: Float64Array;
  readonly groups: Float64Array;
  /** `all` by `normalised`, rounded once. */
  readonly normalised: Float64Array;
  /** 1 = above 0, whether the value itself is exact or not. */
  readonly isPositive: Uint8Array;
  /** Whether exact values, or a closer estimate, are to follow. */
  readonly isPreliminary: boolean;
  /** Null where the values are exact. */
  readonly bounds: { readonly all: BoundsOfAll; readonly groups: BoundsOfAll } | null;
}
/** The bounds of each vertex. */
export interface BoundsOfAll {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Who stands on the shortest ways between others? For each vertex v the sum, over unordered pairs {s, t} other than v, of
 * the share of shortest s-t paths that run through v; unreachable pairs count 0. `all` takes every pair of vertices,
 * `groups` only pairs of groups (`isGroup` 1). Unit: pairs; rounded by `rounded`. RangeError as `exactBetweenness`. Cost: `exactBetweenness`.
 * Source: product definitions, "Betweenness"; Freeman 1977; Brandes 2001, and 2008 for the pairs of a subset.
 */
export const betweenness = (graph: Graph, isGroup: Uint8Array, crew: Crew = ALONE): Betweenness => betweennessSince(graph, isGroup, crew).between;

/** The same with what a later state of the network can build on, and built on an earlier one where there is one. */
export const betweennessSince = (
  graph: Graph,
  isGroup: Uint8Array,
  crew: Crew,
  earlier?: EarlierSearch,
): { readonly between: Betweenness; readonly searched: SearchedBlocks } => {
  const { values, searched } = exactBetweenness(graph, [new Uint8Array(graph.size).fill(1), isGroup], crew, earlier);
  const [all, groups] = values;
  const isPositive = Uint8Array.from(all, (value) => (rounded(value) > 0 ? 1 : 0));
  return { between: { ...shown(graph, all, groups), isPositive, isPreliminary: false, bounds: null }, searched };
};

/** The same, estimated at once, with bounds. Who stands between anybody at all is exact: whoever has two neighbours that are not joined. Cost: `limits`. */
export const estimatedBetweenness = (graph: Graph, isGroup: Uint8Array, crew: Crew, limits: SampleLimits, isPreliminary: boolean): Betweenness => {
  const [all, groups] = sampledBetweenness(graph, [new Uint8Array(graph.size).fill(1), isGroup], crew, limits);
  const isPositive = Uint8Array.from({ length: graph.size }, (_, v) => (standsBetween(graph, v) ? 1 : 0));
  const within = ({ lower, upper }: BoundsOfAll): BoundsOfAll => ({ lower: lower.map(rounded), upper: upper.map(rounded) });
  return { ...shown(graph, all.values, groups.values), isPositive, isPreliminary, bounds: { all: within(all), groups: within(groups) } };
};

/** The bounds of one value; the value itself twice where it is exact. */
export const boundsOf = (between: Betweenness, of: 'all' | 'groups', vertex: number): Bounds =>
  between.bounds === null
    ? { lower: between[of][vertex], upper: between[of][vertex] }
    : { lower: between.bounds[of].lower[vertex], upper: between.bounds[of].upper[vertex] };

/**
 * Betweenness, not yet rounded, as a share of all pairs of other vertices: divided by (N-1)(N-2)/2, 0 where N < 3.
 * O(1). Source: product definitions, "Betweenness".
 */
export const normalised = (value: number, size: number): number => (size < 3 ? 0 : rounded(value / (((size - 1) * (size - 2)) / 2)));

const shown = (graph: Graph, all: Float64Array, groups: Float64Array): Pick<Betweenness, 'all' | 'groups' | 'normalised'> => ({
  all: all.map(rounded),
  groups: groups.map(rounded),
  normalised: all.map((value) => normalised(value, graph.size)),
});
