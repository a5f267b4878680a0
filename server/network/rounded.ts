/** How far sums of the same figures can lie apart, as a share of the sum, when they were made in another order. */
const NOISE = 2 ** -44;

/**
 * The value that is ranked and shown: 10 significant digits, and 0 below 1e-9, so that the order in which a sum was made
 * never decides. Rounded once, from the sum itself: what was rounded before can end on the other side of a border. Sums of
 * halves and eighths lie exactly on a border between two roundings; there, within the noise of a sum, it is rounded up.
 * O(1). Source: product definitions, "Betweenness".
 */
export const rounded = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : Number((value * (1 + NOISE)).toPrecision(10)));
