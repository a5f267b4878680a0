import { areJoined, type Graph, neighboursOf } from '../graph/graph.ts';

/**
 * Does this vertex stand between any two others at all, that is, is its betweenness above 0? It does where two of its neighbours are not joined. Stops at the
 * first such pair; a clique around a vertex costs its edges.
 */
export const standsBetween = (graph: Graph, v: number): boolean => {
  const [first, ...others] = neighboursOf(graph, v);
  if (first === undefined) return false;
  if (others.some((other) => !areJoined(graph, first, other))) return true;
  return others.some((one, i) => others.slice(i + 1).some((other) => !areJoined(graph, one, other)));
};
