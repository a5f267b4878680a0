import type { Graph } from '../graph/graph.ts';
import { rounded } from '../rounded.ts';

/**
 * Which ties join people with organisations? The same vertices with only the edges between the two sides (`side` 0 or 1), as the measures below want them.
 * Linear.
 */
export const tiesBetweenSides = ({ size, offsets, neighbours }: Graph, side: Uint8Array): Graph => {
  const keptOffsets = new Int32Array(size + 1);
  const kept = new Int32Array(neighbours.length);
  let end = 0;
  for (let v = 0; v < size; v++) {
    for (let i = offsets[v]; i < offsets[v + 1]; i++) if (side[neighbours[i]] !== side[v]) kept[end++] = neighbours[i];
    keptOffsets[v + 1] = end;
  }
  return { size, offsets: keptOffsets, neighbours: kept.slice(0, end) };
};

/**
 * Do two people who meet in one organisation also meet in another? Four times the cycles of four edges divided by the paths of three; 0 to 1, rounded to 10
 * digits. Null without such a path, where networkx says 0. `ties` only between the two sides. Cost: the squared degrees of the side for which they add up
 * to less, one row at a time. Source: Robins & Alexander 2004; as networkx `robins_alexander_clustering`.
 */
export const twoModeClustering = (ties: Graph, side: Uint8Array): number | null => {
  const { size, offsets, neighbours } = ties;
  const squares = [0, 0];
  let threePaths = 0;
  for (let v = 0; v < size; v++) {
    const degree = offsets[v + 1] - offsets[v];
    squares[side[v]] += degree * degree;
    if (side[v] === 0) for (let i = offsets[v]; i < offsets[v + 1]; i++) threePaths += (degree - 1) * (offsets[neighbours[i] + 1] - offsets[neighbours[i]] - 1);
  }
  return threePaths === 0 ? null : rounded((4 * fourCycles(ties, side, squares[0] < squares[1] ? 1 : 0)) / threePaths);
};

/** Cycles of four edges: for each pair of one side, the pairs of those tied to both. */
const fourCycles = ({ size, offsets, neighbours }: Graph, side: Uint8Array, ofSide: number): number => {
  const shared = new Int32Array(size);
  let cycles = 0;
  for (let v = 0; v < size; v++) {
    if (side[v] !== ofSide) continue;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const between = neighbours[i];
      for (let j = offsets[between]; j < offsets[between + 1] && neighbours[j] < v; j++) cycles += shared[neighbours[j]]++;
    }
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const between = neighbours[i];
      for (let j = offsets[between]; j < offsets[between + 1] && neighbours[j] < v; j++) shared[neighbours[j]] = 0;
    }
  }
  return cycles;
};

/**
 * Does this one always meet the same people in the same places? For a vertex v the mean, over all w with a neighbour in common, of the neighbours both have
 * divided by those that either has; above 0, at most 1, rounded to 10 digits. Null where there is no such w, where networkx says 0. `ties` only between
 * the two sides. One function per graph; cost per vertex: the degrees of its neighbours.
 * Source: Latapy, Magnien & Del Vecchio 2008; as networkx `latapy_clustering` in the mode "dot".
 */
export const localTwoModeClusteringOn = ({ size, offsets, neighbours }: Graph): ((v: number) => number | null) => {
  const shared = new Int32Array(size);
  const met = new Int32Array(size);
  return (v) => {
    let count = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const between = neighbours[i];
      for (let j = offsets[between]; j < offsets[between + 1]; j++) {
        const w = neighbours[j];
        if (w !== v && shared[w]++ === 0) met[count++] = w;
      }
    }
    if (count === 0) return null;
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const w = met[at];
      sum += shared[w] / (offsets[v + 1] - offsets[v] + offsets[w + 1] - offsets[w] - shared[w]);
      shared[w] = 0;
    }
    return rounded(sum / count);
  };
};
