import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { assembleNetwork, buildStakeholderNetwork, type NetworkParts, networkParts } from '../build-stakeholder-network.ts';
import { isolationScope } from '../isolation.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { type Figure, knownOf } from './figure.ts';
import { type Listings, listingsOf } from '../listing.ts';
import { type SameValues, sameValues } from './same-values.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';

/** All that the indicators are counted on. */
export interface Measured {
  readonly parts: NetworkParts;
  /** The network of the scope's reach. */
  readonly network: StakeholderNetwork;
  /** The network on which isolation is judged; the same one where they do not differ. */
  readonly judged: StakeholderNetwork;
  readonly listings: Listings;
  readonly same: SameValues;
}

/** The networks of a scope, ready to be measured. */
export const measuredNetwork = (snapshot: Snapshot, scope: Scope): Measured =>
  measuredBy(networkParts(snapshot, scope), (asked) => buildStakeholderNetwork(snapshot, asked));

/** The same for parts that have been changed. */
export const measuredParts = (parts: NetworkParts): Measured => measuredBy(parts, (scope) => assembleNetwork({ ...parts, scope }));

const measuredBy = (parts: NetworkParts, networkOf: (scope: Scope) => StakeholderNetwork): Measured => {
  const { snapshot, scope } = parts;
  const network = networkOf(scope);
  const isWhole = parts.isInScope.every((flag) => flag === 1);
  const judgedScope = isolationScope(scope);
  const judged = isWhole || judgedScope.reach === scope.reach ? network : networkOf(judgedScope);
  return { parts, network, judged, listings: listingsOf(snapshot, scope, parts.change), same: sameValues(snapshot) };
};

/** Marks the vertices that are groups and in scope. */
export const countedGroups = (network: StakeholderNetwork): Uint8Array => groupFlags(network).map((flag, v) => flag & network.inScope[v]);

/** A figure that is as good as what is known of the groups in scope. */
export const restsOnGroups = ({ network, listings }: Measured, value: number | null): Figure => {
  const rows = network.rows.filter((_, v) => network.kinds[v] === STAKEHOLDER.GROUP && network.inScope[v] === 1);
  return knownOf(value, rows.filter(listings.isKnown).length, rows.length);
};
