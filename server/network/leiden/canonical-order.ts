import type { Graph } from '../graph/graph.ts';
import { equitablePartition } from './equitable-partition.ts';

/**
 * In which order do we go through the vertices so that ids never show? In one that follows from the shape of the graph and from `marks` (a whole number
 * from 0 for each vertex; memory grows with the largest): by mark, by degree, by the degrees around, and so on, until no such look tells two
 * apart; then one of those that look alike is set apart, the others are told apart by how they stand to it, and so on until all are. Where those that look
 * alike can take each other's places, as in nearly every graph, the graph in this order is the same whatever the ids: so is what an algorithm finds that
 * goes by it. About O(edges log vertices). Source: McKay 1981 (the first path of his search tree).
 */
export const canonicalOrder = (graph: Graph, marks: Int32Array = new Int32Array(graph.size)): Int32Array => {
  const { elements, lengths, refine, setApart } = equitablePartition(graph, marks);
  refine();
  for (let start = 0; start < graph.size; start++)
    while (lengths[start] > 1) {
      setApart(start);
      refine();
    }
  return elements;
};
