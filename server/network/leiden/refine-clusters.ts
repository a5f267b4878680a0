import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Splits each cluster into well-connected parts: every vertex starts alone, and a vertex that still is alone and hangs together well with
 * its cluster joins the part of the same cluster with the largest gain, where that part hangs together well too. Parts are connected, which clusters
 * found by moving alone need not be. Returns the part of each vertex, numbered by one of its vertices. Source: Traag, Waltman & van Eck
 * 2019, algorithm A.3, with the best merger in place of a drawn one.
 */
export const refineClusters = (graph: WeightedGraph, clusters: Int32Array, order: Int32Array, ends: number): Int32Array => {
  const { size, offsets, neighbours, weights } = graph;
  const parts = Int32Array.from({ length: size }, (_, v) => v);
  const partEnds = graph.ends.slice();
  const members = new Int32Array(size).fill(1);
  const clusterEnds = new Float64Array(size);
  for (let v = 0; v < size; v++) clusterEnds[clusters[v]] += graph.ends[v];
  /** Weight from a part to the rest of its cluster. */
  const outward = new Float64Array(size);
  for (let v = 0; v < size; v++) for (let i = offsets[v]; i < offsets[v + 1]; i++) if (clusters[neighbours[i]] === clusters[v]) outward[v] += weights[i];
  const isWellConnected = (part: number, cluster: number): boolean => outward[part] * ends >= partEnds[part] * (clusterEnds[cluster] - partEnds[part]);

  const toPart = new Float64Array(size);
  const touched = new Int32Array(size);
  for (const v of order) {
    if (members[parts[v]] > 1 || !isWellConnected(v, clusters[v])) continue;
    let found = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      if (clusters[neighbours[i]] !== clusters[v]) continue;
      const part = parts[neighbours[i]];
      if (toPart[part] === 0) touched[found++] = part;
      toPart[part] += weights[i];
    }
    let best = v;
    let bestGain = 0;
    for (let t = 0; t < found; t++) {
      const part = touched[t];
      if (!isWellConnected(part, clusters[v])) continue;
      const gain = toPart[part] * ends - graph.ends[v] * partEnds[part];
      if (gain > bestGain) {
        bestGain = gain;
        best = part;
      }
    }
    const joined = toPart[best];
    for (let t = 0; t < found; t++) toPart[touched[t]] = 0;
    if (best === v) continue;
    outward[best] += outward[v] - 2 * joined;
    partEnds[best] += partEnds[v];
    members[best]++;
    members[v] = 0;
    parts[v] = best;
  }
  return parts;
};
