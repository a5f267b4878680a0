import { type Graph, neighboursOf } from '../graph/graph.ts';

/** A graph without its leaves, and how many hung on each vertex. */
export interface LeaflessGraph {
  /** The vertices that stay, renumbered in their order. */
  readonly core: Graph;
  /** Leaves that hung on each vertex of the core. */
  readonly leaves: Int32Array;
  /** The vertex of the core that stands for each original: its own, or for a leaf that of its neighbour. */
  readonly standsFor: Int32Array;
  /** 1 for an original that was a leaf. */
  readonly isLeaf: Uint8Array;
}

/**
 * Who is tied to one other only, and therefore always one step further than that one? Takes these vertices away, but where two have only each
 * other. Most people of a register belong to one group: what is left is less than half. Linear.
 */
export const withoutLeaves = (graph: Graph): LeaflessGraph => {
  const { size, offsets, neighbours } = graph;
  const hasOne = (v: number): boolean => offsets[v + 1] - offsets[v] === 1;
  const isLeaf = Uint8Array.from({ length: size }, (_, v) => (hasOne(v) && !hasOne(neighbours[offsets[v]]) ? 1 : 0));
  const kept = Int32Array.from(isLeaf.keys()).filter((v) => isLeaf[v] === 0);
  const standsFor = new Int32Array(size);
  kept.forEach((v, i) => {
    standsFor[v] = i;
  });
  const leaves = new Int32Array(kept.length);
  for (let v = 0; v < size; v++) {
    if (!isLeaf[v]) continue;
    standsFor[v] = standsFor[neighbours[offsets[v]]];
    leaves[standsFor[v]]++;
  }
  const coreOffsets = new Int32Array(kept.length + 1);
  const coreNeighbours = new Int32Array(neighbours.length);
  let end = 0;
  kept.forEach((v, i) => {
    for (const neighbour of neighboursOf(graph, v)) if (!isLeaf[neighbour]) coreNeighbours[end++] = standsFor[neighbour];
    coreOffsets[i + 1] = end;
  });
  return { core: { size: kept.length, offsets: coreOffsets, neighbours: coreNeighbours.slice(0, end) }, leaves, standsFor, isLeaf };
};
