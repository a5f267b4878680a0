import type { Listing } from '../../schema/vocabulary/analysis-terms.ts';
import type { FacilityKind } from '../../schema/vocabulary/facility-kinds.ts';
import type { Field, SubField } from '../../schema/vocabulary/fields.ts';
import type { Generation } from '../../schema/vocabulary/generations.ts';
import type { GroupKind } from '../../schema/vocabulary/group-kinds.ts';
import type { ContactWish, GroupStatus, KnownExtent, MembershipUnit } from '../../schema/vocabulary/group-standing.ts';
import type { SchoolKind } from '../../schema/vocabulary/school-kinds.ts';
import { type Question, question } from './ask.ts';
import type { GroupLink, HeldPost, ListedGroup, ListOf, Named, Scope, Someone, Standing } from './shapes.ts';
import { GROUP_NAMED, ORGANISATION, PERSON_NAMED, SOMEONE } from './someone.ts';

type Listed<Name extends string> = { readonly [Key in Name]: ListOf<ListedGroup> };
const listed = <Name extends string>(operation: string, name: Name): Question<{ scope: Scope; listing: readonly Listing[]; first: number }, Listed<Name>> =>
  question(`
  query ${operation}($scope: NetworkScope, $listing: [Listing!]!, $first: Int!) {
    ${name}(scope: $scope, listing: $listing, first: $first) {
      totalCount
      edges { node {
        group { ${GROUP_NAMED} } listing isolation hangsOn { id name } reason
        firstContacts { stakeholder { ${SOMEONE} } via { ${PERSON_NAMED} } kind reason }
      } }
    }
  }
`);

/** Groups to connect: listed for a reason that lies in their links. */
export const GROUPS_TO_CONNECT = listed('GroupsToConnect', 'isolatedGroups');
/** Every group under one heading, whatever its links: all that are not yet known. */
export const LISTED_GROUPS = listed('ListedGroups', 'listedGroups');

/** Who holds a post, by the name that may be shown. */
export interface Officer extends Pick<HeldPost, 'role' | 'level' | 'isSeat' | 'to' | 'successorUnknown'> {
  readonly person: Named;
}
export interface GroupRecord extends Named {
  readonly fictional: boolean;
  readonly groupKind: GroupKind;
  readonly fields: readonly Field[];
  readonly subFields: readonly SubField[];
  readonly runByGenerations: readonly Generation[];
  readonly forGenerations: readonly Generation[];
  readonly status: GroupStatus | null;
  readonly statusSince: string | null;
  readonly knownExtent: KnownExtent | null;
  readonly contactWish: ContactWish | null;
  readonly memberCount: number | null;
  readonly membershipUnit: MembershipUnit | null;
  readonly unnamedHelpers: number | null;
  readonly lastConfirmed: string | null;
  readonly activeIn: readonly Named[];
  readonly uses: readonly Named[];
  readonly parents: readonly Named[];
  readonly subgroups: readonly Named[];
  readonly accompaniedBy: readonly Someone[];
}

/** One group: what it is, why it is listed, whom it is linked to and through whom, first contacts. */
export const GROUP = question<
  { id: string; scope: Scope },
  { groupConnections: { group: GroupRecord; standing: Standing | null; links: readonly GroupLink[]; officers: readonly Officer[] } }
>(`
  query Group($id: ID!, $scope: NetworkScope) {
    groupConnections(groupId: $id, scope: $scope) {
      group {
        id name fictional groupKind: kind fields subFields runByGenerations forGenerations status statusSince knownExtent contactWish
        memberCount membershipUnit unnamedHelpers lastConfirmed activeIn { id name } uses { id name fictional } parents { ${GROUP_NAMED} } subgroups { ${GROUP_NAMED} }
        accompaniedBy { ${SOMEONE} }
      }
      standing {
        listing isolation reasons reason hangsOn { id name }
        firstContacts { stakeholder { ${SOMEONE} } via { ${PERSON_NAMED} } kind reason }
      }
      links {
        organisation { ${ORGANISATION} }
        via { ${PERSON_NAMED} } kinds
      }
      officers { person { ${PERSON_NAMED} } role level isSeat to successorUnknown }
    }
  }
`);

/** A school, a university or a facility. */
export interface PlaceRecord extends Named {
  readonly fictional: boolean;
  readonly address: string | null;
  readonly locatedIn: readonly Named[];
  readonly cooperatesWith: readonly Someone[];
  readonly cooperationOf: readonly Someone[];
  readonly supportedBy: readonly Someone[];
  readonly schoolKind?: SchoolKind;
  readonly facilityKind?: FacilityKind;
  readonly serves?: readonly Named[];
  readonly usedBy?: readonly Someone[];
}

const PLACE = `id name fictional address locatedIn { id name } cooperatesWith { ${ORGANISATION} } cooperationOf { ${ORGANISATION} } supportedBy { ${SOMEONE} }`;

/** Who or what has an id: a person, a group, or a place with all that is shown of it. */
export const WHO = question<
  { id: string },
  {
    people: readonly Named[];
    groups: readonly (Named & { readonly kind: GroupKind })[];
    schools: readonly PlaceRecord[];
    universities: readonly PlaceRecord[];
    facilities: readonly PlaceRecord[];
  }
>(`
  query Who($id: ID!) {
    people(where: { id: { eq: $id } }, limit: 1) { id name }
    groups(where: { id: { eq: $id } }, limit: 1) { id name kind }
    schools(where: { id: { eq: $id } }, limit: 1) { ${PLACE} schoolKind: kind serves { id name } }
    universities(where: { id: { eq: $id } }, limit: 1) { ${PLACE} }
    facilities(where: { id: { eq: $id } }, limit: 1) { ${PLACE} facilityKind: kind serves { id name } usedBy { ${SOMEONE} } }
  }
`);
