import type { FirstPeople } from '../../../schema/contracts/answers.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { fewestPostsFirst } from '../key-players/fewest-posts-first.ts';
import { listsKind } from '../lists-kind.ts';
import { groupsOfPerson, membershipsOf } from '../memberships.ts';
import { openGroups } from '../open-groups.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { registerOnDay } from '../register-on-day.ts';
import { idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { greedyCoverage, type Sets } from './coverage.ts';

/**
 * Whom do I meet first? At most `first` people of the network measured, in scope or not, who together reach most groups of
 * the scope over one edge; dormant groups and those that wish for no contact are not counted. Greedy maximum coverage, in
 * the order of choice: most groups not yet reached, then fewer posts, then id; it stops when nobody adds a group. Groups by
 * id. `throughSeats` of the reason counts the newly reached groups in which the person holds seats only. Nobody is listed
 * where `kinds` of the scope leaves people out; what they reach is measured all the same. Throws NOT_FOUND for an unknown area.
 * Cost: the network, then `greedyCoverage` over its edges.
 * Source: product definitions, "First people to meet"; Nemhauser, Wolsey & Fisher 1978 for the greedy bound.
 */
export const firstPeopleToMeet = (snapshot: Snapshot, { scope, first }: { readonly scope: Scope; readonly first: number }): FirstPeople => {
  const network = buildStakeholderNetwork(snapshot, scope);
  const memberships = membershipsOf(snapshot, registerOnDay(snapshot, scope));
  const isWanted = openGroups(network);
  const reach = groupsReachedBy(network, isWanted);
  const posts = network.rows.map((row) => memberships.posts[row]);
  const reachesAny = fewestPostsFirst(posts, (v) => reach.offsets[v + 1] > reach.offsets[v]);
  const { chosen, coveredBy } = greedyCoverage(reach, reachesAny, first);
  const people = chosen.map((person, step): FirstPeople['people'][number] => {
    const groups = reach.items.subarray(reach.offsets[person], reach.offsets[person + 1]);
    const newly = groups.filter((group) => coveredBy[group] === step);
    const also = groups.filter((group) => coveredBy[group] !== step);
    const { seat } = groupsOfPerson(network, memberships, network.rows[person]);
    const personId = idOf(network, person);
    const newlyReachedIds = idsOf(network, newly);
    return {
      personId,
      newlyReachedIds,
      alsoReachedIds: idsOf(network, also),
      reason: {
        is: 'REACHES',
        personId,
        newlyReached: newly.length,
        alsoReached: also.length,
        throughSeats: newly.filter((group) => seat.includes(group)).length,
        groupIds: newlyReachedIds,
      },
    };
  });
  const notReached: number[] = [];
  let groupsInScope = 0;
  for (let group = 0; group < isWanted.length; group++) {
    if (isWanted[group] === 0) continue;
    groupsInScope++;
    if (coveredBy[group] < 0) notReached.push(group);
  }
  const listed = listsKind(scope, 'PERSON') ? people : [];
  return { people: listed, groupsInScope, groupsReached: groupsInScope - notReached.length, notReachedIds: idsOf(network, notReached) };
};

/** The groups wanted that each person is tied to, ascending; nobody else has any. */
const groupsReachedBy = ({ graph, kinds }: StakeholderNetwork, isWanted: Uint8Array): Sets => {
  const offsets = new Int32Array(graph.size + 1);
  const items = new Int32Array(graph.neighbours.length);
  let end = 0;
  for (let v = 0; v < graph.size; v++) {
    if (kinds[v] === STAKEHOLDER.PERSON)
      for (let i = graph.offsets[v]; i < graph.offsets[v + 1]; i++) if (isWanted[graph.neighbours[i]] === 1) items[end++] = graph.neighbours[i];
    offsets[v + 1] = end;
  }
  return { offsets, items: items.slice(0, end), itemCount: graph.size };
};
