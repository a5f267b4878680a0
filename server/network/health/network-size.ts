import type { NetworkSize } from '../../../schema/contracts/health.ts';
import type { InputsOf } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { standsBetween } from '../betweenness/stands-between.ts';
import { listsKind } from '../lists-kind.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { groupsInMainPart } from './main-part.ts';
import { measuredNetwork } from './measured-network.ts';
import { leavesOutPublicBodies } from '../register-on-day.ts';
import { sizeFigures } from './size-figures.ts';

/**
 * How much is there at all, and how much of it hangs together? The counts a reader sees first, the same as those of `networkHealth` and of the list of bridging
 * people, without a search: at once for a city of any size. Bridging people are those in scope, none where `kinds` of the scope leaves people out. Throws
 * NOT_FOUND for an unknown area. Linear, but for who stands between whom, which costs the neighbours of neighbours.
 */
export const networkSize = (snapshot: Snapshot, { scope }: InputsOf<'networkSize'>): NetworkSize => {
  const measured = measuredNetwork(snapshot, scope);
  const { network } = measured;
  const { PEOPLE, GROUPS, TIES, GROUPS_NOT_YET_KNOWN } = sizeFigures(measured);
  const bridges = listsKind(scope, 'PERSON')
    ? network.kinds.reduce((sum, kind, v) => sum + (kind === STAKEHOLDER.PERSON && network.inScope[v] === 1 && standsBetween(network.graph, v) ? 1 : 0), 0)
    : 0;
  return {
    people: PEOPLE.value ?? 0,
    groups: GROUPS.value ?? 0,
    ties: TIES.value ?? 0,
    groupsKnown: TIES.knownFor ?? 0,
    groupsNotYetKnown: GROUPS_NOT_YET_KNOWN.value ?? 0,
    groupsInMainPart: groupsInMainPart(network).inMain,
    bridgingPeople: bridges,
    besidesPublicBodies: leavesOutPublicBodies(snapshot, scope),
  };
};
