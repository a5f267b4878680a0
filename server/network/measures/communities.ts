import type { Community } from '../../../schema/contracts/measured.ts';
import type { AnswerOf, InputsOf } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { communityNames } from '../leiden/community-names.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { groupFlags, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import { communitiesOf, divisionOfGroups } from './communities-of.ts';
import { linkedGroups } from '../health/organisation-links.ts';

/**
 * Into which clusters do the groups fall, and how sure is that? Clusters of two groups or more of which at least one is in scope, at most `first`: most groups, then
 * most people, then by number, the number each has in the picture of the same scope. Groups and people are those in scope; a link is a pair of linked groups with
 * at least one in scope. A cluster is named by the three groups in scope with most links within it; of equal ones that with most ties, then by id. Modularity and
 * stability are those of all groups of the network measured. Throws NOT_FOUND for an unknown area. Cost: `findCommunities` and `communityStability`, found once.
 * Source: Traag, Waltman & van Eck 2019; Newman & Girvan 2004; Vinh, Epps & Bailey 2010.
 */
export const communities = (snapshot: Snapshot, { scope, first }: InputsOf<'communities'>, crew: Crew = ALONE): AnswerOf<'communities'> => {
  const network = buildStakeholderNetwork(snapshot, scope);
  const of = communitiesOf(network);
  const counts = countsOf(network, of);
  const isGroupInScope = groupFlags(network).map((flag, v) => flag & network.inScope[v]);
  const isListed = (community: number): boolean => counts.allGroups[community] > 1 && counts.groups[community] > 0;
  const named = communityNames(network.graph, of, isGroupInScope, linksWithin(network, of)).filter(({ community }) => isListed(community));
  const listed = named
    .map(
      ({ community, groups }): Community => ({
        community,
        namedByIds: idsOf(network, groups),
        groups: counts.groups[community],
        people: counts.people[community],
        linksInside: counts.linksInside[community],
        linksOutwards: counts.linksOutwards[community],
      }),
    )
    .sort((a, b) => b.groups - a.groups || b.people - a.people || a.community - b.community);
  return {
    ...divisionOfGroups(network, crew),
    total: listed.length,
    groupsInNone: isGroupInScope.reduce((count, flag, v) => count + (isListed(of[v]) ? 0 : flag), 0),
    communities: listed.slice(0, first),
  };
};

const countsOf = (network: StakeholderNetwork, of: Int32Array) => {
  const { kinds, inScope } = network;
  const size = of.reduce((most, community) => Math.max(most, community + 1), 0);
  const counts = {
    allGroups: new Int32Array(size),
    groups: new Int32Array(size),
    people: new Int32Array(size),
    linksInside: new Int32Array(size),
    linksOutwards: new Int32Array(size),
  };
  for (let v = 0; v < of.length; v++) {
    if (kinds[v] === STAKEHOLDER.PERSON) counts.people[of[v]] += inScope[v];
    if (kinds[v] !== STAKEHOLDER.GROUP) continue;
    counts.allGroups[of[v]]++;
    counts.groups[of[v]] += inScope[v];
  }
  forEachLink(network, (a, b) => {
    if (inScope[a] === 0 && inScope[b] === 0) return;
    if (of[a] === of[b]) counts.linksInside[of[a]]++;
    else {
      counts.linksOutwards[of[a]]++;
      counts.linksOutwards[of[b]]++;
    }
  });
  return counts;
};

/** Of each group, how many groups of its own cluster it is linked to. */
const linksWithin = (network: StakeholderNetwork, of: Int32Array): Float64Array => {
  const links = new Float64Array(of.length);
  forEachLink(network, (a, b) => {
    if (of[a] !== of[b]) return;
    links[a]++;
    links[b]++;
  });
  return links;
};

const forEachLink = (network: StakeholderNetwork, hear: (a: number, b: number) => void): void => {
  const { graph, vertices } = linkedGroups(network);
  for (let i = 0; i < graph.size; i++)
    for (let at = graph.offsets[i]; at < graph.offsets[i + 1]; at++) if (graph.neighbours[at] > i) hear(vertices[i], vertices[graph.neighbours[at]]);
};
