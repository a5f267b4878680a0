import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { KeyPlayerAim } from '../../../schema/vocabulary/analysis-terms.ts';
import { KeyPlayerAimEnum } from './enums.ts';
import { Person, type RecordStub } from './records.ts';

@ObjectType('KeyPlayer', { description: 'One of a team.' })
export class KeyPlayer {
  @Field(() => Person, { description: 'Who it is.' })
  readonly person!: RecordStub;
  @Field(() => Int, { description: 'Posts held on the as-of date: what this person carries already.' })
  readonly posts!: number;
  @Field(() => Int, { nullable: true, description: 'REACH: groups that nobody before in the list reaches; null for SEPARATION.' })
  readonly newlyReached!: number | null;
  @Field(() => Boolean, { description: 'Invented for the sample: shown with 〔架空〕.' })
  readonly fictional!: boolean;
}

@ObjectType('KeyPlayers', { description: 'A few people who together do what no others would (Borgatti 2006). For analysts: it ranks nobody.' })
export class KeyPlayers {
  @Field(() => KeyPlayerAimEnum, { description: 'What the team is for.' })
  readonly aim!: KeyPlayerAim;
  @Field(() => [KeyPlayer], {
    description: 'REACH: in the order of contact. SEPARATION: by id, as a team has no first. Fewer than asked for where nobody adds anything.',
  })
  readonly people!: readonly KeyPlayer[];
  @Field(() => Int, { nullable: true, description: 'REACH: active groups in scope that are open to contact; null for SEPARATION.' })
  readonly groupsToReach!: number | null;
  @Field(() => Int, { nullable: true, description: 'REACH: of these, the ones within `steps` ties of the team; null for SEPARATION.' })
  readonly groupsReached!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'SEPARATION: how many pairs of groups a path joins now, and none would without the team; null for REACH.',
  })
  readonly separatedGroupPairs!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'SEPARATION: share of all pairs of groups that no path joins now; null for REACH and with fewer than two groups.',
  })
  readonly fragmentationNow!: number | null;
  @Field(() => Float, { nullable: true, description: 'SEPARATION: the same without the team.' })
  readonly fragmentationWithout!: number | null;
  @Field(() => Boolean, {
    description: 'False on large networks: the search then starts from an estimate of betweenness, and another team may turn out better.',
  })
  readonly isExact!: boolean;
  @Field(() => Boolean, {
    description: 'True while a better start of the search is being computed: `/progress` says how far it is, and the next question finds it.',
  })
  readonly isPreliminary!: boolean;
}

@ObjectType('RobustnessPoint', { description: 'What holds together after so many have handed over without a successor.' })
export class RobustnessPoint {
  @Field(() => Int, { description: 'Bridging people who have handed over.' })
  readonly handedOver!: number;
  @Field(() => Float, { description: 'Share of groups in scope in the main part, in the rank of the bridging people.' })
  readonly inRank!: number;
  @Field(() => Float, { description: 'The same in the mean of some orders by chance.' })
  readonly atRandom!: number;
}

@ObjectType('RobustnessCurves', { description: 'How much holds together while more and more bridging people hand over: how much rests on few, not on whom.' })
export class RobustnessCurves {
  @Field(() => Int, { description: 'Bridging people in scope.' })
  readonly bridgingPeople!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Mean over all steps in rank, the indicator ROBUSTNESS where `isExact`; null without a bridging person or a group in scope.',
  })
  readonly inRank!: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean over all steps at random.' })
  readonly atRandom!: number | null;
  @Field(() => Int, { description: 'Orders by chance, from a fixed seed.' })
  readonly samples!: number;
  @Field(() => [RobustnessPoint], { description: 'At most 101 steps, evenly spaced, from nobody to everybody.' })
  readonly points!: readonly RobustnessPoint[];
  @Field(() => Boolean, { description: 'False on large networks: the rank is then an estimate.' })
  readonly isExact!: boolean;
  @Field(() => Boolean, { description: 'True while a better rank is being computed: `/progress` says how far it is, and the next question finds it.' })
  readonly isPreliminary!: boolean;
}
