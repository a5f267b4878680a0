import { STAKEHOLDER } from '../ordinals.ts';
import { constraintOn } from '../people/constraint.ts';
import { effectiveSizeOf } from '../people/effective-size.ts';
import { peopleProjection } from '../people/people-projection.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { foundOnce } from '../work/found-once.ts';
import { type Column, columnOf } from './column.ts';

/**
 * Who stands between people who are apart? Constraint and effective size of everybody, as `constraintOn` and `effectiveSizeOf` say; found once. Cost: for each
 * person the memberships of the neighbours. Source: Burt 1992.
 */
export const structuralHoles = (network: StakeholderNetwork): { readonly constraint: Column; readonly effectiveSize: Column } =>
  foundOnce(network, 'structural holes', () => {
    const people = peopleProjection(network);
    const ofPeople = (find: (v: number) => number | null): Column =>
      columnOf(network.graph.size, (v) => (network.kinds[v] === STAKEHOLDER.PERSON ? find(v) : null));
    return { constraint: ofPeople(constraintOn(people)), effectiveSize: ofPeople(effectiveSizeOf(people)) };
  });
