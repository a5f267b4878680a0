import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import { CATALOGUE, type CatalogueEntry, type StakeholderMeasureId } from '../../../schema/words/measures/catalogue.ts';
import { isShare } from '../../../schema/words/measures/measure.ts';
import type { Language } from '../../../schema/words/reasons/naming.ts';
import { Communities } from './cluster-types.ts';
import { MeasuredStakeholderConnection, MeasureInfo, StakeholderMeasureEnum } from './measure-types.ts';
import { pageAsked, pageOf } from './paging.ts';
import { stakeholderOf, stakeholdersOf } from './records.ts';
import type { AnalysisContext } from './request-context.ts';
import { NetworkScope } from './scope-input.ts';

/** Measures one list may show side by side. */
const MOST_MEASURES = 10;

const infoIn = (language: Language, { id, subject, kinds, againstChance, words }: CatalogueEntry): MeasureInfo => ({
  id,
  subject,
  kinds,
  againstChance,
  question: words.question[language],
  label: words.label[language],
  definition: words.definition[language],
  unit: words.unit[language],
  isShare: isShare(words),
  source: words.source[language],
  knownOf: words.knownOf?.[language] ?? null,
});

@Resolver()
export class MeasuresResolver {
  @Query(() => [MeasureInfo], { description: 'Every measure there is, with its question, definition, unit and source.' })
  measures(@Ctx() { language }: AnalysisContext): MeasureInfo[] {
    return CATALOGUE.map((entry) => infoIn(language, entry));
  }

  @Query(() => MeasuredStakeholderConnection, {
    description: 'Measures of single people and organisations, highest first, those without a value last. For analysts; `kinds` of the scope narrows the list.',
  })
  async stakeholderMeasures(
    @Ctx() context: AnalysisContext,
    @Arg('measures', () => [StakeholderMeasureEnum], { description: 'Which measures, 1 to 10.' }) measures: StakeholderMeasureId[],
    @Arg('orderBy', () => StakeholderMeasureEnum, { nullable: true, description: 'The one of `measures` to order by; the first when null.' })
    orderBy: StakeholderMeasureId | null,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Entries at most, 1 to 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' }) after: string | null,
  ): Promise<MeasuredStakeholderConnection> {
    if (measures.length < 1 || measures.length > MOST_MEASURES)
      throw new Failure('inputRejected', { field: 'measures', from: 1, to: MOST_MEASURES, of: 'elements' });
    if (orderBy && !measures.includes(orderBy)) throw new Failure('inputRejected', { field: 'orderBy' });
    const { register, ask, scopeOf } = await context.inquiry();
    const page = pageAsked('stakeholderMeasures', first, after);
    const found = await ask('stakeholderMeasures', { scope: scopeOf(input, 'CITY'), measures, orderBy: orderBy ?? measures[0], page });
    const { knownFor, isExact, isPreliminary } = found;
    const { edges, ...rest } = pageOf('stakeholderMeasures', found, (row) => row.stakeholderId);
    const nodeOf = ({ stakeholderId, values }: (typeof edges)[number]['row']) => ({
      stakeholder: stakeholderOf(register, stakeholderId),
      values,
      fictional: register.isFictional(stakeholderId),
    });
    return { ...rest, knownFor, isExact, isPreliminary, edges: edges.map(({ cursor, row }) => ({ cursor, node: nodeOf(row) })) };
  }

  @Query(() => Communities, {
    description: 'まとまり: into which clusters the groups fall, and how sure that is. The reach is LINKED when null, as in `network`.',
  })
  async communities(
    @Ctx() context: AnalysisContext,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Clusters at most, 1 to 200; the largest are shown.' }) first: number,
  ): Promise<Communities> {
    const { register, ask, scopeOf } = await context.inquiry();
    const { total, communities, ...figures } = await ask('communities', { scope: scopeOf(input, 'LINKED'), first });
    return {
      ...figures,
      totalCount: total,
      communities: communities.map(({ namedByIds, ...row }) => ({ ...row, namedBy: stakeholdersOf(register, namedByIds) })),
    };
  }
}
