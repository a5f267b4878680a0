/** The twenty people who connect most, with all that the API says of each beyond the register. */
export const BRIDGING_PEOPLE = `{ bridgingPeople(first: 20) { totalCount edges { node {
  rank person { id name } betweenness normalizedBetweenness groupBetweenness constraint effectiveSize isCutVertex posts
  groups { id name } cutOffGroups { id name } groupsToIntroduce { id name } brokerage { role count } reason } } } }`;

/** Every figure of the network's health. */
export const NETWORK_HEALTH = `{ networkHealth {
  asOf people groups organisations ties components largestComponentGroupShare isolatedGroups groupsNotYetKnown cutVertexPeople
  indicators { id label unit value previous knownFor outOf } } }`;

/** The picture as the page asks for it. */
export const PICTURE = `{ network(maxNodes: 1000) { revision totalNodes nodes { id kind name x y degree betweenness isolation } edges { id source target kinds } } }`;

/** The sentences a reader sees first. */
export const OVERVIEW = '{ overview { asOf sentences groupsInScope } }';

/** The fifty groups to connect first, each with its reason and whom to meet. */
export const GROUPS_TO_CONNECT =
  '{ isolatedGroups(first: 50) { totalCount edges { node { group { id name } isolation reasons firstContacts { kind reason } reason } } } }';

/** Whom to meet first. */
export const FIRST_PEOPLE = '{ firstPeopleToMeet { sentence groupsInScope groupsReached people { person { id name } newlyReached { name } reason } } }';

/** One more person, in a group that is there. */
export const ONE_MORE_PERSON = `mutation($input: [PersonCreateInput!]!) { createPeople(input: $input) { people { id } } }`;

/** What `ONE_MORE_PERSON` is given. */
export const personIn = (groupId: string, number: number): Readonly<Record<string, unknown>> => ({
  input: [
    {
      id: `p-later-${number}`,
      name: `架空の人 あと${number}`,
      holder: '架空市役所',
      purpose: '架空の市で試すため',
      consent: 'GIVEN',
      displayRule: 'NAME',
      memberOf: { connect: [{ where: { node: { id: { eq: groupId } } }, edge: { id: `m-later-${number}` } }] },
    },
  ],
});
