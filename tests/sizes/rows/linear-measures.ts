import { coreNumbers as coresOf } from '../../../server/network/centrality/k-core.ts';
import { type Components, connectedComponents } from '../../../server/network/graph/components.ts';
import { against } from './compared.ts';
import { type Kernel, oneThread } from './kernel.ts';
import type { Row } from './row.ts';

/** Which vertices hang together. */
export const components: Kernel<Components> = {
  name: 'components',
  title: 'components',
  threads: oneThread,
  ours: ({ graph }) => connectedComponents(graph),
  /** The smallest vertex of each one's component. */
  valuesOf: ({ of, count }) => {
    const first = new Float64Array(count).fill(-1);
    of.forEach((component, v) => {
      if (first[component] < 0) first[component] = v;
    });
    return Float64Array.from(of, (component) => first[component]);
  },
  heldBy: ['igraph', 'NetworKit', 'rustworkx', 'NetworkX'],
};

/** The largest k for which a vertex is in a part where everybody has k neighbours. */
export const coreNumbers: Kernel<Int32Array> = {
  name: 'core-numbers',
  title: 'core numbers',
  threads: oneThread,
  ours: ({ graph }) => coresOf(graph),
  valuesOf: (values) => Float64Array.from(values),
  heldBy: ['igraph', 'NetworKit', 'rustworkx', 'NetworkX'],
};

/** No goals: what takes a single pass, where C has the advantage. */
export const LINEAR_ROWS: readonly Row[] = [
  against({ goal: null, kernel: components, graph: 'civic-8k', peer: 'igraph' }),
  against({ goal: null, kernel: components, graph: 'civic-600k', peer: 'igraph', isSlow: true }),
  against({ goal: null, kernel: components, graph: 'civic-600k', peer: 'NetworKit', isSlow: true }),
  against({ goal: null, kernel: coreNumbers, graph: 'civic-600k', peer: 'igraph', isSlow: true }),
  against({ goal: null, kernel: coreNumbers, graph: 'civic-600k', peer: 'NetworKit', isSlow: true }),
];
