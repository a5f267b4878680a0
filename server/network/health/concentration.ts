/**
 * Are posts spread evenly over those who hold one? Gini coefficient, 0 (all hold the same number) to just under 1; null where
 * there is nothing to share. Order does not matter. Cost: sorting the amounts. Source: Gini 1912, in the form of Sen 1973.
 */
export const gini = (amounts: readonly number[]): number | null => {
  const ascending = [...amounts].sort((a, b) => a - b);
  const total = ascending.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return null;
  const count = ascending.length;
  const weighted = ascending.reduce((sum, amount, i) => sum + (2 * (i + 1) - count - 1) * amount, 0);
  return weighted / (count * total);
};

/**
 * How much do the few hold who hold most? What the tenth with the largest amounts (rounded up to whole people) has, divided by
 * all; 0 to 1, null where there is nothing to share. Cost: sorting the amounts. Source: product definitions, "Network health".
 */
export const topTenthShare = (amounts: readonly number[]): number | null => {
  const descending = [...amounts].sort((a, b) => b - a);
  const total = descending.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return null;
  const few = descending.slice(0, Math.ceil(descending.length / 10));
  return few.reduce((sum, amount) => sum + amount, 0) / total;
};
