import type { Participation, RoleLevel, Weekday } from '../../schema/vocabulary/memberships.ts';
import type { TieKind } from '../../schema/vocabulary/tie-kinds.ts';
import { question } from './ask.ts';
import type { Named, Scope, Someone } from './shapes.ts';
import { ORGANISATION, SOMEONE } from './someone.ts';

/** One record behind a sentence. */
export interface TieBehind {
  readonly kind: TieKind;
  readonly source: Someone;
  readonly target: Someone | null;
  readonly sourceWithin: Named | null;
  readonly targetWithin: Named | null;
  readonly activityName: string | null;
  readonly participation: Participation | null;
  readonly role: string | null;
  readonly level: RoleLevel | null;
  readonly isSeat: boolean;
  readonly broughtBy: Named | null;
  readonly weekdays: readonly Weekday[];
  readonly from: string | null;
  readonly to: string | null;
  readonly successorUnknown: boolean;
}
/** The records on which a sentence rests, and how many there are in all. */
export interface TiesBehind {
  readonly total: number;
  readonly ties: readonly TieBehind[];
}
interface Explained {
  readonly behind: TiesBehind;
}

const BEHIND = `behind {
  total
  ties {
    kind source { ${SOMEONE} } target { ${SOMEONE} } sourceWithin { id name } targetWithin { id name } activityName participation
    role level isSeat broughtBy { ${ORGANISATION} } weekdays from to successorUnknown
  }
}`;

/** Asked when a reader opens them: the records behind the sentences of a list, of one record, of the ways between two. */
export const BEHIND_BRIDGING = question<
  { scope: Scope; first: number },
  { bridgingPeople: { readonly edges: readonly { readonly node: Explained & { readonly person: { readonly id: string } } }[] } }
>(`
  query BehindBridging($scope: NetworkScope, $first: Int!) { bridgingPeople(scope: $scope, first: $first) { edges { node { person { id } ${BEHIND} } } } }
`);
export const BEHIND_FIRST_PEOPLE = question<
  { scope: Scope },
  { firstPeopleToMeet: { readonly people: readonly (Explained & { readonly person: { readonly id: string } })[] } }
>(`
  query BehindFirstPeople($scope: NetworkScope) { firstPeopleToMeet(scope: $scope) { people { person { id } ${BEHIND} } } }
`);
export const BEHIND_GROUP = question<
  { id: string; scope: Scope },
  {
    groupConnections: {
      readonly standing: (Explained & { readonly firstContacts: readonly (Explained & { readonly stakeholder: { readonly id: string } })[] }) | null;
    };
  }
>(`
  query BehindGroup($id: ID!, $scope: NetworkScope) {
    groupConnections(groupId: $id, scope: $scope) { standing { ${BEHIND} firstContacts { stakeholder { ${SOMEONE} } ${BEHIND} } } }
  }
`);
export const BEHIND_PERSON = question<
  { id: string; scope: Scope },
  { handOver: { readonly explained: readonly (Explained & { readonly sentence: string })[] } }
>(`
  query BehindPerson($id: ID!, $scope: NetworkScope) { handOver(personId: $id, scope: $scope) { explained { sentence ${BEHIND} } } }
`);
export const BEHIND_AREAS = question<
  { areaIds: readonly string[]; scope: Scope },
  { connectingAreas: Explained & { readonly people: readonly (Explained & { readonly person: { readonly id: string } })[] } }
>(`
  query BehindAreas($areaIds: [ID!]!, $scope: NetworkScope) { connectingAreas(areaIds: $areaIds, scope: $scope) { ${BEHIND} people { person { id } ${BEHIND} } } }
`);
export const BEHIND_PATHS = question<
  { from: string; to: string; scope: Scope; first: number },
  { introductionPaths: readonly (Explained & { readonly steps: readonly { readonly stakeholder: { readonly id: string } }[] })[] }
>(`
  query BehindPaths($from: ID!, $to: ID!, $scope: NetworkScope, $first: Int!) {
    introductionPaths(fromId: $from, toId: $to, scope: $scope, first: $first) { steps { stakeholder { ${SOMEONE} } } ${BEHIND} }
  }
`);
