import { Field, Int, ObjectType } from 'type-graphql';
import type { AreaConnectionKind } from '../../../schema/vocabulary/analysis-terms.ts';
import type { TieKind } from '../../../schema/vocabulary/tie-kinds.ts';
import { AreaConnectionKindEnum, TieKindEnum } from './enums.ts';
import { Area, Group, Person, type RecordStub, Stakeholder } from './records.ts';
import { TiesBehind } from './ties-behind.ts';

@ObjectType('GroupPair', { description: 'Two groups; the order says nothing.' })
export class GroupPair {
  @Field(() => Group, { description: 'One of the two.' })
  readonly a!: RecordStub;
  @Field(() => Group, { description: 'The other.' })
  readonly b!: RecordStub;
}

@ObjectType('ConnectingPerson', { description: 'A person who belongs to, or is one step from, two or more of the groups asked about.' })
export class ConnectingPerson {
  @Field(() => Person, { description: 'Who it is.' })
  readonly person!: RecordStub;
  @Field(() => [Group], { description: 'The groups asked about that the person reaches.' })
  readonly groups!: readonly RecordStub[];
  @Field(() => [GroupPair], { description: 'Pairs of the groups asked about that are no longer connected without this person.' })
  readonly onlyLinkBetween!: readonly GroupPair[];
}

@ObjectType('GroupsOfArea', { description: 'Groups active in one of the areas asked about, and in no other of them.' })
export class GroupsOfArea {
  @Field(() => Area, { description: 'The area.' })
  readonly area!: RecordStub;
  @Field(() => [Group], { description: 'The groups there that the person is tied to, or reaches through an acquaintance.' })
  readonly groups!: readonly RecordStub[];
}

@ObjectType('AreaConnector', { description: 'A person tied to groups of one area and to groups of another.' })
export class AreaConnector {
  @Field(() => Person, { description: 'Who it is.' })
  readonly person!: RecordStub;
  @Field(() => AreaConnectionKindEnum, { description: 'What it takes to join the areas: own ties, seats that a post brings, or an acquaintance.' })
  readonly by!: AreaConnectionKind;
  @Field(() => [GroupsOfArea], { description: 'Two areas or more, in the order asked, with the groups that count.' })
  readonly areas!: readonly GroupsOfArea[];
  @Field(() => String, { description: 'One sentence in the reader\u2019s language.' })
  readonly reason!: string;
  @Field(() => TiesBehind, { description: 'The records behind the sentence.' })
  readonly behind!: TiesBehind;
}

@ObjectType('GroupInSeveralAreas', { description: 'A group active in two or more of the areas asked about.' })
export class GroupInSeveralAreas {
  @Field(() => Group, { description: 'The group.' })
  readonly group!: RecordStub;
  @Field(() => [Area], { description: 'Those of the areas asked about in which it is active.' })
  readonly areas!: readonly RecordStub[];
}

@ObjectType('ConnectedAreas', { description: 'How areas are connected: by people, by groups active in several of them, by groups that work together.' })
export class ConnectedAreas {
  @Field(() => String, { description: 'Who and what joins them, in the reader\u2019s language.' })
  readonly sentence!: string;
  @Field(() => TiesBehind, { description: 'The records behind the sentence.' })
  readonly behind!: TiesBehind;
  @Field(() => [AreaConnector], { description: 'By own ties first, then by seats, then through acquaintances; most areas, most groups, id.' })
  readonly people!: readonly AreaConnector[];
  @Field(() => [GroupInSeveralAreas], { description: 'Groups active in two areas or more: people of both meet there anyway.' })
  readonly groupsInSeveral!: readonly GroupInSeveralAreas[];
  @Field(() => [GroupPair], { description: 'Groups of different areas that are tied directly.' })
  readonly directPairs!: readonly GroupPair[];
}

@ObjectType('PathStep', { description: 'One stop on a path.' })
export class PathStep {
  @Field(() => Stakeholder, { description: 'Who or what stands there.' })
  readonly stakeholder!: RecordStub;
  @Field(() => TieKindEnum, { nullable: true, description: 'The tie to the stop before; null at the start.' })
  readonly tie!: TieKind | null;
}

@ObjectType('IntroductionPath', { description: 'A way from one stakeholder to another over people who could introduce them.' })
export class IntroductionPath {
  @Field(() => Int, { description: 'Ties on the way.' })
  readonly length!: number;
  @Field(() => [PathStep], { description: 'From the one who asks to the one asked for.' })
  readonly steps!: readonly PathStep[];
  @Field(() => String, { description: 'One sentence in the reader\u2019s language.' })
  readonly reason!: string;
  @Field(() => TiesBehind, { description: 'The records behind the sentence.' })
  readonly behind!: TiesBehind;
}

@ObjectType('PersonToMeet', { description: 'A person to meet, and the groups that brings within reach.' })
export class PersonToMeet {
  @Field(() => Person, { description: 'Who it is.' })
  readonly person!: RecordStub;
  @Field(() => [Group], { description: 'Groups no earlier person of the list reaches.' })
  readonly newlyReached!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Further groups the person reaches.' })
  readonly alsoReached!: readonly RecordStub[];
  @Field(() => String, { description: 'One sentence in the reader\u2019s language.' })
  readonly reason!: string;
  @Field(() => TiesBehind, { description: 'The records behind the sentence.' })
  readonly behind!: TiesBehind;
}

@ObjectType('FirstPeople', { description: 'The people who together reach most groups of the scope directly.' })
export class FirstPeople {
  @Field(() => [PersonToMeet], { description: 'In the order in which to meet them; fewer than asked for where nobody adds a group.' })
  readonly people!: readonly PersonToMeet[];
  @Field(() => Int, { description: 'Active groups of the scope that do not wish to be left alone.' })
  readonly groupsInScope!: number;
  @Field(() => Int, { description: 'Of these, the ones the people together reach.' })
  readonly groupsReached!: number;
  @Field(() => String, { description: 'One sentence for the whole list in the reader\u2019s language.' })
  readonly sentence!: string;
  /** All of them; how many are told is up to the reader. */
  readonly notReached!: readonly RecordStub[];
}
