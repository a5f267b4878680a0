import type { StakeholderNetwork } from './stakeholder-network.ts';

/** Whether two organisations, as vertices in any order, may be proposed to each other. */
export type MayBeProposed = (one: number, other: number) => boolean;

/**
 * Which organisations may be proposed to each other? All but the pairs for which somebody said 今後は提案しない, on the as-of date; a folded
 * subgroup speaks for its parent. Nothing tells why a pair is missing. Linear in the pairs recorded. Source: how the work runs, 2.2 and 3.1.
 */
export const mayBeProposed = ({
  snapshot,
  scope,
  vertexOfRow,
  rows,
}: Pick<StakeholderNetwork, 'snapshot' | 'scope' | 'vertexOfRow' | 'rows'>): MayBeProposed => {
  const { ones, others, lastDays } = snapshot.notProposed;
  const never = new Set<number>();
  for (let pair = 0; pair < ones.length; pair++) {
    const [one, other] = [vertexOfRow[ones[pair]], vertexOfRow[others[pair]]];
    if (lastDays[pair] < scope.asOf || one < 0 || other < 0) continue;
    never.add(one * rows.length + other).add(other * rows.length + one);
  }
  return (one, other) => !never.has(one * rows.length + other);
};
