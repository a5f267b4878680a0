import type { IndicatorId } from '../../../schema/words/measures.ts';
import { gini, topTenthShare } from './concentration.ts';
import { type Figure, knownOf } from './figure.ts';
import { type Measured, restsOnGroups } from './measured-network.ts';
import { groupsWithoutGeneration } from './missing-generations.ts';
import { membershipsInScope } from './register-members.ts';
import { registerOnDay } from '../register-on-day.ts';
import { supportReciprocity } from './support-reciprocity.ts';

type LoadId = Extract<
  IndicatorId,
  | 'POST_GINI'
  | 'POSTS_TOP_TENTH_SHARE'
  | 'GROUPS_WITHOUT_CHILD'
  | 'GROUPS_WITHOUT_YOUTH'
  | 'GROUPS_WITHOUT_WORKING_AGE'
  | 'GROUPS_WITHOUT_SENIOR'
  | 'SUPPORT_RECIPROCITY'
>;

/**
 * Who carries the load? Posts over the people in scope who hold any, as recorded and before subgroups are folded; known for the memberships
 * whose level is on record (every seat is a post). Generations missing among those who run a group; support that is
 * on record both ways, as known as the groups are. Cost: the memberships, the posts sorted. Source: product definitions, "Network health".
 */
export const loadFigures = (measured: Measured): Readonly<Record<LoadId, Figure>> => {
  const { parts, network } = measured;
  const { snapshot, scope, isInScope } = parts;
  const memberships = membershipsInScope(parts, registerOnDay(snapshot, scope));
  const ofPeopleInScope = memberships.filter(({ person }) => isInScope[person] === 1);
  const posts = new Map<number, number>();
  for (const { person, isPost } of ofPeopleInScope) if (isPost) posts.set(person, (posts.get(person) ?? 0) + 1);
  const held = [...posts.values()];
  const levelsKnown = ofPeopleInScope.filter(({ tieRow }) => snapshot.ties.levels[tieRow] > 0 || snapshot.ties.seats[tieRow] === 1).length;
  const without = groupsWithoutGeneration(network, memberships);
  return {
    POST_GINI: knownOf(gini(held), levelsKnown, ofPeopleInScope.length),
    POSTS_TOP_TENTH_SHARE: knownOf(topTenthShare(held), levelsKnown, ofPeopleInScope.length),
    GROUPS_WITHOUT_CHILD: without.CHILD,
    GROUPS_WITHOUT_YOUTH: without.YOUTH,
    GROUPS_WITHOUT_WORKING_AGE: without.WORKING_AGE,
    GROUPS_WITHOUT_SENIOR: without.SENIOR,
    SUPPORT_RECIPROCITY: restsOnGroups(measured, supportReciprocity(network)),
  };
};
