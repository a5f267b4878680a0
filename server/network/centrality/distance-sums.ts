import { breadthFirstOrder } from '../graph/breadth-first-order.ts';
import { onShared, sharedFloats, sharedInts } from '../work/shared-arrays.ts';
import { countReached, countWeights, laneCounts, takeCounts } from './lane-counts.ts';
import { LANES, laneSearch, startLanes, stepLanes } from './lane-search.ts';
import type { LeaflessGraph } from './leafless-graph.ts';

/** What the searches for distances read and write, on memory that threads may share; each batch of sources writes places of its own. */
export interface DistanceSums {
  /** The graph without leaves, and how many hung on each vertex. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly leaves: Int32Array;
  /** Each of its vertices once; 32 after each other are a batch. */
  readonly sources: Int32Array;
  /** Per vertex of it: the sum of 1/distance to all others, and that of each leaf that hung on it. */
  readonly harmonic: Float64Array;
  readonly harmonicOfLeaf: Float64Array;
  /** Per vertex of it: how many others there is a path to, and the sum of the steps to them. */
  readonly reached: Int32Array;
  readonly farness: Float64Array;
}

/** Room for the sums. Sources that are near each other come into one batch, since their searches soon go on together. Linear. */
export const distanceSums = ({ core, leaves }: LeaflessGraph): DistanceSums => ({
  offsets: onShared(core.offsets),
  neighbours: onShared(core.neighbours),
  leaves: onShared(leaves),
  sources: onShared(breadthFirstOrder(core)),
  harmonic: sharedFloats(core.size),
  harmonicOfLeaf: sharedFloats(core.size),
  reached: sharedInts(core.size),
  farness: sharedFloats(core.size),
});

/** Into how many batches the sources are divided; depends on the graph alone. */
export const distanceBatches = ({ sources }: DistanceSums): number => Math.ceil(sources.length / LANES);

/**
 * Takes up the searches on this thread: the function sums one batch by itself and writes its sums at the end. Batches may run in any order, on any thread and
 * twice. Others are counted for each distance and the counts divided in ascending order: the sums are the same to the last bit under any numbers.
 */
export const startDistanceSums = (memory: DistanceSums): ((batch: number) => void) => {
  const { offsets, neighbours, leaves, sources } = memory;
  const search = laneSearch({ size: sources.length, offsets, neighbours });
  const counts = laneCounts();
  const countsOfLeaves = laneCounts();
  const here = new Int32Array(LANES);
  const leavesHere = new Int32Array(LANES);
  const leavesBefore = new Int32Array(LANES);
  const harmonic = new Float64Array(LANES);
  const harmonicOfLeaf = new Float64Array(LANES);
  const reached = new Int32Array(LANES);
  const farness = new Float64Array(LANES);
  return (batch) => {
    const sourcesOfBatch = sources.subarray(batch * LANES, (batch + 1) * LANES);
    harmonic.fill(0);
    harmonicOfLeaf.fill(1);
    reached.fill(0);
    farness.fill(0);
    sourcesOfBatch.forEach((source, lane) => {
      leavesBefore[lane] = leaves[source];
    });
    for (let distance = 1, count = startLanes(search, sourcesOfBatch); count > 0; distance++) {
      count = stepLanes(search, count);
      countReached(counts, search, count);
      countWeights(countsOfLeaves, search, count, leaves);
      takeCounts(counts, here);
      takeCounts(countsOfLeaves, leavesHere);
      for (let lane = 0; lane < LANES; lane++) {
        const others = here[lane] + leavesBefore[lane];
        harmonic[lane] += others / distance;
        // From a leaf everybody is one step further but its neighbour, with which its sum begins, and itself.
        harmonicOfLeaf[lane] += (distance === 1 ? others - 1 : others) / (distance + 1);
        reached[lane] += others;
        farness[lane] += others * distance;
        leavesBefore[lane] = leavesHere[lane];
      }
    }
    sourcesOfBatch.forEach((source, lane) => {
      memory.harmonic[source] = harmonic[lane];
      memory.harmonicOfLeaf[source] = harmonicOfLeaf[lane];
      memory.reached[source] = reached[lane];
      memory.farness[source] = farness[lane];
    });
  };
};
