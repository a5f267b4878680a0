import type { Graph } from '../graph/graph.ts';
import { rounded } from '../rounded.ts';

/** How closely the neighbours of each vertex are tied to each other. */
export interface LocalClustering {
  /** Per vertex. */
  readonly values: Float64Array;
  /** Mean over all vertices; null in an empty graph. */
  readonly average: number | null;
}

/**
 * Of those tied to this one, how many are tied to each other? Local clustering coefficient: the pairs of neighbours that are joined, divided by all pairs of
 * neighbours; 0 to 1, and 0 with fewer than two neighbours, which count in the mean as well. Rounded to 10 digits. Each triangle is found once, from its
 * vertex of least degree: O(edges · √edges). Source: Watts & Strogatz 1998; Latapy 2008 for the search; as networkx `clustering` and `average_clustering`.
 */
export const localClustering = (graph: Graph): LocalClustering => {
  const values = trianglesAt(graph).map((triangles, v) => {
    const degree = graph.offsets[v + 1] - graph.offsets[v];
    return degree < 2 ? 0 : (2 * triangles) / (degree * (degree - 1));
  });
  return { values: values.map(rounded), average: graph.size === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / graph.size) };
};

/** Triangles that each vertex is part of. */
const trianglesAt = ({ size, offsets, neighbours }: Graph): Float64Array => {
  const degree = (v: number): number => offsets[v + 1] - offsets[v];
  // Towards higher degrees only: these rows are short, even where somebody has many neighbours.
  const upOffsets = new Int32Array(size + 1);
  const up = new Int32Array(neighbours.length / 2);
  let end = 0;
  for (let v = 0; v < size; v++) {
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const w = neighbours[i];
      if (degree(w) > degree(v) || (degree(w) === degree(v) && w > v)) up[end++] = w;
    }
    upOffsets[v + 1] = end;
  }
  const triangles = new Float64Array(size);
  const isMarked = new Uint8Array(size);
  for (let v = 0; v < size; v++) {
    for (let i = upOffsets[v]; i < upOffsets[v + 1]; i++) isMarked[up[i]] = 1;
    for (let i = upOffsets[v]; i < upOffsets[v + 1]; i++) {
      const second = up[i];
      for (let j = upOffsets[second]; j < upOffsets[second + 1]; j++) {
        const third = up[j];
        if (isMarked[third] === 0) continue;
        triangles[v]++;
        triangles[second]++;
        triangles[third]++;
      }
    }
    for (let i = upOffsets[v]; i < upOffsets[v + 1]; i++) isMarked[up[i]] = 0;
  }
  return triangles;
};
