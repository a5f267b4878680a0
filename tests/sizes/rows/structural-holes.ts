import { constraintOn } from '../../../server/network/people/constraint.ts';
import { effectiveSizeOf } from '../../../server/network/people/effective-size.ts';
import { peopleProjection } from '../../../server/network/people/people-projection.ts';
import type { StakeholderNetwork } from '../../../server/network/stakeholder-network.ts';
import { growingTieList } from '../../../server/network/tie-list.ts';
import { against } from './compared.ts';
import { type Kernel, oneThread } from './kernel.ts';
import type { Row } from './row.ts';

/** Burt's constraint and effective size of every person, the projection of people onto people included. */
export const structuralHoles: Kernel<{ readonly constraint: readonly (number | null)[]; readonly effectiveSize: readonly (number | null)[] }> = {
  name: 'structural-holes',
  title: 'constraint and effective size',
  threads: oneThread,
  ours: ({ graph, kinds, people }) => {
    const projection = peopleProjection({ graph, kinds, ties: growingTieList(0).sorted(graph.size) } as Partial<StakeholderNetwork> as StakeholderNetwork);
    const everybody = Array.from({ length: people }, (_, v) => v);
    return { constraint: everybody.map(constraintOn(projection)), effectiveSize: everybody.map(effectiveSizeOf(projection)) };
  },
  valuesOf: ({ constraint, effectiveSize }) => Float64Array.from([...constraint, ...effectiveSize], (value) => value ?? Number.NaN),
  heldBy: ['NetworkX'],
  smallGraphs: ['davis'],
};

/** Goal 11. */
export const STRUCTURAL_HOLES_ROWS: readonly Row[] = [
  against({ goal: 11, kernel: structuralHoles, graph: 'civic-800', peer: 'NetworkX', atLeast: 15 }),
  against({ goal: null, kernel: structuralHoles, graph: 'civic-8k', peer: 'NetworkX', isSlow: true }),
];
