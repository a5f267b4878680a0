import { Field, Int, ObjectType } from 'type-graphql';
import type { TieKind } from '../../../schema/vocabulary/tie-kinds.ts';
import { TieKindEnum } from './enums.ts';
import { Group, Person, type RecordStub, Stakeholder } from './records.ts';

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
}

@ObjectType('FirstPeople', { description: 'The people who together reach most groups of the scope directly.' })
export class FirstPeople {
  @Field(() => [PersonToMeet], { description: 'In the order in which to meet them; fewer than asked for where nobody adds a group.' })
  readonly people!: readonly PersonToMeet[];
  @Field(() => Int, { description: 'Active groups of the scope that do not wish to be left alone.' })
  readonly groupsInScope!: number;
  @Field(() => Int, { description: 'Of these, the ones the people together reach.' })
  readonly groupsReached!: number;
  @Field(() => [Group], { description: 'The ones they do not reach.' })
  readonly notReached!: readonly RecordStub[];
  @Field(() => String, { description: 'One sentence for the whole list in the reader\u2019s language.' })
  readonly sentence!: string;
}
