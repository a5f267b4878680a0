import { membersBySet, renumber } from './weighted-graph.ts';

/** Two divisions of the same vertices side by side. */
export interface SharedMembers {
  readonly size: number;
  /** Vertices of each cluster of the one and of the other division. */
  readonly sizes: Int32Array;
  readonly otherSizes: Int32Array;
  /** Mutual information in nats: how much knowing the cluster of a vertex in one division tells of that in the other. */
  readonly information: number;
  /** Entropy of each division in nats. */
  readonly entropy: number;
  readonly otherEntropy: number;
  /** Whether they are the same but for the numbers. */
  readonly areSame: boolean;
}

/** How much do two divisions have in common? Clusters are any whole numbers from 0. Throws RangeError where the numbers of vertices differ. O(vertices). */
export const sharedMembers = (one: Int32Array, other: Int32Array): SharedMembers => {
  const size = one.length;
  if (other.length !== size) throw new RangeError(`divisions of ${size} and ${other.length} vertices`);
  const of = one.slice();
  const otherOf = other.slice();
  const sizes = new Int32Array(renumber(of, limitOf(of)));
  const otherSizes = new Int32Array(renumber(otherOf, limitOf(otherOf)));
  for (let v = 0; v < size; v++) {
    sizes[of[v]]++;
    otherSizes[otherOf[v]]++;
  }
  const { offsets, vertices } = membersBySet(of, sizes.length);
  const shared = new Int32Array(otherSizes.length);
  let information = 0;
  let pairs = 0;
  for (let cluster = 0; cluster < sizes.length; cluster++) {
    for (let i = offsets[cluster]; i < offsets[cluster + 1]; i++) shared[otherOf[vertices[i]]]++;
    for (let i = offsets[cluster]; i < offsets[cluster + 1]; i++) {
      const otherCluster = otherOf[vertices[i]];
      const both = shared[otherCluster];
      if (both === 0) continue;
      pairs++;
      information += (both / size) * Math.log((size * both) / (sizes[cluster] * otherSizes[otherCluster]));
      shared[otherCluster] = 0;
    }
  }
  return {
    size,
    sizes,
    otherSizes,
    information,
    entropy: entropyOf(sizes, size),
    otherEntropy: entropyOf(otherSizes, size),
    areSame: pairs === sizes.length && pairs === otherSizes.length,
  };
};

const limitOf = (of: Int32Array): number => {
  let most = -1;
  for (let v = 0; v < of.length; v++) if (of[v] > most) most = of[v];
  return most + 1;
};

const entropyOf = (sizes: Int32Array, size: number): number => {
  let entropy = 0;
  for (let c = 0; c < sizes.length; c++) entropy -= (sizes[c] / size) * Math.log(sizes[c] / size);
  return entropy;
};
