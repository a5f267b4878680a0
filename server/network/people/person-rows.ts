import type { WeightedPeople } from './people-projection.ts';

/** Who is tied to one person, and what of that comes back through a third: buffers used again for each person. */
export interface PersonRows {
  /** Those tied to the person asked last, as many of the first as `fill` said. */
  readonly others: Int32Array;
  /** Per vertex: the weight of the tie to that person, 0 where there is none. */
  readonly weights: Float64Array;
  /** Asks for a person; how many are tied. Cost: the people of the person's organisations. */
  readonly fill: (v: number) => number;
  /**
   * For each of these u the sum, over the others w of them, of `values[w]` times the weight of the tie between u and w, into `sums[u]`. `values` is 0
   * for everybody else. Cost: the memberships of these, for what all put into an organisation is summed before it is handed out.
   */
  readonly throughOthers: (values: Float64Array, sums: Float64Array) => void;
}

/** Who works with this person, and how closely? Asked person by person, so that the projection is never written out. */
export const personRows = ({ offsets, neighbours, weights: ownWeights, memberships }: WeightedPeople): PersonRows => {
  const { size, offsets: memberOffsets, neighbours: members } = memberships;
  const others = new Int32Array(size);
  const weights = new Float64Array(size);
  const shares = Float64Array.from({ length: size }, (_, v) => 1 / (memberOffsets[v + 1] - memberOffsets[v] - 1));
  const put = new Float64Array(size);
  let count = 0;
  const fill = (v: number): number => {
    for (let at = 0; at < count; at++) weights[others[at]] = 0;
    let end = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      others[end++] = neighbours[i];
      weights[neighbours[i]] = ownWeights[i];
    }
    for (let i = memberOffsets[v]; i < memberOffsets[v + 1]; i++) {
      const organisation = members[i];
      const share = shares[organisation];
      for (let j = memberOffsets[organisation]; j < memberOffsets[organisation + 1]; j++) {
        const other = members[j];
        if (other === v) continue;
        if (weights[other] === 0) others[end++] = other;
        weights[other] += share;
      }
    }
    count = end;
    return end;
  };
  const throughOthers = (values: Float64Array, sums: Float64Array): void => {
    for (let at = 0; at < count; at++) {
      const w = others[at];
      for (let i = memberOffsets[w]; i < memberOffsets[w + 1]; i++) put[members[i]] += values[w];
    }
    for (let at = 0; at < count; at++) {
      const u = others[at];
      let sum = 0;
      for (let i = memberOffsets[u]; i < memberOffsets[u + 1]; i++) sum += (put[members[i]] - values[u]) * shares[members[i]];
      for (let i = offsets[u]; i < offsets[u + 1]; i++) sum += values[neighbours[i]] * ownWeights[i];
      sums[u] = sum;
    }
    for (let at = 0; at < count; at++) for (let i = memberOffsets[others[at]]; i < memberOffsets[others[at] + 1]; i++) put[members[i]] = 0;
  };
  return { others, weights, fill, throughOthers };
};
