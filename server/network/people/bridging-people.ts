import type { BridgingPerson } from '../../../schema/contracts/answers.ts';
import type { AnswerOf, InputsOf } from '../../../schema/contracts/questions.ts';
import { type Snapshot, STAKEHOLDER_FLAGS } from '../../../schema/contracts/snapshot.ts';
import { boundsOf } from '../betweenness/betweenness.ts';
import { betweennessOf } from '../betweenness/betweenness-of.ts';
import { besidesPublicBodiesIn } from './besides-public-bodies.ts';
import { bridgingReason, spanOf } from './bridging-reason.ts';
import { brokerageOfPerson } from './brokerage-of-person.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { constraintOn } from './constraint.ts';
import { tiesBehindIn } from '../explanation/ties-behind.ts';
import { structureOf } from '../graph/structure.ts';
import { effectiveSizeOf } from './effective-size.ts';
import { seatsAskedForByPublicBodies } from '../memberships.ts';
import { peopleProjection } from './people-projection.ts';
import { seatsByPost } from './seats-by-post.ts';
import { rankedBridges } from '../ranked-bridges.ts';
import { idOf, idsOf } from '../stakeholder-network.ts';
import { standingsOfPeople } from './standings-of-people.ts';
import { pageOfList } from '../list-page.ts';
import { listsKind } from '../lists-kind.ts';
import { ALONE, type Crew } from '../work/crew.ts';

/**
 * Who connects the groups? People of the scope with a betweenness above 0, ranked by group betweenness, then betweenness,
 * then id; each with posts, own groups and seat groups, what hangs on the person with and without successors, whom to
 * introduce, other contacts, and one reason. Empty where `kinds` of the scope leaves people out. Units: betweenness in pairs
 * of stakeholders, `normalizedBetweenness` divided by (N-1)(N-2)/2 with N the vertices of the network measured. Groups named
 * are those of the network measured, in scope or not. Rows are made for the page asked for. Where betweenness would take long it is estimated at first: then `isExact` is false, the
 * ranks may still change, and the bounds say by how much values may. Throws NOT_FOUND for an unknown area. Cost: `betweennessOf`.
 * Source: product definitions, "Bridging person".
 */
export const bridgingPeople = (snapshot: Snapshot, { scope, page }: InputsOf<'bridgingPeople'>, crew: Crew = ALONE): AnswerOf<'bridgingPeople'> => {
  const network = buildStakeholderNetwork(snapshot, scope);
  if (!listsKind(scope, 'PERSON')) return { total: 0, start: 0, rows: [], isExact: true, isPreliminary: false };
  const between = betweennessOf(network, crew);
  const standings = standingsOfPeople(network);
  const people = peopleProjection(network);
  const constraint = constraintOn(people);
  const effectiveSize = effectiveSizeOf(people);
  const { isCut } = structureOf(network.graph);
  const behind = tiesBehindIn(network);
  const besides = besidesPublicBodiesIn(network);
  const rowOf = (person: number, place: number): BridgingPerson => {
    const row = network.rows[person];
    const standing = standings(person);
    const { groups } = standing;
    const found = bridgingReason(network, {
      person,
      groups,
      unlinkedPairs: standing.links.unlinkedPairs,
      successors: standing.successors,
      cutOff: standing.cutOff,
      cutOffAfterSuccession: standing.cutOffAfterSuccession,
      seatsByPost: seatsByPost(snapshot, standing.register, standing.memberships, row),
    });
    const reason = besides(found);
    return {
      rank: place + 1,
      personId: idOf(network, person),
      betweenness: between.all[person],
      normalizedBetweenness: between.normalised[person],
      groupBetweenness: between.groups[person],
      betweennessBounds: boundsOf(between, 'all', person),
      groupBetweennessBounds: boundsOf(between, 'groups', person),
      constraint: constraint(person),
      effectiveSize: effectiveSize(person),
      isCutVertex: isCut[person] === 1,
      posts: standing.posts,
      groupIds: idsOf(network, groups.all),
      ownGroupIds: idsOf(network, groups.own),
      seatGroupIds: idsOf(network, groups.seat),
      seatsAskedForByPublicBodies: seatsAskedForByPublicBodies(snapshot, standing.memberships, row),
      ...spanOf(network, groups.all),
      cutOffGroupIds: idsOf(network, standing.cutOff),
      cutOffAfterSuccessionIds: idsOf(network, standing.cutOffAfterSuccession),
      groupsToIntroduceIds: idsOf(network, standing.links.toIntroduce),
      otherContacts: standing.otherContacts,
      nameMatchUnconfirmed: (snapshot.stakeholders.flags[row] & STAKEHOLDER_FLAGS.nameMatchUnconfirmed) !== 0,
      ...brokerageOfPerson(network, groups.all, standing.links.unlinkedPairs),
      reason,
      behind: behind(reason),
    };
  };
  return {
    ...pageOfList(rankedBridges(network, between), page, (person) => idOf(network, person), rowOf),
    isExact: between.bounds === null,
    isPreliminary: between.isPreliminary,
  };
};
