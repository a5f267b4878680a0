import { nextWord, type RandomState } from '../random.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** Parts whose gains differ by less than this share of one edge are equally good: one of them is drawn. */
const EQUALLY_GOOD = 0.01;

/**
 * Which parts of a cluster hang together closely? Every vertex starts alone; a vertex that still is alone and hangs together well with its cluster
 * joins a part of the same cluster that does so too, the one with the largest gain, drawn among those that gain as much within a hundredth of an edge. Parts
 * are connected, which clusters found by moving alone need not be. Returns the part of each vertex, numbered by one of its vertices. One function per
 * search, for graphs of at most `most` vertices; `scale` as in WeightedGraph. O(vertices + edges). Source: Traag, Waltman & van Eck 2019, algorithm A.3, where the draw
 * falls off with the gain at the same breadth.
 */
export const clusterRefiner = (
  most: number,
  scale: number,
): ((graph: WeightedGraph, clusters: Int32Array, order: Int32Array, random: RandomState) => Int32Array) => {
  const partEnds = new Float64Array(2 * most);
  const clusterEnds = new Float64Array(2 * most);
  /** Weight from a part to the rest of its cluster, -1 where nobody has asked yet. */
  const outward = new Float64Array(most);
  const isAlone = new Uint8Array(most);
  const toPart = new Int32Array(most);
  const touched = new Int32Array(most);
  const gains = new Float64Array(most);
  return ({ size, offsets, neighbours, weights, ends }, clusters, order, random) => {
    const parts = new Int32Array(size);
    clusterEnds.fill(0, 0, 2 * size);
    for (let v = 0; v < size; v++) {
      parts[v] = v;
      isAlone[v] = 1;
      outward[v] = -1;
      partEnds[2 * v] = ends[2 * v];
      partEnds[2 * v + 1] = ends[2 * v + 1];
      clusterEnds[2 * clusters[v]] += ends[2 * v];
      clusterEnds[2 * clusters[v] + 1] += ends[2 * v + 1];
    }
    for (let place = 0; place < size; place++) {
      const v = order[place];
      if (isAlone[v] === 0) continue;
      const own = clusters[v];
      const one = ends[2 * v];
      const other = ends[2 * v + 1];
      const clusterOne = clusterEnds[2 * own];
      const clusterOther = clusterEnds[2 * own + 1];
      let found = 0;
      let out = 0;
      for (let i = offsets[v]; i < offsets[v + 1]; i++) {
        if (clusters[neighbours[i]] !== own) continue;
        const part = parts[neighbours[i]];
        if (toPart[part] === 0) touched[found++] = part;
        toPart[part] += weights[i];
        out += weights[i];
      }
      outward[v] = out;
      let bestGain = 0;
      if (out * scale >= one * (clusterOther - other) + other * (clusterOne - one))
        for (let t = 0; t < found; t++) {
          const part = touched[t];
          const partOne = partEnds[2 * part];
          const partOther = partEnds[2 * part + 1];
          gains[t] = toPart[part] * scale - one * partOther - other * partOne;
          if (gains[t] <= 0 || gains[t] < bestGain - EQUALLY_GOOD * scale) continue;
          if (outward[part] < 0) {
            let sum = 0;
            for (let i = offsets[part]; i < offsets[part + 1]; i++) if (clusters[neighbours[i]] === own) sum += weights[i];
            outward[part] = sum;
          }
          if (outward[part] * scale < partOne * (clusterOther - partOther) + partOther * (clusterOne - partOne)) gains[t] = 0;
          else if (gains[t] > bestGain) bestGain = gains[t];
        }
      let joined = -1;
      let equals = 0;
      for (let t = 0; t < found && bestGain > 0; t++)
        if (gains[t] > 0 && gains[t] >= bestGain - EQUALLY_GOOD * scale) {
          equals++;
          if (equals === 1 || nextWord(random) * equals < 2 ** 32) joined = touched[t];
        }
      if (joined >= 0) {
        outward[joined] += out - 2 * toPart[joined];
        partEnds[2 * joined] += one;
        partEnds[2 * joined + 1] += other;
        isAlone[joined] = 0;
        isAlone[v] = 0;
        parts[v] = joined;
      }
      for (let t = 0; t < found; t++) toPart[touched[t]] = 0;
    }
    return parts;
  };
};
