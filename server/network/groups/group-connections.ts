import type { GroupConnections } from '../../../schema/contracts/answers.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { TIE_KINDS } from '../../../schema/vocabulary/tie-kinds.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { kindsBetween } from '../edge-kinds.ts';
import { areJoined } from '../graph/graph.ts';
import { officersOf } from './officers.ts';
import { standingsOfGroups } from './isolated-groups.ts';
import { isolationOfGroups, isolationScope } from '../isolation.ts';
import { linksOf } from '../links.ts';
import { stakeholderRow } from '../stakeholder-row.ts';
import { idOf, idsOf } from '../stakeholder-network.ts';
import { ALONE, type Crew } from '../work/crew.ts';

/**
 * Where does this group stand, and whom is it linked to through whom? `links` are the organisations of L(g) by id, each with
 * the people tied to both, by id, and the kinds of the direct ties, empty where only people link them. `standing` is the
 * entry of `isolatedGroups`, in scope or not; null where the group is known and well linked, not active, or left out of the network.
 * `officers` hold its posts on the day.
 * Throws NOT_FOUND for an id that is no group's. Cost: `betweenness`. Source: product definitions, "Isolation", L(g).
 */
export const groupConnections = (
  snapshot: Snapshot,
  { scope, groupId }: { readonly scope: Scope; readonly groupId: string },
  crew: Crew = ALONE,
): GroupConnections => {
  const row = stakeholderRow(snapshot, groupId, 'GROUP');
  const network = buildStakeholderNetwork(snapshot, scope);
  const group = network.vertexOfRow[row];
  const { organisations, people } = group < 0 ? { organisations: [], people: [] } : linksOf(network, group);
  return {
    standing: standingOf(snapshot, scope, row, crew),
    links: organisations.map((organisation) => ({
      organisationId: idOf(network, organisation),
      viaIds: idsOf(
        network,
        people.filter((person) => areJoined(network.graph, person, organisation)),
      ),
      kinds: kindsBetween(network, group, organisation).map((kind) => TIE_KINDS[kind].code),
    })),
    officers: officersOf(snapshot, scope, row),
  };
};

const standingOf = (snapshot: Snapshot, scope: Scope, row: number, crew: Crew): GroupConnections['standing'] => {
  const network = buildStakeholderNetwork(snapshot, isolationScope(scope));
  const group = network.vertexOfRow[row];
  if (group < 0) return null;
  const [standing] = standingsOfGroups(network, isolationOfGroups(network, [group]), crew);
  return standing === undefined || (standing.listing === 'TO_CONNECT' && standing.reasons.length === 0) ? null : standing;
};
