import { buildGraph, type Graph, neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import { foundOnce } from '../work/found-once.ts';

/**
 * Which organisations are linked to which? L of every organisation at once, as a graph on the vertices of the network in which people have no
 * edge: two organisations are joined where a tie joins them or a person is tied to both. Cost: the squares of the numbers of
 * organisations of each person. Source: product definitions, "Isolation of a group", L(g).
 */
export const organisationLinks = ({ graph, kinds }: Pick<StakeholderNetwork, 'graph' | 'kinds'>): Graph => {
  const sources: number[] = [];
  const targets: number[] = [];
  for (let v = 0; v < graph.size; v++) {
    const organisations = neighboursOf(graph, v).filter((neighbour) => kinds[neighbour] !== STAKEHOLDER.PERSON);
    organisations.forEach((organisation, i) => {
      if (kinds[v] !== STAKEHOLDER.PERSON) {
        if (v < organisation) join(v, organisation);
      } else for (let j = i + 1; j < organisations.length; j++) join(organisation, organisations[j]);
    });
  }
  function join(a: number, b: number): void {
    sources.push(a);
    targets.push(b);
  }
  return buildGraph(graph.size, sources, targets);
};

/** `organisationLinks` of a whole network, found once. */
export const linksOfNetwork = (network: StakeholderNetwork): Graph => foundOnce(network, 'organisation links', () => organisationLinks(network));

/** The projection of groups onto groups: the groups in scope, and which of them are linked. Vertex i of `graph` is vertex `vertices[i]` of the network. */
export interface GroupProjection {
  readonly graph: Graph;
  readonly vertices: Int32Array;
}

/**
 * Which groups in scope are linked to each other? Every link counts once, however many ties or people stand behind it. `links` are the organisation
 * links of the network.
 */
export const groupProjection = (network: Pick<StakeholderNetwork, 'kinds' | 'inScope'>, links: Graph): GroupProjection => {
  const isGroup = groupFlags(network);
  const vertices = Int32Array.from(isGroup.keys()).filter((v) => isGroup[v] === 1 && network.inScope[v] === 1);
  const place = new Int32Array(isGroup.length).fill(-1);
  vertices.forEach((v, i) => {
    place[v] = i;
  });
  const sources: number[] = [];
  const targets: number[] = [];
  vertices.forEach((v, i) => {
    for (const other of neighboursOf(links, v)) {
      if (place[other] <= i) continue;
      sources.push(i);
      targets.push(place[other]);
    }
  });
  return { graph: buildGraph(vertices.length, sources, targets), vertices };
};

/**
 * Which groups are linked to each other? The projection of groups onto groups of the whole network measured, in scope or not; found once. Cost:
 * `organisationLinks`. Source: product definitions, "Isolation of a group", L(g).
 */
export const linkedGroups = (network: StakeholderNetwork): GroupProjection =>
  foundOnce(network, 'linked groups', () =>
    groupProjection({ kinds: network.kinds, inScope: new Uint8Array(network.graph.size).fill(1) }, linksOfNetwork(network)),
  );
