import { question } from './ask.ts';
import type { BridgingList, BridgingPerson, FirstPeople, HandOver, MeasuredPerson, Meetings, Scope } from './shapes.ts';
import { GROUP_NAMED, ORGANISATION, PERSON_NAMED } from './someone.ts';

/** Whom to meet first, and which groups that leaves. */
export const FIRST_PEOPLE = question<{ scope: Scope; notReached: number }, { firstPeopleToMeet: FirstPeople }>(`
  query FirstPeople($scope: NetworkScope, $notReached: Int!) {
    firstPeopleToMeet(scope: $scope) {
      sentence groupsInScope groupsReached
      people {
        person {
          ${PERSON_NAMED} kana displayRule
          memberOfConnection(first: 30) { edges { node { id name kind } properties { role level seat from to } } }
        }
        newlyReached { ${GROUP_NAMED} } alsoReached { ${GROUP_NAMED} } reason
      }
      notReached(first: $notReached) { ${GROUP_NAMED} }
    }
  }
`);

/** People who join groups, with what each joins and why each is named. */
export const BRIDGING_PEOPLE = question<{ scope: Scope; first: number }, { bridgingPeople: BridgingList<BridgingPerson> }>(`
  query BridgingPeople($scope: NetworkScope, $first: Int!) {
    bridgingPeople(scope: $scope, first: $first) {
      totalCount isExact isPreliminary
      edges { node {
        person { ${PERSON_NAMED} kana } ownGroups { id name } seatGroups { id name } areas { id name kind } fields reason
      } }
    }
  }
`);

/** The analyst's table: figures, kinds and areas in place of names. */
export const MEASURED_PEOPLE = question<{ scope: Scope; first: number }, { bridgingPeople: BridgingList<MeasuredPerson> }>(`
  query MeasuredPeople($scope: NetworkScope, $first: Int!) {
    bridgingPeople(scope: $scope, first: $first) {
      totalCount isExact isPreliminary
      edges { node {
        rank person { id name } betweenness normalizedBetweenness groupBetweenness constraint effectiveSize isCutVertex posts
        fields areas { id name kind } brokerage { role count }
      } }
    }
  }
`);

/** One person: posts and seats apart, groups, other contacts, and what a hand-over would leave. */
export const PERSON = question<{ id: string; scope: Scope }, { handOver: HandOver }>(`
  query Person($id: ID!, $scope: NetworkScope) {
    handOver(personId: $id, scope: $scope) {
      person { ${PERSON_NAMED} kana generation holder lastConfirmed livesIn { id name } }
      fictional
      posts {
        organisation { ${ORGANISATION} }
        role level isPost isSeat from to successorUnknown
        broughtBy { ${ORGANISATION} }
        askedBy { ${ORGANISATION} }
      }
      ownGroups { ${GROUP_NAMED} } seatGroups { ${GROUP_NAMED} }
      groupsThatStay { ${GROUP_NAMED} } groupsToIntroduce { ${GROUP_NAMED} } cutOffGroups { ${GROUP_NAMED} } cutOffAfterSuccession { ${GROUP_NAMED} }
      otherContacts { person { ${PERSON_NAMED} } sharedGroups { id name } }
      onlyLinkBetween { a { ${GROUP_NAMED} } b { ${GROUP_NAMED} } }
      otherTies { stakeholder { ${ORGANISATION} } kinds }
      nameMatchUnconfirmed sentences
    }
  }
`);

/** Where groups meet: the halls they use and the events they take part in, for an occasion to bring two together. */
export const MEETINGS = question<{ ids: readonly string[] }, { groups: readonly Meetings[] }>(`
  query Meetings($ids: [ID!]!) {
    groups(where: { id: { in: $ids } }, limit: 20) {
      id
      usesConnection(first: 10) { edges { node { id name } } }
      takesPartInConnection(first: 20) { edges { node { id name firstDay lastDay } } }
    }
  }
`);
