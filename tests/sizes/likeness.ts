/**
 * How alike are two divisions of the same vertices into clusters? Normalised mutual information: twice what they share divided by the sum of their
 * entropies, 1 where they are the same up to numbering, 0 where one says nothing of the other. Source: Danon et al. 2005.
 */
export const likenessOf = (one: ArrayLike<number>, other: ArrayLike<number>): number => {
  const size = one.length;
  const both = new Map<string, number>();
  const sizes: readonly [Map<number, number>, Map<number, number>] = [new Map(), new Map()];
  for (let v = 0; v < size; v++) {
    const pair = `${one[v]} ${other[v]}`;
    both.set(pair, (both.get(pair) ?? 0) + 1);
    sizes[0].set(one[v], (sizes[0].get(one[v]) ?? 0) + 1);
    sizes[1].set(other[v], (sizes[1].get(other[v]) ?? 0) + 1);
  }
  const entropy = (counts: Iterable<number>): number => {
    let sum = 0;
    for (const count of counts) sum -= (count / size) * Math.log(count / size);
    return sum;
  };
  const [first, second] = [entropy(sizes[0].values()), entropy(sizes[1].values())];
  return first + second === 0 ? 1 : (2 * (first + second - entropy(both.values()))) / (first + second);
};
