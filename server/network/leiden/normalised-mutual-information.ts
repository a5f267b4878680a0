import { sharedMembers } from './shared-members.ts';

/**
 * How alike are two divisions into clusters, chance included? Mutual information divided by the mean of the two entropies: 1 where they are the same but
 * for the numbers (also with one cluster only, or no vertex), 0 where one tells nothing of the other. Clusters are numbered from 0. Many small clusters are
 * alike by chance: to compare divisions of unlike numbers of clusters, use the adjusted one. Throws RangeError where the numbers of vertices differ.
 * O(vertices). Source: Danon et al. 2005.
 */
export const normalisedMutualInformation = (one: Int32Array, other: Int32Array): number => {
  const { information, entropy, otherEntropy, areSame } = sharedMembers(one, other);
  return areSame ? 1 : Math.max(0, (2 * information) / (entropy + otherEntropy));
};
