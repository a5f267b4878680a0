import type { HandOver } from '../../../schema/contracts/answers.ts';
import { TIE_KINDS } from '../../../schema/vocabulary/tie-kinds.ts';
import { kindsBetween } from '../edge-kinds.ts';
import { neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER, TIE } from '../ordinals.ts';
import { idOf, type StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * To which organisations is this person tied otherwise than by membership? Those outside the person's `groups`, by id, with
 * the kinds of tie in the order of TIE_KINDS; they vanish with the person, for no successor takes them over.
 * Cost: the degree of the person. Source: product definitions, "all other ties vanish".
 */
export const otherTies = (network: StakeholderNetwork, groups: readonly number[], person: number): HandOver['otherTies'] =>
  Array.from(neighboursOf(network.graph, person)).flatMap((vertex) => {
    if (network.kinds[vertex] === STAKEHOLDER.PERSON || groups.includes(vertex)) return [];
    const kinds = kindsBetween(network, person, vertex).filter((kind) => kind !== TIE.MEMBER_OF);
    return kinds.length === 0 ? [] : [{ stakeholderId: idOf(network, vertex), kinds: kinds.map((kind) => TIE_KINDS[kind].code) }];
  });
