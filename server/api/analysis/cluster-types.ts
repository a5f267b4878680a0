import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Group, type RecordStub } from './records.ts';

@ObjectType('Community', { description: 'A cluster of groups that are linked more with each other than with others, and whoever goes with them.' })
export class Community {
  @Field(() => Int, { description: 'Its number, as `community` of the points of `network` in the same scope.' })
  readonly community!: number;
  @Field(() => [Group], { description: 'What to call it: up to three of its groups, those with most links within it.' })
  readonly namedBy!: readonly RecordStub[];
  @Field(() => Int, { description: 'Its groups in scope.' })
  readonly groups!: number;
  @Field(() => Int, { description: 'People in scope who go with it: those most of whose groups are in it.' })
  readonly people!: number;
  @Field(() => Int, { description: 'Pairs of linked groups, both in it, at least one in scope.' })
  readonly linksInside!: number;
  @Field(() => Int, { description: 'Pairs of linked groups, one in it and one not, at least one in scope.' })
  readonly linksOutwards!: number;
}

@ObjectType('CommunityStability', {
  description: 'How far divisions found from other starts agree, beyond chance (adjusted mutual information): 1 the same, 0 by chance.',
})
export class CommunityStability {
  @Field(() => Float, { description: 'Mean over all pairs of divisions.' })
  readonly mean!: number;
  @Field(() => Float, { description: 'The pair that agrees least.' })
  readonly least!: number;
  @Field(() => Int, { description: 'Divisions compared.' })
  readonly runs!: number;
}

@ObjectType('Communities', { description: 'まとまり: the clusters of groups, how clearly they are divided and how sure that is.' })
export class Communities {
  @Field(() => Int, { description: 'Clusters of two groups or more, of which at least one is in scope.' })
  readonly totalCount!: number;
  @Field(() => Int, { description: 'Groups in scope that are in none of these; of most of them no link is on record yet.' })
  readonly groupsInNone!: number;
  @Field(() => Float, { nullable: true, description: 'Modularity of this division of the groups, -0.5 to 1; null without a link.' })
  readonly modularity!: number | null;
  @Field(() => CommunityStability, { nullable: true, description: 'How sure the borders are; null without a link.' })
  readonly stability!: CommunityStability | null;
  @Field(() => [Community], { description: 'Most groups first, then most people, then by number.' })
  readonly communities!: readonly Community[];
}
