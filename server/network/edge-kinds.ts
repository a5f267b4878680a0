import type { StakeholderNetwork } from './stakeholder-network.ts';

/**
 * Which kinds of tie join these two? Ordinals in TIE_KINDS, ascending without doubles; empty where nothing does. The first
 * is the one a path names. O(log ties) plus the ties between the two.
 */
export const kindsBetween = ({ edgeTies }: Pick<StakeholderNetwork, 'edgeTies'>, one: number, other: number): readonly number[] => {
  const a = Math.min(one, other);
  const b = Math.max(one, other);
  let low = 0;
  let high = edgeTies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edgeTies[middle].a < a || (edgeTies[middle].a === a && edgeTies[middle].b < b)) low = middle + 1;
    else high = middle;
  }
  const kinds: number[] = [];
  for (let at = low; at < edgeTies.length && edgeTies[at].a === a && edgeTies[at].b === b; at++)
    if (kinds.at(-1) !== edgeTies[at].kind) kinds.push(edgeTies[at].kind);
  return kinds;
};
