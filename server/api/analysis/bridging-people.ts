import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type * as answers from '../../../schema/contracts/answers.ts';
import { type BridgingPerson, BridgingPersonConnection, type OtherContact } from './bridging-types.ts';
import { pageAsked, pageOf } from './paging.ts';
import { areasOf, stakeholderOf, stakeholdersOf } from './records.ts';
import { type AnalysisContext, sentence, type Telling } from './request-context.ts';
import { NetworkScope } from './scope-input.ts';
import { tiesBehindIn } from './ties-behind.ts';

/** Other contacts as the API shows them. */
export const otherContactsIn = ({ register }: Telling, contacts: readonly answers.OtherContact[]): OtherContact[] =>
  contacts.map(({ personId, sharedGroupIds }) => ({ person: stakeholderOf(register, personId), sharedGroups: stakeholdersOf(register, sharedGroupIds) }));

const bridgingPersonIn = (telling: Telling, row: answers.BridgingPerson): BridgingPerson => {
  const { register } = telling;
  return {
    rank: row.rank,
    person: stakeholderOf(register, row.personId),
    betweenness: row.betweenness,
    normalizedBetweenness: row.normalizedBetweenness,
    groupBetweenness: row.groupBetweenness,
    betweennessBounds: row.betweennessBounds,
    groupBetweennessBounds: row.groupBetweennessBounds,
    constraint: row.constraint,
    effectiveSize: row.effectiveSize,
    isCutVertex: row.isCutVertex,
    posts: row.posts,
    groups: stakeholdersOf(register, row.groupIds),
    ownGroups: stakeholdersOf(register, row.ownGroupIds),
    seatGroups: stakeholdersOf(register, row.seatGroupIds),
    seatsAskedForByPublicBodies: row.seatsAskedForByPublicBodies,
    fields: row.fields,
    areas: areasOf(register, row.areaIds),
    cutOffGroups: stakeholdersOf(register, row.cutOffGroupIds),
    cutOffAfterSuccession: stakeholdersOf(register, row.cutOffAfterSuccessionIds),
    groupsToIntroduce: stakeholdersOf(register, row.groupsToIntroduceIds),
    otherContacts: otherContactsIn(telling, row.otherContacts),
    nameMatchUnconfirmed: row.nameMatchUnconfirmed,
    brokerage: row.brokerage,
    brokerageByArea: row.brokerageByArea,
    brokerageByGeneration: row.brokerageByGeneration,
    fictional: register.isFictional(row.personId),
    reason: sentence(telling, row.reason),
    behind: tiesBehindIn(register, row.behind),
  };
};

@Resolver()
export class BridgingPeopleResolver {
  @Query(() => BridgingPersonConnection, { description: 'つなぎ役: the people on whom ties between groups rest, by how much.' })
  async bridgingPeople(
    @Ctx() context: AnalysisContext,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'People at most, 1 to 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' }) after: string | null,
  ): Promise<BridgingPersonConnection> {
    const { register, ask, scopeOf } = await context.inquiry();
    const scope = scopeOf(input, 'CITY');
    const people = await ask('bridgingPeople', { scope, page: pageAsked('bridgingPeople', first, after) });
    const { edges, ...page } = pageOf('bridgingPeople', people, (row) => row.personId);
    const telling = { register, language: context.language, scope };
    return {
      ...page,
      isExact: people.isExact,
      isPreliminary: people.isPreliminary,
      edges: edges.map(({ cursor, row }) => ({ cursor, node: bridgingPersonIn(telling, row) })),
    };
  }
}
