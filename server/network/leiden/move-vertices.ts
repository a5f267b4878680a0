import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Moves vertices between clusters as long as modularity grows, in place: a queue holds the vertices worth another look, at first all
 * in the given order. A vertex goes to the neighbouring cluster (or an empty one) with the largest gain; of equal ones it keeps its own, else takes the
 * one met first. `ends` is the number of edge ends of the whole graph. Returns whether anything moved. Source: Traag, Waltman & van Eck 2019, algorithm A.2.
 */
export const moveVertices = (graph: WeightedGraph, clusters: Int32Array, order: Int32Array, ends: number): boolean => {
  const { size, offsets, neighbours, weights } = graph;
  const clusterEnds = new Float64Array(size);
  const members = new Int32Array(size);
  for (let v = 0; v < size; v++) {
    clusterEnds[clusters[v]] += graph.ends[v];
    members[clusters[v]]++;
  }
  const empty: number[] = [];
  for (let cluster = size - 1; cluster >= 0; cluster--) if (members[cluster] === 0) empty.push(cluster);

  const queue = order.slice();
  const queued = new Uint8Array(size).fill(1);
  const toCluster = new Float64Array(size);
  const touched = new Int32Array(size);
  let moved = false;
  let waiting = size;
  for (let head = 0; waiting > 0; head = (head + 1) % size) {
    const v = queue[head];
    queued[v] = 0;
    waiting--;
    const own = clusters[v];
    let found = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const cluster = clusters[neighbours[i]];
      if (toCluster[cluster] === 0) touched[found++] = cluster;
      toCluster[cluster] += weights[i];
    }
    let best = own;
    let bestGain = toCluster[own] * ends - graph.ends[v] * (clusterEnds[own] - graph.ends[v]);
    for (let t = 0; t < found; t++) {
      const cluster = touched[t];
      if (cluster === own) continue;
      const gain = toCluster[cluster] * ends - graph.ends[v] * clusterEnds[cluster];
      if (gain > bestGain) {
        bestGain = gain;
        best = cluster;
      }
    }
    if (bestGain < 0 && members[own] > 1) best = empty[empty.length - 1];
    for (let t = 0; t < found; t++) toCluster[touched[t]] = 0;
    if (best === own) continue;

    moved = true;
    if (members[best] === 0) empty.pop();
    members[own]--;
    if (members[own] === 0) empty.push(own);
    members[best]++;
    clusterEnds[own] -= graph.ends[v];
    clusterEnds[best] += graph.ends[v];
    clusters[v] = best;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const neighbour = neighbours[i];
      if (queued[neighbour] === 1 || clusters[neighbour] === best) continue;
      queue[(head + 1 + waiting) % size] = neighbour;
      queued[neighbour] = 1;
      waiting++;
    }
  }
  return moved;
};
