import { expectedMutualInformation } from './expected-mutual-information.ts';
import { sharedMembers } from './shared-members.ts';

/**
 * How alike are two divisions into clusters, beyond chance? (information - expected) / (mean entropy - expected), where expected is the mean over all
 * ways to deal out the vertices to clusters of these sizes: 1 where they are the same but for the numbers, about 0 where they agree as by chance, and
 * below where even less. Clusters are numbered from 0. Throws RangeError where the numbers of vertices differ. Cost: O(vertices), plus
 * `expectedMutualInformation`. Source: Vinh, Epps & Bailey 2010, with the arithmetic mean.
 */
export const adjustedMutualInformation = (one: Int32Array, other: Int32Array): number => {
  const { size, sizes, otherSizes, information, entropy, otherEntropy, areSame } = sharedMembers(one, other);
  if (areSame) return 1;
  const expected = expectedMutualInformation(sizes, otherSizes, size);
  return (information - expected) / ((entropy + otherEntropy) / 2 - expected);
};
