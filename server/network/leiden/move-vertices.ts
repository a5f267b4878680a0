import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Would somebody fit better in a cluster next door? Moves vertices between clusters as long as modularity grows, in place: a queue holds those worth
 * another look, at first all in the given order. A vertex goes to the neighbouring cluster (or an empty one) with the largest gain; of equal ones it keeps
 * its own, else takes the one met first. Clusters are numbered below the graph's size. Returns how many moves it made. One function per search, for
 * graphs of at most `most` vertices; `scale` as in WeightedGraph. Cost: the neighbours of each vertex for each time it is looked at. Source: Traag, Waltman & van Eck 2019, algorithm A.2.
 */
export const vertexMover = (most: number, scale: number): ((graph: WeightedGraph, clusters: Int32Array, order: Int32Array) => number) => {
  const clusterEnds = new Float64Array(2 * most);
  const members = new Int32Array(most);
  const empty = new Int32Array(most);
  const queue = new Int32Array(most);
  const queued = new Uint8Array(most);
  const toCluster = new Int32Array(most);
  const touched = new Int32Array(most);
  return ({ size, offsets, neighbours, weights, ends }, clusters, order) => {
    clusterEnds.fill(0, 0, 2 * size);
    members.fill(0, 0, size);
    for (let v = 0; v < size; v++) {
      const own = clusters[v];
      clusterEnds[2 * own] += ends[2 * v];
      clusterEnds[2 * own + 1] += ends[2 * v + 1];
      members[own]++;
      queue[v] = order[v];
      queued[v] = 1;
    }
    let spare = 0;
    for (let cluster = size - 1; cluster >= 0; cluster--) if (members[cluster] === 0) empty[spare++] = cluster;

    let moves = 0;
    let head = 0;
    let waiting = size;
    while (waiting > 0) {
      const v = queue[head];
      head = head + 1 === size ? 0 : head + 1;
      waiting--;
      queued[v] = 0;
      const own = clusters[v];
      let found = 0;
      for (let i = offsets[v]; i < offsets[v + 1]; i++) {
        const cluster = clusters[neighbours[i]];
        if (toCluster[cluster] === 0) touched[found++] = cluster;
        toCluster[cluster] += weights[i];
      }
      const one = ends[2 * v];
      const other = ends[2 * v + 1];
      let best = own;
      let bestGain = toCluster[own] * scale - one * (clusterEnds[2 * own + 1] - other) - other * (clusterEnds[2 * own] - one);
      for (let t = 0; t < found; t++) {
        const cluster = touched[t];
        if (cluster !== own) {
          const gain = toCluster[cluster] * scale - one * clusterEnds[2 * cluster + 1] - other * clusterEnds[2 * cluster];
          if (gain > bestGain) {
            bestGain = gain;
            best = cluster;
          }
        }
        toCluster[cluster] = 0;
      }
      if (bestGain < 0 && members[own] > 1) best = empty[--spare];
      else if (best === own) continue;

      moves++;
      members[own]--;
      if (members[own] === 0) empty[spare++] = own;
      members[best]++;
      clusterEnds[2 * own] -= one;
      clusterEnds[2 * own + 1] -= other;
      clusterEnds[2 * best] += one;
      clusterEnds[2 * best + 1] += other;
      clusters[v] = best;
      for (let i = offsets[v]; i < offsets[v + 1]; i++) {
        const neighbour = neighbours[i];
        if (queued[neighbour] === 1 || clusters[neighbour] === best) continue;
        const tail = head + waiting;
        queue[tail < size ? tail : tail - size] = neighbour;
        queued[neighbour] = 1;
        waiting++;
      }
    }
    return moves;
  };
};
