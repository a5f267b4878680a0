import { STAKEHOLDER } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/** On whom the links of each group hang, as vertices; -1 where on no single one. Other vertices have -1 as well. */
export interface LastLinks {
  /** 1 = a group that is linked to at least one other organisation, directly or through a person. */
  readonly isLinked: Uint8Array;
  /** The one person through whom all links of the group run. */
  readonly person: Int32Array;
  /** The one organisation the group is linked to. */
  readonly organisation: Int32Array;
}

/**
 * Whose leaving would take a group its last link L? O(edges) as a rule: of each person tied to a group no more organisations are looked at than it takes to find a
 * second one. Source: product definitions, "Isolation of a group", L(g).
 */
export const lastLinks = ({ graph, kinds }: Pick<StakeholderNetwork, 'graph' | 'kinds'>): LastLinks => {
  const { size, offsets, neighbours } = graph;
  const isLinked = new Uint8Array(size);
  const person = new Int32Array(size).fill(-1);
  const organisation = new Int32Array(size).fill(-1);
  for (let group = 0; group < size; group++) {
    if (kinds[group] !== STAKEHOLDER.GROUP) continue;
    let through = -1;
    let ways = 0;
    let linked = -1;
    let isSeveral = false;
    const meet = (other: number): void => {
      if (linked >= 0 && linked !== other) isSeveral = true;
      linked = other;
    };
    for (let i = offsets[group]; i < offsets[group + 1] && !(isSeveral && ways > 1); i++) {
      const neighbour = neighbours[i];
      if (kinds[neighbour] !== STAKEHOLDER.PERSON) {
        meet(neighbour);
        ways = 2;
        continue;
      }
      let reaches = false;
      for (let j = offsets[neighbour]; j < offsets[neighbour + 1] && !(reaches && isSeveral); j++) {
        const other = neighbours[j];
        if (other === group || kinds[other] === STAKEHOLDER.PERSON) continue;
        reaches = true;
        meet(other);
      }
      if (!reaches) continue;
      ways++;
      through = neighbour;
    }
    if (linked < 0) continue;
    isLinked[group] = 1;
    if (ways === 1) person[group] = through;
    if (!isSeveral) organisation[group] = linked;
  }
  return { isLinked, person, organisation };
};
