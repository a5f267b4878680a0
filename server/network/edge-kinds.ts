import type { StakeholderNetwork } from './stakeholder-network.ts';

/**
 * Which kinds of tie join these two? Ordinals in TIE_KINDS, ascending without doubles; empty where nothing does. The first
 * is the one a path names. O(log ties) plus the ties between the two.
 */
export const kindsBetween = ({ ties }: Pick<StakeholderNetwork, 'ties'>, one: number, other: number): readonly number[] => {
  const a = Math.min(one, other);
  const b = Math.max(one, other);
  let low = 0;
  let high = ties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ties.a[middle] < a || (ties.a[middle] === a && ties.b[middle] < b)) low = middle + 1;
    else high = middle;
  }
  const kinds: number[] = [];
  for (let at = low; at < ties.length && ties.a[at] === a && ties.b[at] === b; at++) if (kinds.at(-1) !== ties.kinds[at]) kinds.push(ties.kinds[at]);
  return kinds;
};
