/**
 * A simple undirected graph in compressed sparse rows: the neighbours of v are
 * `neighbours[offsets[v]] .. neighbours[offsets[v + 1] - 1]`, ascending, without v itself and without doubles.
 */
export interface Graph {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
}

/**
 * The simple graph on vertices 0 .. size-1 with the given pairs as edges: direction ignored, parallel pairs merged,
 * self-pairs dropped, so that the order of the pairs never matters. Linear in pairs. Throws RangeError on an unknown vertex.
 */
export const buildGraph = (size: number, sources: ArrayLike<number>, targets: ArrayLike<number>): Graph => {
  const offsets = new Int32Array(size + 1);
  const count = Math.min(sources.length, targets.length);
  for (let i = 0; i < count; i++) {
    const source = sources[i];
    const target = targets[i];
    if (!(source >= 0 && source < size && target >= 0 && target < size))
      throw new RangeError(`edge ${i} joins ${source} and ${target}, outside 0 to ${size - 1}`);
    if (source === target) continue;
    offsets[source + 1]++;
    offsets[target + 1]++;
  }
  for (let v = 0; v < size; v++) offsets[v + 1] += offsets[v];
  const neighbours = new Int32Array(offsets[size]);
  const next = offsets.slice(0, size);
  for (let i = 0; i < count; i++) {
    if (sources[i] === targets[i]) continue;
    neighbours[next[sources[i]]++] = targets[i];
    neighbours[next[targets[i]]++] = sources[i];
  }
  return withoutDoubles(size, offsets, neighbours);
};

const withoutDoubles = (size: number, offsets: Int32Array, neighbours: Int32Array): Graph => {
  const tightOffsets = new Int32Array(size + 1);
  let end = 0;
  for (let v = 0; v < size; v++) {
    const row = neighbours.subarray(offsets[v], offsets[v + 1]).sort();
    let previous = -1;
    for (const neighbour of row) {
      if (neighbour !== previous) neighbours[end++] = neighbour;
      previous = neighbour;
    }
    tightOffsets[v + 1] = end;
  }
  return { size, offsets: tightOffsets, neighbours: neighbours.slice(0, end) };
};

/** How many others is this one tied to directly? Neighbours, however many ties join them. O(1). Source: Freeman 1978, "Centrality in social networks". */
export const degreeOf = (graph: Graph, vertex: number): number => graph.offsets[vertex + 1] - graph.offsets[vertex];

/** The neighbours of a vertex, ascending; a view, not a copy. */
export const neighboursOf = (graph: Graph, vertex: number): Int32Array => graph.neighbours.subarray(graph.offsets[vertex], graph.offsets[vertex + 1]);

/** Whether two vertices are joined; binary search, O(log degree). */
export const areJoined = (graph: Graph, a: number, b: number): boolean => {
  let low = graph.offsets[a];
  let high = graph.offsets[a + 1] - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = graph.neighbours[middle];
    if (found === b) return true;
    if (found < b) low = middle + 1;
    else high = middle - 1;
  }
  return false;
};
