import { nextBelow, type RandomState } from '../random.ts';

/**
 * The same numbers of memberships for every person and every organisation, given out by chance. `persons[i]` belongs to `organisations[i]`, each pair
 * once, sorted by person; returns the organisations anew. 10 swaps are drawn for every membership: two memberships p-g and q-h become p-h and q-g, and
 * stay as they are (the draw counts) where that would give somebody a membership twice, so that in the long run every arrangement is
 * equally likely. Cost: ten draws for each membership, each a look at the memberships of two people. Source: product definitions, "Baseline"; Artzy-Randrup & Stone 2005.
 */
export const rewired = (persons: Int32Array, organisations: Int32Array, random: RandomState): Int32Array => {
  const arranged = organisations.slice();
  const count = persons.length;
  if (count < 2) return arranged;
  const starts = firstOfEach(persons);
  const belongs = (membership: number, organisation: number): boolean => {
    for (let i = starts[membership]; i < count && persons[i] === persons[membership]; i++) if (arranged[i] === organisation) return true;
    return false;
  };
  for (let swap = 0; swap < 10 * count; swap++) {
    const one = nextBelow(random, count);
    const other = nextBelow(random, count);
    if (belongs(one, arranged[other]) || belongs(other, arranged[one])) continue;
    const kept = arranged[one];
    arranged[one] = arranged[other];
    arranged[other] = kept;
  }
  return arranged;
};

/** For each membership the first one of the same person. */
const firstOfEach = (persons: Int32Array): Int32Array => {
  const starts = new Int32Array(persons.length);
  for (let i = 1; i < persons.length; i++) starts[i] = persons[i] === persons[i - 1] ? starts[i - 1] : i;
  return starts;
};
