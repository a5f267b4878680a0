import type { Graph } from '../graph/graph.ts';

/**
 * The graph that Leiden condenses step by step. A vertex stands for a set of original ones. By chance, the weight between two sets u and v would be
 * (ends[2u] ends[2v + 1] + ends[2u + 1] ends[2v]) / scale: the two sides of the edge ends that chance joins. In a plain graph every end is on both sides,
 * and the scale is twice their number; between people and organisations each has its side, and the scale is the number of edges. All are whole
 * numbers, so sums are exact in any order.
 */
export interface WeightedGraph {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Int32Array;
  readonly ends: Float64Array;
}

/** The graph with its vertices in the given order, every edge of weight 1: vertex i is the original `order[i]`. `ends` goes by the original numbers. */
export const weightedIn = (graph: Graph, order: Int32Array, ends: Float64Array): WeightedGraph => {
  const { size } = graph;
  const place = new Int32Array(size);
  const offsets = new Int32Array(size + 1);
  const endsInOrder = new Float64Array(2 * size);
  for (let i = 0; i < size; i++) {
    const v = order[i];
    place[v] = i;
    offsets[i + 1] = offsets[i] + graph.offsets[v + 1] - graph.offsets[v];
    endsInOrder[2 * i] = ends[2 * v];
    endsInOrder[2 * i + 1] = ends[2 * v + 1];
  }
  const next = offsets.slice(0, size);
  const neighbours = new Int32Array(graph.neighbours.length);
  for (let i = 0; i < size; i++) for (let j = graph.offsets[order[i]]; j < graph.offsets[order[i] + 1]; j++) neighbours[next[place[graph.neighbours[j]]]++] = i;
  return { size, offsets, neighbours, weights: new Int32Array(neighbours.length).fill(1), ends: endsInOrder };
};

/** Every set of vertices becomes one vertex; edges between two sets are summed, edges within a set vanish. `sets` numbers the set of each vertex from 0. */
export const condensed = (graph: WeightedGraph, sets: Int32Array, count: number): WeightedGraph => {
  const members = membersBySet(sets, count);
  const offsets = new Int32Array(count + 1);
  const neighbours = new Int32Array(graph.neighbours.length);
  const weights = new Int32Array(graph.neighbours.length);
  const ends = new Float64Array(2 * count);
  const sums = new Int32Array(count);
  const touched = new Int32Array(count);
  let end = 0;
  for (let set = 0; set < count; set++) {
    let found = 0;
    for (let m = members.offsets[set]; m < members.offsets[set + 1]; m++) {
      const v = members.vertices[m];
      ends[2 * set] += graph.ends[2 * v];
      ends[2 * set + 1] += graph.ends[2 * v + 1];
      for (let i = graph.offsets[v]; i < graph.offsets[v + 1]; i++) {
        const other = sets[graph.neighbours[i]];
        if (other === set) continue;
        if (sums[other] === 0) touched[found++] = other;
        sums[other] += graph.weights[i];
      }
    }
    for (let t = 0; t < found; t++) {
      neighbours[end] = touched[t];
      weights[end++] = sums[touched[t]];
      sums[touched[t]] = 0;
    }
    offsets[set + 1] = end;
  }
  return { size: count, offsets, neighbours: neighbours.subarray(0, end), weights: weights.subarray(0, end), ends };
};

/** The vertices of each set, ascending: set s holds `vertices[offsets[s]] .. vertices[offsets[s + 1] - 1]`. */
export const membersBySet = (sets: Int32Array, count: number): { readonly offsets: Int32Array; readonly vertices: Int32Array } => {
  const offsets = new Int32Array(count + 1);
  for (let v = 0; v < sets.length; v++) offsets[sets[v] + 1]++;
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
