import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import type { KeyPlayerAim } from '../../../schema/vocabulary/analysis-terms.ts';
import { KeyPlayerAimEnum } from './enums.ts';
import { stakeholderOf } from './records.ts';
import type { AnalysisContext } from './request-context.ts';
import { asked, NetworkScope } from './scope-input.ts';
import { KeyPlayers, RobustnessCurves } from './team-types.ts';

/** People of a team, ties that word travels, and posts a limit may name. */
const MOST = { size: 10, steps: 2, posts: 1000 } as const;

/** The number where it is within its range. @throws Failure `inputRejected` that names the range. */
const within = <Value extends number | null>(field: string, value: Value, from: number, to: number): Value => {
  if (value !== null && (value < from || value > to)) throw new Failure('inputRejected', { field, from, to, of: 'number' });
  return value;
};

@Resolver()
export class TeamsResolver {
  @Query(() => KeyPlayers, {
    description: 'A team of key players: from whom word reaches most groups, or without whom most pairs of groups would be joined by no path. For analysts.',
  })
  async keyPlayers(
    @Ctx() context: AnalysisContext,
    @Arg('aim', () => KeyPlayerAimEnum, { description: 'What the team is for.' }) aim: KeyPlayerAim,
    @Arg('size', () => Int, { defaultValue: 5, description: 'People at most, 1 to 10.' }) size: number,
    @Arg('steps', () => Int, { defaultValue: 1, description: 'REACH: ties that word travels, 1 or 2.' }) steps: number,
    @Arg('mostPostsEach', () => Int, { nullable: true, description: 'Most posts that one of the team may hold, 0 to 1000; any number when null.' })
    mostPostsEach: number | null,
    @Arg('mostPostsTogether', () => Int, { nullable: true, description: 'Most posts that the team may hold together, 0 to 1000; any number when null.' })
    mostPostsTogether: number | null,
    @Arg('withoutIds', () => [ID], { nullable: true, description: 'Ids of people who cannot be asked now, at most 200.' }) withoutIds: string[] | null,
    @Arg('onlyInScope', () => Boolean, { defaultValue: false, description: 'Only people in scope; else anybody in the network measured.' })
    onlyInScope: boolean,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
  ): Promise<KeyPlayers> {
    const team = {
      aim,
      size: within('size', size, 1, MOST.size),
      steps: within('steps', steps, 1, MOST.steps),
      mostPostsEach: within('mostPostsEach', mostPostsEach ?? null, 0, MOST.posts),
      mostPostsTogether: within('mostPostsTogether', mostPostsTogether ?? null, 0, MOST.posts),
      withoutIds: [...new Set(asked('withoutIds', withoutIds))].sort(),
      onlyInScope,
    };
    const { register, ask, scopeOf } = await context.inquiry();
    const found = await ask('keyPlayers', { scope: scopeOf(input, 'CITY'), team });
    return {
      ...found,
      people: found.people.map(({ personId, ...row }) => ({ ...row, person: stakeholderOf(register, personId), fictional: register.isFictional(personId) })),
    };
  }

  @Query(() => RobustnessCurves, {
    description: 'How much holds together while bridging people hand over one after another, in their rank and at random. The reach is LINKED when null.',
  })
  async robustnessCurves(
    @Ctx() context: AnalysisContext,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
  ): Promise<RobustnessCurves> {
    const { ask, scopeOf } = await context.inquiry();
    return ask('robustnessCurves', { scope: scopeOf(input, 'LINKED') });
  }
}
