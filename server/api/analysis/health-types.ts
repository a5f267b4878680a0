import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IsIn, IsString, MaxLength } from 'class-validator';
import type { Day } from '../../../schema/contracts/days.ts';
import { codesOf } from '../../../schema/vocabulary/term.ts';
import { TIE_KINDS, type TieKind } from '../../../schema/vocabulary/tie-kinds.ts';
import { DateScalar } from './date-scalar.ts';
import { TieKindEnum } from './enums.ts';
import { Group, type RecordStub } from './records.ts';

@ObjectType('Baseline', { description: 'The same figure on random rewirings of the memberships that keep every degree.' })
export class Baseline {
  @Field(() => Float, { description: 'Mean over the samples.' })
  readonly mean!: number;
  @Field(() => Float, { description: 'Standard deviation over the samples.' })
  readonly standardDeviation!: number;
  @Field(() => Float, { nullable: true, description: 'Deviations between the value and the mean; null where the deviation is 0.' })
  readonly zScore!: number | null;
  @Field(() => Int, { description: 'Number of samples.' })
  readonly samples!: number;
  @Field(() => Int, { description: 'Seed of the random numbers.' })
  readonly seed!: number;
}

@ObjectType('Indicator', { description: 'One figure about the network with its meaning and how much is known.' })
export class Indicator {
  @Field(() => String, { description: 'Stable name such as COMPONENTS or EI_FIELD.' })
  readonly id!: string;
  @Field(() => String, { description: 'Name in the reader\u2019s language.' })
  readonly label!: string;
  @Field(() => String, { description: 'What is counted and what it is divided by, in the reader\u2019s language.' })
  readonly definition!: string;
  @Field(() => String, { description: 'Unit in the reader\u2019s language.' })
  readonly unit!: string;
  @Field(() => Float, { nullable: true, description: 'Null where it cannot be computed, never 0 in its place.' })
  readonly value!: number | null;
  @Field(() => Float, { nullable: true, description: 'Value on the day it is compared to.' })
  readonly previous!: number | null;
  @Field(() => Int, { nullable: true, description: 'For how many it is known; null where all is known.' })
  readonly knownFor!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of how many; null where all is known.' })
  readonly outOf!: number | null;
  @Field(() => Baseline, { nullable: true, description: 'Comparison with chance, where it was asked for.' })
  readonly baseline!: Baseline | null;
}

@ObjectType('NetworkHealth', { description: 'つながりのようす: the figures of a network on one day.' })
export class NetworkHealth {
  @Field(() => DateScalar, { description: 'Ties and posts that hold on this day.' })
  readonly asOf!: Day;
  @Field(() => Int, { description: 'People in scope.' })
  readonly people!: number;
  @Field(() => Int, { description: 'Groups in scope.' })
  readonly groups!: number;
  @Field(() => Int, { description: 'Groups, schools, universities and facilities in scope.' })
  readonly organisations!: number;
  @Field(() => Int, { description: 'Ties, parallel ones merged.' })
  readonly ties!: number;
  @Field(() => Int, { description: 'Parts that are not connected with each other.' })
  readonly components!: number;
  @Field(() => Float, { nullable: true, description: 'Groups in the largest component divided by all groups.' })
  readonly largestComponentGroupShare!: number | null;
  @Field(() => Int, { description: 'Groups to connect (TO_CONNECT) to which NO_TIES, NO_SHARED_PEOPLE or SEPARATE_COMPONENT applies.' })
  readonly isolatedGroups!: number;
  @Field(() => Int, { description: 'Groups of which too little is on record to say.' })
  readonly groupsNotYetKnown!: number;
  @Field(() => Int, { description: 'People whose removal raises the number of components.' })
  readonly cutVertexPeople!: number;
  @Field(() => Int, { description: 'Groups to be handled with care, of which only this number is shown.' })
  readonly groupsHandledWithCare!: number;
  @Field(() => [Indicator], { description: 'All figures with their meaning.' })
  readonly indicators!: readonly Indicator[];
}

@InputType('NewTie', { description: 'A tie to try out; nothing is written.' })
export class NewTie {
  @Field(() => ID, { description: 'Id of the stakeholder it starts from.' })
  @IsString()
  @MaxLength(200)
  readonly fromId!: string;
  @Field(() => ID, { description: 'Id of the stakeholder it leads to.' })
  @IsString()
  @MaxLength(200)
  readonly toId!: string;
  @Field(() => TieKindEnum, { description: 'Kind of tie.' })
  @IsIn(codesOf(TIE_KINDS))
  readonly kind!: TieKind;
}

@ObjectType('WhatIf', { description: 'The network as it would be; nothing is written.' })
export class WhatIf {
  @Field(() => NetworkHealth, { description: 'As it is.' })
  readonly before!: NetworkHealth;
  @Field(() => NetworkHealth, { description: 'As it would be.' })
  readonly after!: NetworkHealth;
  @Field(() => [Group], { description: 'Remaining groups outside the main part of what is left of the component they belonged to before.' })
  readonly cutOffGroups!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Of these, the ones still cut off when successors take over posts and their seats.' })
  readonly cutOffAfterSuccession!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Isolated groups that appear.' })
  readonly newlyIsolated!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Isolated groups that disappear.' })
  readonly noLongerIsolated!: readonly RecordStub[];
}
