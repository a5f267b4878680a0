import { breadthFirstOrder } from '../graph/breadth-first-order.ts';
import type { Graph } from '../graph/graph.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import { pairDistances, pairDistancesPieces } from './pair-distances.ts';

/** Distances among the counted vertices, over unordered pairs. */
export interface Distances {
  readonly pairs: number;
  readonly connected: number;
  /** Sum of the hops of connected pairs. */
  readonly hops: number;
  readonly within3: number;
}

/**
 * How far are groups from each other? Hops of the shortest paths between all pairs of counted vertices, other vertices serving as steps in between. `counted`
 * holds 1 for a vertex that counts. Whole numbers, the same in any order of work. Cost: for every 32 counted vertices with a
 * neighbour `stepLanes` to its end, at best one look at each edge and at worst 32, shared among the crew. Source: product definitions, "Network health"; Then et al. 2014 for the searches.
 */
export const distancesAmong = (whole: Graph, countedOfWhole: Uint8Array, crew: Crew = ALONE): Distances => {
  const memory = pairDistances(withoutLoners(whole, countedOfWhole));
  crew.run({ kind: 'pairs', pieces: pairDistancesPieces(memory), memory });
  const all = sum(countedOfWhole);
  return { pairs: (all * (all - 1)) / 2, connected: sum(memory.connected) / 2, hops: sum(memory.hops) / 2, within3: sum(memory.within3) / 2 };
};

/**
 * Only the vertices with a neighbour: who has none is at no distance from anybody. People have none among organisation links, and are most. Numbered
 * breadth-first, so that who is near lies near in memory.
 */
const withoutLoners = (whole: Graph, counted: Uint8Array): { readonly graph: Graph; readonly counted: Uint8Array } => {
  const { size, offsets, neighbours } = whole;
  const kept = breadthFirstOrder(whole).filter((v) => offsets[v + 1] > offsets[v]);
  const place = new Int32Array(size);
  const keptOffsets = new Int32Array(kept.length + 1);
  kept.forEach((v, i) => {
    place[v] = i;
    keptOffsets[i + 1] = keptOffsets[i] + offsets[v + 1] - offsets[v];
  });
  const keptNeighbours = new Int32Array(neighbours.length);
  kept.forEach((v, i) => {
    for (let from = offsets[v], to = keptOffsets[i]; from < offsets[v + 1]; from++, to++) keptNeighbours[to] = place[neighbours[from]];
  });
  return { graph: { size: kept.length, offsets: keptOffsets, neighbours: keptNeighbours }, counted: Uint8Array.from(kept, (v) => counted[v]) };
};

const sum = (values: Uint8Array | Float64Array): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
