import type { IntroductionPath } from '../../../schema/contracts/answers.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { TIE_KINDS } from '../../../schema/vocabulary/tie-kinds.ts';
import { bestPaths, type Path } from '../graph/best-paths.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { kindsBetween } from '../edge-kinds.ts';
import { tiesBehindIn } from '../explanation/ties-behind.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { stakeholderRow } from '../stakeholder-row.ts';
import { idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * Who can introduce me? The `first` best simple paths from one stakeholder to another in the network measured: shortest
 * first, then the lower sum of the degrees of those in between, then their ids; longer detours come only after every shorter
 * way. Where several kinds of tie join two, the first in the order of TIE_KINDS is named. Length in edges. Empty without a
 * path, for one and the same vertex, and for whoever the network leaves out. `kinds` of the scope plays no part. Throws
 * NOT_FOUND for an unknown stakeholder or area. Cost: `bestPaths`. Source: product definitions, "Introduction path".
 */
export const introductionPaths = (
  snapshot: Snapshot,
  { scope, fromId, toId, first }: { readonly scope: Scope; readonly fromId: string; readonly toId: string; readonly first: number },
): readonly IntroductionPath[] => {
  const [fromRow, toRow] = [stakeholderRow(snapshot, fromId), stakeholderRow(snapshot, toId)];
  const network = buildStakeholderNetwork(snapshot, scope);
  const [from, to] = [network.vertexOfRow[fromRow], network.vertexOfRow[toRow]];
  if (from < 0 || to < 0) return [];
  const behind = tiesBehindIn(network);
  return bestPaths(network.graph, from, to, first).map((path) => {
    const found = introductionPath(network, path);
    return { ...found, behind: behind(found.reason) };
  });
};

const introductionPath = (network: StakeholderNetwork, path: Path): Omit<IntroductionPath, 'behind'> => {
  const ties = path.slice(1).map((vertex, at) => TIE_KINDS[kindsBetween(network, path[at], vertex)[0]].code);
  return {
    length: ties.length,
    steps: path.map((vertex, at) => ({ stakeholderId: idOf(network, vertex), tie: at === 0 ? null : ties[at - 1] })),
    reason: {
      is: 'PATH',
      stepIds: idsOf(network, path),
      personIds: idsOf(
        network,
        path.filter((vertex) => network.kinds[vertex] === STAKEHOLDER.PERSON),
      ),
      ties,
    },
  };
};
