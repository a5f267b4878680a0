import type { LoadedGraph } from '../graphs/graph-file.ts';
import { type GraphName, SMALL_GRAPHS } from '../graphs/named-graphs.ts';
import type { MeasureName, PeerName } from '../requests.ts';

/** One thing our engine does on a graph, as it is timed. */
export interface Kernel<Result = unknown, Prepared = unknown> {
  readonly name: MeasureName | 'betweenness-alone' | 'first-ranking' | 'leiden' | 'joining';
  /** The name under which peers hold it, where that is another. */
  readonly measuredAs?: MeasureName;
  /** What it is in the table. */
  readonly title: string;
  /** Threads it works with on a machine with so many cores. */
  readonly threads: (cores: number) => number;
  /** What is there before the clock starts, beside the graph: threads that wait for work, or what was known of the network before it changed. */
  prepare?(loaded: LoadedGraph, threads: number): Prepared | Promise<Prepared>;
  /** What is timed, on a graph that nobody has looked at before; null where the engine does not have it. */
  readonly ours: Ours<Result, Prepared> | null;
  /** What peers must come to as well: one value for each vertex, or what the measure says. */
  valuesOf(result: Result, loaded: LoadedGraph): Float64Array;
  /** Other figures of a run, such as the modularity it claims. */
  factsOf?(result: Result): Readonly<Record<string, number>>;
  /** The peers that hold the same measure under the same name. */
  readonly heldBy: readonly PeerName[];
  /** The small graphs on which peers mean the same by it; all of them where nothing is said. */
  readonly smallGraphs?: readonly GraphName[];
}

/** The name under which peers hold what a kernel does. */
export const measureOf = ({ name, measuredAs = name as MeasureName }: Kernel): MeasureName => measuredAs;

/** One run of ours. A method, so that kernels of all kinds fit into one list. */
type Ours<Result, Prepared> = { run(loaded: LoadedGraph, prepared: Prepared): Result }['run'];

/** The small graphs on which a kernel is checked first. */
export const smallGraphsOf = ({ smallGraphs = SMALL_GRAPHS }: Kernel): readonly GraphName[] => smallGraphs;

/** One thread, however many cores there are. */
export const oneThread = (): number => 1;

/** As many threads as there are cores. */
export const allCores = (cores: number): number => cores;
