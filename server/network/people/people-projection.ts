import { buildGraph, type Graph } from '../graph/graph.ts';
import { STAKEHOLDER, TIE } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * People tied to people, with weights; vertices are those of the network. The weight of a pair is the sum of both kinds of tie. What comes from
 * organisations is never written out: one of 20,000 people alone would make 400 million ties.
 */
export interface WeightedPeople {
  /** Ties with a weight of their own; neighbours ascending within each row. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** People with the organisations they share: all of one are tied to each other, by 1/(its people - 1). */
  readonly memberships: Graph;
}

/**
 * How closely do people work together? The projection of people onto people: the weight of a pair is the sum, over the organisations both are tied to,
 * of 1/(its people - 1), plus 1 where they know each other (a tie KNOWS that counts). Linear in ties.
 * Source: Newman 2001; product definitions, "Constraint".
 */
export const peopleProjection = ({ graph, kinds, ties }: Pick<StakeholderNetwork, 'graph' | 'kinds' | 'ties'>): WeightedPeople => {
  const isPerson = kinds.map((kind) => (kind === STAKEHOLDER.PERSON ? 1 : 0));
  const ones: number[] = [];
  const others: number[] = [];
  for (let tie = 0; tie < ties.length; tie++) {
    const a = ties.a[tie];
    const b = ties.b[tie];
    if (ties.kinds[tie] !== TIE.KNOWS || !isPerson[a] || !isPerson[b]) continue;
    ones.push(a);
    others.push(b);
  }
  const { offsets, neighbours } = buildGraph(graph.size, ones, others);
  return { offsets, neighbours, weights: new Float64Array(neighbours.length).fill(1), memberships: sharedMemberships(graph, isPerson) };
};

/** The ties of people to organisations with two people or more. */
const sharedMemberships = ({ size, offsets, neighbours }: Graph, isPerson: Uint8Array): Graph => {
  const people = new Int32Array(size);
  for (let v = 0; v < size; v++) if (!isPerson[v]) for (let i = offsets[v]; i < offsets[v + 1]; i++) people[v] += isPerson[neighbours[i]];
  const keptOffsets = new Int32Array(size + 1);
  const kept = new Int32Array(neighbours.length);
  let end = 0;
  for (let v = 0; v < size; v++) {
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const w = neighbours[i];
      if (isPerson[v] !== isPerson[w] && people[v] + people[w] > 1) kept[end++] = w;
    }
    keptOffsets[v + 1] = end;
  }
  return { size, offsets: keptOffsets, neighbours: kept.slice(0, end) };
};
