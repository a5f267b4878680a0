import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type * as answers from '../../../schema/contracts/health.ts';
import { dayOf, yearsBefore } from '../../../schema/contracts/days.ts';
import { type IndicatorId, MEASURES } from '../../../schema/words/measures.ts';
import type { Language } from '../../../schema/words/reasons/naming.ts';
import { DateScalar } from './date-scalar.ts';
import { type Indicator, NetworkHealth, NewTie, WhatIf } from './health-types.ts';
import { stakeholdersOf } from './records.ts';
import type { AnalysisContext } from './request-context.ts';
import { asked, NetworkScope } from './scope-input.ts';

const indicatorIn = (language: Language, indicator: answers.Indicator): Indicator => {
  const { label, definition, unit } = MEASURES[indicator.id as IndicatorId];
  return { ...indicator, label: label[language], definition: definition[language], unit: unit[language] };
};

const networkHealthIn = (language: Language, health: answers.NetworkHealth): NetworkHealth => ({
  ...health,
  indicators: health.indicators.map((indicator) => indicatorIn(language, indicator)),
});

@Resolver()
export class NetworkHealthResolver {
  @Query(() => NetworkHealth, { description: 'つながりのようす: the figures of a network, each with its meaning and how much is known.' })
  async networkHealth(
    @Ctx() context: AnalysisContext,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
    @Arg('compareTo', () => DateScalar, { nullable: true, description: 'Day to compare with; one year before the as-of date when null.' }) compareTo:
      | string
      | null,
    @Arg('withBaseline', () => Boolean, { defaultValue: false, description: 'Compare with chance; costs time and is cached.' }) withBaseline: boolean,
  ): Promise<NetworkHealth> {
    const { ask, scopeOf } = await context.inquiry();
    const scope = scopeOf(input, 'LINKED');
    return networkHealthIn(
      context.language,
      await ask('networkHealth', { scope, compareTo: (compareTo ? dayOf(compareTo) : null) ?? yearsBefore(scope.asOf, 1), withBaseline }),
    );
  }

  @Query(() => WhatIf, { description: 'The same figures after removing stakeholders or adding ties, without writing anything.' })
  async whatIf(
    @Ctx() context: AnalysisContext,
    @Arg('removeIds', () => [ID], { nullable: true, description: 'Ids of stakeholders to leave out, at most 200.' }) removeIds: string[] | null,
    @Arg('addTies', () => [NewTie], { nullable: true, description: 'Ties to add, at most 200; those of somebody removed go with them.' }) addTies:
      | NewTie[]
      | null,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
  ): Promise<WhatIf> {
    const { register, ask, scopeOf } = await context.inquiry();
    const ties = asked('addTies', addTies).map(({ fromId, toId, kind }) => ({ fromId, toId, kind }));
    const answer = await ask('whatIf', { scope: scopeOf(input, 'CITY'), removeIds: [...new Set(asked('removeIds', removeIds))].sort(), addTies: ties });
    return {
      before: networkHealthIn(context.language, answer.before),
      after: networkHealthIn(context.language, answer.after),
      cutOffGroups: stakeholdersOf(register, answer.cutOffGroupIds),
      cutOffAfterSuccession: stakeholdersOf(register, answer.cutOffAfterSuccessionIds),
      newlyIsolated: stakeholdersOf(register, answer.newlyIsolatedIds),
      noLongerIsolated: stakeholdersOf(register, answer.noLongerIsolatedIds),
    };
  }
}
