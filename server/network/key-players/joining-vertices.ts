import { degreeOf, type Graph } from '../graph/graph.ts';

/** A network without those who cannot lie between groups. */
export interface JoiningVertices {
  readonly graph: Graph;
  /** 1 = a group. */
  readonly isGroup: Uint8Array;
  /** Which vertex of the whole network each one is, ascending. */
  readonly vertices: Int32Array;
}

/**
 * Who can hold groups together at all? Groups with a tie, and whoever else has two: who has but one joins nobody to anybody, whoever leaves, and a group without
 * ties is joined to none. Most people belong to one group, so this is less than half of a city. O(vertices + edges).
 */
export const joiningVertices = (graph: Graph, isGroup: Uint8Array): JoiningVertices => {
  const placeOf = new Int32Array(graph.size).fill(-1);
  const kept = new Int32Array(graph.size);
  let size = 0;
  for (let v = 0; v < graph.size; v++) {
    if (degreeOf(graph, v) + isGroup[v] < 2) continue;
    kept[size] = v;
    placeOf[v] = size++;
  }
  const vertices = kept.slice(0, size);
  const offsets = new Int32Array(size + 1);
  const neighbours = new Int32Array(graph.neighbours.length);
  let end = 0;
  for (let place = 0; place < size; place++) {
    for (let i = graph.offsets[vertices[place]]; i < graph.offsets[vertices[place] + 1]; i++)
      if (placeOf[graph.neighbours[i]] >= 0) neighbours[end++] = placeOf[graph.neighbours[i]];
    offsets[place + 1] = end;
  }
  return { graph: { size, offsets, neighbours: neighbours.slice(0, end) }, isGroup: Uint8Array.from(vertices, (v) => isGroup[v]), vertices };
};
