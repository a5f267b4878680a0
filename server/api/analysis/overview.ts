import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Day } from '../../../schema/contracts/days.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import type { AreaKind } from '../../../schema/vocabulary/area-kinds.ts';
import { emptySentences, overviewSentences } from '../../../schema/words/overview.ts';
import type { Inquiry } from '../../operations/analysis.ts';
import { overviewFacts, unnarrowed } from '../../operations/overview-facts.ts';
import { DateScalar } from './date-scalar.ts';
import { AreaKindEnum } from './enums.ts';
import type { AnalysisContext } from './request-context.ts';
import { NetworkScope } from './scope-input.ts';

@ObjectType('Overview', { description: 'What is known at all: the opening of the page.' })
export class Overview {
  @Field(() => DateScalar, { description: 'Ties and posts that hold on this day.' })
  readonly asOf!: Day;
  @Field(() => String, { description: 'Changes whenever the data changes.' })
  readonly revision!: string;
  @Field(() => Boolean, { description: 'Nothing has been loaded yet.' })
  readonly isEmpty!: boolean;
  @Field(() => Boolean, { description: 'Invented data is loaded: the ribbon 〔架空データ〕 cannot be switched off.' })
  readonly fictional!: boolean;
  readonly scope!: Scope;
  readonly inquiry!: Inquiry;
}

@Resolver(() => Overview)
export class OverviewResolver {
  @Query(() => Overview, {
    description:
      'How much is on record, how far it is connected, and how many people connect it. What is not asked for is not counted: the revision alone is cheap.',
  })
  async overview(
    @Ctx() context: AnalysisContext,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
  ): Promise<Overview> {
    const inquiry = await context.inquiry();
    const { isEmpty, hasFictional, snapshot } = inquiry.register;
    const scope = inquiry.scopeOf(input, 'CITY');
    return { asOf: scope.asOf, revision: snapshot.revision, isEmpty, fictional: hasFictional, scope, inquiry };
  }

  @FieldResolver(() => [String], { description: 'Three sentences on what is known, in the reader\u2019s language.' })
  async sentences(@Root() { isEmpty, inquiry, scope }: Overview, @Ctx() { language }: AnalysisContext): Promise<readonly string[]> {
    return isEmpty ? emptySentences(language) : overviewSentences(language, await overviewFacts(inquiry, scope));
  }

  @FieldResolver(() => Int, {
    description:
      'Groups known to be in scope. 0 says that none is known to be, not that there are none: how many groups have no area on record stands in `sentences`.',
  })
  async groupsInScope(@Root() { isEmpty, inquiry, scope }: Overview): Promise<number> {
    return isEmpty ? 0 : (await overviewFacts(inquiry, scope)).groups;
  }

  @FieldResolver(() => [ID], {
    description: 'Ids of the areas of one division in which, or in an area inside which, a group is known to be active; of the others nothing is known yet.',
  })
  async areasWithGroups(
    @Root() { isEmpty, inquiry, scope }: Overview,
    @Arg('kind', () => AreaKindEnum, { description: 'The division.' }) kind: AreaKind,
  ): Promise<readonly string[]> {
    if (isEmpty) return [];
    const { areasWithGroups } = await inquiry.ask('areaCoverage', { scope: unnarrowed(scope) });
    return areasWithGroups.filter((area) => area.kind === kind).map(({ areaId }) => areaId);
  }
}
