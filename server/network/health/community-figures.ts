import type { IndicatorId } from '../../../schema/words/measures.ts';
import type { Crew } from '../work/crew.ts';
import { communityStability, STABILITY_RUNS } from '../leiden/community-stability.ts';
import { COMMUNITY_SEED, findCommunities } from '../leiden/find-communities.ts';
import type { Graph } from '../graph/graph.ts';
import { foundOnce } from '../work/found-once.ts';
import type { Figure } from './figure.ts';
import { type Measured, restsOnGroups } from './measured-network.ts';
import { groupProjection, linksOfNetwork } from './organisation-links.ts';

type CommunityId = Extract<IndicatorId, 'MODULARITY' | 'COMMUNITIES'>;

/**
 * Into how many clusters do the groups in scope fall (clusters of two groups or more), and how clearly (modularity, at most 1; null without a link)? `projection` of groups
 * onto groups. Found once. Cost: `findCommunities`. Source: Traag, Waltman & van Eck 2019; Newman & Girvan 2004.
 */
export const communityFigures = (measured: Measured, projection: Graph): Readonly<Record<CommunityId, Figure>> => {
  const { of, count, modularity } = foundOnce(measured.network, 'clusters in scope', () => findCommunities(projection));
  const sizes = new Int32Array(count);
  for (const community of of) sizes[community]++;
  return { MODULARITY: restsOnGroups(measured, modularity), COMMUNITIES: restsOnGroups(measured, sizes.filter((size) => size > 1).length) };
};

/**
 * How sure are these clusters? Mean agreement of divisions found from other starts, adjusted for chance, 1 where all are the same; null without a link. Found once for a scope.
 * Cost: `communityStability`. Source: Vinh, Epps & Bailey 2010.
 */
export const stabilityFigure = (measured: Measured, crew: Crew): Figure => {
  const { network } = measured;
  const { stability } = foundOnce(network, 'stability of clusters in scope', () => ({
    stability: communityStability(groupProjection(network, linksOfNetwork(network)).graph, null, COMMUNITY_SEED, STABILITY_RUNS, crew),
  }));
  return restsOnGroups(measured, stability?.mean ?? null);
};
