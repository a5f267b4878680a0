import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Day } from '../../../schema/contracts/days.ts';
import type { IsolationReason, Listing } from '../../../schema/vocabulary/analysis-terms.ts';
import type { Field as FieldCode } from '../../../schema/vocabulary/fields.ts';
import type { Generation } from '../../../schema/vocabulary/generations.ts';
import type { GroupKind } from '../../../schema/vocabulary/group-kinds.ts';
import type { StakeholderKind } from '../../../schema/vocabulary/stakeholder-kinds.ts';
import type { TieKind } from '../../../schema/vocabulary/tie-kinds.ts';
import { DateScalar } from './date-scalar.ts';
import { FieldEnum, GenerationEnum, GroupKindEnum, IsolationReasonEnum, ListingEnum, StakeholderKindEnum, TieKindEnum } from './enums.ts';

@ObjectType('NetworkNode', { description: 'A stakeholder as a point of the picture.' })
export class NetworkNode {
  @Field(() => ID, { description: 'Id of the stakeholder.' })
  readonly id!: string;
  @Field(() => StakeholderKindEnum, { description: 'Kind of stakeholder.' })
  readonly kind!: StakeholderKind;
  @Field(() => GroupKindEnum, { nullable: true, description: 'Kind of group; null for others.' })
  readonly groupKind!: GroupKind | null;
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;
  @Field(() => Float, { description: 'Position from the stored layout, in layout units; the same data and seed give the same positions.' })
  readonly x!: number;
  @Field(() => Float, { description: 'Position downwards, in layout units.' })
  readonly y!: number;
  @Field(() => Int, { description: 'Number of neighbours.' })
  readonly degree!: number;
  @Field(() => Float, { description: 'Unordered pairs of stakeholders whose shortest paths run through it.' })
  readonly betweenness!: number;
  @Field(() => Int, { description: 'Cluster it belongs to (Leiden with a fixed seed), from 0.' })
  readonly community!: number;
  @Field(() => Boolean, { description: 'Without it the network falls into more parts.' })
  readonly isCutVertex!: boolean;
  @Field(() => IsolationReasonEnum, { nullable: true, description: 'Strongest reason for which a group is listed; null for others.' })
  readonly isolation!: IsolationReason | null;
  @Field(() => ListingEnum, { nullable: true, description: 'Heading under which a group is listed; null for others.' })
  readonly listing!: Listing | null;
  @Field(() => [FieldEnum], { description: 'Fields of a group.' })
  readonly fields!: readonly FieldCode[];
  @Field(() => GenerationEnum, { nullable: true, description: 'Generation of a person, where it is known.' })
  readonly generation!: Generation | null;
  @Field(() => [ID], { description: 'Ids of its areas.' })
  readonly areaIds!: readonly string[];
  @Field(() => Boolean, { description: 'Invented for the sample: shown with 〔架空〕.' })
  readonly fictional!: boolean;
}

@ObjectType('NetworkEdge', { description: 'A line of the picture: all ties between two stakeholders.' })
export class NetworkEdge {
  @Field(() => ID, { description: 'The two ids, joined by `~`.' })
  readonly id!: string;
  @Field(() => ID, { description: 'Id of one end.' })
  readonly source!: string;
  @Field(() => ID, { description: 'Id of the other end.' })
  readonly target!: string;
  @Field(() => [TieKindEnum], { description: 'Kinds of tie that hold.' })
  readonly kinds!: readonly TieKind[];
  @Field(() => String, { nullable: true, description: 'Role of a membership, as the list writes it.' })
  readonly role!: string | null;
  @Field(() => Boolean, { description: 'Without it the network falls into more parts.' })
  readonly isBridge!: boolean;
  @Field(() => Boolean, { description: 'All memberships behind it are ex-officio seats.' })
  readonly isSeat!: boolean;
}

@ObjectType('Network', { description: 'The network of a scope as a picture.' })
export class Network {
  @Field(() => String, { description: 'Changes whenever the data behind the answer changes; the same revision gives the same answer.' })
  readonly revision!: string;
  @Field(() => DateScalar, { description: 'Ties and posts that hold on this day.' })
  readonly asOf!: Day;
  @Field(() => [NetworkNode], { description: 'The points.' })
  readonly nodes!: readonly NetworkNode[];
  @Field(() => [NetworkEdge], { description: 'The lines between them.' })
  readonly edges!: readonly NetworkEdge[];
  @Field(() => Boolean, { description: 'True where maxNodes cut the picture; the omitted ones are then the least central.' })
  readonly truncated!: boolean;
  @Field(() => Int, { description: 'Points of the whole network.' })
  readonly totalNodes!: number;
  @Field(() => Int, { description: 'Lines of the whole network.' })
  readonly totalEdges!: number;
}
