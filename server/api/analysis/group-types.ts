import { Field, Int, ObjectType } from 'type-graphql';
import type { ContactReason, IsolationReason, Listing } from '../../../schema/vocabulary/analysis-terms.ts';
import type { TieKind } from '../../../schema/vocabulary/tie-kinds.ts';
import { ContactReasonEnum, IsolationReasonEnum, ListingEnum, TieKindEnum } from './enums.ts';
import { Held } from './held.ts';
import { PageInfo } from './paging.ts';
import { Group, Organisation, Person, type RecordStub, Stakeholder } from './records.ts';
import { TiesBehind } from './ties-behind.ts';

@ObjectType('FirstContact', { description: 'Somebody a group could meet first, and why.' })
export class FirstContact {
  @Field(() => Stakeholder, { description: 'Whom to meet.' })
  readonly stakeholder!: RecordStub;
  @Field(() => [Person], { description: 'The people on the existing path, nearest to the group first; empty without a path.' })
  readonly via!: readonly RecordStub[];
  @Field(() => ContactReasonEnum, { description: 'What it rests on.' })
  readonly kind!: ContactReason;
  @Field(() => String, { description: 'One sentence in the reader\u2019s language.' })
  readonly reason!: string;
  @Field(() => TiesBehind, { description: 'The records behind the sentence.' })
  readonly behind!: TiesBehind;
}

/** What every list of groups says of one. */
@ObjectType()
abstract class GroupInList {
  @Field(() => Group, { description: 'Which group it is.' })
  readonly group!: RecordStub;
  @Field(() => [IsolationReasonEnum], { description: 'All reasons that hold, strongest first.' })
  readonly reasons!: readonly IsolationReason[];
  @Field(() => Int, { description: 'Other organisations this group is linked to, by a tie or a shared person.' })
  readonly linkedOrganisations!: number;
  @Field(() => Int, { description: 'Stakeholders of its component, itself included.' })
  readonly componentSize!: number;
  @Field(() => Person, { nullable: true, description: 'The one person who reaches the others, where there is only one.' })
  readonly hangsOn!: RecordStub | null;
  @Field(() => ListingEnum, { description: 'Heading under which it is listed.' })
  readonly listing!: Listing;
  @Field(() => [FirstContact], { description: 'Up to three, best first.' })
  readonly firstContacts!: readonly FirstContact[];
  @Field(() => Boolean, { description: 'Invented for the sample: shown with 〔架空〕.' })
  readonly fictional!: boolean;
  @Field(() => String, { description: 'One sentence in the reader\u2019s language.' })
  readonly reason!: string;
  @Field(() => TiesBehind, { description: 'The records behind the sentence.' })
  readonly behind!: TiesBehind;
}

@ObjectType('IsolatedGroup', { description: 'A group with few links to other organisations, or none, and whom it could meet first.' })
export class IsolatedGroup extends GroupInList {
  @Field(() => IsolationReasonEnum, { description: 'The strongest reason that holds.' })
  readonly isolation!: IsolationReason;
}

@ObjectType('ListedGroup', { description: 'A group under its heading, whether few links to others are on record or many.' })
export class ListedGroup extends GroupInList {
  @Field(() => IsolationReasonEnum, { nullable: true, description: 'The strongest reason that holds; null where none does.' })
  readonly isolation!: IsolationReason | null;
}

@ObjectType('IsolatedGroupEdge', { description: 'One entry of the list of groups with its place in it.' })
export class IsolatedGroupEdge {
  @Field(() => String, { description: 'Place in the list, for `after`.' })
  readonly cursor!: string;
  @Field(() => IsolatedGroup, { description: 'The entry.' })
  readonly node!: IsolatedGroup;
}

@ObjectType('IsolatedGroupConnection', { description: 'One page of the groups to connect.' })
export class IsolatedGroupConnection {
  @Field(() => Int, { description: 'Number of entries on all pages.' })
  readonly totalCount!: number;
  @Field(() => [IsolatedGroupEdge], { description: 'The entries of this page.' })
  readonly edges!: readonly IsolatedGroupEdge[];
  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;
}

@ObjectType('ListedGroupEdge', { description: 'One entry of a list of groups with its place in it.' })
export class ListedGroupEdge {
  @Field(() => String, { description: 'Place in the list, for `after`.' })
  readonly cursor!: string;
  @Field(() => ListedGroup, { description: 'The entry.' })
  readonly node!: ListedGroup;
}

@ObjectType('ListedGroupConnection', { description: 'One page of the groups under some headings.' })
export class ListedGroupConnection {
  @Field(() => Int, { description: 'Number of entries on all pages.' })
  readonly totalCount!: number;
  @Field(() => [ListedGroupEdge], { description: 'The entries of this page.' })
  readonly edges!: readonly ListedGroupEdge[];
  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;
}

@ObjectType('GroupLink', { description: 'Another organisation a group is linked to.' })
export class GroupLink {
  @Field(() => Organisation, { description: 'The other organisation.' })
  readonly organisation!: RecordStub;
  @Field(() => [Person], { description: 'People tied to both.' })
  readonly via!: readonly RecordStub[];
  @Field(() => [TieKindEnum], { description: 'Direct ties between the two; empty where only people join them.' })
  readonly kinds!: readonly TieKind[];
}

@ObjectType('Officer', { description: 'Who holds a post in a group on the as-of date.' })
export class Officer extends Held {
  @Field(() => Person, { description: 'Who holds it.' })
  readonly person!: RecordStub;
}

@ObjectType('GroupConnections', { description: 'One group in its network: why it is listed, whom it is linked to and through whom.' })
export class GroupConnections {
  @Field(() => Group, { description: 'Which group it is.' })
  readonly group!: RecordStub;
  @Field(() => ListedGroup, { nullable: true, description: 'Its entry in the lists; null where it is known and well linked, or not active.' })
  readonly standing!: ListedGroup | null;
  @Field(() => [GroupLink], { description: 'The organisations it is linked to.' })
  readonly links!: readonly GroupLink[];
  @Field(() => [Officer], {
    description: 'Who holds its own posts on the as-of date: own posts before seats, heads first; empty where it is to be handled with care.',
  })
  readonly officers!: readonly Officer[];
}
