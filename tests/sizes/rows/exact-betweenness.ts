import { exactBetweenness } from '../../../server/network/betweenness/exact-betweenness.ts';
import { rounded } from '../../../server/network/rounded.ts';
import type { Crew } from '../../../server/network/work/crew.ts';
import { crewOf } from '../crew.ts';
import { allCores, type Kernel, oneThread } from './kernel.ts';

/** Betweenness over all pairs, as every peer reckons it; the service asks for that of pairs of groups in the same pass. */
export const betweenness: Kernel<Float64Array, Crew> = {
  name: 'betweenness',
  title: 'exact betweenness',
  threads: allCores,
  prepare: (_, threads) => crewOf(threads),
  ours: ({ graph }, crew) => exactBetweenness(graph, [new Uint8Array(graph.size).fill(1)], crew).values[0].map(rounded),
  valuesOf: (values) => values,
  heldBy: ['igraph', 'NetworKit', 'rustworkx', 'NetworkX', 'graphology', 'GDS'],
};

/** The same with one thread, for peers that have one. */
export const betweennessAlone: Kernel<Float64Array, Crew> = {
  ...betweenness,
  name: 'betweenness-alone',
  measuredAs: 'betweenness',
  title: 'exact betweenness, one thread each',
  threads: oneThread,
};
