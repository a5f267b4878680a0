import type { HandOver } from '../../../schema/contracts/answers.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import { type Snapshot, STAKEHOLDER_FLAGS } from '../../../schema/contracts/snapshot.ts';
import { tiesBehindIn } from '../explanation/ties-behind.ts';
import { besidesPublicBodiesIn } from './besides-public-bodies.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { otherTies } from './other-ties.ts';
import { heldAs } from '../held.ts';
import { registerOnDay } from '../register-on-day.ts';
import { stakeholderRow } from '../stakeholder-row.ts';
import { idOf, idsOf } from '../stakeholder-network.ts';
import { handOverReasons } from './hand-over-reasons.ts';
import { standingsOfPeople } from './standings-of-people.ts';
import { membershipsOf } from '../memberships.ts';

/**
 * When this person hands over, what stays and what needs an introduction? For any person of the register: every membership
 * that counts, by tie row, as recorded; groups by id. `groupsThatStayIds` and `groupsToIntroduceIds` share out the person's
 * groups where there are two or more, but for those that are not to be proposed to any other of them. A person whom the network
 * leaves out (staff of public bodies, or out of reach) has no groups and nothing said, only the memberships. Groups to be handled with care are never named. Throws NOT_FOUND for an id that is no person's.
 * Cost: the network and its block-cut tree once, then the degrees of the person's groups. Source: product definitions, "Bridging person"; how the work runs, 3.1.
 */
export const handOver = (snapshot: Snapshot, { scope, personId }: { readonly scope: Scope; readonly personId: string }): HandOver => {
  const row = stakeholderRow(snapshot, personId, 'PERSON');
  const network = buildStakeholderNetwork(snapshot, scope);
  const person = network.vertexOfRow[row];
  const standing = person < 0 ? null : standingsOfPeople(network)(person);
  const register = standing?.register ?? registerOnDay(snapshot, scope);
  const memberships = standing?.memberships ?? membershipsOf(snapshot, register);
  const ids = (vertices: readonly number[] = []): readonly string[] => idsOf(network, vertices);
  const behind = tiesBehindIn(network);
  const besides = besidesPublicBodiesIn(network);
  const reasons = standing === null ? [] : handOverReasons(network, person, standing).map(besides);
  return {
    personId,
    posts: Array.from(memberships.of(row), (tieRow) => ({
      organisationId: snapshot.stakeholders.ids[snapshot.ties.targets[tieRow]],
      ...heldAs(snapshot, register.stands[tieRow], tieRow),
    })),
    ownGroupIds: ids(standing?.groups.own),
    seatGroupIds: ids(standing?.groups.seat),
    groupsThatStayIds: ids(standing?.links.staying),
    groupsToIntroduceIds: ids(standing?.links.toIntroduce),
    cutOffGroupIds: ids(standing?.cutOff),
    cutOffAfterSuccessionIds: ids(standing?.cutOffAfterSuccession),
    otherContacts: standing?.otherContacts ?? [],
    nameMatchUnconfirmed: (snapshot.stakeholders.flags[row] & STAKEHOLDER_FLAGS.nameMatchUnconfirmed) !== 0,
    onlyLinkBetween: (standing?.links.pairsToPropose ?? []).map(([a, b]) => ({ aId: idOf(network, a), bId: idOf(network, b) })),
    otherTies: standing === null ? [] : otherTies(network, standing.groups.all, person),
    explained: reasons.map((reason) => ({ reason, behind: behind(reason) })),
  };
};
