import type { IsolatedGroup, ListPage } from '../../../schema/contracts/answers.ts';
import type { GroupsAsked, InputsOf } from '../../../schema/contracts/questions.ts';
import type { Reason } from '../../../schema/contracts/reasons.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { ISOLATION_REASONS, type Listing, LISTINGS } from '../../../schema/vocabulary/analysis-terms.ts';
import { KNOWN_EXTENTS } from '../../../schema/vocabulary/group-standing.ts';
import { codesOf } from '../../../schema/vocabulary/term.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { type ListedFacts, listedFactsIn } from '../explanation/listed-facts.ts';
import { tiesBehindIn } from '../explanation/ties-behind.ts';
import { firstContactsIn } from './first-contacts.ts';
import { type GroupIsolation, hangsOn, isolationOfGroups, isolationScope } from '../isolation.ts';
import { type Listings, listingsOf } from '../listing.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { idOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { pageOfList } from '../list-page.ts';
import { listsKind } from '../lists-kind.ts';
import { ALONE, type Crew } from '../work/crew.ts';

/**
 * Which groups are still to be connected, which are just not known well, and which wish to be left alone? Every active group
 * of the scope under its heading, well linked ones (no reasons) too, unless `only` says which. Ordered by heading, then by strongest
 * reason with well linked groups last, then by id. Judged on the whole city unless INSIDE is asked. Groups that wish for no
 * contact, and well linked ones, get no first contacts. Empty where `kinds` of the scope leaves groups out. Throws NOT_FOUND
 * for an unknown area. Cost: `firstContactsIn`. Source: product definitions, "Isolation of a group".
 */
export const isolatedGroups = (snapshot: Snapshot, { scope, only, page }: InputsOf<'isolatedGroups'>, crew: Crew = ALONE): ListPage<IsolatedGroup> => {
  const network = buildStakeholderNetwork(snapshot, isolationScope(scope));
  if (!listsKind(scope, 'GROUP')) return { total: 0, start: 0, rows: [] };
  const listings = listingsOf(network.snapshot, network.scope);
  const listed = listedGroups(network, isolationOfGroups(network), listings).filter((group) => isWanted(group, only));
  return pageOfList(listed, page, ({ isolation }) => idOf(network, isolation.group), rowsOfGroups(network, listings, crew));
};

/** A group that stands under a heading. */
interface ListedGroup {
  readonly isolation: GroupIsolation;
  readonly listing: Listing;
}

const isWanted = ({ isolation, listing }: ListedGroup, only: GroupsAsked | undefined): boolean => {
  if (only === undefined) return true;
  return only.listings.includes(listing) && (only.reasons === null || isolation.reasons.some((reason) => only.reasons?.includes(reason)));
};

/** The entries of these groups in a network, ordered as `isolatedGroups`; groups that are not active have none. */
export const standingsOfGroups = (network: StakeholderNetwork, isolations: readonly GroupIsolation[], crew: Crew): readonly IsolatedGroup[] => {
  const listings = listingsOf(network.snapshot, network.scope);
  return listedGroups(network, isolations, listings).map(rowsOfGroups(network, listings, crew));
};

const listedGroups = (network: StakeholderNetwork, isolations: readonly GroupIsolation[], listings: Listings): readonly ListedGroup[] => {
  const listed = isolations.flatMap((isolation) => {
    const listing = listings.of(network.rows[isolation.group]);
    return listing === null ? [] : [{ isolation, listing }];
  });
  const strength = ({ reasons }: GroupIsolation): number => (reasons.length === 0 ? ISOLATION_REASONS.length : codesOf(ISOLATION_REASONS).indexOf(reasons[0]));
  const heading = (listing: Listing): number => codesOf(LISTINGS).indexOf(listing);
  listed.sort(
    (one, other) =>
      heading(one.listing) - heading(other.listing) || strength(one.isolation) - strength(other.isolation) || one.isolation.group - other.isolation.group,
  );
  return listed;
};

const rowsOfGroups = (network: StakeholderNetwork, listings: Listings, crew: Crew): ((group: ListedGroup) => IsolatedGroup) => {
  let contacts: ReturnType<typeof firstContactsIn> | null = null;
  const factsOf = listedFactsIn(network);
  const behind = tiesBehindIn(network);
  const firstContacts = (isolation: GroupIsolation): IsolatedGroup['firstContacts'] => {
    contacts ??= firstContactsIn(network, crew);
    return contacts(isolation).map((contact) => ({ ...contact, behind: behind(contact.reason) }));
  };
  return ({ isolation, listing }) => {
    const hangs = isolation.reasons.includes('HANGS_ON_ONE_PERSON') ? idOf(network, hangsOn(isolation.links)) : null;
    const reason = listedReason(network, isolation, listing, listings, { hangsOnId: hangs, ...factsOf(isolation) });
    return {
      groupId: idOf(network, isolation.group),
      listing,
      reasons: isolation.reasons,
      linkedOrganisations: isolation.links.organisations.length,
      componentSize: isolation.componentSize,
      hangsOnId: hangs,
      firstContacts: listing === 'NO_WISH' || isolation.reasons.length === 0 ? [] : firstContacts(isolation),
      reason,
      behind: behind(reason),
    };
  };
};

const listedReason = (
  network: StakeholderNetwork,
  isolation: GroupIsolation,
  listing: Listing,
  listings: Listings,
  facts: ListedFacts & { readonly hangsOnId: string | null },
): Reason => {
  const row = network.rows[isolation.group];
  const linkedGroups = isolation.links.organisations.filter((vertex) => network.kinds[vertex] === STAKEHOLDER.GROUP);
  const known = network.snapshot.stakeholders.knownExtents[row];
  return {
    is: 'GROUP_LISTED',
    groupId: idOf(network, isolation.group),
    listing,
    isolation: isolation.reasons[0] ?? null,
    knownExtent: known === 0 ? null : KNOWN_EXTENTS[known - 1].code,
    memberships: listings.members[row],
    linkedId: linkedGroups.length === 1 ? idOf(network, linkedGroups[0]) : null,
    linked: linkedGroups.length,
    cluster: isolation.componentSize,
    ...facts,
  };
};
