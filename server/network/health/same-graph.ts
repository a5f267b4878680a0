import type { StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * Is the network of another day the same graph? Then it is given this one's: what was found about the one need not be found again for the other. Most
 * registers have no dates, and last year's network is today's. Of two that differ in a single vertex or edge the second stays as it is. Linear.
 */
export const onSameGraph = (now: StakeholderNetwork, then: StakeholderNetwork): StakeholderNetwork => {
  const isSame =
    sameNumbers(now.rows, then.rows) &&
    sameNumbers(now.inScope, then.inScope) &&
    sameNumbers(now.graph.offsets, then.graph.offsets) &&
    sameNumbers(now.graph.neighbours, then.graph.neighbours);
  return isSame ? { ...then, graph: now.graph } : then;
};

const sameNumbers = (one: Int32Array | Uint8Array, other: Int32Array | Uint8Array): boolean => {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
};
