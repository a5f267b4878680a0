import type { AnswerOf, InputsOf, QuestionName } from '../../schema/contracts/questions.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { areaCoverage } from './area-coverage.ts';
import { settleBetweenness } from './betweenness/settle-betweenness.ts';
import { explainedFirstPeople } from './explanation/explained-first-people.ts';
import { groupConnections } from './groups/group-connections.ts';
import { isolatedGroups } from './groups/isolated-groups.ts';
import { networkHealth } from './health/network-health.ts';
import { networkSize } from './health/network-size.ts';
import { whatIf } from './health/what-if.ts';
import { communities } from './measures/communities.ts';
import { keyPlayers } from './measures/key-players.ts';
import { robustnessCurves } from './measures/robustness-curves.ts';
import { stakeholderMeasures } from './measures/stakeholder-measures.ts';
import { bridgingPeople } from './people/bridging-people.ts';
import { connectingAreas } from './people/connecting-areas.ts';
import { connectingPeople } from './people/connecting-people.ts';
import { handOver } from './people/hand-over.ts';
import { introductionPaths } from './people/introduction-paths.ts';
import { networkPicture } from './picture/network-picture.ts';
import { ALONE, type Crew } from './work/crew.ts';

/** How a question is answered. */
type Answerer<Name extends QuestionName> = (snapshot: Snapshot, inputs: InputsOf<Name>, crew: Crew) => AnswerOf<Name>;

/** Every question that can be asked, with the function that answers it. */
const ANSWERERS = {
  bridgingPeople,
  betweenness: settleBetweenness,
  isolatedGroups,
  firstPeopleToMeet: explainedFirstPeople,
  connectingPeople,
  connectingAreas,
  introductionPaths,
  networkHealth,
  networkSize,
  whatIf,
  network: networkPicture,
  handOver,
  groupConnections,
  areaCoverage,
  stakeholderMeasures,
  communities,
  keyPlayers,
  robustnessCurves,
} satisfies { readonly [Name in QuestionName]: Answerer<Name> };

/** The answer to a question about a snapshot, with the help of a crew where the work can be shared; throws the Failure of whichever function answers it. */
export const answerQuestion = <Name extends QuestionName>(snapshot: Snapshot, name: Name, inputs: InputsOf<Name>, crew: Crew = ALONE): AnswerOf<Name> =>
  (ANSWERERS[name] as Answerer<Name>)(snapshot, inputs, crew);
