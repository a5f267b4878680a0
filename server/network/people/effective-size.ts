import type { WeightedPeople } from './people-projection.ts';
import { personRows } from './person-rows.ts';
import { rounded } from '../rounded.ts';
import { largestWeightOn, strengthsOf } from './tie-weights.ts';

/**
 * How many of this person's contacts are not already reached through the others? Burt's effective size of v: the sum over
 * neighbours u of 1 - sum over neighbours w of p(v,w) m(u,w), where p(v,w) is the weight of the tie as a share of all weight
 * of v, and m(u,w) as a share of the largest weight of u. Unit: contacts, 1 to the number of neighbours; rounded to 10
 * digits. Null without a neighbour. One function per graph; cost per person: the memberships of the neighbours, and
 * once for each neighbour of several organisations their people. Source: Burt 1992; as `networkx.effective_size` with weights.
 */
export const effectiveSizeOf = (people: WeightedPeople): ((v: number) => number | null) => {
  const rows = personRows(people);
  const strengths = strengthsOf(people);
  const largestWeight = largestWeightOn(people);
  const { others, weights } = rows;
  const indirect = new Float64Array(strengths.length);
  return (v) => {
    const count = rows.fill(v);
    if (count === 0) return null;
    rows.throughOthers(weights, indirect);
    let redundant = 0;
    for (let at = 0; at < count; at++) redundant += indirect[others[at]] / largestWeight(others[at]);
    return rounded(count - redundant / strengths[v]);
  };
};
