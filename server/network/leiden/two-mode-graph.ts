import type { Graph } from '../graph/graph.ts';

/** Who is tied to which organisation? The edges between a person and an organisation alone, on the same vertices; `isPerson` holds 1 for a person. Linear. */
export const twoModeGraph = ({ size, offsets, neighbours }: Graph, isPerson: Uint8Array): Graph => {
  const keptOffsets = new Int32Array(size + 1);
  const kept = new Int32Array(neighbours.length);
  let end = 0;
  for (let v = 0; v < size; v++) {
    for (let i = offsets[v]; i < offsets[v + 1]; i++) if (isPerson[neighbours[i]] !== isPerson[v]) kept[end++] = neighbours[i];
    keptOffsets[v + 1] = end;
  }
  return { size, offsets: keptOffsets, neighbours: kept.slice(0, end) };
};
