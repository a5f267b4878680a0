import { type Graph, neighboursOf } from './graph.ts';

/** A graph without its leaves, and what hung on each vertex. */
export interface FoldedLeaves {
  /** The vertices that stay, renumbered in their order. */
  readonly core: Graph;
  /** The original of each vertex of the core. */
  readonly vertices: Int32Array;
  /** The vertex of the core that stands for each original: its own, or for a leaf that of its neighbour. */
  readonly standsFor: Int32Array;
  readonly isLeaf: Uint8Array;
}

/**
 * Takes away the vertices with a single neighbour, but for those whose neighbour has a single one as well. All shortest paths of a leaf run through
 * its neighbour, so searches from the core tell everything about leaves too. Most people of a register belong to one group: they are leaves. Linear.
 */
export const foldLeaves = (graph: Graph): FoldedLeaves => {
  const { size, offsets, neighbours } = graph;
  const hasOne = (v: number): boolean => offsets[v + 1] - offsets[v] === 1;
  const isLeaf = Uint8Array.from({ length: size }, (_, v) => (hasOne(v) && !hasOne(neighbours[offsets[v]]) ? 1 : 0));
  const vertices = Int32Array.from({ length: size }, (_, v) => v).filter((v) => isLeaf[v] === 0);
  const standsFor = new Int32Array(size);
  vertices.forEach((v, i) => {
    standsFor[v] = i;
  });
  for (let v = 0; v < size; v++) if (isLeaf[v]) standsFor[v] = standsFor[neighbours[offsets[v]]];
  const coreOffsets = new Int32Array(vertices.length + 1);
  const coreNeighbours = new Int32Array(neighbours.length);
  let end = 0;
  vertices.forEach((v, i) => {
    for (const neighbour of neighboursOf(graph, v)) if (!isLeaf[neighbour]) coreNeighbours[end++] = standsFor[neighbour];
    coreOffsets[i + 1] = end;
  });
  return { core: { size: vertices.length, offsets: coreOffsets, neighbours: coreNeighbours.slice(0, end) }, vertices, standsFor, isLeaf };
};
