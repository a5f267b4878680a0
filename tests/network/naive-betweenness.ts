import { distancesFrom } from '../../server/network/graph/distances.ts';
import { type Graph, neighboursOf } from '../../server/network/graph/graph.ts';

/**
 * Betweenness by its definition, not rounded: for every unordered pair of ends, weighed by both, the share of shortest paths through each other
 * vertex, from the numbers of paths between all pairs.
 */
export const naiveBetweenness = (graph: Graph, weights: ArrayLike<number>): Float64Array => {
  const { size } = graph;
  const distances = Array.from({ length: size }, (_, v) => distancesFrom(graph, v));
  const paths = distances.map((from, s) => {
    const counts = new Float64Array(size);
    counts[s] = 1;
    const order = Array.from({ length: size }, (_, v) => v).sort((one, other) => from[one] - from[other]);
    for (const v of order) for (const u of neighboursOf(graph, v)) if (from[u] >= 0 && from[u] === from[v] - 1) counts[v] += counts[u];
    return counts;
  });
  const sums = new Float64Array(size);
  for (let s = 0; s < size; s++)
    for (let t = s + 1; t < size; t++) {
      const pairs = weights[s] * weights[t];
      if (pairs === 0 || distances[s][t] < 2) continue;
      for (let v = 0; v < size; v++)
        if (v !== s && v !== t && distances[s][v] >= 0 && distances[s][v] + distances[v][t] === distances[s][t])
          sums[v] += (pairs * paths[s][v] * paths[v][t]) / paths[s][t];
    }
  return sums;
};
