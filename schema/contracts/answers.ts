import type { AreaConnectionKind, BrokerageRole, ContactReason, IsolationReason, Listing } from '../vocabulary/analysis-terms.ts';
import type { AreaKind } from '../vocabulary/area-kinds.ts';
import type { Field } from '../vocabulary/fields.ts';
import type { RoleLevel } from '../vocabulary/memberships.ts';
import type { TieKind } from '../vocabulary/tie-kinds.ts';
import type { Day } from './days.ts';
import type { Reason } from './reasons.ts';
import type { Explained } from './ties-behind.ts';

/*
 * What the analysis answers: plain values that cross a thread, with ids in place of entities and `Reason` in place of
 * sentences and the ties `behind` each, so that one cached answer serves both languages. The meaning of each figure stands in `schema/words/measures.ts`.
 */
export type Id = string;

/** A part of a ranked list. */
export interface ListPage<Row> {
  /** Rows of the whole list. */
  readonly total: number;
  /** Place of the first of `rows` in the list, from 0; null where the row that the page was to follow is not listed. */
  readonly start: number | null;
  readonly rows: readonly Row[];
}

/** Between which bounds a value lies; the same number twice where it is exact. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** One person of the list of bridging people; ordered by rank. */
export interface BridgingPerson extends Explained {
  readonly rank: number;
  readonly personId: Id;
  readonly betweenness: number;
  readonly normalizedBetweenness: number;
  readonly groupBetweenness: number;
  readonly betweennessBounds: Bounds;
  readonly groupBetweennessBounds: Bounds;
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly isCutVertex: boolean;
  readonly posts: number;
  readonly groupIds: readonly Id[];
  readonly ownGroupIds: readonly Id[];
  readonly seatGroupIds: readonly Id[];
  readonly seatsAskedForByPublicBodies: number;
  readonly fields: readonly Field[];
  readonly areaIds: readonly Id[];
  readonly cutOffGroupIds: readonly Id[];
  readonly cutOffAfterSuccessionIds: readonly Id[];
  readonly groupsToIntroduceIds: readonly Id[];
  readonly otherContacts: readonly OtherContact[];
  readonly nameMatchUnconfirmed: boolean;
  /** By the fields, the areas and the generations of the groups. */
  readonly brokerage: readonly { readonly role: BrokerageRole; readonly count: number }[];
  readonly brokerageByArea: BridgingPerson['brokerage'];
  readonly brokerageByGeneration: BridgingPerson['brokerage'];
}
/** Somebody who sits in at least one of the same groups: another contact, never a successor. */
export interface OtherContact {
  readonly personId: Id;
  readonly sharedGroupIds: readonly Id[];
}

/** One active group under its heading, with everything that is known about its links. */
export interface IsolatedGroup extends Explained {
  readonly groupId: Id;
  readonly listing: Listing;
  /** Strongest first; empty where the group is well linked (such a group is listed only for its heading). */
  readonly reasons: readonly IsolationReason[];
  /** Number of organisations in L(g). */
  readonly linkedOrganisations: number;
  /** Vertices of its component, itself included. */
  readonly componentSize: number;
  readonly hangsOnId: Id | null;
  readonly firstContacts: readonly FirstContact[];
}
/** Whom a group could meet first, and what that rests on. */
export interface FirstContact extends Explained {
  readonly stakeholderId: Id;
  /** People on the existing path, nearest to the group first; empty without a path. */
  readonly viaIds: readonly Id[];
  readonly kind: ContactReason;
}

/** The people who together reach most groups of the scope, in the order of the greedy choice. */
export interface FirstPeople {
  readonly people: readonly {
    readonly personId: Id;
    readonly newlyReachedIds: readonly Id[];
    readonly alsoReachedIds: readonly Id[];
    readonly reason: Reason;
  }[];
  readonly groupsInScope: number;
  readonly groupsReached: number;
  readonly notReachedIds: readonly Id[];
}
/** The same with the records behind the sentence of each. */
export interface ExplainedFirstPeople extends Omit<FirstPeople, 'people'> {
  readonly people: readonly (FirstPeople['people'][number] & Explained)[];
}

