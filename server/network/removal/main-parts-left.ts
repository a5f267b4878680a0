import { structureOf } from '../graph/structure.ts';
import type { Graph } from '../graph/graph.ts';
import { isLarger, type Part } from './parts-without.ts';
import { smallestAround } from './smallest-around.ts';

/** The main part of what is left of the component of each vertex without it. */
export interface MainPartsLeft {
  /** How many parts are left. */
  readonly parts: Int32Array;
  /** What decides which is the main one; null where nothing is left. */
  readonly main: (v: number) => Part | null;
  /** The child below which the main part lies; -1 where it lies around the vertex, or nothing is left. */
  readonly starts: Int32Array;
}

/** Which part would be the main one without this vertex — for every vertex at once? Of equal ones the one with the smallest id. O(vertices). */
export const mainPartsLeft = (graph: Graph, isGroup: Uint8Array): MainPartsLeft => {
  const { size } = graph;
  const { components, forest, blocks } = structureOf(graph);
  const { position, vertexAt, parents, subtreeSizes } = forest;
  const { smallestIn, smallestWithout } = smallestAround(forest, blocks);
  const groupsBefore = new Int32Array(size + 1);
  const groupsOf = new Int32Array(components.count);
  for (let at = 0; at < size; at++) {
    groupsBefore[at + 1] = groupsBefore[at] + isGroup[vertexAt[at]];
    groupsOf[components.of[vertexAt[at]]] += isGroup[vertexAt[at]];
  }
  const below = (start: number): Part => ({
    groups: groupsBefore[position[start] + subtreeSizes[start]] - groupsBefore[position[start]],
    vertices: subtreeSizes[start],
    smallest: smallestIn[start],
  });
  const parts = new Int32Array(size);
  const starts = new Int32Array(size).fill(-1);
  const groupsAround = Int32Array.from({ length: size }, (_, v) => groupsOf[components.of[v]] - isGroup[v]);
  const verticesAround = Int32Array.from({ length: size }, (_, v) => components.sizes[components.of[v]] - 1);
  const around = (v: number): Part => ({ groups: groupsAround[v], vertices: verticesAround[v], smallest: smallestWithout[v] });
  for (let block = 0; block < blocks.count; block++) {
    const top = blocks.tops[block];
    const part = below(blocks.starts[block]);
    parts[top]++;
    groupsAround[top] -= part.groups;
    verticesAround[top] -= part.vertices;
    if (starts[top] < 0 || isLarger(part, below(starts[top]))) starts[top] = blocks.starts[block];
  }
  for (let v = 0; v < size; v++) {
    if (parents[v] < 0) continue;
    parts[v]++;
    if (starts[v] >= 0 && isLarger(around(v), below(starts[v]))) starts[v] = -1;
  }
  const main = (v: number): Part | null => {
    if (parts[v] === 0) return null;
    return starts[v] < 0 ? around(v) : below(starts[v]);
  };
  return { parts, main, starts };
};
