import type { WeightedPeople } from './people-projection.ts';
import { personRows } from './person-rows.ts';
import { rounded } from '../rounded.ts';
import { strengthsOf } from './tie-weights.ts';

/**
 * How far do this person's contacts all know each other, and leave little room to bridge? Burt's constraint of v: the sum
 * over neighbours u of (p(v,u) + sum over neighbours w of p(v,w) p(w,u))², where p(v,u) is the weight of the tie as a share
 * of all weight of v. No unit; rounded to 10 digits. Null without a neighbour. One function per graph; cost per person: the
 * memberships of the neighbours. Source: Burt 1992; as `networkx.constraint` with weights.
 */
export const constraintOn = (people: WeightedPeople): ((v: number) => number | null) => {
  const rows = personRows(people);
  const strengths = strengthsOf(people);
  const { others, weights } = rows;
  const passedOn = new Float64Array(strengths.length);
  const indirect = new Float64Array(strengths.length);
  return (v) => {
    const count = rows.fill(v);
    if (count === 0) return null;
    for (let at = 0; at < count; at++) passedOn[others[at]] = weights[others[at]] / strengths[others[at]];
    rows.throughOthers(passedOn, indirect);
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const u = others[at];
      sum += ((weights[u] + indirect[u]) / strengths[v]) ** 2;
      passedOn[u] = 0;
    }
    return rounded(sum);
  };
};
