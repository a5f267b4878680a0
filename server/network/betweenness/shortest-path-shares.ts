import type { Graph } from '../graph/graph.ts';

/** The classes of twins of a block graph, as searches see them. */
export interface SearchedGraph {
  readonly graph: Graph;
  readonly multiplicity: Float64Array;
}

/** A search that counts shortest paths from one class after another, in memory used again. */
export interface ShortestPaths {
  /** Searches from a class; the block it lies in holds the classes `first` to `end - 1`. */
  readonly from: (source: number, first: number, end: number) => void;
  /** Adds to each class of `sums`, whose first entry belongs to class `first`, what one place of it carries from the source to all ends, times the weight of the source. */
  readonly addShares: (weights: Float64Array, sums: Float64Array) => void;
  /** The same, times `weight` in place of that of the source. */
  readonly addSharesFrom: (weight: number, weights: Float64Array, sums: Float64Array) => void;
}

/**
 * Shortest paths from one class of twins to all others, and how much of them runs through each. Vertices are numbered as they are reached, and
 * the edges that lead a step further are kept in that order, so that the way back reads them one after the other and never asks for a
 * distance; nothing branches on what was met, which is what a processor guesses wrong.
 *
 * With s(w) the number of shortest paths to one place of w, m(w) its places and W(w) its weight, what the steps after w carry is
 * c(w) = W(w) / s(w) + m(w) · sum of c over the steps after it; one place of v carries s(v) · that sum.
 * Cost of one search: 2 edges out, 1 back for each set of weights. Source: Brandes 2001, "A faster algorithm for betweenness centrality";
 * Sariyüce et al. 2013 for twins and weights.
 */
export const shortestPaths = ({ graph, multiplicity }: SearchedGraph, largest: number): ShortestPaths => {
  const memory: SearchMemory = {
    offsets: graph.offsets,
    neighbours: graph.neighbours,
    multiplicity,
    place: new Int32Array(graph.size),
    order: new Int32Array(largest + 1),
    paths: new Float64Array(largest + 1),
    carried: new Float64Array(largest + 1),
    stepOffsets: new Int32Array(largest + 2),
    steps: new Int32Array(graph.neighbours.length / 2 + 1),
  };
  let reached = 0;
  let base = 0;
  return {
    from(source, first, end) {
      base = first;
      reached = searchFrom(memory, source, first, end);
    },
    addShares: (weights, sums) => addSharesOf(memory, reached, base, weights[memory.order[0]], weights, sums),
    addSharesFrom: (weight, weights, sums) => addSharesOf(memory, reached, base, weight, weights, sums),
  };
};

/** All that a search reads and writes; taken apart at the start of each function, as what a function holds itself is read fastest. */
interface SearchMemory {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly multiplicity: Float64Array;
  /** Of each class where it stands in `order`, -1 for not reached. */
  readonly place: Int32Array;
  readonly order: Int32Array;
  readonly paths: Float64Array;
  readonly carried: Float64Array;
  readonly stepOffsets: Int32Array;
  readonly steps: Int32Array;
}

const searchFrom = (memory: SearchMemory, source: number, first: number, end: number): number => {
  const { offsets, neighbours, multiplicity, place, order, paths, stepOffsets, steps } = memory;
  place.fill(-1, first, end);
  paths.fill(0, 0, end - first + 1);
  place[source] = 0;
  order[0] = source;
  paths[0] = 1;
  let reached = 1;
  let nextLevel = 1;
  let kept = 0;
  for (let at = 0; at < reached; at++) {
    if (at === nextLevel) nextLevel = reached;
    const v = order[at];
    const count = at === 0 ? 1 : paths[at] * multiplicity[v];
    stepOffsets[at] = kept;
    const stop = offsets[v + 1];
    for (let i = offsets[v]; i < stop; i++) {
      const w = neighbours[i];
      const met = place[w];
      const isNew = met >>> 31;
      const here = met + (-isNew & (reached + 1));
      const isStep = (nextLevel - 1 - here) >>> 31;
      reached += isNew;
      place[w] = here;
      order[here] = w;
      paths[here] += count * isStep;
      steps[kept] = here;
      kept += isStep;
    }
  }
  stepOffsets[reached] = kept;
  return reached;
};

const addSharesOf = (memory: SearchMemory, reached: number, base: number, weight: number, weights: Float64Array, sums: Float64Array): void => {
  const { multiplicity, order, paths, carried, stepOffsets, steps } = memory;
  for (let at = reached - 1; at > 0; at--) {
    const v = order[at];
    let further = 0;
    const stop = stepOffsets[at + 1];
    for (let i = stepOffsets[at]; i < stop; i++) further += carried[steps[i]];
    sums[v - base] += weight * paths[at] * further;
    carried[at] = weights[v] / paths[at] + multiplicity[v] * further;
  }
};
