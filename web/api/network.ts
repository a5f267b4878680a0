import { question } from './ask.ts';
import type { Network, NetworkNode } from './network-shapes.ts';
import type { ConnectingPerson, Health, IntroductionPath, MeasureWords, Scope, SearchHit } from './shapes.ts';
import { PERSON_NAMED, SOMEONE } from './someone.ts';

/** The picture: who is there, where each stands, and the ties. */
export const NETWORK = question<{ scope: Scope; maxNodes: number }, { network: Network }>(`
  query Network($scope: NetworkScope, $maxNodes: Int!) {
    network(scope: $scope, maxNodes: $maxNodes) {
      revision asOf truncated totalNodes totalEdges
      nodes { id kind name groupKind x y degree betweenness isolation listing fields generation areaIds fictional }
      edges { id source target kinds role isSeat }
    }
  }
`);

/** How each group stands, for a picture that draws more ties than the lists count. */
export const MARKS = question<
  { scope: Scope; maxNodes: number },
  { network: { readonly nodes: readonly Pick<NetworkNode, 'id' | 'isolation' | 'listing'>[] } }
>(`
  query Marks($scope: NetworkScope, $maxNodes: Int!) { network(scope: $scope, maxNodes: $maxNodes) { nodes { id isolation listing } } }
`);

/** Who connects these two groups, and who could introduce one to the other. */
export const BETWEEN_TWO = question<
  { ids: readonly string[]; from: string; to: string; scope: Scope; first: number },
  { connectingPeople: readonly ConnectingPerson[]; introductionPaths: readonly IntroductionPath[] }
>(`
  query BetweenTwo($ids: [ID!]!, $from: ID!, $to: ID!, $scope: NetworkScope, $first: Int!) {
    connectingPeople(groupIds: $ids, scope: $scope) { person { ${PERSON_NAMED} } groups { id name } onlyLinkBetween { a { id name } b { id name } } }
    introductionPaths(fromId: $from, toId: $to, scope: $scope, first: $first) { length steps { stakeholder { ${SOMEONE} } tie } reason }
  }
`);

/** Who could introduce somebody, where one of the two is no group. */
export const PATHS_BETWEEN = question<{ from: string; to: string; scope: Scope; first: number }, { introductionPaths: readonly IntroductionPath[] }>(`
  query PathsBetween($from: ID!, $to: ID!, $scope: NetworkScope, $first: Int!) {
    introductionPaths(fromId: $from, toId: $to, scope: $scope, first: $first) { length steps { stakeholder { ${SOMEONE} } tie } reason }
  }
`);

/** The indicators with the question each answers, what it means and where it comes from, how much is known and last year's value. */
export const HEALTH = question<{ scope: Scope; withBaseline: boolean }, { networkHealth: Health; measures: readonly MeasureWords[] }>(`
  query Measures($scope: NetworkScope, $withBaseline: Boolean!) {
    networkHealth(scope: $scope, withBaseline: $withBaseline) {
      asOf groupsHandledWithCare
      indicators { id label definition unit value previous knownFor outOf baseline { mean standardDeviation zScore samples } }
    }
    measures { id question source isShare }
  }
`);

/** How many groups of the scope are to be handled with care: counted, never listed. */
export const HANDLED_WITH_CARE = question<{ scope: Scope }, { networkHealth: Pick<Health, 'groupsHandledWithCare'> }>(`
  query HandledWithCare($scope: NetworkScope) { networkHealth(scope: $scope) { groupsHandledWithCare } }
`);

/** People, groups and places by name, reading or note. */
export const SEARCH = question<{ text: string; first: number }, { search: readonly SearchHit[] }>(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      matched
      stakeholder { ${SOMEONE} ... on Person { displayRule memberOf(limit: 1, sort: [{ id: ASC }]) { name } } ... on Group { activeIn(limit: 1, sort: [{ id: ASC }]) { name } } }
    }
  }
`);
