import { areJoined, degreeOf } from '../graph/graph.ts';
import type { WeightedPeople } from './people-projection.ts';

/** How much do all ties of each person weigh together? 1 for each organisation shared with others, and the ties with a weight of their own. Linear. */
export const strengthsOf = ({ offsets, weights, memberships }: WeightedPeople): Float64Array => {
  const strengths = Float64Array.from({ length: memberships.size }, (_, v) => degreeOf(memberships, v));
  for (let v = 0; v < memberships.size; v++) for (let i = offsets[v]; i < offsets[v + 1]; i++) strengths[v] += weights[i];
  return strengths;
};

/**
 * With whom does this person work most closely? The largest weight of the ties of a person; 0 without one. Each is found once. Cost: the people of
 * the person's organisations but the largest, of which only those are looked at who share another organisation too.
 */
export const largestWeightOn = ({ offsets, neighbours, weights, memberships }: WeightedPeople): ((v: number) => number) => {
  const { size, offsets: memberOffsets, neighbours: members } = memberships;
  const found = new Float64Array(size);
  const sums = new Float64Array(size);
  const met = new Int32Array(size);
  const search = (v: number): number => {
    let largest = -1;
    for (let i = memberOffsets[v]; i < memberOffsets[v + 1]; i++)
      if (largest < 0 || degreeOf(memberships, members[i]) > degreeOf(memberships, largest)) largest = members[i];
    const ofLargest = largest < 0 ? 0 : 1 / (degreeOf(memberships, largest) - 1);
    let count = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      met[count++] = neighbours[i];
      sums[neighbours[i]] = weights[i];
    }
    for (let i = memberOffsets[v]; i < memberOffsets[v + 1]; i++) {
      const organisation = members[i];
      if (organisation === largest) continue;
      const weight = 1 / (degreeOf(memberships, organisation) - 1);
      for (let j = memberOffsets[organisation]; j < memberOffsets[organisation + 1]; j++) {
        const other = members[j];
        if (other === v) continue;
        if (sums[other] === 0) met[count++] = other;
        sums[other] += weight;
      }
    }
    let most = ofLargest;
    for (let at = 0; at < count; at++) {
      const other = met[at];
      const isInLargest = largest >= 0 && areJoined(memberships, other, largest);
      most = Math.max(most, sums[other] + (isInLargest ? ofLargest : 0));
      sums[other] = 0;
    }
    return most;
  };
  return (v) => {
    if (found[v] === 0) found[v] = search(v);
    return found[v];
  };
};
