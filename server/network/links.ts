import { STAKEHOLDER } from './ordinals.ts';
import { neighboursOf } from './graph/graph.ts';
import type { StakeholderNetwork } from './stakeholder-network.ts';

/** What links an organisation g to others. */
export interface Links {
  /** L(g): the other organisations tied to g directly or through a person tied to both; vertices, ascending. */
  readonly organisations: readonly number[];
  /** People tied to g through whom L(g) is reached, ascending. */
  readonly people: readonly number[];
  /** Organisations tied to g directly, ascending. */
  readonly direct: readonly number[];
}

/**
 * Which organisations is this one linked to, and through whom?
 * Cost: the degrees of g and of the people tied to it. Source: product definitions, "Isolation of a group", L(g).
 */
export const linksOf = (network: Pick<StakeholderNetwork, 'graph' | 'kinds'>, g: number): Links => {
  const { graph, kinds } = network;
  const organisations = new Set<number>();
  const people: number[] = [];
  const direct: number[] = [];
  for (const neighbour of neighboursOf(graph, g)) {
    if (kinds[neighbour] !== STAKEHOLDER.PERSON) {
      organisations.add(neighbour);
      direct.push(neighbour);
    } else {
      let reachesOthers = false;
      for (const organisation of neighboursOf(graph, neighbour)) {
        if (kinds[organisation] === STAKEHOLDER.PERSON || organisation === g) continue;
        organisations.add(organisation);
        reachesOthers = true;
      }
      if (reachesOthers) people.push(neighbour);
    }
  }
  return { organisations: [...organisations].sort((a, b) => a - b), people, direct };
};

/**
 * Which of these organisations are linked to each other without this person? Pairs [a, b] of positions in `vertices`,
 * a < b: tied directly, or both tied to another person. Cost: the degrees of the vertices times their number.
 */
export const linkedPairs = (
  network: Pick<StakeholderNetwork, 'graph' | 'kinds'>,
  vertices: readonly number[],
  without: number,
): readonly (readonly [number, number])[] => {
  const { graph, kinds } = network;
  const pairs: [number, number][] = [];
  const tiedTo = vertices.map((vertex) => new Set(neighboursOf(graph, vertex)));
  for (let a = 0; a < vertices.length; a++)
    for (let b = a + 1; b < vertices.length; b++) {
      const [fewer, more] = tiedTo[a].size <= tiedTo[b].size ? [tiedTo[a], tiedTo[b]] : [tiedTo[b], tiedTo[a]];
      const isLinked = tiedTo[a].has(vertices[b]) || some(fewer, (vertex) => vertex !== without && kinds[vertex] === STAKEHOLDER.PERSON && more.has(vertex));
      if (isLinked) pairs.push([a, b]);
    }
  return pairs;
};

const some = (values: Iterable<number>, holds: (value: number) => boolean): boolean => {
  for (const value of values) if (holds(value)) return true;
  return false;
};
