import type { Graph } from './graph.ts';

/**
 * A depth-first forest. Positions number the vertices in the order they are entered, so that a subtree is a run of
 * positions: `position[v] .. position[v] + subtreeSizes[v] - 1`.
 */
export interface DepthFirstForest {
  readonly position: Int32Array;
  readonly vertexAt: Int32Array;
  /** -1 for a root. */
  readonly parents: Int32Array;
  /** Smallest position reached from the subtree of v over at most one edge that is not in the forest. */
  readonly lows: Int32Array;
  readonly subtreeSizes: Int32Array;
}

/**
 * The depth-first forest of a graph, roots and neighbours in ascending order, with the low points that cut vertices,
 * bridges and the parts around them are read from. Without recursion; O(vertices + edges).
 * Source: Hopcroft & Tarjan 1973, "Efficient algorithms for graph manipulation".
 */
export const depthFirstForest = ({ size, offsets, neighbours }: Graph): DepthFirstForest => {
  const position = new Int32Array(size).fill(-1);
  const vertexAt = new Int32Array(size);
  const parents = new Int32Array(size).fill(-1);
  const lows = new Int32Array(size);
  const subtreeSizes = new Int32Array(size).fill(1);
  const next = offsets.slice(0, size);
  let entered = 0;
  const enter = (v: number, parent: number): void => {
    parents[v] = parent;
    lows[v] = entered;
    vertexAt[entered] = v;
    position[v] = entered++;
  };
  for (let root = 0; root < size; root++) {
    if (position[root] >= 0) continue;
    enter(root, -1);
    for (let v = root; v >= 0; ) {
      if (next[v] < offsets[v + 1]) {
        const neighbour = neighbours[next[v]++];
        if (position[neighbour] < 0) {
          enter(neighbour, v);
          v = neighbour;
        } else if (neighbour !== parents[v] && position[neighbour] < lows[v]) lows[v] = position[neighbour];
      } else {
        const parent = parents[v];
        if (parent >= 0) {
          if (lows[v] < lows[parent]) lows[parent] = lows[v];
          subtreeSizes[parent] += subtreeSizes[v];
        }
        v = parent;
      }
    }
  }
  return { position, vertexAt, parents, lows, subtreeSizes };
};
