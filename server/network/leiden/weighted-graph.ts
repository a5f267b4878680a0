import type { Graph } from '../graph/graph.ts';

/**
 * The graph that Leiden condenses step by step. A vertex stands for a set of original ones; `ends[v]` counts the edge ends
 * of that set, those within it included. All weights are whole numbers, so sums are exact in any order.
 */
export interface WeightedGraph {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  readonly ends: Float64Array;
}

/** A plain graph with its vertices in the given order, every edge of weight 1: vertex i is the original `order[i]`. */
export const weightedIn = (graph: Graph, order: Int32Array): WeightedGraph => {
  const place = new Int32Array(graph.size);
  order.forEach((v, i) => {
    place[v] = i;
  });
  const offsets = new Int32Array(graph.size + 1);
  const neighbours = new Int32Array(graph.neighbours.length);
  const ends = new Float64Array(graph.size);
  order.forEach((v, i) => {
    const row = graph.neighbours.subarray(graph.offsets[v], graph.offsets[v + 1]);
    offsets[i + 1] = offsets[i] + row.length;
    ends[i] = row.length;
    neighbours.set(row.map((neighbour) => place[neighbour]).sort(), offsets[i]);
  });
  return { size: graph.size, offsets, neighbours, weights: new Float64Array(neighbours.length).fill(1), ends };
};

/** Every set of vertices becomes one vertex; edges between two sets are summed, edges within a set vanish. `sets` numbers the set of each vertex from 0. */
export const condensed = (graph: WeightedGraph, sets: Int32Array, count: number): WeightedGraph => {
  const members = membersBySet(sets, count);
  const offsets = new Int32Array(count + 1);
  const ends = new Float64Array(count);
  const sums = new Float64Array(count);
  const touched = new Int32Array(count);
  const neighbours: number[] = [];
  const weights: number[] = [];
  for (let set = 0; set < count; set++) {
    let found = 0;
    for (let m = members.offsets[set]; m < members.offsets[set + 1]; m++) {
      const v = members.vertices[m];
      ends[set] += graph.ends[v];
      for (let i = graph.offsets[v]; i < graph.offsets[v + 1]; i++) {
        const other = sets[graph.neighbours[i]];
        if (other === set) continue;
        if (sums[other] === 0) touched[found++] = other;
        sums[other] += graph.weights[i];
      }
    }
    for (const other of touched.subarray(0, found).sort()) {
      neighbours.push(other);
      weights.push(sums[other]);
      sums[other] = 0;
    }
    offsets[set + 1] = neighbours.length;
  }
  return { size: count, offsets, neighbours: Int32Array.from(neighbours), weights: Float64Array.from(weights), ends };
};

/** The vertices of each set, ascending: set s holds `vertices[offsets[s]] .. vertices[offsets[s + 1] - 1]`. */
export const membersBySet = (sets: Int32Array, count: number): { readonly offsets: Int32Array; readonly vertices: Int32Array } => {
  const offsets = new Int32Array(count + 1);
  for (const set of sets) offsets[set + 1]++;
  for (let set = 0; set < count; set++) offsets[set + 1] += offsets[set];
  const next = offsets.slice(0, count);
  const vertices = new Int32Array(sets.length);
  for (let v = 0; v < sets.length; v++) vertices[next[sets[v]]++] = v;
  return { offsets, vertices };
};

/** Numbers the sets, so far from 0 to limit - 1, anew from 0 in the order of their first vertex, in place; returns how many there are. */
export const renumber = (sets: Int32Array, limit: number): number => {
  const numbers = new Int32Array(limit).fill(-1);
  let count = 0;
  for (let v = 0; v < sets.length; v++) {
    if (numbers[sets[v]] === -1) numbers[sets[v]] = count++;
    sets[v] = numbers[sets[v]];
  }
  return count;
};
