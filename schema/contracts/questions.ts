import type { IsolationReason, Listing } from '../vocabulary/analysis-terms.ts';
import type { TieKind } from '../vocabulary/tie-kinds.ts';
import type {
  AreaCoverage,
  BridgingPerson,
  ConnectedAreas,
  ConnectingPerson,
  FirstPeople,
  GroupConnections,
  HandOver,
  Id,
  IntroductionPath,
  IsolatedGroup,
  ListPage,
  NetworkHealth,
  WhatIf,
} from './answers.ts';
import type { Day } from './days.ts';
import type { NetworkPicture } from './network-picture.ts';
import type { Scope } from './scope.ts';

/** Which part of a ranked list is wanted: so many rows at most, from behind the row of this id on. */
export interface PageAsked {
  readonly first: number;
  readonly afterId: Id | null;
}

/** Every question the analysis answers, with its inputs and the shape of its answer. A list is whole where no page is asked for. */
export interface Questions {
  bridgingPeople: { inputs: { scope: Scope; page?: PageAsked }; answer: ListPage<BridgingPerson> & { readonly isExact: boolean } };
  /** Betweenness of the network of a scope, exact however long it takes; what it finds serves the other questions. */
  betweenness: { inputs: { scope: Scope }; answer: { readonly vertices: number } };
  /** Active groups of the scope under their headings. */
  isolatedGroups: { inputs: { scope: Scope; only?: GroupsAsked; page?: PageAsked }; answer: ListPage<IsolatedGroup> };
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

/** Which of the active groups are wanted. */
export interface GroupsAsked {
  readonly listings: readonly Listing[];
  /** Groups to which one of these applies; null for all, well linked ones as well. */
  readonly reasons: readonly IsolationReason[] | null;
}

/** A tie to be imagined in a what-if. */
export interface NewTie {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: TieKind;
}
