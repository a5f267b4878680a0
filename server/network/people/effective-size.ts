import type { WeightedPeople } from './people-projection.ts';
import { rounded } from '../rounded.ts';

/**
 * How many of this person's contacts are not already reached through the others? Burt's effective size of v: the sum over
 * neighbours u of 1 - sum over neighbours w of p(v,w) m(u,w), where p(v,w) is the weight of the tie as a share of all weight
 * of v, and m(u,w) as a share of the largest weight of u. Unit: contacts, 1 to the number of neighbours; rounded to 10
 * digits. Null without a neighbour. Cost per person: the degrees of the neighbours.
 * Source: Burt 1992; as `networkx.effective_size` with weights.
 */
export const effectiveSizeOf = ({ offsets, neighbours, weights }: WeightedPeople): ((v: number) => number | null) => {
  const size = offsets.length - 1;
  const shares = new Float64Array(size);
  return (v) => {
    if (offsets[v] === offsets[v + 1]) return null;
    let strength = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) strength += weights[i];
    for (let i = offsets[v]; i < offsets[v + 1]; i++) shares[neighbours[i]] = weights[i] / strength;
    let sum = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const u = neighbours[i];
      let largest = 0;
      let redundant = 0;
      for (let j = offsets[u]; j < offsets[u + 1]; j++) {
        if (weights[j] > largest) largest = weights[j];
        redundant += shares[neighbours[j]] * weights[j];
      }
      sum += 1 - redundant / largest;
    }
    for (let i = offsets[v]; i < offsets[v + 1]; i++) shares[neighbours[i]] = 0;
    return rounded(sum);
  };
};
