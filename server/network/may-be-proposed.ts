import type { StakeholderNetwork } from './stakeholder-network.ts';
import { topmostParents } from './topmost-parents.ts';

/** Whether two organisations, as vertices in any order, may be proposed to each other. */
export type MayBeProposed = (one: number, other: number) => boolean;

/**
 * Which organisations may be proposed to each other? All but the pairs for which somebody said 今後は提案しない, on the as-of date; a part speaks for the
 * whole group and the whole for its parts, folded or not, but two parts of one group only for themselves. Nothing tells why a pair is missing.
 * Linear in rows and the pairs recorded. Source: how the work runs, 2.2 and 3.1.
 */
export const mayBeProposed = ({ snapshot, scope, rows }: Pick<StakeholderNetwork, 'snapshot' | 'scope' | 'rows'>): MayBeProposed => {
  const { ones, others, lastDays } = snapshot.notProposed;
  const whole = topmostParents(snapshot);
  const size = whole.length;
  const never = new Set<number>();
  for (let pair = 0; pair < ones.length; pair++) {
    if (lastDays[pair] < scope.asOf) continue;
    const isWithin = whole[ones[pair]] === whole[others[pair]];
    const [one, other] = isWithin ? [ones[pair], others[pair]] : [whole[ones[pair]], whole[others[pair]]];
    never.add(one * size + other).add(other * size + one);
  }
  return (one, other) => {
    const [a, b] = [rows[one], rows[other]];
    return whole[a] === whole[b] ? !never.has(a * size + b) : !never.has(whole[a] * size + whole[b]);
  };
};
