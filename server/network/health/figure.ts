/** The value of an indicator, and for how many of how many it is known; null where all is known. A value that cannot be computed is null. */
export interface Figure {
  readonly value: number | null;
  readonly knownFor: number | null;
  readonly outOf: number | null;
}

/** A figure for which everything is known. */
export const known = (value: number | null): Figure => ({ value, knownFor: null, outOf: null });

/** A figure that rests on some of all. */
export const knownOf = (value: number | null, knownFor: number, outOf: number): Figure => ({ value, knownFor, outOf });

/** A share; null where there is nothing to divide by. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
