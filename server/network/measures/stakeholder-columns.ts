import type { StakeholderMeasureId } from '../../../schema/words/measures/catalogue.ts';
import { betweennessOf } from '../betweenness/betweenness-of.ts';
import { harmonicCentrality } from '../centrality/harmonic-centrality.ts';
import { coreNumbers } from '../centrality/k-core.ts';
import { degreeOf } from '../graph/graph.ts';
import { membershipsOf } from '../memberships.ts';
import { registerOnDay } from '../register-on-day.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import type { Crew } from '../work/crew.ts';
import { foundOnce } from '../work/found-once.ts';
import { circleOverlap, groupClustering } from './clustering-columns.ts';
import { type Column, columnOf } from './column.ts';
import { spreadOverCommunities } from './communities-of.ts';
import { ownExternalInternal } from './ego-e-i-columns.ts';
import { groupsLeftAlone, removals } from './removal-columns.ts';
import { structuralHoles } from './structural-holes.ts';

/** Finds what a measure says of every vertex. */
type Finder = (network: StakeholderNetwork, crew: Crew) => ArrayLike<number>;

/** How many posts does each hold on the day? `membershipsOf`; nobody but people holds any. Cost: the memberships. Source: product definitions, "Post load". */
const postsHeld = ({ snapshot, scope, rows }: StakeholderNetwork): Column => {
  const { posts } = membershipsOf(snapshot, registerOnDay(snapshot, scope));
  return columnOf(rows.length, (v) => posts[rows[v]]);
};

/**
 * What does each measure of single stakeholders say of everybody? One function a measure; those that cost more than a look at the ties are found once for a revision
 * and scope. NaN where there is no value. Words, units and sources stand in the catalogue.
 */
export const STAKEHOLDER_COLUMNS: { readonly [Id in StakeholderMeasureId]: Finder } = {
  DEGREE: ({ graph }) => columnOf(graph.size, (v) => degreeOf(graph, v)),
  POSTS: postsHeld,
  BETWEENNESS: (network, crew) => betweennessOf(network, crew).all,
  GROUP_BETWEENNESS: (network, crew) => betweennessOf(network, crew).groups,
  HARMONIC: (network, crew) => foundOnce(network, 'harmonic centrality', () => ({ column: harmonicCentrality(network.graph, crew).harmonic })).column,
  K_CORE: ({ graph }) => coreNumbers(graph),
  CONSTRAINT: (network) => structuralHoles(network).constraint,
  EFFECTIVE_SIZE: (network) => structuralHoles(network).effectiveSize,
  PARTICIPATION: spreadOverCommunities,
  LOCAL_CLUSTERING: groupClustering,
  LOCAL_TWO_MODE_CLUSTERING: circleOverlap,
  SEPARATED_PAIRS: (network) => removals(network).separatedPairs,
  SEPARATED_GROUP_PAIRS: (network) => removals(network).separatedGroupPairs,
  CUT_OFF_GROUPS: (network) => removals(network).cutOffGroups,
  NEWLY_ISOLATED_GROUPS: groupsLeftAlone,
  EGO_EI_FIELD: (network) => ownExternalInternal(network, 'field'),
  EGO_EI_AREA: (network) => ownExternalInternal(network, 'area'),
};
