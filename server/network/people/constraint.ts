import type { WeightedPeople } from './people-projection.ts';
import { rounded } from '../rounded.ts';

/**
 * How far do this person's contacts all know each other, and leave little room to bridge? Burt's constraint of v: the sum
 * over neighbours u of (p(v,u) + sum over neighbours w of p(v,w) p(w,u))², where p(v,u) is the weight of the tie as a share
 * of all weight of v. No unit; rounded to 10 digits. Null without a neighbour. One function per graph; cost per person: the
 * degrees of the neighbours. Source: Burt 1992; as `networkx.constraint` with weights.
 */
export const constraintOn = ({ offsets, neighbours, weights }: WeightedPeople): ((v: number) => number | null) => {
  const size = offsets.length - 1;
  const strengths = new Float64Array(size);
  for (let v = 0; v < size; v++) for (let i = offsets[v]; i < offsets[v + 1]; i++) strengths[v] += weights[i];
  const indirect = new Float64Array(size);
  return (v) => {
    if (offsets[v] === offsets[v + 1]) return null;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const w = neighbours[i];
      const share = weights[i] / strengths[v] / strengths[w];
      for (let j = offsets[w]; j < offsets[w + 1]; j++) indirect[neighbours[j]] += share * weights[j];
    }
    let sum = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) sum += (weights[i] / strengths[v] + indirect[neighbours[i]]) ** 2;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) for (let j = offsets[neighbours[i]]; j < offsets[neighbours[i] + 1]; j++) indirect[neighbours[j]] = 0;
    return rounded(sum);
  };
};
