import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import { TERM_GRACE_DAYS } from '../../../schema/contracts/scope.ts';
import { REACHES, type Reach } from '../../../schema/vocabulary/analysis-terms.ts';
import { type Field as FieldCode, FIELDS } from '../../../schema/vocabulary/fields.ts';
import { GENERATIONS, type Generation } from '../../../schema/vocabulary/generations.ts';
import { STAKEHOLDER_KINDS, type StakeholderKind } from '../../../schema/vocabulary/stakeholder-kinds.ts';
import { codesOf } from '../../../schema/vocabulary/term.ts';
import { TIE_KINDS, type TieKind } from '../../../schema/vocabulary/tie-kinds.ts';
import type { ScopeInput } from '../../operations/resolve-scope.ts';
import { DateScalar } from './date-scalar.ts';
import { FieldEnum, GenerationEnum, ReachEnum, StakeholderKindEnum, TieKindEnum } from './enums.ts';

/** Ids a list of an argument may name. */
const MOST_IDS = 200;

/** The same list where it is short enough to be asked about. @throws Failure `inputRejected` */
export const asked = <Value>(argument: string, list: readonly Value[] | null | undefined): readonly Value[] => {
  if (list && list.length > MOST_IDS) throw new Failure('inputRejected', { field: argument, to: MOST_IDS, of: 'elements' });
  return list ?? [];
};

@InputType('NetworkScope', {
  description: 'Narrows a question. Every list is an OR within itself and an AND with the others; null or empty means no narrowing.',
})
export class NetworkScope implements ScopeInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Tests organisations: active or located in any of these areas or of an area inside them. People stay if tied to a kept organisation or living there.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_IDS)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  readonly areaIds?: string[] | null;

  @Field(() => [FieldEnum], { nullable: true, description: 'Tests groups.' })
  @IsOptional()
  @ArrayMaxSize(MOST_IDS)
  @IsIn(codesOf(FIELDS), { each: true })
  readonly fields?: FieldCode[] | null;

  @Field(() => [GenerationEnum], { nullable: true, description: 'Tests people.' })
  @IsOptional()
  @ArrayMaxSize(MOST_IDS)
  @IsIn(codesOf(GENERATIONS), { each: true })
  readonly generations?: Generation[] | null;

  @Field(() => [StakeholderKindEnum], { nullable: true, description: 'Narrows what is listed, not what is measured.' })
  @IsOptional()
  @ArrayMaxSize(MOST_IDS)
  @IsIn(codesOf(STAKEHOLDER_KINDS), { each: true })
  readonly kinds?: StakeholderKind[] | null;

  @Field(() => [TieKindEnum], { nullable: true, description: 'MEMBER_OF, COOPERATES_WITH, SUPPORTS, KNOWS and TAKES_PART_IN when null.' })
  @IsOptional()
  @ArrayMaxSize(MOST_IDS)
  @IsIn(codesOf(TIE_KINDS), { each: true })
  readonly tieKinds?: TieKind[] | null;

  @Field(() => ReachEnum, { nullable: true, description: 'CITY for lists, paths and what-if, LINKED for networkHealth and network when null.' })
  @IsOptional()
  @IsIn(codesOf(REACHES))
  readonly reach?: Reach | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Public offices, the social welfare council and their staff.' })
  @IsBoolean()
  readonly includePublicBodies!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Ties of a group inside a group pass to its topmost parent.' })
  @IsBoolean()
  readonly foldSubgroups!: boolean;

  @Field(() => Int, { defaultValue: TERM_GRACE_DAYS, description: 'Days for which an ended post still counts while no successor is known; 0 to 3660.' })
  @IsInt()
  @Min(0)
  @Max(3660)
  readonly termGraceDays!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Ties and posts that hold on this day; today when null.' })
  @IsOptional()
  @IsString()
  readonly asOf?: string | null;
}
