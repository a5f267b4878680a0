import type { NetworkEdge } from '../../../schema/contracts/network-picture.ts';
import { TIE_KINDS } from '../../../schema/vocabulary/tie-kinds.ts';
import { TIE } from '../ordinals.ts';
import { idOf, type StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * The lines of the picture between the listed vertices, ascending by ids: kinds in the order of TIE_KINDS, the role of the highest level of
 * membership behind it, whether it is the only way between two sides (`bridges`, ascending pairs), whether all memberships behind it are seats.
 */
export const pictureEdges = (network: StakeholderNetwork, isListed: Uint8Array, bridges: readonly (readonly [number, number])[]): readonly NetworkEdge[] => {
  const onlyWays = new Set(bridges.map(([a, b]) => a * network.graph.size + b));
  const edges: NetworkEdge[] = [];
  forEachPair(network, isListed, (start, end, a, b) => {
    edges.push(edgeOf(network, start, end, onlyWays.has(a * network.graph.size + b)));
  });
  return edges;
};

/** How many lines would there be between the listed vertices? */
export const countPictureEdges = (network: StakeholderNetwork, isListed: Uint8Array): number => {
  let count = 0;
  forEachPair(network, isListed, () => {
    count++;
  });
  return count;
};

/** Each pair of listed vertices with the ties between them, at positions `start` to `end - 1`; ties of a pair stand together. */
const forEachPair = ({ ties }: StakeholderNetwork, isListed: Uint8Array, visit: (start: number, end: number, a: number, b: number) => void): void => {
  for (let start = 0, end = 0; start < ties.length; start = end) {
    const a = ties.a[start];
    const b = ties.b[start];
    while (end < ties.length && ties.a[end] === a && ties.b[end] === b) end++;
    if (isListed[a] && isListed[b]) visit(start, end, a, b);
  }
};

/** The line for the ties at positions `start` to `end - 1`. */
const edgeOf = (network: StakeholderNetwork, start: number, end: number, isBridge: boolean): NetworkEdge => {
  const { ties } = network.snapshot;
  const kindsBehind = Array.from(network.ties.kinds.subarray(start, end));
  const memberships = Array.from(network.ties.tieRows.subarray(start, end)).filter((_, i) => kindsBehind[i] === TIE.MEMBER_OF);
  const levelOf = (tieRow: number): number => (ties.levels[tieRow] === 0 ? 255 : ties.levels[tieRow]);
  const [highest] = memberships.filter((tieRow) => tieRow >= 0 && ties.roles[tieRow] >= 0).sort((one, other) => levelOf(one) - levelOf(other));
  return {
    sourceId: idOf(network, network.ties.a[start]),
    targetId: idOf(network, network.ties.b[start]),
    kinds: TIE_KINDS.filter((_, ordinal) => kindsBehind.includes(ordinal)).map((kind) => kind.code),
    role: highest === undefined ? null : ties.roleNames[ties.roles[highest]],
    isBridge,
    isSeat: memberships.length > 0 && memberships.every((tieRow) => tieRow >= 0 && ties.seats[tieRow] === 1),
  };
};
