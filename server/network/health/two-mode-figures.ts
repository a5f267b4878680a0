import type { IndicatorId } from '../../../schema/words/measures.ts';
import { tiesBetweenSides, twoModeClustering } from '../centrality/two-mode-clustering.ts';
import type { Graph } from '../graph/graph.ts';
import { findTwoModeCommunities } from '../leiden/find-two-mode-communities.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { foundOnce } from '../work/found-once.ts';
import type { Figure } from './figure.ts';
import { type Measured, restsOnGroups } from './measured-network.ts';

type TwoModeId = Extract<IndicatorId, 'TWO_MODE_CLUSTERING' | 'TWO_MODE_MODULARITY'>;

/**
 * How are people and organisations knit together, before anything is made of it between groups? Clustering and modularity on the ties between a person and an
 * organisation, both in scope. Cost: the squared degrees of people or of organisations, and `findTwoModeCommunities`.
 * Source: Robins & Alexander 2004; Barber 2007.
 */
export const twoModeFigures = (measured: Measured): Readonly<Record<TwoModeId, Figure>> => {
  const isPerson = measured.network.kinds.map((kind) => (kind === STAKEHOLDER.PERSON ? 1 : 0));
  const ties = tiesBetweenSides(insideScope(measured.network), isPerson);
  return {
    TWO_MODE_CLUSTERING: restsOnGroups(measured, twoModeClustering(ties, isPerson)),
    TWO_MODE_MODULARITY: restsOnGroups(
      measured,
      foundOnce(measured.network, 'two-mode clusters in scope', () => findTwoModeCommunities(ties, isPerson)).modularity,
    ),
  };
};

/** The same vertices with only the edges of which both ends are in scope. */
const insideScope = ({ graph, inScope }: Pick<StakeholderNetwork, 'graph' | 'inScope'>): Graph => {
  if (inScope.every((flag) => flag === 1)) return graph;
  const { size, offsets, neighbours } = graph;
  const keptOffsets = new Int32Array(size + 1);
  const kept = new Int32Array(neighbours.length);
  let end = 0;
  for (let v = 0; v < size; v++) {
    if (inScope[v] === 1) for (let i = offsets[v]; i < offsets[v + 1]; i++) if (inScope[neighbours[i]] === 1) kept[end++] = neighbours[i];
    keptOffsets[v + 1] = end;
  }
  return { size, offsets: keptOffsets, neighbours: kept.slice(0, end) };
};
