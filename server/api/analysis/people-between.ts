import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { ConnectedAreas, ConnectingPerson, type GroupPair, IntroductionPath } from './people-types.ts';
import { areasOf, stakeholderOf, stakeholdersOf } from './records.ts';
import { type AnalysisContext, sentence, type Telling } from './request-context.ts';
import { asked, NetworkScope } from './scope-input.ts';
import { tiesBehindIn } from './ties-behind.ts';

/** Pairs of groups as the API shows them. */
export const groupPairsIn = ({ register }: Pick<Telling, 'register'>, pairs: readonly { readonly aId: string; readonly bId: string }[]): GroupPair[] =>
  pairs.map(({ aId, bId }) => ({ a: stakeholderOf(register, aId), b: stakeholderOf(register, bId) }));

@Resolver()
export class PeopleBetweenResolver {
  @Query(() => [ConnectingPerson], { description: 'Who connects these groups? Nobody where fewer than two are named.' })
  async connectingPeople(
    @Ctx() context: AnalysisContext,
    @Arg('groupIds', () => [ID], { description: 'Ids of the groups, at most 200.' }) groupIds: string[],
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
  ): Promise<ConnectingPerson[]> {
    const { register, ask, scopeOf } = await context.inquiry();
    const people = await ask('connectingPeople', { scope: scopeOf(input, 'CITY'), groupIds: [...new Set(asked('groupIds', groupIds))].sort() });
    return people.map((row) => ({
      person: stakeholderOf(register, row.personId),
      groups: stakeholdersOf(register, row.groupIds),
      onlyLinkBetween: groupPairsIn({ register }, row.onlyLinkBetween),
    }));
  }

  @Query(() => ConnectedAreas, { description: 'Who connects these areas, and what else does?' })
  async connectingAreas(
    @Ctx() context: AnalysisContext,
    @Arg('areaIds', () => [ID], { description: 'Ids of two areas or more, at most 200.' }) areaIds: string[],
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
  ): Promise<ConnectedAreas> {
    const { register, ask, scopeOf } = await context.inquiry();
    const scope = scopeOf(input, 'CITY');
    const { people, groupsInSeveral, directPairs, reason, behind } = await ask('connectingAreas', {
      scope,
      areaIds: [...new Set(asked('areaIds', areaIds))],
    });
    const telling = { register, language: context.language, scope };
    return {
      sentence: sentence(telling, reason),
      behind: tiesBehindIn(register, behind),
      people: people.map((row) => ({
        person: stakeholderOf(register, row.personId),
        by: row.by,
        areas: row.areas.map(({ areaId, groupIds }) => ({ area: areasOf(register, [areaId])[0], groups: stakeholdersOf(register, groupIds) })),
        reason: sentence(telling, row.reason),
        behind: tiesBehindIn(register, row.behind),
      })),
      groupsInSeveral: groupsInSeveral.map((row) => ({ group: stakeholderOf(register, row.groupId), areas: areasOf(register, row.areaIds) })),
      directPairs: groupPairsIn(telling, directPairs),
    };
  }

  @Query(() => [IntroductionPath], { description: 'Who could introduce one to the other? Shortest ways first; none to oneself.' })
  async introductionPaths(
    @Ctx() context: AnalysisContext,
    @Arg('fromId', () => ID, { description: 'Id of the stakeholder who asks.' }) fromId: string,
    @Arg('toId', () => ID, { description: 'Id of the stakeholder asked for.' }) toId: string,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
    @Arg('first', () => Int, { defaultValue: 3, description: 'Paths at most, 1 to 200.' }) first: number,
  ): Promise<IntroductionPath[]> {
    const { register, ask, scopeOf } = await context.inquiry();
    const scope = scopeOf(input, 'CITY');
    const paths = await ask('introductionPaths', { scope, fromId, toId, first });
    const telling = { register, language: context.language, scope };
    return paths.map(({ length, steps, reason, behind }) => ({
      length,
      steps: steps.map(({ stakeholderId, tie }) => ({ stakeholder: stakeholderOf(register, stakeholderId), tie })),
      reason: sentence(telling, reason),
      behind: tiesBehindIn(register, behind),
    }));
  }
}
