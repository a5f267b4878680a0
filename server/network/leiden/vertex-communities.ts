import type { Graph } from '../graph/graph.ts';
import { linkedGroups } from '../health/organisation-links.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { findCommunities } from './find-communities.ts';

/**
 * Which cluster does everybody belong to? Groups by Leiden on the projection of groups onto groups, in scope or not; everybody else goes with the commonest
 * cluster among those they are tied to (of equal ones the largest cluster, then the one with the smallest number), step by step outwards; those tied to no group get clusters of
 * their own, one for each that hang together. Numbers from 0, per vertex. Cost: `linkedGroups`, `findCommunities`, then linear. Source: Traag, Waltman & van Eck 2019 for the groups.
 */
export const vertexCommunities = (network: StakeholderNetwork): Int32Array => {
  const { graph } = network;
  const projection = linkedGroups(network);
  const found = findCommunities(projection.graph);
  const communities = new Int32Array(graph.size).fill(-1);
  projection.vertices.forEach((v, i) => {
    communities[v] = found.of[i];
  });
  spread(graph, communities, found.count);
  const waiting = new Int32Array(graph.size);
  let next = found.count;
  for (let v = 0; v < communities.length; v++) if (communities[v] < 0) fill(graph, communities, waiting, v, next++);
  return communities;
};

/** Whoever has no cluster yet and is tied to somebody who has takes the commonest of those; judged for all of them before anybody does, then once more. */
const spread = ({ size, offsets, neighbours }: Graph, communities: Int32Array, count: number): void => {
  const counts = new Int32Array(count);
  const isNext = new Uint8Array(size);
  const takes = new Int32Array(size);
  let reached: number[] | Int32Array = Int32Array.from(communities.keys()).filter((v) => communities[v] >= 0);
  while (reached.length > 0) {
    const next: number[] = [];
    for (const v of reached)
      for (let i = offsets[v]; i < offsets[v + 1]; i++) {
        const neighbour = neighbours[i];
        if (communities[neighbour] >= 0 || isNext[neighbour] === 1) continue;
        isNext[neighbour] = 1;
        next.push(neighbour);
      }
    for (const v of next) takes[v] = commonest(v);
    for (const v of next) communities[v] = takes[v];
    reached = next;
  }
  function commonest(v: number): number {
    let best = -1;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const community = communities[neighbours[i]];
      if (community < 0) continue;
      counts[community]++;
      if (best < 0 || counts[community] > counts[best] || (counts[community] === counts[best] && community < best)) best = community;
    }
    for (let i = offsets[v]; i < offsets[v + 1]; i++) if (communities[neighbours[i]] >= 0) counts[communities[neighbours[i]]] = 0;
    return best;
  }
};

const fill = ({ offsets, neighbours }: Graph, communities: Int32Array, waiting: Int32Array, start: number, community: number): void => {
  communities[start] = community;
  waiting[0] = start;
  let end = 1;
  for (let at = 0; at < end; at++)
    for (let i = offsets[waiting[at]]; i < offsets[waiting[at] + 1]; i++) {
      const neighbour = neighbours[i];
      if (communities[neighbour] >= 0) continue;
      communities[neighbour] = community;
      waiting[end++] = neighbour;
    }
};
