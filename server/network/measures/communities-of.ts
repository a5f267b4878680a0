import { participation } from '../centrality/participation.ts';
import { modularity } from '../leiden/modularity.ts';
import { type CommunityStability, communityStability, STABILITY_RUNS } from '../leiden/community-stability.ts';
import { COMMUNITY_SEED } from '../leiden/find-communities.ts';
import { vertexCommunities } from '../leiden/vertex-communities.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import type { Crew } from '../work/crew.ts';
import { foundOnce } from '../work/found-once.ts';
import { type Column, columnOf } from './column.ts';
import { linkedGroups } from '../health/organisation-links.ts';

/** Which cluster does everybody belong to? `vertexCommunities` of the network measured, the clusters of its picture; found once. */
export const communitiesOf = (network: StakeholderNetwork): Int32Array => foundOnce(network, 'communities', () => ({ of: vertexCommunities(network) })).of;

/** How far do the links of groups keep within these clusters, and how sure are they? Null without a link. Found once; cost: `communityStability`. */
export const divisionOfGroups = (
  network: StakeholderNetwork,
  crew: Crew,
): { readonly modularity: number | null; readonly stability: CommunityStability | null } =>
  foundOnce(network, 'division of groups', () => {
    const { graph, vertices } = linkedGroups(network);
    const of = communitiesOf(network);
    return {
      modularity: modularity(
        graph,
        vertices.map((v) => of[v]),
      ),
      stability: communityStability(graph, null, COMMUNITY_SEED, STABILITY_RUNS, crew),
    };
  });

/**
 * Do this one's links lead into several clusters, or into one? Participation coefficient of each group over the groups it is linked to, and of each person over the groups tied
 * directly; nobody else has a value. Only the clusters of groups count, so that nothing rests on where somebody between two was put. Linear.
 * Source: Guimerà & Amaral 2005.
 */
export const spreadOverCommunities = (network: StakeholderNetwork): Column => {
  const of = communitiesOf(network);
  const { graph, vertices } = linkedGroups(network);
  const ofPeople = participation(
    network.graph,
    of.map((community, v) => (network.kinds[v] === STAKEHOLDER.GROUP ? community : -1)),
  );
  const ofGroups = participation(
    graph,
    vertices.map((v) => of[v]),
  );
  const place = new Map(Array.from(vertices, (v, i) => [v, i]));
  return columnOf(network.graph.size, (v) => (network.kinds[v] === STAKEHOLDER.PERSON ? ofPeople[v] : (ofGroups[place.get(v) ?? -1] ?? null)));
};
