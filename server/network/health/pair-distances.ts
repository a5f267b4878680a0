import { LANES, laneSearch, startLanes, stepLanes } from '../centrality/lane-search.ts';
import type { Graph } from '../graph/graph.ts';
import { onShared, sharedFloats, sharedInts } from '../work/shared-arrays.ts';

/** What the searches for the distances of pairs read and write, on memory that threads may share; each piece writes places of its own. */
export interface PairDistances {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** -1 for each vertex that counts, 0 for others. */
  readonly countedMask: Int32Array;
  /** The vertices that count, each once; 32 after each other are a batch. */
  readonly sources: Int32Array;
  /** Per piece, over ordered pairs: those with a path, the sum of their hops, and those of three hops at the most. */
  readonly connected: Float64Array;
  readonly hops: Float64Array;
  readonly within3: Float64Array;
}

/** A piece is so many batches: long enough to be worth handing over, short enough to be given up. */
const BATCHES = 8;

/** Room for the distances between all pairs of counted vertices. Best where neighbours have numbers close to each other: searches of one batch soon go on together. */
export const pairDistances = ({ graph, counted }: { readonly graph: Graph; readonly counted: Uint8Array }): PairDistances => {
  const sources = Int32Array.from(counted.keys()).filter((v) => counted[v] === 1);
  const pieces = Math.ceil(sources.length / (LANES * BATCHES));
  const countedMask = sharedInts(graph.size);
  counted.forEach((flag, v) => {
    countedMask[v] = -flag;
  });
  return {
    offsets: onShared(graph.offsets),
    neighbours: onShared(graph.neighbours),
    countedMask,
    sources: onShared(sources),
    connected: sharedFloats(pieces),
    hops: sharedFloats(pieces),
    within3: sharedFloats(pieces),
  };
};

/** Into how many pieces the work is divided; depends on the graph alone. */
export const pairDistancesPieces = ({ connected }: PairDistances): number => connected.length;

/** Takes up the searches on this thread: the function counts one piece by itself and writes its sums at the end. Pieces may run in any order, on any thread and twice. */
export const startPairDistances = (memory: PairDistances): ((piece: number) => void) => {
  const { offsets, neighbours, countedMask, sources } = memory;
  const search = laneSearch({ size: countedMask.length, offsets, neighbours });
  const { reached, lanes } = search;
  return (piece) => {
    let connected = 0;
    let hops = 0;
    let within3 = 0;
    const end = Math.min(sources.length, (piece + 1) * BATCHES * LANES);
    for (let first = piece * BATCHES * LANES; first < end; first += LANES) {
      let count = startLanes(search, sources.subarray(first, Math.min(end, first + LANES)));
      for (let distance = 1; count > 0; distance++) {
        count = stepLanes(search, count);
        let here = 0;
        for (let at = 0; at < count; at++) here += bitsOf(lanes[reached[at]] & countedMask[reached[at]]);
        connected += here;
        hops += here * distance;
        if (distance <= 3) within3 += here;
      }
    }
    memory.connected[piece] = connected;
    memory.hops[piece] = hops;
    memory.within3[piece] = within3;
  };
};

const bitsOf = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
