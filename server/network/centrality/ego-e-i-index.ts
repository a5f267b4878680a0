import type { ClassMask } from '../people/class-masks.ts';

/**
 * Are this one's ties to their own kind or to others? E-I index of a single vertex: (external − internal) / both over those tied to it, internal where a
 * class is shared; -1 (only the own kind) to 1 (only others). `own` and `others` are masks over classes, 0 where unknown: such are left out, and
 * null is returned where nobody is left or the own is unknown. Of a person whose groups are asked, the own class is that of `commonestClass`.
 * O(others). Source: Krackhardt & Stern 1988; for one ego Everett & Borgatti 2012, "Categorical attribute based centrality".
 */
export const egoExternalInternalIndex = (own: ClassMask, others: readonly ClassMask[]): number | null => {
  const mask = BigInt(own);
  const known = others.map(BigInt).filter((other) => other !== 0n);
  if (mask === 0n || known.length === 0) return null;
  const internal = known.filter((other) => (other & mask) !== 0n).length;
  return (known.length - 2 * internal) / known.length;
};
