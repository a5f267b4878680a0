import type { Graph } from '../graph/graph.ts';
import { rounded } from '../rounded.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import { type DistanceSums, distanceBatches, distanceSums } from './distance-sums.ts';
import { type LeaflessGraph, withoutLeaves } from './leafless-graph.ts';

/** How near everybody else is, per vertex. */
export interface HarmonicCentrality {
  /** Unit: contacts at one step. */
  readonly harmonic: Float64Array;
  /** Divided by N-1, all others at one step; 0 where N < 2. */
  readonly normalised: Float64Array;
  /** How many others there is a path to. */
  readonly reached: Int32Array;
  /** Sum of the steps to these; divided by `reached` it is the mean distance. */
  readonly farness: Float64Array;
}

/**
 * From whom is everybody else near? For each vertex the sum over all others of 1/distance, an unreachable one adding 0: the others are as near as that
 * many contacts at one step. Rounded once, by `rounded`. The same under any numbers of the vertices. Leaves are counted with their neighbour. Cost: for
 * every 32 vertices that are no leaves `stepLanes` to its end, at best one look at each edge and at worst 32, shared among the crew. Source: Marchiori & Latora 2000; Boldi & Vigna 2014; as igraph `harmonic_centrality`.
 */
export const harmonicCentrality = (graph: Graph, crew: Crew = ALONE): HarmonicCentrality => {
  const leafless = withoutLeaves(graph);
  const sums = distanceSums(leafless);
  crew.run({ kind: 'distances', pieces: distanceBatches(sums), memory: sums });
  return harmonicFrom(leafless, sums);
};

/** The measure, when all batches of the sums have run. */
export const harmonicFrom = ({ standsFor, isLeaf }: LeaflessGraph, sums: DistanceSums): HarmonicCentrality => {
  const size = standsFor.length;
  const share = (value: number): number => (size < 2 ? 0 : rounded(value / (size - 1)));
  const unfolded = (own: Float64Array, ofLeaf: Float64Array): Float64Array => Float64Array.from(standsFor, (v, i) => (isLeaf[i] ? ofLeaf : own)[v]);
  return {
    harmonic: unfolded(sums.harmonic.map(rounded), sums.harmonicOfLeaf.map(rounded)),
    normalised: unfolded(sums.harmonic.map(share), sums.harmonicOfLeaf.map(share)),
    reached: Int32Array.from(standsFor, (v) => sums.reached[v]),
    farness: Float64Array.from(standsFor, (v, i) => sums.farness[v] + (isLeaf[i] ? sums.reached[v] - 1 : 0)),
  };
};
