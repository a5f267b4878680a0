import type { Graph } from './graph.ts';

/** Components of a graph, numbered in the order of their smallest vertices. */
export interface Components {
  readonly count: number;
  /** Component of each vertex. */
  readonly of: Int32Array;
  /** Vertices of each component. */
  readonly sizes: Int32Array;
}

/** Who hangs together with whom at all? Maximal sets of vertices joined by paths; O(vertices + edges). */
export const connectedComponents = ({ size, offsets, neighbours }: Graph): Components => {
  const of = new Int32Array(size).fill(-1);
  const waiting = new Int32Array(size);
  const sizes: number[] = [];
  for (let start = 0; start < size; start++) {
    if (of[start] >= 0) continue;
    const component = sizes.length;
    let end = 0;
    waiting[end++] = start;
    of[start] = component;
    for (let at = 0; at < end; at++) {
      for (let i = offsets[waiting[at]]; i < offsets[waiting[at] + 1]; i++) {
        const neighbour = neighbours[i];
        if (of[neighbour] >= 0) continue;
        of[neighbour] = component;
        waiting[end++] = neighbour;
      }
    }
    sizes.push(end);
  }
  return { count: sizes.length, of, sizes: Int32Array.from(sizes) };
};

/**
 * Which component is the main part? The one with most groups, then most vertices, then the smallest id; -1 in an empty
 * graph. `isGroup` holds 1 for a group. Vertices ascend by id, so the smallest id is the smallest vertex.
 * O(vertices). Source: product definitions, "Main part".
 */
export const mainComponent = (components: Components, isGroup: Uint8Array): number => {
  const groups = new Int32Array(components.count);
  for (let v = 0; v < isGroup.length; v++) groups[components.of[v]] += isGroup[v];
  let main = -1;
  for (let component = 0; component < components.count; component++)
    if (main < 0 || groups[component] > groups[main] || (groups[component] === groups[main] && components.sizes[component] > components.sizes[main]))
      main = component;
  return main;
};
