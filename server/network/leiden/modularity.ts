import type { Graph } from '../graph/graph.ts';

/**
 * How much more often do links stay within a cluster than chance would have it? Modularity of a given division into clusters,
 * resolution 1, -0.5 to 1; null without an edge. `communities` numbers the cluster of every vertex from 0; `weights`, one for each entry of
 * `neighbours`, the same both ways, are 1 if not given. Counted in whole numbers until the last division where weights are whole, so the
 * order of vertices never shows. O(vertices + edges). Source: Newman & Girvan 2004; Newman 2004 for weights.
 */
export const modularity = (graph: Graph, communities: Int32Array, weights?: Float64Array): number | null => {
  const { size, offsets, neighbours } = graph;
  let count = 0;
  for (let v = 0; v < size; v++) if (communities[v] >= count) count = communities[v] + 1;
  const strengths = new Float64Array(count);
  let all = 0;
  let inside = 0;
  for (let v = 0; v < size; v++) {
    const own = communities[v];
    let strength = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const weight = weights === undefined ? 1 : weights[i];
      strength += weight;
      if (communities[neighbours[i]] === own) inside += weight;
    }
    strengths[own] += strength;
    all += strength;
  }
  if (all === 0) return null;
  let byChance = 0;
  for (let c = 0; c < count; c++) byChance += strengths[c] * strengths[c];
  return (inside * all - byChance) / (all * all);
};
