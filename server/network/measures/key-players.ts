import type { KeyPlayer, KeyPlayers } from '../../../schema/contracts/measured.ts';
import type { AnswerOf, InputsOf, TeamAsked } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { betweennessOf } from '../betweenness/betweenness-of.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { kppNeg } from '../key-players/kpp-neg.ts';
import { kppPos } from '../key-players/kpp-pos.ts';
import type { TeamLimits } from '../key-players/team-limits.ts';
import { listsKind } from '../lists-kind.ts';
import { membershipsOf } from '../memberships.ts';
import { openGroups } from '../open-groups.ts';
import { registerOnDay } from '../register-on-day.ts';
import { idOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { stakeholderRow } from '../stakeholder-row.ts';
import { ALONE, type Crew } from '../work/crew.ts';

/**
 * Which few people together do what no others would? For analysts. REACH: the team from whom most groups of the scope (active, without NO_WISH) lie within `steps` ties, as
 * `kppPos` says, in the order of contact. SEPARATION: the team without whom most pairs of groups would be joined by no path, as `kppNeg` says, by id: the people whose hand-over is
 * prepared together. At most `size` people of the network measured, or of the scope, who can be asked and hold no more posts than told; fewer where nobody adds
 * anything, and none listed where `kinds` of the scope leaves people out. `isExact` is false where the search starts from an estimate of betweenness,
 * `isPreliminary` true while a better one is on its way.
 * Throws NOT_FOUND for an unknown area, and for an id of `withoutIds` that is no person. Cost: `kppPos`; `betweenness` and `kppNeg`.
 * Source: Borgatti 2006, "Identifying sets of key players in a social network".
 */
export const keyPlayers = (snapshot: Snapshot, { scope, team }: InputsOf<'keyPlayers'>, crew: Crew = ALONE): AnswerOf<'keyPlayers'> => {
  const network = buildStakeholderNetwork(snapshot, scope);
  const limits = limitsOf(network, team);
  const playersOf = (people: readonly number[], newlyReached: readonly number[] | null): readonly KeyPlayer[] =>
    listsKind(scope, 'PERSON')
      ? people.map((person, place) => ({ personId: idOf(network, person), posts: limits.load[person], newlyReached: newlyReached?.[place] ?? null }))
      : [];
  const nothing: Omit<KeyPlayers, 'people'> = {
    aim: team.aim,
    groupsToReach: null,
    groupsReached: null,
    separatedGroupPairs: null,
    fragmentationNow: null,
    fragmentationWithout: null,
    isExact: true,
    isPreliminary: false,
  };
  if (team.aim === 'REACH') {
    const isCounted = openGroups(network);
    const groupsToReach = isCounted.reduce((sum, flag) => sum + flag, 0);
    const { people, newlyReached, reachedGroups } = kppPos(network, limits, { isCounted, steps: team.steps });
    return { ...nothing, people: playersOf(people, newlyReached), groupsToReach, groupsReached: reachedGroups.length };
  }
  const between = betweennessOf(network, crew);
  const { people, ...figures } = kppNeg(network, limits, between.groups);
  return { ...nothing, ...figures, people: playersOf(people, null), isExact: between.bounds === null, isPreliminary: between.isPreliminary };
};

const limitsOf = (network: StakeholderNetwork, { size, mostPostsEach, mostPostsTogether, withoutIds, onlyInScope }: TeamAsked): TeamLimits => {
  const { snapshot, scope, rows, inScope, vertexOfRow } = network;
  const { posts } = membershipsOf(snapshot, registerOnDay(snapshot, scope));
  const isAvailable = inScope.map((flag) => (onlyInScope ? flag : 1));
  for (const id of withoutIds) {
    const vertex = vertexOfRow[stakeholderRow(snapshot, id, 'PERSON')];
    if (vertex >= 0) isAvailable[vertex] = 0;
  }
  return {
    size,
    isAvailable,
    load: rows.map((row) => posts[row]),
    ...(mostPostsEach === null ? {} : { mostEach: mostPostsEach }),
    ...(mostPostsTogether === null ? {} : { mostTogether: mostPostsTogether }),
  };
};
