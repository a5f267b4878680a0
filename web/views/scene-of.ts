import type { HandOver } from '../api/shapes.ts';
import type { Between } from '../api/use-between.ts';
import type { Scene } from '../canvas/scenes.ts';
import { pilesOf } from '../panels/hand-over-steps.ts';
import type { Address } from '../state/address.ts';
import { distinctPaths } from './distinct-paths.ts';

/** What the picture brings to the fore for an address and the answers it led to. */
export const sceneOf = (address: Address, handOver: HandOver | null, between: Between | null): Scene => {
  if (address.chosen !== null && address.handOver) {
    const ids = (groups: readonly { readonly id: string }[] | undefined): readonly string[] => groups?.map((group) => group.id) ?? [];
    const piles = handOver ? pilesOf(handOver) : null;
    return { is: 'handOver', id: address.chosen, after: address.after, introduceIds: ids(piles?.introduce), stayIds: ids(piles?.stays) };
  }
  if (address.chosen !== null) return { is: 'chosen', id: address.chosen };
  if (address.from === null && address.to === null) return { is: 'whole' };
  const steps: [string, string][] = [];
  const ids = new Set([address.from, address.to].filter((id) => id !== null));
  if (address.from !== null && address.to !== null) {
    for (const { person, groups } of between?.connectingPeople ?? []) {
      ids.add(person.id);
      for (const group of groups) steps.push([person.id, group.id]);
    }
    for (const path of distinctPaths(between?.introductionPaths ?? []))
      path.steps.forEach((step, i) => {
        ids.add(step.stakeholder.id);
        if (i > 0) steps.push([path.steps[i - 1].stakeholder.id, step.stakeholder.id]);
      });
  }
  return { is: 'between', ids: [...ids], steps };
};
