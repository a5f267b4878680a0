import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { otherContactsIn } from './bridging-people.ts';
import { HandOver } from './hand-over-types.ts';
import { heldIn } from './held.ts';
import { groupPairsIn } from './people-between.ts';
import { stakeholderOf, stakeholdersOf } from './records.ts';
import { type AnalysisContext, sentence } from './request-context.ts';
import { NetworkScope } from './scope-input.ts';
import { tiesBehindIn } from './ties-behind.ts';

@Resolver()
export class HandOverResolver {
  @Query(() => HandOver, { description: 'この方が交代するとき: what stays, and whom to introduce first, when this person hands over.' })
  async handOver(
    @Ctx() context: AnalysisContext,
    @Arg('personId', () => ID, { description: 'Id of the person.' }) personId: string,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
  ): Promise<HandOver> {
    const { register, ask, scopeOf } = await context.inquiry();
    const scope = scopeOf(input, 'CITY');
    const answer = await ask('handOver', { scope, personId });
    const telling = { register, language: context.language, scope };
    const explained = answer.explained.map(({ reason, behind }) => ({ sentence: sentence(telling, reason), behind: tiesBehindIn(register, behind) }));
    return {
      person: stakeholderOf(register, answer.personId),
      fictional: register.isFictional(answer.personId),
      posts: answer.posts.map(({ organisationId, ...held }) => ({ organisation: stakeholderOf(register, organisationId), ...heldIn(register, held) })),
      ownGroups: stakeholdersOf(register, answer.ownGroupIds),
      seatGroups: stakeholdersOf(register, answer.seatGroupIds),
      groupsThatStay: stakeholdersOf(register, answer.groupsThatStayIds),
      groupsToIntroduce: stakeholdersOf(register, answer.groupsToIntroduceIds),
      cutOffGroups: stakeholdersOf(register, answer.cutOffGroupIds),
      cutOffAfterSuccession: stakeholdersOf(register, answer.cutOffAfterSuccessionIds),
      otherContacts: otherContactsIn(telling, answer.otherContacts),
      onlyLinkBetween: groupPairsIn(telling, answer.onlyLinkBetween),
      otherTies: answer.otherTies.map(({ stakeholderId, kinds }) => ({ stakeholder: stakeholderOf(register, stakeholderId), kinds })),
      nameMatchUnconfirmed: answer.nameMatchUnconfirmed,
      sentences: explained.map((one) => one.sentence),
      explained,
    };
  }
}
