import type { WhatIf } from '../../../schema/contracts/health.ts';
import { yearsBefore } from '../../../schema/contracts/days.ts';
import type { InputsOf } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { changedParts } from '../groups/changed-network.ts';
import { whatIfGroups } from '../groups/what-if-groups.ts';
import { measuredNetwork, measuredParts } from './measured-network.ts';
import { figuresOf, healthOf, isOnRecord, withSameGraph } from './network-health.ts';
import { ALONE, type Crew } from '../work/crew.ts';

/**
 * What would the network be without these people and organisations, and with these ties? The indicators before and after, compared with one year
 * earlier as it really was, and the groups that would lose or gain links; nothing is written. Throws NOT_FOUND for an unknown
 * stakeholder or area, BAD_USER_INPUT for a tie that cannot join its two ends. Cost: `figuresOf` three times. Source: product definitions, "What-if".
 */
export const whatIf = (snapshot: Snapshot, { scope, removeIds, addTies }: InputsOf<'whatIf'>, crew: Crew = ALONE): WhatIf => {
  const compareTo = yearsBefore(scope.asOf, 1);
  const before = measuredNetwork(snapshot, scope);
  const after = measuredParts(changedParts(before.parts, { removeIds, addTies }).parts);
  const then = withSameGraph(before, measuredNetwork(snapshot, { ...scope, asOf: compareTo }));
  const previous = isOnRecord(then) ? figuresOf(then, measuredNetwork(snapshot, { ...scope, asOf: yearsBefore(compareTo, 1) }), crew) : null;
  return {
    before: healthOf(before, figuresOf(before, then, crew), previous, false),
    after: healthOf(after, figuresOf(after, then, crew), previous, false),
    ...whatIfGroups(snapshot, scope, { removeIds, addTies }),
  };
};
