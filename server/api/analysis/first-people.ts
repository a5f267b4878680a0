import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { firstPeopleSentence } from '../../../schema/words/overview.ts';
import { FirstPeople } from './people-types.ts';
import { Group, type RecordStub, stakeholderOf, stakeholdersOf } from './records.ts';
import { type AnalysisContext, sentence } from './request-context.ts';
import { NetworkScope } from './scope-input.ts';
import { tiesBehindIn } from './ties-behind.ts';

@Resolver(() => FirstPeople)
export class FirstPeopleResolver {
  @Query(() => FirstPeople, { description: 'The people who together reach most groups of the scope directly.' })
  async firstPeopleToMeet(
    @Ctx() context: AnalysisContext,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
    @Arg('first', () => Int, { defaultValue: 5, description: 'People at most, 1 to 200.' }) first: number,
  ): Promise<FirstPeople> {
    const { register, ask, scopeOf } = await context.inquiry();
    const scope = scopeOf(input, 'CITY');
    const answer = await ask('firstPeopleToMeet', { scope, first });
    const telling = { register, language: context.language, scope };
    return {
      people: answer.people.map(({ personId, newlyReachedIds, alsoReachedIds, reason, behind }) => ({
        person: stakeholderOf(register, personId),
        newlyReached: stakeholdersOf(register, newlyReachedIds),
        alsoReached: stakeholdersOf(register, alsoReachedIds),
        reason: sentence(telling, reason),
        behind: tiesBehindIn(register, behind),
      })),
      groupsInScope: answer.groupsInScope,
      groupsReached: answer.groupsReached,
      notReached: stakeholdersOf(register, answer.notReachedIds),
      sentence: firstPeopleSentence(context.language, { people: answer.people.length, reached: answer.groupsReached, groups: answer.groupsInScope }),
    };
  }

  @FieldResolver(() => [Group], { description: 'The ones they do not reach; how many these are is `groupsInScope` less `groupsReached`.' })
  notReached(
    @Root() { notReached }: FirstPeople,
    @Arg('first', () => Int, { defaultValue: 200, description: 'Groups at most, 1 to 200.' }) first: number,
  ): readonly RecordStub[] {
    return notReached.slice(0, first);
  }
}
