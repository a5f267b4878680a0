import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { MeasureSubject } from '../../../schema/vocabulary/analysis-terms.ts';
import type { StakeholderKind } from '../../../schema/vocabulary/stakeholder-kinds.ts';
import { STAKEHOLDER_MEASURE_IDS, STAKEHOLDER_MEASURES, type StakeholderMeasureId } from '../../../schema/words/measures/catalogue.ts';
import { MeasureSubjectEnum, StakeholderKindEnum } from './enums.ts';
import { PageInfo } from './paging.ts';
import { type RecordStub, Stakeholder } from './records.ts';

/** The measures of single stakeholders under their stable names. */
export const StakeholderMeasureEnum = Object.fromEntries(STAKEHOLDER_MEASURE_IDS.map((id) => [id, id])) as { readonly [Id in StakeholderMeasureId]: Id };
const describe = (id: StakeholderMeasureId): { readonly description: string } => {
  const { label } = STAKEHOLDER_MEASURES[id];
  return { description: `${label.ja} / ${label.en}` };
};
registerEnumType(StakeholderMeasureEnum, {
  name: 'StakeholderMeasure',
  description: 'A measure of single stakeholders; `measures` says what each means.',
  valuesConfig: Object.fromEntries(STAKEHOLDER_MEASURE_IDS.map((id) => [id, describe(id)])),
});

@ObjectType('MeasureInfo', { description: 'What a measure asks, counts and rests on, in the reader\u2019s language.' })
export class MeasureInfo {
  @Field(() => String, { description: 'Stable name such as COMPONENTS or HARMONIC; no two measures share one.' })
  readonly id!: string;
  @Field(() => MeasureSubjectEnum, { description: 'Whether it is an indicator of the network or a measure of single stakeholders.' })
  readonly subject!: MeasureSubject;
  @Field(() => String, { description: 'The question it answers.' })
  readonly question!: string;
  @Field(() => String, { description: 'Its name.' })
  readonly label!: string;
  @Field(() => String, { description: 'What is counted, and how to read it.' })
  readonly definition!: string;
  @Field(() => String, { description: 'Its unit; of a share, what it is divided by.' })
  readonly unit!: string;
  @Field(() => Boolean, { description: 'Whether it is a share from 0 to 1, to be read as a percentage.' })
  readonly isShare!: boolean;
  @Field(() => String, { description: 'Where it comes from: a paper, or a definition of Tsunagi.' })
  readonly source!: string;
  @Field(() => String, { nullable: true, description: 'What `knownFor` counts; null where all is always known.' })
  readonly knownOf!: string | null;
  @Field(() => [StakeholderKindEnum], { description: 'Of a measure of single stakeholders, who can have a value; empty for an indicator.' })
  readonly kinds!: readonly StakeholderKind[];
  @Field(() => Boolean, { description: 'Whether `networkHealth(withBaseline: true)` holds it against chance.' })
  readonly againstChance!: boolean;
}

@ObjectType('MeasuredStakeholder', { description: 'A person or organisation with what some measures say.' })
export class MeasuredStakeholder {
  @Field(() => Stakeholder, { description: 'Who or what it is.' })
  readonly stakeholder!: RecordStub;
  @Field(() => [Float], { nullable: 'items', description: 'In the order of `measures`; null where there is no value, never 0 in its place.' })
  readonly values!: readonly (number | null)[];
  @Field(() => Boolean, { description: 'Invented for the sample: shown with 〔架空〕.' })
  readonly fictional!: boolean;
}

@ObjectType('MeasuredStakeholderEdge', { description: 'One entry of the list of measured stakeholders with its place in it.' })
export class MeasuredStakeholderEdge {
  @Field(() => String, { description: 'Place in the list, for `after`.' })
  readonly cursor!: string;
  @Field(() => MeasuredStakeholder, { description: 'The entry.' })
  readonly node!: MeasuredStakeholder;
}

@ObjectType('MeasuredStakeholderConnection', { description: 'One page of the measured stakeholders.' })
export class MeasuredStakeholderConnection {
  @Field(() => Int, { description: 'Number of entries on all pages.' })
  readonly totalCount!: number;
  @Field(() => [MeasuredStakeholderEdge], { description: 'The entries of this page.' })
  readonly edges!: readonly MeasuredStakeholderEdge[];
  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;
  @Field(() => [Int], { description: 'For each of `measures`, of how many entries on all pages it has a value.' })
  readonly knownFor!: readonly number[];
  @Field(() => Boolean, { description: 'False where one of `measures` is betweenness and the network so large that it is estimated.' })
  readonly isExact!: boolean;
  @Field(() => Boolean, {
    description: 'True while better figures are being computed: `/progress` says how far they are, and the next question finds them.',
  })
  readonly isPreliminary!: boolean;
}
