/** The first page: whom to meet, who connects, which groups are still to be connected. */
export const start = {
  start: {
    heading: 'How the city connects',
    headingOf: (areas: string): string => `How ${areas} connects`,
    known: 'What is known',
    asOf: (date: string): string => `As of ${date}`,
    first: 'Five people to meet first',
    firstNew: (n: number): string => (n === 1 ? '1 new group' : `${n} new groups`),
    firstNone: 'Nobody who takes part in a group is registered here yet.',
    notReached: (n: number): string => (n === 1 ? '1 group not reached yet' : `${n} groups not reached yet`),
    firstCounting:
      'Five people chosen one after the other so that together they reach most active groups here directly (without groups that do not wish for contact). The order is an order of visits, not a judgement; where two reach as many, the one with fewer posts comes first.',
    bridging: 'Bridging people',
    bridgingText: 'People who stand between groups that are otherwise apart.',
    bridgingOrder: (shown: number, total: number): string =>
      shown < total ? `${shown} of ${total} who stand between most groups, in kana order` : `${total} people, in kana order`,
    bridgingNone: 'Nobody is recorded here yet as standing between groups.',
    bridgingCounting:
      'People on the shortest ways between groups, over memberships and posts, cooperation, support, acquaintance and running events. Using a hall and belonging to a federation do not count.',
    own: 'Own groups',
    seats: 'Ex-officio seats',
    toConnect: 'Groups to connect',
    toConnectText: 'Groups whose officers are known and that have few ties to others yet.',
    toConnectNone: 'None here at present.',
    toConnectCounting:
      'Active groups with no tie, few ties, or ties in one place only. Groups of which only the representative is known stand apart, under "Groups not yet known well". Groups that do not wish for contact and groups to be handled with care are left out.',
    notKnown: 'Groups not yet known well',
    notKnownText: 'Only the representative is on record, or hardly anybody: their ties are unknown, not absent.',
    notKnownNone: 'The officers of every group here are known.',
    notKnownCounting:
      'Groups marked as known by their representative only, and groups with one person on record at most. Those that are well linked all the same are counted, but not listed here.',
    occasion: 'Idea for an occasion',
    showAll: (n: number): string => `Show all ${n}`,
    showFewer: 'Show fewer',
    toPicture: 'See the picture',
    print: 'Print without names',
    printNames: 'Print with names',
    total: (n: number): string => (n === 1 ? '1 group' : `${n} groups`),
    part: (n: number, m: number): string => `the first ${n} of ${m} groups`,
  },
};
