import type { Graph } from '../graph/graph.ts';
import { scrambled } from '../random.ts';

/**
 * The vertices in an order that follows from the shape of the graph alone: two vertices are told apart by their degree, then by the degrees
 * around them, and so on (colour refinement, Weisfeiler & Leman 1968). Only vertices that no such look can tell apart stand in the order
 * of their numbers. So an algorithm that goes through vertices one by one gives the same answer whatever the ids are.
 */
export const canonicalOrder = (graph: Graph): Int32Array => {
  let colours = Int32Array.from({ length: graph.size }, (_, v) => graph.offsets[v + 1] - graph.offsets[v]);
  let known = 0;
  for (;;) {
    const refined = refine(graph, colours);
    if (refined.count === known) break;
    known = refined.count;
    colours = refined.colours;
  }
  return Int32Array.from({ length: graph.size }, (_, v) => v).sort((a, b) => colours[a] - colours[b] || a - b);
};

/** One round: a vertex's new colour is its rank by its old one and those of its neighbours, summed over two mixtures so that order does not matter. */
const refine = (graph: Graph, colours: Int32Array): { readonly colours: Int32Array<ArrayBuffer>; readonly count: number } => {
  const { size, offsets, neighbours } = graph;
  const first = new Uint32Array(size);
  const second = new Uint32Array(size);
  for (let v = 0; v < size; v++)
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const mixed = scrambled(colours[neighbours[i]] + 1);
      first[v] += mixed;
      second[v] += scrambled(mixed ^ 0x9e3779b9);
    }
  const differ = (a: number, b: number): number => colours[a] - colours[b] || first[a] - first[b] || second[a] - second[b];
  const order = Int32Array.from({ length: size }, (_, v) => v).sort(differ);
  const next = new Int32Array(size);
  let count = size === 0 ? 0 : 1;
  for (let i = 1; i < size; i++) {
    if (differ(order[i - 1], order[i]) !== 0) count++;
    next[order[i]] = count - 1;
  }
  return { colours: next, count };
};
