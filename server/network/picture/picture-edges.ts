import type { NetworkEdge } from '../../../schema/contracts/network-picture.ts';
import { TIE_KINDS } from '../../../schema/vocabulary/tie-kinds.ts';
import { TIE } from '../ordinals.ts';
import { idOf, type NetworkTie, type StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * The lines of the picture between the listed vertices, ascending by ids: kinds in the order of TIE_KINDS, the role of the highest level of
 * membership behind it, whether it is the only way between two sides (`bridges`, ascending pairs), whether nothing but seats stand behind it.
 */
export const pictureEdges = (network: StakeholderNetwork, isListed: Uint8Array, bridges: readonly (readonly [number, number])[]): readonly NetworkEdge[] => {
  const onlyWays = new Set(bridges.map(([a, b]) => a * network.graph.size + b));
  const edges: NetworkEdge[] = [];
  const { edgeTies } = network;
  for (let start = 0, end = 0; start < edgeTies.length; start = end) {
    const { a, b } = edgeTies[start];
    while (end < edgeTies.length && edgeTies[end].a === a && edgeTies[end].b === b) end++;
    if (isListed[a] && isListed[b]) edges.push(edgeOf(network, edgeTies.slice(start, end), onlyWays.has(a * network.graph.size + b)));
  }
  return edges;
};

const edgeOf = (network: StakeholderNetwork, behind: readonly NetworkTie[], isBridge: boolean): NetworkEdge => {
  const { ties } = network.snapshot;
  const memberships = behind.filter(({ kind }) => kind === TIE.MEMBER_OF);
  const levelOf = ({ tieRow }: NetworkTie): number => (tieRow < 0 || ties.levels[tieRow] === 0 ? 255 : ties.levels[tieRow]);
  const [highest] = memberships.filter(({ tieRow }) => tieRow >= 0 && ties.roles[tieRow] >= 0).sort((one, other) => levelOf(one) - levelOf(other));
  return {
    sourceId: idOf(network, behind[0].a),
    targetId: idOf(network, behind[0].b),
    kinds: TIE_KINDS.filter((_, ordinal) => behind.some(({ kind }) => kind === ordinal)).map((kind) => kind.code),
    role: highest ? ties.roleNames[ties.roles[highest.tieRow]] : null,
    isBridge,
    isSeat: memberships.length > 0 && memberships.every(({ tieRow }) => tieRow >= 0 && ties.seats[tieRow] === 1),
  };
};