/** Somebody who belongs to, or is one step from, two or more of the groups asked about. */
export interface ConnectingPerson {
  readonly personId: Id;
  readonly groupIds: readonly Id[];
  readonly onlyLinkBetween: readonly { readonly aId: Id; readonly bId: Id }[];
}

/** How areas are connected: by people, by groups active in several of them, and by groups that work together. */
export interface ConnectedAreas extends Explained {
  /** Own ties first, then seats, then acquaintances; most areas, most groups, id. */
  readonly people: readonly AreaConnector[];
  /** Groups active in two or more of the areas asked about, by id. */
  readonly groupsInSeveral: readonly { readonly groupId: Id; readonly areaIds: readonly Id[] }[];
  /** Pairs of groups of different areas that are tied directly, by id. */
  readonly directPairs: readonly { readonly aId: Id; readonly bId: Id }[];
}
/** Somebody tied to groups of one area and to groups of another, with the groups by area in the order asked. */
export interface AreaConnector extends Explained {
  readonly personId: Id;
  readonly by: AreaConnectionKind;
  readonly areas: readonly { readonly areaId: Id; readonly groupIds: readonly Id[] }[];
}

/** How much is known of where groups are active. */
export interface AreaCoverage {
  /** Groups the network counts. */
  readonly groups: number;
  /** Of those, the groups with an area of this division or with one inside it; every division, in the order of the word list. */
  readonly groupsByDivision: readonly { readonly kind: AreaKind; readonly groups: number }[];
  /** Areas with at least one such group, by id. */
  readonly areasWithGroups: readonly { readonly areaId: Id; readonly kind: AreaKind }[];
}

/** One way from somebody to somebody else, through people and organisations. */
export interface IntroductionPath extends Explained {
  /** Edges. */
  readonly length: number;
  /** From the one who asks to the one asked for; `tie` joins the step to the one before, null at the start. */
  readonly steps: readonly { readonly stakeholderId: Id; readonly tie: TieKind | null }[];
}

/** この方が交代するとき, for any person, whether bridging or not. */
export interface HandOver {
  readonly personId: Id;
  readonly posts: readonly HeldPost[];
  /** Own groups and seat groups, as in BridgingPerson. */
  readonly ownGroupIds: readonly Id[];
  readonly seatGroupIds: readonly Id[];
  /** Groups of this person that stay linked to another of them without this person. */
  readonly groupsThatStayIds: readonly Id[];
  readonly groupsToIntroduceIds: readonly Id[];
  readonly cutOffGroupIds: readonly Id[];
  readonly cutOffAfterSuccessionIds: readonly Id[];
  readonly otherContacts: readonly OtherContact[];
  readonly nameMatchUnconfirmed: boolean;
  /** Pairs of this person's groups that only this person joins. */
  readonly onlyLinkBetween: readonly { readonly aId: Id; readonly bId: Id }[];
  /** Organisations outside this person's groups, by id, with the ties other than membership; no successor takes these over. */
  readonly otherTies: readonly { readonly stakeholderId: Id; readonly kinds: readonly TieKind[] }[];
  /** What stays, what stays by succession, whom to introduce first. */
  readonly explained: readonly Explained[];
}
/** How a membership that holds on the as-of date is held, unfolded. */
export interface Held {
  readonly role: string | null;
  readonly level: RoleLevel | null;
  readonly isPost: boolean;
  readonly isSeat: boolean;
  readonly broughtById: Id | null;
  readonly askedById: Id | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** True in the grace period after its end: 後任未確認. */
  readonly successorUnknown: boolean;
}
/** A membership of somebody, by where it is held. */
export interface HeldPost extends Held {
  readonly organisationId: Id;
}
/** A post of an organisation, by who holds it. */
export interface Officer extends Held {
  readonly personId: Id;
}

/** One group in its network: why it is listed, whom it is linked to and through whom. */
export interface GroupConnections {
  readonly standing: IsolatedGroup | null;
  /** Organisations of L(g) by id; the people tied to both, and the kinds of direct ties, empty where only people link them. */
  readonly links: readonly { readonly organisationId: Id; readonly viaIds: readonly Id[]; readonly kinds: readonly TieKind[] }[];
  /** Who holds a post in the group itself on the day: own posts before seats, heads first, then by id. */
  readonly officers: readonly Officer[];
}
