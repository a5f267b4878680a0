import type { StakeholderNetwork } from './stakeholder-network.ts';

/**
 * Which kinds of tie join these two? Ordinals in TIE_KINDS, ascending without doubles; empty where nothing does. The first
 * is the one a path names. O(log ties) plus the ties between the two.
 */
export const kindsBetween = (network: Pick<StakeholderNetwork, 'ties'>, one: number, other: number): readonly number[] => {
  const kinds: number[] = [];
  for (const at of tiesBetween(network, one, other)) if (kinds.at(-1) !== network.ties.kinds[at]) kinds.push(network.ties.kinds[at]);
  return kinds;
};

/** Which ties join these two? Positions in the list of ties, ascending, therefore by kind. O(log ties) plus the ties between the two. */
export const tiesBetween = ({ ties }: Pick<StakeholderNetwork, 'ties'>, one: number, other: number): readonly number[] => {
  const a = Math.min(one, other);
  const b = Math.max(one, other);
  let low = 0;
  let high = ties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ties.a[middle] < a || (ties.a[middle] === a && ties.b[middle] < b)) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < ties.length && ties.a[at] === a && ties.b[at] === b; at++) found.push(at);
  return found;
};
