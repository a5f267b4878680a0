import type { IndicatorId } from '../../../schema/words/measures.ts';
import type { Graph } from '../graph/graph.ts';
import { structureOf } from '../graph/structure.ts';
import { localClustering } from '../centrality/local-clustering.ts';
import { communityFigures } from './community-figures.ts';
import { externalInternalIndex } from './e-i-index.ts';
import { type Figure, knownOf, share } from './figure.ts';
import { distancesAmong } from './group-distances.ts';
import { isIsolated, isolationOfGroups } from '../isolation.ts';
import { groupsInMainPart } from './main-part.ts';
import { countedGroups, type Measured, restsOnGroups } from './measured-network.ts';
import { groupProjection, linksOfNetwork } from './organisation-links.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { transitivity } from './transitivity.ts';
import { twoModeFigures } from './two-mode-figures.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import { foundOnce } from '../work/found-once.ts';

/** The indicators that follow from who is joined to whom, and change when memberships are rewired. Robustness and stability stand apart for their cost. */
export type StructureId = Extract<
  IndicatorId,
  | 'COMPONENTS'
  | 'LARGEST_COMPONENT_GROUP_SHARE'
  | 'ISOLATED_GROUPS'
  | 'WEAKLY_LINKED_GROUPS'
  | 'GROUPS_ON_ONE_PERSON_SHARE'
  | 'CUT_VERTEX_PEOPLE'
  | 'MEAN_GROUP_DISTANCE'
  | 'GROUP_PAIRS_WITHIN_3'
  | 'CONNECTED_GROUP_PAIRS'
  | 'TRANSITIVITY'
  | 'MODULARITY'
  | 'EI_FIELD'
  | 'EI_AREA'
  | 'EI_KIND'
  | 'TWO_MODE_CLUSTERING'
  | 'MEAN_LOCAL_CLUSTERING'
  | 'TWO_MODE_MODULARITY'
  | 'COMMUNITIES'
>;

/**
 * How does this network hang together? One figure per indicator, with how many groups or pairs it is known for. The searches for distances are
 * shared among the crew. Cost: above all `distancesAmong`, `organisationLinks` and `findCommunities`; then `isolationOfGroups`, `localClustering`, `transitivity` and two-mode
 * clustering and modularity; the rest is linear in vertices, edges and links. Source: product definitions, "Network health".
 */
export const structureFigures = (measured: Measured, crew: Crew = ALONE): Readonly<Record<StructureId, Figure>> => {
  const { network, same } = measured;
  const links = linksOfNetwork(network);
  const projection = groupProjection(network, links).graph;
  return {
    ...partsOf(measured),
    ...isolationFigures(measured),
    ...distancesOf(measured, links, crew),
    TRANSITIVITY: restsOnGroups(measured, transitivity(projection)),
    MEAN_LOCAL_CLUSTERING: restsOnGroups(measured, localClustering(projection).average),
    ...communityFigures(measured, projection),
    ...twoModeFigures(measured),
    EI_FIELD: externalInternalIndex(network, links, same.field),
    EI_AREA: externalInternalIndex(network, links, same.area),
    EI_KIND: externalInternalIndex(network, links, same.kind),
  };
};

/**
 * How many components hold somebody in scope; which share of the groups in scope is in the component with most of them; how many people in scope are cut
 * vertices? Linear. Source: product definitions, "Network health"; Hopcroft & Tarjan 1973 for cut vertices.
 */
const partsOf = (measured: Measured) => {
  const { network } = measured;
  const { components, isCut } = structureOf(network.graph);
  const { inMain, all } = groupsInMainPart(network);
  const people = isCut.reduce((sum, flag, v) => sum + (network.kinds[v] === STAKEHOLDER.PERSON ? flag & network.inScope[v] : 0), 0);
  return {
    COMPONENTS: restsOnGroups(measured, new Set(components.of.filter((_, v) => network.inScope[v] === 1)).size),
    LARGEST_COMPONENT_GROUP_SHARE: restsOnGroups(measured, share(inMain, all)),
    CUT_VERTEX_PEOPLE: restsOnGroups(measured, people),
  };
};

/** How many groups under TO_CONNECT are isolated, how many weakly linked, which share of them has one contact person? Cost: `isolationOfGroups`. Source: product definitions, "Isolation of a group". */
const isolationFigures = ({ judged, listings }: Measured) => {
  const headings = Array.from(judged.rows, (row, v) => (judged.inScope[v] ? listings.of(row) : null));
  const groups = isolationOfGroups(judged).filter(({ group }) => headings[group] === 'TO_CONNECT');
  const unknown = headings.filter((heading) => heading === 'NOT_YET_KNOWN').length;
  const judgedOf = (value: number | null): Figure => knownOf(value, groups.length, groups.length + unknown);
  const onOne = groups.filter(({ reasons }) => reasons.includes('HANGS_ON_ONE_PERSON')).length;
  return {
    ISOLATED_GROUPS: judgedOf(groups.filter(({ reasons }) => isIsolated(reasons)).length),
    WEAKLY_LINKED_GROUPS: judgedOf(groups.filter(({ reasons }) => reasons.length > 0 && !isIsolated(reasons)).length),
    GROUPS_ON_ONE_PERSON_SHARE: judgedOf(share(onOne, groups.length)),
  };
};

/** Mean hops over connected pairs of groups in scope; shares of all such pairs that are connected, and within three hops. Cost: `distancesAmong`, found once. Source: product definitions, "Network health". */
const distancesOf = (measured: Measured, links: Graph, crew: Crew) => {
  const { network } = measured;
  const { pairs, connected, hops, within3 } = foundOnce(network, 'distances in scope', () => distancesAmong(links, countedGroups(network), crew));
  return {
    MEAN_GROUP_DISTANCE: restsOnGroups(measured, share(hops, connected)),
    GROUP_PAIRS_WITHIN_3: restsOnGroups(measured, share(within3, pairs)),
    CONNECTED_GROUP_PAIRS: restsOnGroups(measured, share(connected, pairs)),
  };
};
