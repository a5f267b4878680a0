/** Lists of the analysis that take no size of their own, with the size an estimate takes until the answer is there. */
export const ASSUMED_SIZES: Readonly<Record<string, number>> = {
  'BridgingPerson.groups': 10,
  'BridgingPerson.ownGroups': 10,
  'BridgingPerson.seatGroups': 10,
  'BridgingPerson.areas': 10,
  'BridgingPerson.cutOffGroups': 10,
  'BridgingPerson.cutOffAfterSuccession': 10,
  'BridgingPerson.groupsToIntroduce': 10,
  'BridgingPerson.otherContacts': 5,
  'BridgingPerson.brokerage': 5,
  'OtherContact.sharedGroups': 5,
  'IsolatedGroup.firstContacts': 3,
  'ListedGroup.firstContacts': 3,
  'FirstContact.via': 3,
  'GroupConnections.links': 30,
  'GroupLink.via': 5,
  'PersonToMeet.newlyReached': 10,
  'PersonToMeet.alsoReached': 10,
  'FirstPeople.notReached': 100,
  'Query.connectingPeople': 20,
  'ConnectingPerson.groups': 10,
  'ConnectingPerson.onlyLinkBetween': 10,
  'ConnectedAreas.people': 20,
  'ConnectedAreas.groupsInSeveral': 10,
  'ConnectedAreas.directPairs': 10,
  'AreaConnector.areas': 2,
  'GroupsOfArea.groups': 5,
  'GroupInSeveralAreas.areas': 2,
  'IntroductionPath.steps': 7,
  'HandOver.posts': 20,
  'HandOver.ownGroups': 10,
  'HandOver.seatGroups': 10,
  'HandOver.groupsThatStay': 10,
  'HandOver.groupsToIntroduce': 10,
  'HandOver.cutOffGroups': 10,
  'HandOver.cutOffAfterSuccession': 10,
  'HandOver.otherContacts': 5,
  'HandOver.onlyLinkBetween': 10,
  'NetworkHealth.indicators': 40,
  'WhatIf.cutOffGroups': 50,
  'WhatIf.cutOffAfterSuccession': 50,
  'WhatIf.newlyIsolated': 50,
  'WhatIf.noLongerIsolated': 50,
};

/** Lists whose length is the page size given one field above them. */
export const PAGED_FROM_ABOVE = /(?:\.edges|^FirstPeople\.people|MutationResponse\.\w+)$/;

/** Objects that wrap or describe others and are no nodes; points and lines of a picture have a limit of their own, `maxNodes`. */
export const NO_NODES = /(?:Connection|Edge|Relationship|MutationResponse|Aggregate|AggregateNode|AggregateSelection|Info|^Count|^NetworkNode|^NetworkEdge)$/;

/** Points of a root field of the analysis beyond its nodes; a register costs one, a change twenty and one for each record. */
export const QUESTION_POINTS: Readonly<Record<string, number>> = {
  bridgingPeople: 20,
  connectingAreas: 20,
  connectingPeople: 20,
  firstPeopleToMeet: 20,
  groupConnections: 20,
  handOver: 20,
  introductionPaths: 20,
  isolatedGroups: 20,
  listedGroups: 20,
  network: 20,
  networkHealth: 30,
  overview: 60,
  search: 10,
  whatIf: 60,
};
