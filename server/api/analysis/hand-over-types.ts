import { Field, ObjectType } from 'type-graphql';
import type { TieKind } from '../../../schema/vocabulary/tie-kinds.ts';
import { OtherContact } from './bridging-types.ts';
import { TieKindEnum } from './enums.ts';
import { Held } from './held.ts';
import { GroupPair } from './people-types.ts';
import { Group, Organisation, Person, type RecordStub } from './records.ts';
import { TiesBehind } from './ties-behind.ts';

@ObjectType('HeldPost', { description: 'One membership that holds on the as-of date.' })
export class HeldPost extends Held {
  @Field(() => Organisation, { description: 'Where it is held.' })
  readonly organisation!: RecordStub;
}

@ObjectType('OtherTie', { description: 'An organisation somebody is tied to otherwise than by membership.' })
export class OtherTie {
  @Field(() => Organisation, { description: 'The organisation.' })
  readonly stakeholder!: RecordStub;
  @Field(() => [TieKindEnum], { description: 'Kinds of tie, membership left out.' })
  readonly kinds!: readonly TieKind[];
}

@ObjectType('ExplainedSentence', { description: 'A sentence, and the records on which it rests.' })
export class ExplainedSentence {
  @Field(() => String, { description: 'The sentence in the reader\u2019s language.' })
  readonly sentence!: string;
  @Field(() => TiesBehind, { description: 'The records behind the sentence.' })
  readonly behind!: TiesBehind;
}

@ObjectType('HandOver', { description: 'この方が交代するとき: what stays, and whom to introduce first, when a person hands over.' })
export class HandOver {
  @Field(() => Person, { description: 'Who hands over.' })
  readonly person!: RecordStub;
  @Field(() => Boolean, { description: 'Invented for the sample: shown with 〔架空〕.' })
  readonly fictional!: boolean;
  @Field(() => [HeldPost], { description: 'Memberships that hold on the as-of date, each where it is recorded.' })
  readonly posts!: readonly HeldPost[];
  @Field(() => [Group], { description: 'Groups joined by own will.' })
  readonly ownGroups!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Groups joined only by an ex-officio seat.' })
  readonly seatGroups!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Groups that stay linked to another of them without this person.' })
  readonly groupsThatStay!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Of two groups or more those that, without this person, have no link to any other of them.' })
  readonly groupsToIntroduce!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Groups outside the main part of what is left of the component without this person.' })
  readonly cutOffGroups!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Of these, the ones still cut off when a successor takes over the post and its seats.' })
  readonly cutOffAfterSuccession!: readonly RecordStub[];
  @Field(() => [OtherContact], { description: 'People in at least one of the same groups, at most five.' })
  readonly otherContacts!: readonly OtherContact[];
  @Field(() => [GroupPair], { description: 'Pairs of the person\u2019s groups that only this person joins.' })
  readonly onlyLinkBetween!: readonly GroupPair[];
  @Field(() => [OtherTie], { description: 'Organisations outside these groups, with ties that no successor takes over, such as support or a shared event.' })
  readonly otherTies!: readonly OtherTie[];
  @Field(() => Boolean, { description: 'True where the person was joined across groups by name only and nobody has confirmed it.' })
  readonly nameMatchUnconfirmed!: boolean;
  @Field(() => [String], { description: 'Sentences in the reader\u2019s language: what stays, what stays by succession, whom to introduce first.' })
  readonly sentences!: readonly string[];
  @Field(() => [ExplainedSentence], { description: 'The same sentences, each with the records behind it.' })
  readonly explained!: readonly ExplainedSentence[];
}
