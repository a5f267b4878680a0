import type { NetworkNode, NetworkPicture } from '../../../schema/contracts/network-picture.ts';
import type { InputsOf } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { FIELDS } from '../../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../../schema/vocabulary/generations.ts';
import { STAKEHOLDER_KINDS } from '../../../schema/vocabulary/stakeholder-kinds.ts';
import { betweennessOf } from '../betweenness/betweenness-of.ts';
import { bridges } from '../graph/cut-vertices.ts';
import { structureOf } from '../graph/structure.ts';
import { degreeOf } from '../graph/graph.ts';
import { type Measured, measuredNetwork } from '../health/measured-network.ts';
import { isolationOfGroups } from '../isolation.ts';
import { layOutCity } from '../layout/lay-out-city.ts';
import { communitiesOf } from '../measures/communities-of.ts';
import { codesIn, STAKEHOLDER } from '../ordinals.ts';
import { idOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import { countPictureEdges, pictureEdges } from './picture-edges.ts';

/**
 * What does the network of this scope look like? Its vertices of the kinds asked for and the edges among them, ascending by id, with
 * places, degree, betweenness (in pairs), cluster and standing, all measured on the whole network of the scope's reach. Heading and isolation stand on groups in scope, isolation
 * only under TO_CONNECT: unknown is not isolated. Above `maxNodes` the least central are left out: lowest betweenness, of equal ones people before
 * organisations, then lowest degree, then last id. Throws NOT_FOUND for an unknown area. Cost: `betweennessOf`, `layOutCity` and `communitiesOf`, each found once, and sorting the vertices. Source: contract, Network.
 */
export const networkPicture = (snapshot: Snapshot, { scope, maxNodes }: InputsOf<'network'>, crew: Crew = ALONE): NetworkPicture => {
  const measured = measuredNetwork(snapshot, scope);
  const { network } = measured;
  const { forest, isCut } = structureOf(network.graph);
  const between = betweennessOf(network, crew).all;
  const asked = new Set(scope.kinds?.length ? scope.kinds : STAKEHOLDER_KINDS.map((kind) => kind.code));
  const all = Array.from(network.rows.keys()).filter((v) => asked.has(STAKEHOLDER_KINDS[network.kinds[v]].code));
  const kept = mostCentral(network, between, all, maxNodes);
  const only = bridges(forest);
  return {
    asOf: scope.asOf,
    nodes: nodesOf(measured, between, isCut, kept),
    edges: pictureEdges(network, maskOf(network, kept), only),
    truncated: kept.length < all.length,
    totalNodes: all.length,
    totalEdges: countPictureEdges(network, maskOf(network, all)),
  };
};

const maskOf = ({ graph }: StakeholderNetwork, vertices: readonly number[]): Uint8Array => {
  const mask = new Uint8Array(graph.size);
  for (const v of vertices) mask[v] = 1;
  return mask;
};

const mostCentral = ({ graph, kinds }: StakeholderNetwork, between: Float64Array, all: readonly number[], most: number): readonly number[] => {
  const isPerson = (v: number): number => (kinds[v] === STAKEHOLDER.PERSON ? 1 : 0);
  return [...all]
    .sort((a, b) => between[b] - between[a] || isPerson(a) - isPerson(b) || degreeOf(graph, b) - degreeOf(graph, a) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
};

const nodesOf = ({ network, judged, listings }: Measured, between: Float64Array, isCut: Uint8Array, kept: readonly number[]): readonly NetworkNode[] => {
  const { snapshot, scope, rows, kinds } = network;
  const { stakeholders, areas } = snapshot;
  const places = layOutCity(snapshot, scope);
  const communities = communitiesOf(network);
  const reasonsOf = new Map(isolationOfGroups(judged).map(({ group, reasons }) => [judged.rows[group], reasons]));
  return kept.map((v) => {
    const row = rows[v];
    const listing = network.inScope[v] ? listings.of(row) : null;
    return {
      id: idOf(network, v),
      kind: STAKEHOLDER_KINDS[kinds[v]].code,
      x: places[row]?.x ?? 0,
      y: places[row]?.y ?? 0,
      degree: degreeOf(network.graph, v),
      betweenness: between[v],
      community: communities[v],
      isCutVertex: isCut[v] === 1,
      isolation: listing === 'TO_CONNECT' ? (reasonsOf.get(row)?.[0] ?? null) : null,
      listing,
      fields: codesIn(FIELDS, stakeholders.fields[row]),
      generation: GENERATIONS[stakeholders.generations[row] - 1]?.code ?? null,
      areaIds: Array.from(stakeholders.areaRows.subarray(stakeholders.areaOffsets[row], stakeholders.areaOffsets[row + 1]), (area) => areas.ids[area]),
    };
  });
};
