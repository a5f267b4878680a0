import type { FirstPeople } from '../../../schema/contracts/answers.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { neighboursOf } from '../graph/graph.ts';
import { hasNoWish, isActive } from '../listing.ts';
import { groupsOfPerson, membershipsOf } from '../memberships.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { registerOnDay } from '../register-on-day.ts';
import { idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { listsKind } from '../lists-kind.ts';

/**
 * Whom do I meet first? At most `first` people of the network measured, in scope or not, who together reach most groups of
 * the scope over one edge; dormant groups and those that wish for no contact are not counted. Greedy maximum coverage, in
 * the order of choice: most groups not yet reached, then fewer posts, then id; it stops when nobody adds a group. Groups by
 * id. `throughSeats` of the reason counts the newly reached groups in which the person holds seats only. Nobody is listed
 * where `kinds` of the scope leaves people out; what they reach is measured all the same. Throws NOT_FOUND for an unknown area. Cost: edges times people chosen.
 * Source: product definitions, "First people to meet"; Nemhauser, Wolsey & Fisher 1978 for the greedy bound.
 */
export const firstPeopleToMeet = (snapshot: Snapshot, { scope, first }: { readonly scope: Scope; readonly first: number }): FirstPeople => {
  const network = buildStakeholderNetwork(snapshot, scope);
  const memberships = membershipsOf(snapshot, registerOnDay(snapshot, scope));
  const wanted = Array.from(network.kinds.keys()).filter((vertex) => isWanted(network, vertex));
  const isReached = new Uint8Array(network.graph.size);
  const reach = reachOfPeople(network, new Set(wanted));
  const people: FirstPeople['people'][number][] = [];
  for (
    let best = bestOf(reach, isReached, network, memberships.posts);
    best !== null && people.length < first;
    best = bestOf(reach, isReached, network, memberships.posts)
  ) {
    const { person, groups } = best;
    const newly = groups.filter((group) => !isReached[group]);
    const also = groups.filter((group) => isReached[group]);
    for (const group of newly) isReached[group] = 1;
    const { seat } = groupsOfPerson(network, memberships, network.rows[person]);
    people.push({
      personId: idOf(network, person),
      newlyReachedIds: idsOf(network, newly),
      alsoReachedIds: idsOf(network, also),
      reason: {
        is: 'REACHES',
        personId: idOf(network, person),
        newlyReached: newly.length,
        alsoReached: also.length,
        throughSeats: newly.filter((group) => seat.includes(group)).length,
        groupIds: idsOf(network, newly),
      },
    });
  }
  const notReached = wanted.filter((group) => !isReached[group]);
  const listed = listsKind(scope, 'PERSON') ? people : [];
  return { people: listed, groupsInScope: wanted.length, groupsReached: wanted.length - notReached.length, notReachedIds: idsOf(network, notReached) };
};

const isWanted = ({ snapshot, rows, kinds, inScope }: StakeholderNetwork, vertex: number): boolean =>
  kinds[vertex] === STAKEHOLDER.GROUP && inScope[vertex] === 1 && isActive(snapshot, rows[vertex]) && !hasNoWish(snapshot, rows[vertex]);

interface PersonReach {
  readonly person: number;
  readonly groups: readonly number[];
}

const reachOfPeople = ({ graph, kinds }: StakeholderNetwork, wanted: ReadonlySet<number>): readonly PersonReach[] =>
  Array.from(kinds.keys())
    .filter((vertex) => kinds[vertex] === STAKEHOLDER.PERSON)
    .map((person) => ({ person, groups: Array.from(neighboursOf(graph, person)).filter((vertex) => wanted.has(vertex)) }))
    .filter(({ groups }) => groups.length > 0);

/** Who adds most groups; null where nobody adds any. People come ascending by id, so the first of equals stays. */
const bestOf = (reach: readonly PersonReach[], isReached: Uint8Array, network: StakeholderNetwork, posts: Int32Array): PersonReach | null => {
  let best: PersonReach | null = null;
  let most = 0;
  let fewest = 0;
  for (const candidate of reach) {
    let added = 0;
    for (const group of candidate.groups) added += 1 - isReached[group];
    const held = posts[network.rows[candidate.person]];
    if (added === 0 || added < most || (added === most && held >= fewest)) continue;
    best = candidate;
    most = added;
    fewest = held;
  }
  return best;
};
