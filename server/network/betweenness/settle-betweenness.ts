import type { AnswerOf, InputsOf } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { betweennessOf } from './betweenness-of.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { ALONE, type Crew } from '../work/crew.ts';

/** Finds the exact betweenness of a scope, however long it takes, so that other questions have it at hand. Throws NOT_FOUND for an unknown area. Cost: `exactBetweenness`. */
export const settleBetweenness = (snapshot: Snapshot, { scope }: InputsOf<'betweenness'>, crew: Crew = ALONE): AnswerOf<'betweenness'> => {
  const { all } = betweennessOf(buildStakeholderNetwork(snapshot, scope), { ...crew, onEstimate: null });
  return { vertices: all.length };
};
