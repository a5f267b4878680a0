import type { Blocks } from '../graph/blocks.ts';
import type { DepthFirstForest } from '../graph/depth-first-forest.ts';
import { buildGraph, degreeOf, type Graph } from '../graph/graph.ts';
import { twinClasses } from '../graph/twin-classes.ts';

/**
 * The blocks of three vertices and more, side by side in one graph, twins merged: where shortest paths have a choice. A place is a vertex in a
 * block; a cut vertex has several. A class is the places of one block that are twins there; it is the vertex of `graph`.
 */
export interface BlockGraph {
  readonly graph: Graph;
  /** Places in each class. */
  readonly multiplicity: Float64Array;
  /** 1 = the places of the class are joined to each other. */
  readonly isClosed: Uint8Array;
  /** The i-th of these blocks holds the classes `starts[i] .. starts[i + 1] - 1`. */
  readonly starts: Int32Array;
  /** Vertex, block and class of each place. */
  readonly vertices: Int32Array;
  readonly blocks: Int32Array;
  readonly classes: Int32Array;
}

/**
 * In which parts of the network is there more than one way? Takes a graph apart at its cut vertices and merges twins; what stands on bridges only,
 * leaves above all, is left out: there the way is forced. Classes are numbered breadth-first from the best connected of each block, so that
 * those searched together lie together. O(vertices + edges).
 */
export const blockGraphOf = (graph: Graph, { position }: DepthFirstForest, { count, above, tops, sizes }: Blocks): BlockGraph => {
  const placeOfTop = new Int32Array(count).fill(-1);
  const places = sizes.reduce((sum, size) => sum + (size > 2 ? size : 0), 0);
  const vertices = new Int32Array(places);
  const blocks = new Int32Array(places);
  const placeBelow = new Int32Array(graph.size).fill(-1);
  let end = 0;
  const settle = (vertex: number, block: number): number => {
    vertices[end] = vertex;
    blocks[end] = block;
    return end++;
  };
  for (let block = 0; block < count; block++) if (sizes[block] > 2) placeOfTop[block] = settle(tops[block], block);
  for (let v = 0; v < graph.size; v++) if (above[v] >= 0 && sizes[above[v]] > 2) placeBelow[v] = settle(v, above[v]);
  const sources = new Int32Array(graph.neighbours.length / 2);
  const targets = new Int32Array(graph.neighbours.length / 2);
  let edges = 0;
  for (let v = 0; v < graph.size; v++) {
    if (placeBelow[v] < 0) continue;
    for (let i = graph.offsets[v]; i < graph.offsets[v + 1]; i++) {
      const w = graph.neighbours[i];
      if (position[w] > position[v]) continue;
      sources[edges] = placeBelow[v];
      targets[edges++] = w === tops[above[v]] ? placeOfTop[above[v]] : placeBelow[w];
    }
  }
  return { ...merged(buildGraph(places, sources.subarray(0, edges), targets.subarray(0, edges))), vertices, blocks };
};

/** Merges the twins among places, and numbers the classes breadth-first; blocks stay apart, as nothing joins them. */
const merged = (places: Graph): Omit<BlockGraph, 'vertices' | 'blocks'> => {
  const twins = twinClasses(places);
  const first = firstMembers(twins.of, twins.count);
  const between = mergedGraph(places, twins.of, twins.count, (twin) => twin);
  const { number, starts } = breadthFirst(between);
  const classes = twins.of.map((twin) => number[twin]);
  const multiplicity = new Float64Array(twins.count);
  for (const one of classes) multiplicity[one]++;
  const isClosed = new Uint8Array(twins.count);
  for (const place of first) if (hasTwinBeside(places, classes, place)) isClosed[classes[place]] = 1;
  return { graph: mergedGraph(places, twins.of, twins.count, (twin) => number[twin]), multiplicity, isClosed, starts, classes };
};

const firstMembers = (of: Int32Array, count: number): Int32Array => {
  const first = new Int32Array(count).fill(-1);
  for (let place = 0; place < of.length; place++) if (first[of[place]] < 0) first[of[place]] = place;
  return first;
};

const mergedGraph = (places: Graph, of: Int32Array, count: number, numbered: (twin: number) => number): Graph => {
  const first = firstMembers(of, count);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let twin = 0; twin < count; twin++)
    for (let i = places.offsets[first[twin]]; i < places.offsets[first[twin] + 1]; i++) {
      const other = of[places.neighbours[i]];
      if (other <= twin) continue;
      sources.push(numbered(twin));
      targets.push(numbered(other));
    }
  return buildGraph(count, sources, targets);
};

const hasTwinBeside = ({ offsets, neighbours }: Graph, classes: Int32Array, place: number): boolean => {
  for (let i = offsets[place]; i < offsets[place + 1]; i++) if (classes[neighbours[i]] === classes[place]) return true;
  return false;
};

/** New numbers, component by component in the order of their smallest vertices, each breadth-first from the vertex of highest degree. */
const breadthFirst = (graph: Graph): { readonly number: Int32Array; readonly starts: Int32Array } => {
  const number = new Int32Array(graph.size).fill(-1);
  const order = new Int32Array(graph.size);
  const starts: number[] = [];
  let numbered = 0;
  const walk = (from: number): void => {
    let end = numbered;
    number[from] = end;
    order[end++] = from;
    for (let at = numbered; at < end; at++)
      for (let i = graph.offsets[order[at]]; i < graph.offsets[order[at] + 1]; i++) {
        const w = graph.neighbours[i];
        if (number[w] >= 0) continue;
        number[w] = end;
        order[end++] = w;
      }
    numbered = end;
  };
  for (let v = 0; v < graph.size; v++) {
    if (number[v] >= 0) continue;
    const start = numbered;
    starts.push(start);
    walk(v);
    let best = v;
    for (let at = start; at < numbered; at++) {
      if (degreeOf(graph, order[at]) > degreeOf(graph, best)) best = order[at];
    }
    if (best === v) continue;
    for (let at = start; at < numbered; at++) number[order[at]] = -1;
    numbered = start;
    walk(best);
  }
  starts.push(numbered);
  return { number, starts: Int32Array.from(starts) };
};
