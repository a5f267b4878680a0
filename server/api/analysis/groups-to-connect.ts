import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type * as answers from '../../../schema/contracts/answers.ts';
import { ISOLATION_REASONS, type IsolationReason, type Listing } from '../../../schema/vocabulary/analysis-terms.ts';
import { codesOf } from '../../../schema/vocabulary/term.ts';
import { IsolationReasonEnum, ListingEnum } from './enums.ts';
import { type FirstContact, GroupConnections, type IsolatedGroup, IsolatedGroupConnection, type ListedGroup, ListedGroupConnection } from './group-types.ts';
import { heldIn } from './held.ts';
import { pageAsked, pageOf } from './paging.ts';
import { stakeholderOf, stakeholdersOf } from './records.ts';
import { type AnalysisContext, sentence, type Telling } from './request-context.ts';
import { NetworkScope } from './scope-input.ts';
import { tiesBehindIn } from './ties-behind.ts';

const firstContactIn = (telling: Telling, contact: answers.FirstContact): FirstContact => ({
  stakeholder: stakeholderOf(telling.register, contact.stakeholderId),
  via: stakeholdersOf(telling.register, contact.viaIds),
  kind: contact.kind,
  reason: sentence(telling, contact.reason),
  behind: tiesBehindIn(telling.register, contact.behind),
});

/** A group with a reason for its place in the list; a well linked group has none and is not shown as one. */
type Listed = answers.IsolatedGroup & { readonly reasons: readonly [IsolationReason, ...IsolationReason[]] };
const isListed = (row: answers.IsolatedGroup): row is Listed => row.reasons.length > 0;

const groupIn = (telling: Telling, row: answers.IsolatedGroup) => ({
  group: stakeholderOf(telling.register, row.groupId),
  reasons: row.reasons,
  linkedOrganisations: row.linkedOrganisations,
  componentSize: row.componentSize,
  hangsOn: row.hangsOnId === null ? null : stakeholderOf(telling.register, row.hangsOnId),
  listing: row.listing,
  firstContacts: row.firstContacts.map((contact) => firstContactIn(telling, contact)),
  fictional: telling.register.isFictional(row.groupId),
  reason: sentence(telling, row.reason),
  behind: tiesBehindIn(telling.register, row.behind),
});

const isolatedGroupIn = (telling: Telling, row: Listed): IsolatedGroup => ({ ...groupIn(telling, row), isolation: row.reasons[0] });
const listedGroupIn = (telling: Telling, row: answers.IsolatedGroup): ListedGroup => ({ ...groupIn(telling, row), isolation: row.reasons[0] ?? null });

@Resolver()
export class GroupsToConnectResolver {
  @Query(() => IsolatedGroupConnection, { description: 'これからつながる団体: groups with few links to other organisations, or none.' })
  async isolatedGroups(
    @Ctx() context: AnalysisContext,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
    @Arg('reasons', () => [IsolationReasonEnum], { nullable: true, description: 'Only groups to which one of these applies; any when null or empty.' })
    reasons: IsolationReason[] | null,
    @Arg('listing', () => [ListingEnum], { defaultValue: ['TO_CONNECT'], description: 'Headings to list; of an empty list nothing.' }) listing: Listing[],
    @Arg('first', () => Int, { defaultValue: 50, description: 'Groups at most, 1 to 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' }) after: string | null,
  ): Promise<IsolatedGroupConnection> {
    const { register, ask, scopeOf } = await context.inquiry();
    const only = { listings: listing, reasons: reasons?.length ? reasons : codesOf(ISOLATION_REASONS) };
    const scope = scopeOf(input, 'CITY');
    const groups = await ask('isolatedGroups', { scope, only, page: pageAsked('isolatedGroups', first, after) });
    const { edges, ...page } = pageOf('isolatedGroups', groups, (row) => row.groupId);
    const telling = { register, language: context.language, scope };
    return { ...page, edges: edges.flatMap(({ cursor, row }) => (isListed(row) ? [{ cursor, node: isolatedGroupIn(telling, row) }] : [])) };
  }

  @Query(() => ListedGroupConnection, {
    description: 'Every active group under some headings, such as つながりが未確認の団体: of whom too little is known, whether links are on record or not.',
  })
  async listedGroups(
    @Ctx() context: AnalysisContext,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
    @Arg('listing', () => [ListingEnum], { description: 'Headings to list; of an empty list nothing.' }) listing: Listing[],
    @Arg('first', () => Int, { defaultValue: 50, description: 'Groups at most, 1 to 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' }) after: string | null,
  ): Promise<ListedGroupConnection> {
    const { register, ask, scopeOf } = await context.inquiry();
    const only = { listings: listing, reasons: null };
    const scope = scopeOf(input, 'CITY');
    const groups = await ask('isolatedGroups', { scope, only, page: pageAsked('listedGroups', first, after) });
    const { edges, ...page } = pageOf('listedGroups', groups, (row) => row.groupId);
    const telling = { register, language: context.language, scope };
    return { ...page, edges: edges.map(({ cursor, row }) => ({ cursor, node: listedGroupIn(telling, row) })) };
  }

  @Query(() => GroupConnections, { description: 'One group in its network: why it is listed, whom it is linked to and through whom.' })
  async groupConnections(
    @Ctx() context: AnalysisContext,
    @Arg('groupId', () => ID, { description: 'Id of the group.' }) groupId: string,
    @Arg('scope', () => NetworkScope, { nullable: true, description: 'Narrows the question; the whole city without it.' }) input: NetworkScope | null,
  ): Promise<GroupConnections> {
    const { register, ask, scopeOf } = await context.inquiry();
    const scope = scopeOf(input, 'CITY');
    const answer = await ask('groupConnections', { scope, groupId });
    const telling = { register, language: context.language, scope };
    return {
      group: stakeholderOf(register, groupId),
      standing: answer.standing && listedGroupIn(telling, answer.standing),
      links: answer.links.map(({ organisationId, viaIds, kinds }) => ({
        organisation: stakeholderOf(register, organisationId),
        via: stakeholdersOf(register, viaIds),
        kinds,
      })),
      officers: answer.officers.map(({ personId, ...held }) => ({ person: stakeholderOf(register, personId), ...heldIn(register, held) })),
    };
  }
}
