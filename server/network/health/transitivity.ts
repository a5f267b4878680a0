import { degreeOf, type Graph } from '../graph/graph.ts';

/**
 * Are two groups that are linked to a third one linked to each other? Three times the triangles divided by the paths of
 * two edges, 0 to 1; null where there is no such path. Cost: for each edge the neighbours of one end. Source: Newman, Watts & Strogatz 2002, as networkx `transitivity`.
 */
export const transitivity = (graph: Graph): number | null => {
  const { size, offsets, neighbours } = graph;
  const marked = new Uint8Array(size);
  let closed = 0;
  let paths = 0;
  for (let v = 0; v < size; v++) {
    paths += (degreeOf(graph, v) * (degreeOf(graph, v) - 1)) / 2;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) marked[neighbours[i]] = 1;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const second = neighbours[i];
      if (second < v) continue;
      for (let j = offsets[second]; j < offsets[second + 1]; j++) if (neighbours[j] > second) closed += marked[neighbours[j]];
    }
    for (let i = offsets[v]; i < offsets[v + 1]; i++) marked[neighbours[i]] = 0;
  }
  return paths === 0 ? null : (3 * closed) / paths;
};
