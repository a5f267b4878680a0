import type { AnswerOf, InputsOf } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { firstPeopleToMeet } from '../people/first-people.ts';
import { tiesBehindIn } from './ties-behind.ts';

/** Whom do I meet first, and on which records does that rest? `firstPeopleToMeet` with the ties behind the sentence of each. Cost: `firstPeopleToMeet`. Source: product definitions, "First people to meet". */
export const explainedFirstPeople = (snapshot: Snapshot, inputs: InputsOf<'firstPeopleToMeet'>): AnswerOf<'firstPeopleToMeet'> => {
  const found = firstPeopleToMeet(snapshot, inputs);
  const behind = tiesBehindIn(buildStakeholderNetwork(snapshot, inputs.scope));
  return { ...found, people: found.people.map((person) => ({ ...person, behind: behind(person.reason) })) };
};
