import type { AnswerOf, InputsOf } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { betweennessOf } from './betweenness-of.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { ALONE, type Crew } from '../work/crew.ts';

/**
 * Finds the betweenness of a scope that others take an estimate of in the meantime, so that they have it at hand: the exact one, or on networks of hundreds of
 * thousands a closer estimate. Throws NOT_FOUND for an unknown area. Cost: `betweennessOf`.
 */
export const settleBetweenness = (snapshot: Snapshot, { scope }: InputsOf<'betweenness'>, crew: Crew = ALONE): AnswerOf<'betweenness'> => {
  const { all } = betweennessOf(buildStakeholderNetwork(snapshot, scope), { ...crew, onEstimate: null });
  return { vertices: all.length };
};
