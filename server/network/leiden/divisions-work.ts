import type { Graph } from '../graph/graph.ts';
import { onShared, sharedInts } from '../work/shared-arrays.ts';
import { clusterSearch } from './cluster-search.ts';

/** Divisions of one graph into clusters, each from a seed of its own, on memory that threads may share. */
export interface DivisionsMemory {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** 1 for a person, where two-mode modularity is sought; of length 0 where plain modularity is. */
  readonly isPerson: Int32Array;
  /** The seed of the first division; each next one has the next. */
  readonly seed: Int32Array;
  /** The cluster of each vertex, division after division. */
  readonly clusters: Int32Array;
}

/** Room for so many divisions. */
export const divisionsMemory = ({ offsets, neighbours, size }: Graph, isPerson: Uint8Array | null, seed: number, runs: number): DivisionsMemory => ({
  offsets: onShared(offsets),
  neighbours: onShared(neighbours),
  isPerson: onShared(Int32Array.from(isPerson ?? [])),
  seed: onShared(Int32Array.of(seed)),
  clusters: sharedInts(runs * size),
});

/** The clusters of one division; a view. */
export const divisionOf = ({ clusters, offsets }: DivisionsMemory, run: number): Int32Array =>
  clusters.subarray(run * (offsets.length - 1), (run + 1) * (offsets.length - 1));

/** Takes up the searches on this thread: a piece is one division from one start. */
export const startDivisions = (memory: DivisionsMemory): ((run: number) => void) => {
  const { offsets, neighbours, isPerson, seed } = memory;
  const graph = { size: offsets.length - 1, offsets, neighbours };
  const search = clusterSearch(graph, isPerson.length > 0 ? Uint8Array.from(isPerson) : null);
  return (run) => divisionOf(memory, run).set(search(seed[0] + run, 1));
};
