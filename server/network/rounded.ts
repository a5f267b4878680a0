/**
 * The value that is ranked and shown: 10 significant digits, and 0 below 1e-9, so that the order in which sums were made
 * never decides. Twelve digits come first: sums of halves otherwise lie exactly on the border between two roundings, where
 * the last bit would choose. Source: product definitions, "Betweenness".
 */
export const rounded = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : Number(Number(value.toPrecision(12)).toPrecision(10)));
