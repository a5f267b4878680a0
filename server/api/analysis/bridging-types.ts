import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { BrokerageRole } from '../../../schema/vocabulary/analysis-terms.ts';
import type { Field as FieldCode } from '../../../schema/vocabulary/fields.ts';
import { BrokerageRoleEnum, FieldEnum } from './enums.ts';
import { PageInfo } from './paging.ts';
import { Area, Group, Person, type RecordStub } from './records.ts';
import { TiesBehind } from './ties-behind.ts';

@ObjectType('OtherContact', { description: 'Someone who sits in the same groups: another contact, not a successor.' })
export class OtherContact {
  @Field(() => Person, { description: 'Who it is.' })
  readonly person!: RecordStub;
  @Field(() => [Group], { description: 'Groups both belong to.' })
  readonly sharedGroups!: readonly RecordStub[];
}

@ObjectType('BrokerageCount', { description: 'How often a person connects others in one way.' })
export class BrokerageCount {
  @Field(() => BrokerageRoleEnum, {
    description: 'Whom the person connects: within one field, between fields, or within another; by area and generation alike.',
  })
  readonly role!: BrokerageRole;
  @Field(() => Int, { description: 'Unordered pairs of the person\u2019s groups that are not linked otherwise.' })
  readonly count!: number;
}

@ObjectType('Bounds', {
  description: 'Between which values a figure lies: the same twice where it is exact; else all bounds of a list hold together in 99 of 100 cases.',
})
export class Bounds {
  @Field(() => Float, { description: 'At least this.' })
  readonly lower!: number;
  @Field(() => Float, { description: 'At most this.' })
  readonly upper!: number;
}

@ObjectType('BridgingPerson', { description: 'A person with betweenness above 0, and what it rests on.' })
export class BridgingPerson {
  @Field(() => Int, { description: 'By group betweenness, then betweenness, then id; from 1.' })
  readonly rank!: number;
  @Field(() => Person, { description: 'Who it is.' })
  readonly person!: RecordStub;
  @Field(() => Float, {
    description: 'Unordered pairs of stakeholders whose shortest paths run through this person, shared paths counted by their share.',
  })
  readonly betweenness!: number;
  @Field(() => Float, { description: 'Betweenness divided by (N-1)(N-2)/2; 0 to 1.' })
  readonly normalizedBetweenness!: number;
  @Field(() => Float, { description: 'As betweenness, counting only pairs of groups.' })
  readonly groupBetweenness!: number;
  @Field(() => Bounds, { description: 'Between which values the betweenness lies.' })
  readonly betweennessBounds!: Bounds;
  @Field(() => Bounds, { description: 'Between which values the group betweenness lies.' })
  readonly groupBetweennessBounds!: Bounds;
  @Field(() => Float, {
    nullable: true,
    description: 'Burt\u2019s constraint on the weighted projection of people onto people; null without a neighbour.',
  })
  readonly constraint!: number | null;
  @Field(() => Float, { nullable: true, description: 'Burt\u2019s effective size on the same projection; null without a neighbour.' })
  readonly effectiveSize!: number | null;
  @Field(() => Boolean, { description: 'Without this person the network falls into more parts.' })
  readonly isCutVertex!: boolean;
  @Field(() => Int, { description: 'Posts held on the as-of date: seats, and memberships of the levels 代表, 役員, 世話人.' })
  readonly posts!: number;
  @Field(() => [Group], { description: 'Groups the person belongs to.' })
  readonly groups!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Groups joined by own will: at least one membership there is no seat.' })
  readonly ownGroups!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Groups joined only by an ex-officio seat.' })
  readonly seatGroups!: readonly RecordStub[];
  @Field(() => Int, { description: 'Seats that public bodies asked for.' })
  readonly seatsAskedForByPublicBodies!: number;
  @Field(() => [FieldEnum], { description: 'Fields the groups span.' })
  readonly fields!: readonly FieldCode[];
  @Field(() => [Area], { description: 'Areas the groups span.' })
  readonly areas!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Remaining groups outside the main part of what is left of the component without this person.' })
  readonly cutOffGroups!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Of these, the ones still cut off when a successor takes over the post and its seats.' })
  readonly cutOffAfterSuccession!: readonly RecordStub[];
  @Field(() => [Group], { description: 'Of two groups or more of this person those that, without this person, have no link to any other of them.' })
  readonly groupsToIntroduce!: readonly RecordStub[];
  @Field(() => [OtherContact], { description: 'People in at least one of the same groups, at most five.' })
  readonly otherContacts!: readonly OtherContact[];
  @Field(() => Boolean, { description: 'True where the person was joined across groups by name only and nobody has confirmed it.' })
  readonly nameMatchUnconfirmed!: boolean;
  @Field(() => [BrokerageCount], { description: 'Whom the person connects, by field (Gould and Fernandez 1989).' })
  readonly brokerage!: readonly BrokerageCount[];
  @Field(() => [BrokerageCount], {
    description: 'The same by area: read \u201carea\u201d for \u201cfield\u201d. An area is not counted with those it lies in.',
  })
  readonly brokerageByArea!: readonly BrokerageCount[];
  @Field(() => [BrokerageCount], { description: 'The same by generation: read \u201cgeneration\u201d for \u201cfield\u201d, that of those who run the group.' })
  readonly brokerageByGeneration!: readonly BrokerageCount[];
  @Field(() => Boolean, { description: 'Invented for the sample: shown with 〔架空〕.' })
  readonly fictional!: boolean;
  @Field(() => String, { description: 'One sentence in the reader\u2019s language.' })
  readonly reason!: string;
  @Field(() => TiesBehind, { description: 'The records behind the sentence.' })
  readonly behind!: TiesBehind;
}

@ObjectType('BridgingPersonEdge', { description: 'One entry of the list of bridging people with its place in it.' })
export class BridgingPersonEdge {
  @Field(() => String, { description: 'Place in the list, for `after`.' })
  readonly cursor!: string;
  @Field(() => BridgingPerson, { description: 'The entry.' })
  readonly node!: BridgingPerson;
}

@ObjectType('BridgingPersonConnection', { description: 'One page of the bridging people.' })
export class BridgingPersonConnection {
  @Field(() => Int, { description: 'Number of entries on all pages.' })
  readonly totalCount!: number;
  @Field(() => [BridgingPersonEdge], { description: 'The entries of this page.' })
  readonly edges!: readonly BridgingPersonEdge[];
  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;
  @Field(() => Boolean, { description: 'False on large networks: betweenness is then estimated, and the bounds say how closely.' })
  readonly isExact!: boolean;
  @Field(() => Boolean, {
    description: 'True while better figures are being computed: ranks may still change, `/progress` says how far they are, and the next question finds them.',
  })
  readonly isPreliminary!: boolean;
}
