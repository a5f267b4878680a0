import type { Graph } from '../graph/graph.ts';
import { structureOf } from '../graph/structure.ts';
import { shortestPaths } from './shortest-path-shares.ts';

/** Betweenness that follows people with one membership as they come and go. */
export interface LeafChanges {
  /** Per set of weights the value of each vertex of the graph, in pairs of ends, as things stand; not rounded. */
  readonly values: readonly Float64Array[];
  /** Somebody comes who is tied to this vertex alone, and weighs so much in each set; their own betweenness is 0. */
  readonly join: (vertex: number, weights: readonly number[]) => void;
  /** Somebody who came leaves again; or, with `leaf`, that vertex of the graph whose only tie is to this one: it weighs nothing from then on. */
  readonly leave: (vertex: number, weights: readonly number[], leaf?: number) => void;
}

/**
 * How does betweenness change when a person with one membership joins or leaves? All paths of such a person run through the group, so the pairs that come or go are
 * those of one search from it: every other vertex gains what it carries between the group and all ends, the group itself all pairs of the person.
 * Exact; a search of the component for each change, O(vertices + edges), in memory taken once. `values` are those of the graph as given, and are changed in place.
 * For a graph that is kept and changed; the service, whose networks never change in place, builds on the blocks searched before (`betweennessSince`).
 * Source: design of the engine, incremental updates; Brandes 2001 for the search.
 */
export const leafChanges = (graph: Graph, weights: readonly ArrayLike<number>[], values: readonly Float64Array[]): LeafChanges => {
  const { size } = graph;
  const { components } = structureOf(graph);
  const search = shortestPaths({ graph, multiplicity: new Float64Array(size).fill(1) }, size);
  /** Ends that stand at each vertex, itself included, and of these the ones that hang from it without being in the graph. */
  const standing = weights.map((set) => Float64Array.from({ length: size }, (_, v) => set[v]));
  const hanging = weights.map(() => new Float64Array(size));
  const total = weights.map(() => new Float64Array(components.count));
  standing.forEach((set, i) => {
    for (let v = 0; v < size; v++) total[i][components.of[v]] += set[v];
  });
  const addPairsOf = (vertex: number, ends: readonly number[], sign: number): void => {
    search.from(vertex, 0, size);
    ends.forEach((weight, set) => {
      if (weight === 0) return;
      const sums = values[set];
      search.addSharesFrom(sign * weight, standing[set], sums);
      for (let v = 0; v < size; v++)
        if (hanging[set][v] !== 0 && v !== vertex && components.of[v] === components.of[vertex]) sums[v] += sign * weight * hanging[set][v];
      const own = standing[set][vertex] - hanging[set][vertex];
      sums[vertex] += sign * weight * (total[set][components.of[vertex]] - own);
    });
  };
  const count = (vertex: number, ends: readonly number[], sign: number): void =>
    ends.forEach((weight, set) => {
      standing[set][vertex] += sign * weight;
      hanging[set][vertex] += sign * weight;
      total[set][components.of[vertex]] += sign * weight;
    });
  return {
    values,
    join: (vertex, ends) => {
      addPairsOf(vertex, ends, 1);
      count(vertex, ends, 1);
    },
    leave: (vertex, ends, leaf) => {
      if (leaf === undefined) count(vertex, ends, -1);
      else
        ends.forEach((weight, set) => {
          standing[set][leaf] -= weight;
          total[set][components.of[leaf]] -= weight;
        });
      addPairsOf(vertex, ends, -1);
    },
  };
};
