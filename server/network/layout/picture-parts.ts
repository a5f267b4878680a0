import { DEFAULT_TIE_KINDS } from '../../../schema/vocabulary/tie-kinds.ts';
import { buildGraph, type Graph, neighboursOf } from '../graph/graph.ts';
import { organisationLinks } from '../health/organisation-links.ts';
import { STAKEHOLDER, TIE } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { keptTies } from '../tie-list.ts';
import { type AreaCells, areaCells } from './area-cells.ts';
import { flowerRadius } from './flower.ts';
import { ROOM } from './node-room.ts';

/** What the picture is put together from; everything per vertex of the network. */
export interface PictureParts {
  readonly network: StakeholderNetwork;
  readonly cells: AreaCells;
  /** Organisations each person is drawn beside: those of the default kinds of tie, else all. Empty for organisations. */
  readonly organisationsOf: readonly (readonly number[])[];
  /** People seated around each organisation: those it alone is drawn beside. */
  readonly seated: readonly (readonly number[])[];
  /** Organisation links over the default kinds of tie. */
  readonly links: Graph;
  /** Radius of each vertex, people seated around it included. */
  readonly radii: readonly number[];
}

const NONE: readonly number[] = [];

/** Who stands beside whom, and how much room that takes. */
export const pictureParts = (network: StakeholderNetwork): PictureParts => {
  const { graph, kinds } = network;
  const usual = new Set(DEFAULT_TIE_KINDS.map((kind) => TIE[kind]));
  const near = keptTies(network.ties, (tie) => usual.has(network.ties.kinds[tie]));
  const nearGraph = buildGraph(graph.size, near.a, near.b);
  const organisationsIn = (of: Graph, v: number): readonly number[] => {
    const found = neighboursOf(of, v).filter((w) => kinds[w] !== STAKEHOLDER.PERSON);
    return found.length === 0 ? NONE : Array.from(found);
  };
  const organisationsOf = Array.from(kinds, (kind, v) => {
    if (kind !== STAKEHOLDER.PERSON) return NONE;
    const usually = organisationsIn(nearGraph, v);
    return usually.length > 0 ? usually : organisationsIn(graph, v);
  });
  const around = new Map<number, number[]>();
  organisationsOf.forEach((organisations, person) => {
    if (organisations.length !== 1) return;
    const [organisation] = organisations;
    const people = around.get(organisation);
    if (people) people.push(person);
    else around.set(organisation, [person]);
  });
  const seated = organisationsOf.map((_, v) => around.get(v) ?? NONE);
  return {
    network,
    cells: areaCells(network),
    organisationsOf,
    seated,
    links: organisationLinks({ graph: nearGraph, kinds }),
    radii: seated.map((people, v) => flowerRadius(ROOM[kinds[v]], people.length)),
  };
};
