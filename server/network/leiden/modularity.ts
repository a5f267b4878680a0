import type { Graph } from '../graph/graph.ts';

/**
 * How much more often do links stay within a cluster than chance would have it? Modularity of a given division into clusters,
 * resolution 1, -0.5 to 1; null without an edge. `communities` numbers the cluster of every vertex from 0.
 * Counted in whole numbers until the last division, so the order of vertices never shows. Source: Newman & Girvan 2004.
 */
export const modularity = (graph: Graph, communities: Int32Array): number | null => {
  const { size, offsets, neighbours } = graph;
  const ends = neighbours.length;
  if (ends === 0) return null;
  const count = communities.reduce((most, community) => Math.max(most, community), -1) + 1;
  const degrees = new Float64Array(count);
  let inside = 0;
  for (let v = 0; v < size; v++) {
    degrees[communities[v]] += offsets[v + 1] - offsets[v];
    for (let i = offsets[v]; i < offsets[v + 1]; i++) if (communities[neighbours[i]] === communities[v]) inside++;
  }
  let expected = 0;
  for (let c = 0; c < count; c++) expected += degrees[c] * degrees[c];
  return (inside * ends - expected) / (ends * ends);
};
