import type { ConnectingPerson } from '../../../schema/contracts/answers.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { structureOf } from '../graph/structure.ts';
import { partsWithout } from '../removal/parts-without.ts';
import { groupsKnownOf } from './groups-known-of.ts';
import { neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { stakeholderRow } from '../stakeholder-row.ts';
import { idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { listsKind } from '../lists-kind.ts';

/**
 * Who connects these groups? People of the scope tied to two or more of the groups asked about, or tied to one and knowing
 * (KNOWS) someone tied to another; with the groups so reached, by id, and the pairs of the groups asked about that have no
 * path left without this person. Most groups first, then most groups tied directly, then id. Groups that fold into one, or
 * that the network leaves out, are not asked about twice or at all. Empty where `kinds` of the scope leaves people out.
 * Throws NOT_FOUND for an id that is no group's, and for an unknown area. Cost: the degrees of the groups and their people, and vertices and edges
 * once. Source: product definitions, "Connecting people".
 */
export const connectingPeople = (
  snapshot: Snapshot,
  { scope, groupIds }: { readonly scope: Scope; readonly groupIds: readonly string[] },
): readonly ConnectingPerson[] => {
  const rows = groupIds.map((id) => stakeholderRow(snapshot, id, 'GROUP'));
  const network = buildStakeholderNetwork(snapshot, scope);
  if (!listsKind(scope, 'PERSON')) return [];
  const asked = [...new Set(rows.map((row) => network.vertexOfRow[row]))].filter((vertex) => vertex >= 0).sort((a, b) => a - b);
  const without = partsWithout(network);
  const { components } = structureOf(network.graph);
  const found = peopleAround(network, asked)
    .map((person) => {
      const tied = asked.filter((group) => neighboursOf(network.graph, person).includes(group));
      const known = groupsKnownOf(network, person);
      return { person, tied, reached: asked.filter((group) => tied.includes(group) || known.includes(group)) };
    })
    .filter(({ reached }) => reached.length > 1)
    .sort((one, other) => other.reached.length - one.reached.length || other.tied.length - one.tied.length || one.person - other.person);
  return found.map(({ person, reached }) => {
    const left = without(person);
    const near = left.parts.length < 2 ? [] : asked.filter((group) => components.of[group] === components.of[person]);
    const onlyLinkBetween = near.flatMap((a, at) =>
      near
        .slice(at + 1)
        .filter((b) => left.partOf(a) !== left.partOf(b))
        .map((b) => ({ aId: idOf(network, a), bId: idOf(network, b) })),
    );
    return { personId: idOf(network, person), groupIds: idsOf(network, reached), onlyLinkBetween };
  });
};

const peopleAround = ({ graph, kinds, inScope }: StakeholderNetwork, groups: readonly number[]): readonly number[] =>
  [...new Set(groups.flatMap((group) => Array.from(neighboursOf(graph, group))))].filter(
    (vertex) => kinds[vertex] === STAKEHOLDER.PERSON && inScope[vertex] === 1,
  );
