import type { Graph } from '../graph/graph.ts';

/** Distances among the counted vertices, over unordered pairs. */
export interface Distances {
  readonly pairs: number;
  readonly connected: number;
  /** Sum of the hops of connected pairs. */
  readonly hops: number;
  readonly within3: number;
}

const LANES = 32;

/**
 * How far are groups from each other? Hops of the shortest paths between all pairs of counted vertices, other vertices serving as
 * steps in between. `counted` holds 1 for a vertex that counts. Breadth-first from 32 vertices at once, one bit each (Then et al. 2014).
 */
export const distancesAmong = (whole: Graph, countedOfWhole: Uint8Array): Distances => {
  const { graph, counted } = withoutLoners(whole, countedOfWhole);
  const sources = Int32Array.from({ length: graph.size }, (_, v) => v).filter((v) => counted[v] === 1);
  let connected = 0;
  let hops = 0;
  let within3 = 0;
  for (let start = 0; start < sources.length; start += LANES) {
    const reached = reachedAtLevel(graph, sources.subarray(start, start + LANES), counted);
    for (let level = 1; level < reached.length; level++) {
      connected += reached[level];
      hops += reached[level] * level;
      if (level <= 3) within3 += reached[level];
    }
  }
  const all = countedOfWhole.reduce((sum, flag) => sum + flag, 0);
  return { pairs: (all * (all - 1)) / 2, connected: connected / 2, hops: hops / 2, within3: within3 / 2 };
};

/** Only the vertices with a neighbour: who has none is at no distance from anybody. People have none among organisation links, and are most. */
const withoutLoners = (whole: Graph, counted: Uint8Array): { readonly graph: Graph; readonly counted: Uint8Array } => {
  const { size, offsets, neighbours } = whole;
  const kept = Int32Array.from({ length: size }, (_, v) => v).filter((v) => offsets[v + 1] > offsets[v]);
  const place = new Int32Array(size).fill(-1);
  kept.forEach((v, i) => {
    place[v] = i;
  });
  const graph = {
    size: kept.length,
    offsets: Int32Array.from({ length: kept.length + 1 }, (_, i) => (i < kept.length ? offsets[kept[i]] : neighbours.length)),
    neighbours: neighbours.map((v) => place[v]),
  };
  return { graph, counted: Uint8Array.from(kept, (v) => counted[v]) };
};

/** For up to 32 sources together: how many (source, counted vertex) pairs lie at each distance. */
const reachedAtLevel = (graph: Graph, sources: Int32Array, counted: Uint8Array): readonly number[] => {
  const { size, offsets, neighbours } = graph;
  const seen = new Int32Array(size);
  let frontier = new Int32Array(size);
  let next = new Int32Array(size);
  sources.forEach((source, lane) => {
    seen[source] |= 1 << lane;
    frontier[source] |= 1 << lane;
  });
  const reached = [0];
  for (let moved = true; moved; ) {
    for (let v = 0; v < size; v++) {
      if (frontier[v] === 0) continue;
      for (let i = offsets[v]; i < offsets[v + 1]; i++) next[neighbours[i]] |= frontier[v];
    }
    moved = false;
    let here = 0;
    for (let v = 0; v < size; v++) {
      next[v] &= ~seen[v];
      if (next[v] === 0) continue;
      seen[v] |= next[v];
      moved = true;
      if (counted[v] === 1) here += bitsOf(next[v]);
    }
    reached.push(here);
    [frontier, next] = [next, frontier];
    next.fill(0);
  }
  return reached;
};

const bitsOf = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
