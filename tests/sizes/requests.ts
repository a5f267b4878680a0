import type { TimingRules } from './timing.ts';

/** What is measured; every peer that has it, has it under the same name. */
export type MeasureName =
  | 'betweenness'
  | 'harmonic'
  | 'components'
  | 'cut-vertices'
  | 'blocks'
  | 'core-numbers'
  | 'removal'
  | 'structural-holes'
  | 'leiden-2'
  | 'leiden-10'
  | 'louvain'
  | 'parallel-leiden';

/** Whom ours is compared with. */
export type PeerName = 'igraph' | 'NetworKit' | 'rustworkx' | 'NetworkX' | 'graphology' | 'GDS';

/** One thing to measure on one graph. */
export interface MeasureRequest {
  readonly measure: string;
  /** The file of the graph. */
  readonly file: string;
  readonly threads: number;
  readonly rules: TimingRules;
  /** Where the values of every timed run go, one run after the other; null where nobody needs them. */
  readonly valuesFile: string | null;
}

/** What came of it: milliseconds of each timed run, and other figures of each run by name, such as the modularity it claims. */
export interface Measured {
  readonly ms: readonly number[];
  readonly facts: Readonly<Record<string, readonly number[]>>;
}
