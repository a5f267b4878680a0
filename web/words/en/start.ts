/** The first page: whom to meet, who connects, which groups are still to be connected. */
export const start = {
  start: {
    heading: 'How the city connects',
    nothingKnown:
      'As soon as groups are known here, the five people to meet first and the lists appear. Add areas of activity or fields to the records of the groups.',
    firstGenerations: 'Generations are not used here: whoever reaches most groups of what you chose is named, of whatever generation.',
    headingOf: (areas: string): string => `Connections in ${areas}`,
    known: 'What is known',
    asOf: (date: string): string => `As of ${date}`,
    first: 'Five people to meet first',
    firstReaches: (n: number, fresh: number): string => `→ ${n === 1 ? '1 group' : `${n} groups`}${fresh < n ? ` (${fresh} new)` : ''}`,
    inBrackets: (text: string): string => ` (${text})`,
    handledWithCare: (n: number): string => `and ${n === 1 ? '1 group' : `${n} groups`} to be handled with care, never named here`,
    firstNone: 'Nobody who takes part in a group is registered here yet.',
    notReached: (n: number): string => (n === 1 ? '1 group not reached yet' : `${n} groups not reached yet`),
    firstCounting:
      'Five people chosen one after the other so that together they reach most groups open to contact here directly (active, without groups that do not wish for contact). The order is an order of visits, not a judgement; where two reach as many, the one with fewer posts comes first.',
    connectors: 'Who goes between the chosen areas',
    connectorsBy: (how: string, n: number): string => `${how}: ${n}`,
    inSeveral: (n: number): string => `Groups active in more than one of them: ${n}`,
    directPairs: (n: number): string => `Pairs of groups linked directly: ${n}`,
    connectorsCounting:
      'A group counts for an area where it is active in that one of the chosen areas alone. "By own ties" are people whose ties other than seats reach groups of two areas or more; "by seats" need their seats, "through an acquaintance" somebody they know. Groups active in several of the areas stand apart.',
    bridging: 'Bridging people',
    bridgingText: 'People who stand between groups that are otherwise apart.',
    bridgingEstimate: 'How many they are is certain; who of them is shown here rests on an estimate.',
    bridgingOrder: (shown: number, total: number): string =>
      shown < total ? `${shown} of ${total} who stand between most groups, in kana order` : `${total} people, in kana order`,
    bridgingNone: 'Nobody is recorded here yet as standing between groups.',
    bridgingCounting:
      'People on the shortest ways between groups, over memberships and posts, cooperation, support, acquaintance and running events. Using a hall and belonging to a federation do not count.',
    own: 'Own groups',
    seats: 'Groups by ex-officio seat',
    toConnect: 'Groups to connect',
    toConnectText: 'Groups whose officers are known, or with two people on record at least, that have few ties to others on record yet.',
    toConnectNone: 'None here at present.',
    toConnectCounting:
      'Active groups with no tie, few ties, or ties in one place only. Groups of which only the representative is known stand apart, under "Groups not yet known well". Groups that do not wish for contact and groups to be handled with care are left out.',
    notKnown: 'Groups not yet known well',
    notKnownText: 'Only the representative is on record, or hardly anybody: their ties are unknown, not absent.',
    notKnownNone: 'None here at present.',
    notKnownCounting:
      'Groups marked as known by their representative only, and groups without such a mark with one membership on record at most. Those with links on record are among them.',
    occasion: 'Idea for an occasion',
    showAll: (n: number): string => `Show all ${n}`,
    showAllPeople: (n: number): string => `Show all ${n} people`,
    showAllGroups: (n: number): string => `Show all ${n} groups`,
    showFewer: 'Show fewer',
    toPicture: 'See the picture',
    print: 'Print without names',
    printNames: 'Print with names',
    total: (n: number): string => (n === 1 ? '1 group' : `${n} groups`),
    part: (n: number, m: number): string => `the first ${n} of ${m} groups`,
  },
};
