import { question } from './ask.ts';
import type { BridgingPerson, FirstPeople, HandOver, ListOf, MeasuredPerson, Scope } from './shapes.ts';
import { ORGANISATION } from './someone.ts';

/** Whom to meet first, and which groups that leaves. */
export const FIRST_PEOPLE = question<{ scope: Scope }, { firstPeopleToMeet: FirstPeople }>(`
  query FirstPeople($scope: NetworkScope) {
    firstPeopleToMeet(scope: $scope) {
      sentence groupsInScope groupsReached
      people { person { id name kana fictional } newlyReached { id name } alsoReached { id name } reason }
      notReached { id name }
    }
  }
`);

/** People who join groups, with what each joins and why each is named. */
export const BRIDGING_PEOPLE = question<{ scope: Scope; first: number }, { bridgingPeople: ListOf<BridgingPerson> }>(`
  query BridgingPeople($scope: NetworkScope, $first: Int!) {
    bridgingPeople(scope: $scope, first: $first) {
      totalCount
      edges { node {
        person { id name kana fictional } ownGroups { id name } seatGroups { id name } areas { id name } fields
        nameMatchUnconfirmed fictional reason
      } }
    }
  }
`);

/** The analyst's table: figures, kinds and areas in place of names. */
export const MEASURED_PEOPLE = question<{ scope: Scope; first: number }, { bridgingPeople: ListOf<MeasuredPerson> }>(`
  query MeasuredPeople($scope: NetworkScope, $first: Int!) {
    bridgingPeople(scope: $scope, first: $first) {
      totalCount
      edges { node {
        rank person { id name } betweenness normalizedBetweenness groupBetweenness constraint effectiveSize isCutVertex posts
        fields areas { id name } brokerage { role count }
      } }
    }
  }
`);

/** One person: posts and seats apart, groups, other contacts, and what a hand-over would leave. */
export const PERSON = question<{ id: string; scope: Scope }, { handOver: HandOver }>(`
  query Person($id: ID!, $scope: NetworkScope) {
    handOver(personId: $id, scope: $scope) {
      person { id name kana generation holder lastConfirmed fictional livesIn { id name } }
      fictional
      posts {
        organisation { ${ORGANISATION} }
        role level isPost isSeat from to successorUnknown
        broughtBy { ${ORGANISATION} }
        askedBy { ${ORGANISATION} }
      }
      ownGroups { id name } seatGroups { id name }
      groupsThatStay { id name } groupsToIntroduce { id name } cutOffGroups { id name } cutOffAfterSuccession { id name }
      otherContacts { person { id name } sharedGroups { id name } }
      onlyLinkBetween { a { id name } b { id name } }
      nameMatchUnconfirmed sentences
    }
  }
`);
