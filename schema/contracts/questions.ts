import type { IsolationReason, KeyPlayerAim, Listing } from '../vocabulary/analysis-terms.ts';
import type { TieKind } from '../vocabulary/tie-kinds.ts';
import type { StakeholderMeasureId } from '../words/measures/catalogue.ts';
import type {
  AreaCoverage,
  BridgingPerson,
  ConnectedAreas,
  ConnectingPerson,
  ExplainedFirstPeople,
  GroupConnections,
  HandOver,
  Id,
  IntroductionPath,
  IsolatedGroup,
  ListPage,
} from './answers.ts';
import type { NetworkHealth, NetworkSize, WhatIf } from './health.ts';
import type { Day } from './days.ts';
import type { CommunitiesFound, KeyPlayers, MeasuredStakeholders, RobustnessCurves } from './measured.ts';
import type { NetworkPicture } from './network-picture.ts';
import type { Scope } from './scope.ts';

/** Which part of a ranked list is wanted: so many rows at most, from behind the row of this id on. */
export interface PageAsked {
  readonly first: number;
  readonly afterId: Id | null;
}

/** Every question the analysis answers, with its inputs and the shape of its answer. A list is whole where no page is asked for. */
export interface Questions {
  bridgingPeople: {
    inputs: { scope: Scope; page?: PageAsked };
    answer: ListPage<BridgingPerson> & { readonly isExact: boolean; readonly isPreliminary: boolean };
  };
  /** Betweenness of the network of a scope, exact however long it takes; what it finds serves the other questions. */
  betweenness: { inputs: { scope: Scope }; answer: { readonly vertices: number } };
  /** Active groups of the scope under their headings. */
  isolatedGroups: { inputs: { scope: Scope; only?: GroupsAsked; page?: PageAsked }; answer: ListPage<IsolatedGroup> };
  firstPeopleToMeet: { inputs: { scope: Scope; first: number }; answer: ExplainedFirstPeople };
  connectingPeople: { inputs: { scope: Scope; groupIds: readonly string[] }; answer: readonly ConnectingPerson[] };
  connectingAreas: { inputs: { scope: Scope; areaIds: readonly string[] }; answer: ConnectedAreas };
  introductionPaths: { inputs: { scope: Scope; fromId: string; toId: string; first: number }; answer: readonly IntroductionPath[] };
  networkHealth: { inputs: { scope: Scope; compareTo: Day; withBaseline: boolean }; answer: NetworkHealth };
  networkSize: { inputs: { scope: Scope }; answer: NetworkSize };
  whatIf: { inputs: { scope: Scope; removeIds: readonly string[]; addTies: readonly NewTie[] }; answer: WhatIf };
  network: { inputs: { scope: Scope; maxNodes: number }; answer: NetworkPicture };
  handOver: { inputs: { scope: Scope; personId: string }; answer: HandOver };
  groupConnections: { inputs: { scope: Scope; groupId: string }; answer: GroupConnections };
  /** Of the whole register: what narrows the scope plays no part. */
  areaCoverage: { inputs: { scope: Scope }; answer: AreaCoverage };
  stakeholderMeasures: {
    inputs: { scope: Scope; measures: readonly StakeholderMeasureId[]; orderBy: StakeholderMeasureId; page?: PageAsked };
    answer: MeasuredStakeholders;
  };
  communities: { inputs: { scope: Scope; first: number }; answer: CommunitiesFound };
  keyPlayers: { inputs: { scope: Scope; team: TeamAsked }; answer: KeyPlayers };
  robustnessCurves: { inputs: { scope: Scope }; answer: RobustnessCurves };
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

/** What team is looked for, and who may be in it. */
export interface TeamAsked {
  readonly aim: KeyPlayerAim;
  /** People at most. */
  readonly size: number;
  /** Ties that word travels, for the aim REACH. */
  readonly steps: number;
  /** Most posts that one of them may hold, and that they may hold together; null for any number. */
  readonly mostPostsEach: number | null;
  readonly mostPostsTogether: number | null;
  /** People who cannot be asked now. */
  readonly withoutIds: readonly string[];
  /** Whether only people in scope are asked, or anybody in the network measured. */
  readonly onlyInScope: boolean;
}

/** A tie to be imagined in a what-if. */
export interface NewTie {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: TieKind;
}
