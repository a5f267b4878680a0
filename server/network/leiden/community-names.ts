import { degreeOf, type Graph } from '../graph/graph.ts';

/** A cluster and the groups it is known by. */
export interface CommunityName {
  readonly community: number;
  /** Vertices of the cluster, whoever they are. */
  readonly size: number;
  /** Vertices of its most central groups, the most central first; fewer where it has fewer groups, none where it has none. */
  readonly groups: Int32Array;
}

/**
 * What shall we call a cluster? By its most central groups: highest centrality (rounded values, one per vertex), of equal ones highest degree, then
 * smallest vertex. `of` numbers the cluster of every vertex from 0, `isGroup` holds 1 for a group. The largest cluster first, of equal ones the smallest
 * number; numbers that nobody has are left out. Cost: sorting the groups.
 */
export const communityNames = (graph: Graph, of: Int32Array, isGroup: Uint8Array, centrality: Float64Array, most = 3): readonly CommunityName[] => {
  let count = 0;
  for (let v = 0; v < of.length; v++) if (of[v] >= count) count = of[v] + 1;
  const sizes = new Int32Array(count);
  for (let v = 0; v < of.length; v++) sizes[of[v]]++;
  const groups = Int32Array.from(isGroup.keys())
    .filter((v) => isGroup[v] === 1)
    .sort((a, b) => of[a] - of[b] || centrality[b] - centrality[a] || degreeOf(graph, b) - degreeOf(graph, a) || a - b);
  const firsts = new Int32Array(count + 1);
  for (const group of groups) firsts[of[group] + 1]++;
  for (let c = 0; c < count; c++) firsts[c + 1] += firsts[c];
  return Array.from(sizes, (size, community) => ({
    community,
    size,
    groups: groups.slice(firsts[community], Math.min(firsts[community + 1], firsts[community] + most)),
  }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.community - b.community);
};
