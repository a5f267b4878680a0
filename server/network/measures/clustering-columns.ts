import { localClustering } from '../centrality/local-clustering.ts';
import { localTwoModeClusteringOn, tiesBetweenSides } from '../centrality/two-mode-clustering.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { foundOnce } from '../work/found-once.ts';
import { type Column, columnOf } from './column.ts';
import { linkedGroups } from '../health/organisation-links.ts';

/**
 * Are those around this one tied to each other? Local clustering of each group on the projection of groups onto groups. Nobody else has a value: all people of
 * one organisation are tied to each other, so among people it would say no more than how large their organisations are. Found once. Cost: `localClustering`.
 */
export const groupClustering = (network: StakeholderNetwork): Column =>
  foundOnce(network, 'clustering of groups', () => {
    const { graph, vertices } = linkedGroups(network);
    const column = columnOf(network.graph.size, () => null);
    localClustering(graph).values.forEach((value, i) => {
      column[vertices[i]] = value;
    });
    return { column };
  }).column;

/** Does this one meet the same people in the same places? `localTwoModeClusteringOn` of everybody, on the ties between people and organisations. Found once. Cost: the squared degrees of people and of organisations. */
export const circleOverlap = (network: StakeholderNetwork): Column =>
  foundOnce(network, 'overlap of circles', () => {
    const side = network.kinds.map((kind) => (kind === STAKEHOLDER.PERSON ? 0 : 1));
    return { column: columnOf(network.graph.size, localTwoModeClusteringOn(tiesBetweenSides(network.graph, side))) };
  }).column;
