import { hasNoWish, isActive } from './listing.ts';
import { STAKEHOLDER } from './ordinals.ts';
import type { StakeholderNetwork } from './stakeholder-network.ts';

/** May one call on this vertex: is it a group at work that does not wish to be left alone? In scope or not. */
export const isOpenGroup = ({ snapshot, rows, kinds }: Pick<StakeholderNetwork, 'snapshot' | 'rows' | 'kinds'>, vertex: number): boolean =>
  kinds[vertex] === STAKEHOLDER.GROUP && isActive(snapshot, rows[vertex]) && !hasNoWish(snapshot, rows[vertex]);

/** Which groups of the scope may one call on? 1 for each of them, by vertex. O(vertices). */
export const openGroups = (network: StakeholderNetwork): Uint8Array => network.inScope.map((flag, v) => (flag === 1 && isOpenGroup(network, v) ? 1 : 0));
