import type { Graph } from '../graph/graph.ts';

/**
 * Who belongs to the dense middle, and how deep? The core number of each vertex: the largest k for which it lies in a part where everybody has at least k
 * neighbours within the part. Unit: neighbours; 0 without one. Vertices are taken away in the order of the neighbours that are left to them. Linear.
 * Source: Seidman 1983; Batagelj & Zaversnik 2003, "An O(m) algorithm for cores decomposition of networks"; as networkx `core_number`.
 */
export const coreNumbers = ({ size, offsets, neighbours }: Graph): Int32Array => {
  const left = new Int32Array(size);
  let most = 0;
  for (let v = 0; v < size; v++) {
    left[v] = offsets[v + 1] - offsets[v];
    if (left[v] > most) most = left[v];
  }
  // The vertices ordered by the neighbours left to them; those with d of them begin at starts[d].
  const starts = new Int32Array(most + 2);
  for (let v = 0; v < size; v++) starts[left[v] + 1]++;
  for (let d = 1; d <= most; d++) starts[d] += starts[d - 1];
  const order = new Int32Array(size);
  const places = new Int32Array(size);
  for (let v = 0; v < size; v++) {
    places[v] = starts[left[v]]++;
    order[places[v]] = v;
  }
  for (let d = most; d > 0; d--) starts[d] = starts[d - 1];
  starts[0] = 0;
  for (let at = 0; at < size; at++) {
    const v = order[at];
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const w = neighbours[i];
      if (left[w] <= left[v]) continue;
      const first = starts[left[w]];
      const other = order[first];
      order[places[w]] = other;
      places[other] = places[w];
      order[first] = w;
      places[w] = first;
      starts[left[w]]++;
      left[w]--;
    }
  }
  return left;
};
