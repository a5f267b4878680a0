import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Day } from '../../../schema/contracts/days.ts';
import { emptySentences, overviewSentences } from '../../../schema/words/overview.ts';
import { overviewFacts } from '../../operations/overview-facts.ts';
import { DateScalar } from './date-scalar.ts';
import type { AnalysisContext } from './request-context.ts';
import { NetworkScope } from './scope-input.ts';

@ObjectType('Overview', { description: 'What is known at all: the opening of the page.' })
export class Overview {
  @Field(() => DateScalar, { description: 'Ties and posts that hold on this day.' })
  readonly asOf!: Day;
  @Field(() => String, { description: 'Changes whenever the data changes.' })
  readonly revision!: string;
  @Field(() => [String], { description: 'Three sentences on what is known, in the reader\u2019s language.' })
  readonly sentences!: readonly string[];
  @Field(() => Boolean, { description: 'Nothing has been loaded yet.' })
  readonly isEmpty!: boolean;
  @Field(() => Boolean, { description: 'Invented data is loaded: the ribbon 〔架空データ〕 cannot be switched off.' })
  readonly fictional!: boolean;
}

@Resolver()
export class OverviewResolver {
  @Query(() => Overview, { description: 'How much is on record, how far it is connected, and how many people connect it.' })
  async overview(
    @Ctx() context: AnalysisContext,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
  ): Promise<Overview> {
    const { register, ask, scopeOf } = await context.inquiry();
    const { isEmpty, hasFictional } = register;
    const scope = scopeOf(input, 'CITY');
    const about = { asOf: scope.asOf, revision: register.snapshot.revision, isEmpty, fictional: hasFictional };
    if (isEmpty) return { ...about, sentences: emptySentences(context.language) };
    const facts = await overviewFacts(ask, scope);
    return { ...about, sentences: overviewSentences(context.language, facts) };
  }
}
