import { scopeNameOf } from '../build-stakeholder-network.ts';
import type { Graph } from '../graph/graph.ts';
import { structureOf } from '../graph/structure.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import type { Crew } from '../work/crew.ts';
import { findingsOf } from '../work/findings.ts';
import { onOneBuffer } from '../work/on-one-buffer.ts';
import { type Betweenness, betweenness, estimatedBetweenness } from './betweenness.ts';
import { blockGraphOf } from './block-graph.ts';
import { blockWork } from './shares-work.ts';

/** Edges that may be looked at before an estimate comes first: some three seconds of one processor. */
const AT_ONCE = 500_000_000;
/** What an estimate may cost, and from which chance it is drawn. */
const ESTIMATE = { searchedInFull: 20_000_000, edges: 40_000_000, seed: 1977 } as const;

/**
 * Betweenness of a network; of one that stands in the register as it is, found once for all questions and threads. Where an exact answer takes longer than some seconds and the
 * crew accepts an estimate, that comes first and the crew is told, so that the exact values can follow. Cost: `exactBetweenness`, or that of the estimate.
 */
export const betweennessOf = (network: StakeholderNetwork, crew: Crew): Betweenness => {
  const isGroup = groupFlags(network);
  const scope = scopeNameOf(network.graph);
  if (scope === null)
    return crew.onEstimate !== null && isLong(network.graph)
      ? estimatedBetweenness(network.graph, isGroup, crew, ESTIMATE)
      : betweenness(network.graph, isGroup, crew);
  const findings = findingsOf(network.snapshot);
  const kept = <Value extends object>(name: string, make: () => Value): Value => {
    const known = findings.find(name) as Value | undefined;
    if (known !== undefined) return known;
    const made = onOneBuffer(make());
    findings.keep(name, made);
    return made;
  };
  const exact = `betweenness ${scope}`;
  if (findings.find(exact) === undefined && crew.onEstimate !== null && isLong(network.graph)) {
    crew.onEstimate(network.scope);
    return kept(`estimated ${exact}`, () => estimatedBetweenness(network.graph, isGroup, crew, ESTIMATE));
  }
  return kept(exact, () => betweenness(network.graph, isGroup, crew));
};

const isLong = (graph: Graph): boolean => {
  const { forest, blocks } = structureOf(graph);
  if (graph.size * graph.neighbours.length < AT_ONCE) return false;
  const inside = blockGraphOf(graph, forest, blocks);
  let work = 0;
  for (let block = 0; block + 1 < inside.starts.length; block++) work += blockWork(inside, block);
  return work > AT_ONCE;
};
