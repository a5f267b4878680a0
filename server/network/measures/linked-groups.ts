import { type GroupProjection, groupProjection, organisationLinks } from '../health/organisation-links.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { foundOnce } from '../work/found-once.ts';

/**
 * Which groups are linked to each other? The projection of groups onto groups of the whole network measured, in scope or not; found once. Cost:
 * `organisationLinks`. Source: product definitions, "Isolation of a group", L(g).
 */
export const linkedGroups = (network: StakeholderNetwork): GroupProjection =>
  foundOnce(network, 'linked groups', () =>
    groupProjection({ kinds: network.kinds, inScope: new Uint8Array(network.graph.size).fill(1) }, organisationLinks(network)),
  );
