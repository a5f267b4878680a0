import { FIELDS } from '../../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../../schema/vocabulary/generations.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { type BrokerageCount, brokerage } from './brokerage.ts';
import { areaMasksOf, type ClassMask } from './class-masks.ts';

/** The roles of one person, by what classes are taken for. */
export interface BrokerageOfPerson {
  readonly brokerage: readonly BrokerageCount[];
  readonly brokerageByArea: readonly BrokerageCount[];
  readonly brokerageByGeneration: readonly BrokerageCount[];
}

/**
 * Between which fields, areas and generations does this person stand? `brokerage` by the fields of the groups, by their areas as recorded (an area is not counted with those it
 * lies in) and by the generations that run them. `groups` are the person's groups, `pairs` those of them that nothing else links, as vertices.
 * Cost: the areas of the groups, and the pairs. Source: Gould & Fernandez 1989; product definitions, "Brokerage".
 */
export const brokerageOfPerson = (
  { snapshot, rows }: Pick<StakeholderNetwork, 'snapshot' | 'rows'>,
  groups: readonly number[],
  pairs: readonly (readonly [number, number])[],
): BrokerageOfPerson => {
  const { fields, runBy } = snapshot.stakeholders;
  const groupRows = groups.map((group) => rows[group]);
  const areas = areaMasksOf(snapshot, groupRows);
  const by = (masks: readonly ClassMask[], classCount: number): readonly BrokerageCount[] => {
    const maskOf = new Map(groups.map((group, i) => [group, masks[i]]));
    const pairOf = ([a, b]: readonly [number, number]): readonly [ClassMask, ClassMask] => [maskOf.get(a) ?? 0, maskOf.get(b) ?? 0];
    return brokerage(masks, pairs.map(pairOf), classCount);
  };
  return {
    brokerage: by(
      groupRows.map((row) => fields[row]),
      FIELDS.length,
    ),
    brokerageByArea: by(areas.masks, areas.areas.length),
    brokerageByGeneration: by(
      groupRows.map((row) => runBy[row]),
      GENERATIONS.length,
    ),
  };
};
