import type { DepthFirstForest } from './depth-first-forest.ts';

/**
 * Whose leaving would break a component apart? 1 for each vertex whose removal raises the number of components; a root
 * with two children in the forest, or a vertex with a child whose subtree reaches nothing before it. O(vertices).
 * Source: product definitions, "Cut vertex"; Hopcroft & Tarjan 1973.
 */
export const cutVertices = ({ position, parents, lows }: DepthFirstForest): Uint8Array => {
  const isCut = new Uint8Array(parents.length);
  const rootChildren = new Int32Array(parents.length);
  for (let v = 0; v < parents.length; v++) {
    const parent = parents[v];
    if (parent < 0) continue;
    if (parents[parent] < 0) {
      if (++rootChildren[parent] > 1) isCut[parent] = 1;
    } else if (lows[v] >= position[parent]) isCut[parent] = 1;
  }
  return isCut;
};

/**
 * Which ties are the only bridge between two sides? Edges [a, b] with a < b whose removal raises the number of components,
 * ascending. O(vertices log vertices). Source: Tarjan 1974, "A note on finding the bridges of a graph".
 */
export const bridges = ({ position, parents, lows }: DepthFirstForest): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  for (let v = 0; v < parents.length; v++) {
    const parent = parents[v];
    if (parent >= 0 && lows[v] > position[parent]) found.push([Math.min(v, parent), Math.max(v, parent)]);
  }
  return found.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
};
