import type { Graph } from '../graph/graph.ts';

/** How many searches run side by side: the bits of a word. */
export const LANES = 32;

/** Breadth-first searches from up to 32 sources side by side. Bit j of a word, its lane j, is the search from the j-th source. */
export interface LaneSearch {
  readonly graph: Graph;
  /** Whom some search came to with the last step: the first of these, as many as `startLanes` or `stepLanes` said. */
  readonly reached: Int32Array;
  /** The lanes in which each of these was reached with the last step; of other vertices it says nothing. */
  readonly lanes: Int32Array;
  /** The lanes in which each vertex was reached so far. */
  readonly seen: Int32Array;
  /** Room for a step: all 0 between steps, and a list. */
  readonly arriving: Int32Array;
  readonly touched: Int32Array;
}

/** Steps from fewer than this share of the vertices look at those they reach, others at all vertices in turn. */
const FEW = 1 / 8;

/** Room to search a graph, used again for each start. Lists have room for one more, since a place is written before it is known whether it counts. */
export const laneSearch = (graph: Graph): LaneSearch => ({
  graph,
  reached: new Int32Array(graph.size + 1),
  lanes: new Int32Array(graph.size),
  seen: new Int32Array(graph.size),
  arriving: new Int32Array(graph.size),
  touched: new Int32Array(graph.size + 1),
});

/** Begins anew from up to 32 different vertices; how many they are. */
export const startLanes = ({ reached, lanes, seen }: LaneSearch, sources: Int32Array): number => {
  seen.fill(0);
  sources.forEach((source, lane) => {
    seen[source] = lanes[source] = 1 << lane;
    reached[lane] = source;
  });
  return sources.length;
};

/**
 * Who is one step further, seen from 32 at once? Goes on from the `count` vertices reached last and says how many it reaches, 0 at the end. Searches
 * that stand on the same vertex go on together, in one word. All steps together cost the edges, once for each step at which a search stands on one end.
 * Source: Then et al. 2014, "The more the merrier: efficient multi-source graph traversal".
 */
export const stepLanes = (search: LaneSearch, count: number): number =>
  count < search.graph.size * FEW ? stepToTouched(search, count) : stepToAny(search, count);

const stepToTouched = ({ graph, reached, lanes, seen, arriving, touched }: LaneSearch, count: number): number => {
  const { offsets, neighbours } = graph;
  let end = 0;
  for (let at = 0; at < count; at++) {
    const v = reached[at];
    const here = lanes[v];
    for (let i = offsets[v], stop = offsets[v + 1]; i < stop; i++) {
      const w = neighbours[i];
      const others = arriving[w];
      touched[end] = w;
      end += 1 - isSome(others);
      arriving[w] = others | here;
    }
  }
  let fresh = 0;
  for (let at = 0; at < end; at++) {
    const v = touched[at];
    const arrived = arriving[v] & ~seen[v];
    arriving[v] = 0;
    seen[v] |= arrived;
    lanes[v] = arrived;
    reached[fresh] = v;
    fresh += isSome(arrived);
  }
  return fresh;
};

const stepToAny = ({ graph, reached, lanes, seen, arriving }: LaneSearch, count: number): number => {
  const { size, offsets, neighbours } = graph;
  for (let at = 0; at < count; at++) {
    const v = reached[at];
    const here = lanes[v];
    for (let i = offsets[v], stop = offsets[v + 1]; i < stop; i++) arriving[neighbours[i]] |= here;
  }
  let fresh = 0;
  for (let v = 0; v < size; v++) {
    const arrived = arriving[v] & ~seen[v];
    arriving[v] = 0;
    seen[v] |= arrived;
    lanes[v] = arrived;
    reached[fresh] = v;
    fresh += isSome(arrived);
  }
  return fresh;
};

/** 1 for a word with a bit in it, 0 for none; without a branch that nothing could predict. */
const isSome = (word: number): number => (word | -word) >>> 31;
