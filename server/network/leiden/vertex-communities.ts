import type { Graph } from '../graph/graph.ts';
import { neighboursOf } from '../graph/graph.ts';
import { groupProjection, organisationLinks } from '../health/organisation-links.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { findCommunities } from './find-communities.ts';

/**
 * Which cluster does everybody belong to? Groups by Leiden on the projection of groups onto groups, in scope or not; everybody else goes with the commonest
 * cluster among those they are tied to (of equal ones the largest cluster), step by step outwards; those tied to no group get clusters of
 * their own, one for each that hang together. Numbers from 0, per vertex.
 */
export const vertexCommunities = (network: StakeholderNetwork): Int32Array => {
  const everybody = new Uint8Array(network.graph.size).fill(1);
  const projection = groupProjection({ kinds: network.kinds, inScope: everybody }, organisationLinks(network));
  const found = findCommunities(projection.graph);
  const communities = new Int32Array(network.graph.size).fill(-1);
  projection.vertices.forEach((v, i) => {
    communities[v] = found.of[i];
  });
  while (spread(network.graph, communities));
  let next = found.count;
  for (let v = 0; v < communities.length; v++) if (communities[v] < 0) fill(network.graph, communities, v, next++);
  return communities;
};

/** Whoever has no cluster yet takes the commonest of their neighbours; judged before anybody does. Returns whether somebody did. */
const spread = (graph: Graph, communities: Int32Array): boolean => {
  const taken: [number, number][] = [];
  communities.forEach((community, v) => {
    if (community >= 0) return;
    const counts = new Map<number, number>();
    for (const neighbour of neighboursOf(graph, v))
      if (communities[neighbour] >= 0) counts.set(communities[neighbour], (counts.get(communities[neighbour]) ?? 0) + 1);
    const [commonest] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (commonest) taken.push([v, commonest[0]]);
  });
  for (const [v, community] of taken) communities[v] = community;
  return taken.length > 0;
};

const fill = (graph: Graph, communities: Int32Array, start: number, community: number): void => {
  const waiting = [start];
  communities[start] = community;
  for (const v of waiting)
    for (const neighbour of neighboursOf(graph, v)) {
      if (communities[neighbour] >= 0) continue;
      communities[neighbour] = community;
      waiting.push(neighbour);
    }
};
