import { yearsBefore } from '../../schema/contracts/days.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import type { OverviewFacts } from '../../schema/words/overview.ts';
import type { Inquiry } from './analysis.ts';

/**
 * What is known of a scope at all? The counts behind the three opening sentences, from the same answers as the lists beside them, so that the
 * sentence and the list agree: groups to connect are those the list shows under that heading.
 */
export const overviewFacts = async (ask: Inquiry['ask'], scope: Scope): Promise<OverviewFacts> => {
  const [health, listed, bridging] = await Promise.all([
    ask('networkHealth', { scope, compareTo: yearsBefore(scope.asOf, 1), withBaseline: false }),
    ask('isolatedGroups', { scope }),
    ask('bridgingPeople', { scope }),
  ]);
  return {
    people: health.people,
    groups: health.groups,
    ties: health.ties,
    groupsKnown: health.groups - health.groupsNotYetKnown,
    groupsInMainPart: Math.round((health.largestComponentGroupShare ?? 0) * health.groups),
    groupsToConnect: listed.filter(({ listing, reasons }) => listing === 'TO_CONNECT' && reasons.length > 0).length,
    groupsNotYetKnown: health.groupsNotYetKnown,
    bridgingPeople: bridging.length,
  };
};
