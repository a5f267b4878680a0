import type { Graph } from '../graph/graph.ts';

/** A graph without its leaves. */
export interface WithoutLeaves {
  /** The vertices that stay, renumbered in their order. */
  readonly core: Graph;
  /** The vertex of the core that each original goes with: its own, or for a leaf that of its neighbour. */
  readonly goesWith: Int32Array;
  /** How many leaves went with each vertex of the core. */
  readonly leaves: Int32Array;
}

/**
 * Who has a choice of cluster at all? Everybody but those with a single neighbour, who go with it; of two who have each other alone, the second goes with the first.
 * Most people of a register belong to one group, so the core is far smaller than the graph. O(vertices + edges).
 */
export const withoutLeaves = ({ size, offsets, neighbours }: Graph): WithoutLeaves => {
  const isLeaf = (v: number): boolean => {
    if (offsets[v + 1] - offsets[v] !== 1) return false;
    const only = neighbours[offsets[v]];
    return only < v || offsets[only + 1] - offsets[only] > 1;
  };
  const goesWith = new Int32Array(size);
  let count = 0;
  for (let v = 0; v < size; v++) goesWith[v] = isLeaf(v) ? -1 : count++;
  const leaves = new Int32Array(count);
  const coreOffsets = new Int32Array(count + 1);
  const coreNeighbours = new Int32Array(neighbours.length);
  let at = 0;
  let end = 0;
  for (let v = 0; v < size; v++) {
    if (goesWith[v] < 0) continue;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const neighbour = goesWith[neighbours[i]];
      if (neighbour < 0) leaves[at]++;
      else coreNeighbours[end++] = neighbour;
    }
    coreOffsets[++at] = end;
  }
  for (let v = 0; v < size; v++) if (goesWith[v] < 0) goesWith[v] = goesWith[neighbours[offsets[v]]];
  return { core: { size: count, offsets: coreOffsets, neighbours: coreNeighbours.slice(0, end) }, goesWith, leaves };
};
