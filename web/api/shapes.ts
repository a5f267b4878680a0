import type { AreaConnectionKind, BrokerageRole, ContactReason, IsolationReason, Listing, Reach } from '../../schema/vocabulary/analysis-terms.ts';
import type { AreaKind } from '../../schema/vocabulary/area-kinds.ts';
import type { Field } from '../../schema/vocabulary/fields.ts';
import type { Generation } from '../../schema/vocabulary/generations.ts';
import type { GroupKind } from '../../schema/vocabulary/group-kinds.ts';
import type { RoleLevel } from '../../schema/vocabulary/memberships.ts';
import type { DisplayRule } from '../../schema/vocabulary/person-records.ts';
import type { StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';
import type { TieKind } from '../../schema/vocabulary/tie-kinds.ts';

/* What the page reads from the API: the fields its queries ask for, under the names of the printed schema. */

export interface Named {
  readonly id: string;
  readonly name: string;
  /** Asked for wherever it is shown: invented for the sample. */
  readonly fictional?: boolean;
  /** Of people: joined across lists by name only. */
  readonly nameMatchUnconfirmed?: boolean;
}
export type StakeholderType = 'Person' | 'Group' | 'School' | 'University' | 'Facility';
/** Somebody or something in the network, with what tells its kind. */
export interface Someone extends Named {
  readonly __typename: StakeholderType;
}
/** An area by name, and of which division of the city it is. */
export interface NamedArea extends Named {
  readonly kind: AreaKind;
}
export interface Area extends NamedArea {
  readonly position: number | null;
  readonly fictional: boolean;
}

/** A question's scope as the API takes it; null is no narrowing. */
export interface Scope {
  readonly areaIds: readonly string[] | null;
  readonly fields: readonly Field[] | null;
  readonly generations: readonly Generation[] | null;
  readonly kinds: readonly StakeholderKind[] | null;
  readonly tieKinds: readonly TieKind[] | null;
  readonly reach: Reach | null;
  readonly includePublicBodies: boolean;
}

export interface Overview {
  readonly asOf: string;
  readonly sentences: readonly string[];
  /** 0 where no group is known to be in scope, which is not the same as none there are. */
  readonly groupsInScope: number;
  readonly fictional: boolean;
}
/** What joins areas: people, groups active in several of them, and groups of different areas tied directly. */
export interface ConnectedAreas {
  readonly sentence: string;
  readonly people: readonly { readonly person: Named; readonly by: AreaConnectionKind; readonly reason: string }[];
  readonly groupsInSeveral: readonly { readonly group: Named; readonly areas: readonly Named[] }[];
  readonly directPairs: readonly GroupPair[];
}
export interface FirstPeople {
  readonly sentence: string;
  readonly groupsInScope: number;
  readonly groupsReached: number;
  readonly people: readonly {
    readonly person: ShownPerson & {
      readonly displayRule: DisplayRule;
      readonly memberOfConnection: { readonly edges: readonly MembershipRow<Named & { readonly kind: GroupKind }>[] };
    };
    readonly newlyReached: readonly Named[];
    readonly alsoReached: readonly Named[];
    readonly reason: string;
  }[];
  readonly notReached: readonly Named[];
}
/** A person in a list: the reading orders the list, the mark says that the person is invented. */
export interface ShownPerson extends Named {
  readonly kana: string | null;
  readonly fictional: boolean;
}
export interface BridgingPerson {
  readonly person: ShownPerson;
  readonly ownGroups: readonly Named[];
  readonly seatGroups: readonly Named[];
  readonly areas: readonly NamedArea[];
  readonly fields: readonly Field[];
  readonly reason: string;
}
/** The same person in the analyst's table, with figures in place of the name. */
export interface MeasuredPerson {
  readonly rank: number;
  readonly person: Named;
  readonly betweenness: number;
  readonly normalizedBetweenness: number;
  readonly groupBetweenness: number;
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly isCutVertex: boolean;
  readonly posts: number;
  readonly fields: readonly Field[];
  readonly areas: readonly NamedArea[];
  readonly brokerage: readonly { readonly role: BrokerageRole; readonly count: number }[];
}
export interface ListOf<Row> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Row }[];
}
/** Bridging people; their order is an estimate where `isExact` is false, and better figures follow where `isPreliminary` is true. */
export interface BridgingList<Row> extends ListOf<Row> {
  readonly isExact: boolean;
  readonly isPreliminary: boolean;
}
export interface FirstContact {
  readonly stakeholder: Someone;
  readonly via: readonly Named[];
  readonly kind: ContactReason;
  readonly reason: string;
}
export interface Standing {
  readonly listing: Listing;
  readonly isolation: IsolationReason | null;
  readonly reasons: readonly IsolationReason[];
  readonly reason: string;
  readonly hangsOn: Named | null;
  readonly firstContacts: readonly FirstContact[];
}
export interface ListedGroup {
  readonly group: Named;
  readonly listing: Listing;
  /** Null where its links give no reason to list it: what is known of it does. */
  readonly isolation: IsolationReason | null;
  readonly hangsOn: Named | null;
  readonly firstContacts: readonly FirstContact[];
  readonly reason: string;
}
export interface GroupPair {
  readonly a: Named;
  readonly b: Named;
}
export interface HeldPost {
  readonly organisation: Someone;
  readonly role: string | null;
  readonly level: RoleLevel | null;
  readonly isPost: boolean;
  readonly isSeat: boolean;
  readonly broughtBy: Named | null;
  readonly askedBy: Named | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly successorUnknown: boolean;
}
/** What the register keeps of one membership. */
export interface Membership {
  readonly role: string | null;
  readonly level: RoleLevel | null;
  readonly seat: boolean;
  readonly from: string | null;
  readonly to: string | null;
}
/** A membership with who or what stands at its other end. */
export interface MembershipRow<Node> {
  readonly node: Node;
  readonly properties: Membership;
}
/** Where and when one group meets, as far as it is on record. */
export interface Meetings {
  readonly id: string;
  readonly usesConnection: { readonly edges: readonly { readonly node: Named }[] };
  readonly takesPartInConnection: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly name: string; readonly firstDay: string | null; readonly lastDay: string | null };
    }[];
  };
}
export interface HandOver {
  readonly person: PersonRecord;
  readonly fictional: boolean;
  readonly posts: readonly HeldPost[];
  readonly ownGroups: readonly Named[];
  readonly seatGroups: readonly Named[];
  readonly groupsThatStay: readonly Named[];
  readonly groupsToIntroduce: readonly Named[];
  readonly cutOffGroups: readonly Named[];
  readonly cutOffAfterSuccession: readonly Named[];
  readonly otherContacts: readonly { readonly person: Named; readonly sharedGroups: readonly Named[] }[];
  readonly onlyLinkBetween: readonly GroupPair[];
  readonly otherTies: readonly { readonly stakeholder: Someone; readonly kinds: readonly TieKind[] }[];
  readonly nameMatchUnconfirmed: boolean;
  readonly sentences: readonly string[];
}
export interface PersonRecord extends ShownPerson {
  readonly generation: Generation | null;
  readonly holder: string;
  readonly lastConfirmed: string | null;
  readonly livesIn: readonly Named[];
}
export interface GroupLink {
  readonly organisation: Someone;
  readonly via: readonly Named[];
  readonly kinds: readonly TieKind[];
}
export interface ConnectingPerson {
  readonly person: Named;
  readonly groups: readonly Named[];
  readonly onlyLinkBetween: readonly GroupPair[];
}
export interface IntroductionPath {
  readonly length: number;
  readonly steps: readonly { readonly stakeholder: Someone; readonly tie: TieKind | null }[];
  readonly reason: string;
}
export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly value: number | null;
  readonly previous: number | null;
  readonly knownFor: number | null;
  readonly outOf: number | null;
  readonly baseline: { readonly mean: number; readonly standardDeviation: number; readonly zScore: number | null; readonly samples: number } | null;
}
/** What a measure asks, and where it comes from. */
export interface MeasureWords {
  readonly id: string;
  readonly question: string;
  readonly source: string;
  readonly isShare: boolean;
}
export interface Health {
  readonly asOf: string;
  readonly groupsHandledWithCare: number;
  readonly indicators: readonly Indicator[];
}
export interface SearchHit {
  /** A group of a person and an area of a group tell namesakes apart. */
  readonly stakeholder: Someone & {
    readonly displayRule?: DisplayRule;
    readonly memberOf?: readonly { readonly name: string }[];
    readonly activeIn?: readonly { readonly name: string }[];
  };
  readonly matched: string;
}
