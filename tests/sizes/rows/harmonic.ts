import { type HarmonicCentrality, harmonicCentrality } from '../../../server/network/centrality/harmonic-centrality.ts';
import { against } from './compared.ts';
import { type Kernel, oneThread } from './kernel.ts';
import type { Row } from './row.ts';

/** Sum of 1/distance to every other vertex, 0 for who is not reached. */
export const harmonic: Kernel<HarmonicCentrality> = {
  name: 'harmonic',
  title: 'harmonic centrality',
  threads: oneThread,
  ours: ({ graph }) => harmonicCentrality(graph),
  valuesOf: ({ harmonic: values }) => values,
  heldBy: ['igraph', 'NetworKit', 'NetworkX'],
};

/** Goal 6. */
export const HARMONIC_ROWS: readonly Row[] = [
  against({ goal: 6, kernel: harmonic, graph: 'civic-8k', peer: 'igraph', atLeast: 12 }),
  against({ goal: null, kernel: harmonic, graph: 'civic-8k', peer: 'NetworKit' }),
  against({ goal: null, kernel: harmonic, graph: 'BA-5k', peer: 'igraph', isSlow: true }),
  against({ goal: null, kernel: harmonic, graph: 'LFR-5k', peer: 'igraph', isSlow: true }),
];
