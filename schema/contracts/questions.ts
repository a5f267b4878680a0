import type { TieKind } from '../vocabulary/tie-kinds.ts';
import type {
  AreaCoverage,
  BridgingPerson,
  ConnectedAreas,
  ConnectingPerson,
  FirstPeople,
  GroupConnections,
  HandOver,
  IntroductionPath,
  IsolatedGroup,
  NetworkHealth,
  WhatIf,
} from './answers.ts';
import type { Day } from './days.ts';
import type { NetworkPicture } from './network-picture.ts';
import type { Scope } from './scope.ts';

/** Every question the analysis answers, with its inputs and the shape of its answer. Lists are whole; paging is the caller's. */
export interface Questions {
  bridgingPeople: { inputs: { scope: Scope }; answer: readonly BridgingPerson[] };
  /** Every active group of the scope under its heading, whatever the heading; callers filter. */
  isolatedGroups: { inputs: { scope: Scope }; answer: readonly IsolatedGroup[] };
  firstPeopleToMeet: { inputs: { scope: Scope; first: number }; answer: FirstPeople };
  connectingPeople: { inputs: { scope: Scope; groupIds: readonly string[] }; answer: readonly ConnectingPerson[] };
  connectingAreas: { inputs: { scope: Scope; areaIds: readonly string[] }; answer: ConnectedAreas };
  introductionPaths: { inputs: { scope: Scope; fromId: string; toId: string; first: number }; answer: readonly IntroductionPath[] };
  networkHealth: { inputs: { scope: Scope; compareTo: Day; withBaseline: boolean }; answer: NetworkHealth };
  whatIf: { inputs: { scope: Scope; removeIds: readonly string[]; addTies: readonly NewTie[] }; answer: WhatIf };
  network: { inputs: { scope: Scope; maxNodes: number }; answer: NetworkPicture };
  handOver: { inputs: { scope: Scope; personId: string }; answer: HandOver };
  groupConnections: { inputs: { scope: Scope; groupId: string }; answer: GroupConnections };
  /** Of the whole register: what narrows the scope plays no part. */
  areaCoverage: { inputs: { scope: Scope }; answer: AreaCoverage };
}
export type QuestionName = keyof Questions;
export type InputsOf<Name extends QuestionName> = Questions[Name]['inputs'];
export type AnswerOf<Name extends QuestionName> = Questions[Name]['answer'];

/** A tie to be imagined in a what-if. */
export interface NewTie {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: TieKind;
}
