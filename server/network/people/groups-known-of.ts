import { kindsBetween } from '../edge-kinds.ts';
import { neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER, TIE } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * In which groups does this person know somebody (KNOWS)? Vertices of groups tied to an acquaintance, ascending without doubles;
 * the person's own may be among them. Cost: the degrees of the person's acquaintances.
 */
export const groupsKnownOf = (network: StakeholderNetwork, person: number): readonly number[] => {
  const acquaintances = Array.from(neighboursOf(network.graph, person)).filter(
    (vertex) => network.kinds[vertex] === STAKEHOLDER.PERSON && kindsBetween(network, person, vertex).includes(TIE.KNOWS),
  );
  const groups = acquaintances.flatMap((vertex) =>
    Array.from(neighboursOf(network.graph, vertex)).filter((other) => network.kinds[other] === STAKEHOLDER.GROUP),
  );
  return [...new Set(groups)].sort((a, b) => a - b);
};
